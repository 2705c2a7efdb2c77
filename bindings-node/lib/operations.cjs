'use strict'
// The operations as classes and functions. They turn arguments over, and call the native half by the number of a row.
// Generated from the table of operations by `cargo xtask generate`; do not edit.

const { types: { isExternal: isHandle } } = require('node:util')
const native = require('./native.cjs')
const { call, foreign, start } = require('./errors.cjs')
const { codeOf, inChunks, pieces, replacements } = require('./idioms.cjs')
const { bytes, instant, json, list, maybe, parsed, parts, plain, truth, whole } = require('./json.cjs')

if (native.fingerprint() !== '5d79d932d84470f4') throw new Error('dengji and its native half are not of one build')

const isObject = it => typeof it === 'object' && it !== null

let regionsOf

class Regions {
  #native

  static {
    regionsOf = it => isObject(it) && #native in it ? it.#native : foreign('a Regions')
  }

  constructor (additions) {
    this.#native = isHandle(additions) ? additions : call(11, maybe(additions, json))
  }

  get asOf () {
    return call(12, regionsOf(this))
  }

  history (code) {
    return parsed(call(13, regionsOf(this), plain(code)))
  }
}

let dictionariesOf

class Dictionaries {
  #native

  static {
    dictionariesOf = it => isObject(it) && #native in it ? it.#native : foreign('a Dictionaries')
  }

  constructor (overlay) {
    this.#native = isHandle(overlay) ? overlay : call(14, maybe(overlay, json))
  }

  all () {
    return parsed(call(15, dictionariesOf(this)))
  }

  ids () {
    return call(16, dictionariesOf(this))
  }

  table (table) {
    return parsed(call(17, dictionariesOf(this), plain(table)))
  }

  nameOf (table, code) {
    return call(18, dictionariesOf(this), plain(table), plain(code))
  }

  codeOf (table, name) {
    return call(19, dictionariesOf(this), plain(table), plain(name))
  }
}

let profileOf

class Profile {
  #native

  static {
    profileOf = it => isObject(it) && #native in it ? it.#native : foreign('a Profile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(20, json(document))
  }

  static builtin (id, version) {
    return new Profile(call(21, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(22))
  }

  adjusted (adjustments) {
    return new Profile(call(23, profileOf(this), replacements(adjustments)))
  }

  get id () {
    return call(24, profileOf(this))
  }

  get version () {
    return call(25, profileOf(this))
  }

  document () {
    return parsed(call(26, profileOf(this)))
  }

  toJson () {
    return call(27, profileOf(this))
  }

  get (pointer) {
    return parsed(call(28, profileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(29, profileOf(this)))
  }

  diff (other) {
    return parsed(call(30, profileOf(this), profileOf(other)))
  }

  dictionaries () {
    return new Dictionaries(call(31, profileOf(this)))
  }

  check (subCase, today, regions) {
    return parsed(call(32, profileOf(this), subCaseOr(subCase), plain(today), maybe(regions, regionsOf)))
  }

  async checkAll (subCases, today, options = {}) {
    const { regions, onProgress } = parts(options)
    const [all, held, given0, given1] = [list(subCases, one => one), profileOf(this), plain(today), maybe(regions, regionsOf)]
    return inChunks(all, onProgress, async some =>
      parsed(await start(33, held, list(some, subCaseOr), given0, given1)))
  }

  checklist (subCase, today) {
    return parsed(call(34, profileOf(this), subCaseOr(subCase), plain(today)))
  }

  receiptList (materials) {
    return parsed(call(35, profileOf(this), json(materials)))
  }

  grid (project, businessType, selected) {
    return parsed(call(36, profileOf(this), json(project), plain(businessType), maybe(selected, json)))
  }

  selectUnits (project, selected, codes, businessType) {
    const result = call(37, profileOf(this), json(project), json(selected), json(codes), plain(businessType))
    return { selected: parsed(result[0]), findings: parsed(result[1]) }
  }

  checkRegister (facts, subCase, today) {
    return parsed(call(38, profileOf(this), json(facts), subCaseOr(subCase), plain(today)))
  }

  eligibility (unit, businessType) {
    return parsed(call(39, profileOf(this), json(unit), plain(businessType)))
  }

  lapse (possibleSince, today, holidays) {
    return parsed(call(40, profileOf(this), plain(possibleSince), plain(today), maybe(holidays, json)))
  }
}

let subCaseOf, subCaseOr

class SubCase {
  #native

  static {
    subCaseOf = it => isObject(it) && #native in it ? it.#native : foreign('a SubCase')
    subCaseOr = it => isObject(it) && #native in it ? it.#native : json(it)
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(41, json(document))
  }

  document () {
    return parsed(call(42, subCaseOf(this)))
  }

  toJson () {
    return call(43, subCaseOf(this))
  }
}

let contextOf

class Context {
  #native

  static {
    contextOf = it => isObject(it) && #native in it ? it.#native : foreign('a Context')
  }

  constructor (options = {}) {
    if (isHandle(options)) {
      this.#native = options
      return
    }
    const { now, actor, profile, regions, salt } = parts(options)
    this.#native = call(49, instant(now), json(actor), profileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new Context(call(50, contextOf(this), instant(now), maybe(salt, plain)))
  }
}

let caseOf

class Case {
  #native

  static {
    caseOf = it => isObject(it) && #native in it ? it.#native : foreign('a Case')
  }

  constructor (held) {
    this.#native = isHandle(held) ? held : foreign('a Case that a call gave')
  }

  static open (command, context) {
    const result = call(51, json(command), contextOf(context))
    return [new Case(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new Case(call(52, json(log)))
  }

  static fromState (state) {
    return new Case(call(53, json(state)))
  }

  static verify (state, log) {
    return parsed(call(54, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(55, caseOf(this), json(command), contextOf(context)))
  }

  handle (command, context) {
    return parsed(call(56, caseOf(this), json(command), contextOf(context)))
  }

  state () {
    return parsed(call(57, caseOf(this)))
  }

  toJson () {
    return call(58, caseOf(this))
  }

  get version () {
    return call(59, caseOf(this))
  }

  get id () {
    return call(60, caseOf(this))
  }

  actions (context, page) {
    return parsed(call(61, caseOf(this), contextOf(context), maybe(page, json)))
  }

  check (context) {
    return parsed(call(62, caseOf(this), contextOf(context)))
  }

  todo (context) {
    return parsed(call(63, caseOf(this), contextOf(context)))
  }

  placements (profile, now, page) {
    return parsed(call(64, caseOf(this), profileOf(profile), instant(now), maybe(page, json)))
  }

  nextDeadline (now) {
    return parsed(call(65, caseOf(this), instant(now)))
  }

  progress (profile) {
    return parsed(call(66, caseOf(this), profileOf(profile)))
  }
}

let identityProfileOf

class IdentityProfile {
  #native

  static {
    identityProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('an IdentityProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(70, json(document))
  }

  static builtin (id, version) {
    return new IdentityProfile(call(71, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(72))
  }

  adjusted (adjustments) {
    return new IdentityProfile(call(73, identityProfileOf(this), replacements(adjustments)))
  }

  get id () {
    return call(74, identityProfileOf(this))
  }

  get version () {
    return call(75, identityProfileOf(this))
  }

  document () {
    return parsed(call(76, identityProfileOf(this)))
  }

  toJson () {
    return call(77, identityProfileOf(this))
  }

  get (pointer) {
    return parsed(call(78, identityProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(79, identityProfileOf(this)))
  }

  diff (other) {
    return parsed(call(80, identityProfileOf(this), identityProfileOf(other)))
  }

  checkRegistration (registration, today, regions) {
    return parsed(call(81, identityProfileOf(this), json(registration), plain(today), maybe(regions, regionsOf)))
  }

  onSiteMissing (method, presenter, documents) {
    return parsed(call(82, identityProfileOf(this), plain(method), plain(presenter), json(documents)))
  }

  levelNamed (name) {
    return parsed(call(83, identityProfileOf(this), plain(name)))
  }

  actingByELicence (enterprise) {
    return parsed(call(84, identityProfileOf(this), json(enterprise)))
  }
}

let accountContextOf

class AccountContext {
  #native

  static {
    accountContextOf = it => isObject(it) && #native in it ? it.#native : foreign('an AccountContext')
  }

  constructor (options = {}) {
    if (isHandle(options)) {
      this.#native = options
      return
    }
    const { now, actor, profile, regions, salt } = parts(options)
    this.#native = call(85, instant(now), json(actor), identityProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new AccountContext(call(86, accountContextOf(this), instant(now), maybe(salt, plain)))
  }
}

let enterpriseAccountOf

class EnterpriseAccount {
  #native

  static {
    enterpriseAccountOf = it => isObject(it) && #native in it ? it.#native : foreign('an EnterpriseAccount')
  }

  constructor (held) {
    this.#native = isHandle(held) ? held : foreign('an EnterpriseAccount that a call gave')
  }

  static open (command, context) {
    const result = call(87, json(command), accountContextOf(context))
    return [new EnterpriseAccount(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new EnterpriseAccount(call(88, json(log)))
  }

  static fromState (state) {
    return new EnterpriseAccount(call(89, json(state)))
  }

  static verify (state, log) {
    return parsed(call(90, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(91, enterpriseAccountOf(this), json(command), accountContextOf(context)))
  }

  handle (command, context) {
    return parsed(call(92, enterpriseAccountOf(this), json(command), accountContextOf(context)))
  }

  state () {
    return parsed(call(93, enterpriseAccountOf(this)))
  }

  toJson () {
    return call(94, enterpriseAccountOf(this))
  }

  get version () {
    return call(95, enterpriseAccountOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(96, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(97, json(entry)))
  }

  enterprise () {
    return parsed(call(98, enterpriseAccountOf(this)))
  }

  level (profile) {
    return parsed(call(99, enterpriseAccountOf(this), identityProfileOf(profile)))
  }

  logins (profile) {
    return parsed(call(100, enterpriseAccountOf(this), identityProfileOf(profile)))
  }

  verifications (context) {
    return parsed(call(101, enterpriseAccountOf(this), accountContextOf(context)))
  }

  handlers (context) {
    return parsed(call(102, enterpriseAccountOf(this), accountContextOf(context)))
  }

  actingFor (documentNumber, documentKind) {
    return parsed(call(103, enterpriseAccountOf(this), plain(documentNumber), maybe(documentKind, plain)))
  }

  actions (context) {
    return parsed(call(104, enterpriseAccountOf(this), accountContextOf(context)))
  }

  todo (context) {
    return parsed(call(105, enterpriseAccountOf(this), accountContextOf(context)))
  }
}

let licenceProfileOf

class LicenceProfile {
  #native

  static {
    licenceProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('a LicenceProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(106, json(document))
  }

  static builtin (id, version) {
    return new LicenceProfile(call(107, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(108))
  }

  adjusted (adjustments) {
    return new LicenceProfile(call(109, licenceProfileOf(this), replacements(adjustments)))
  }

  get id () {
    return call(110, licenceProfileOf(this))
  }

  get version () {
    return call(111, licenceProfileOf(this))
  }

  document () {
    return parsed(call(112, licenceProfileOf(this)))
  }

  toJson () {
    return call(113, licenceProfileOf(this))
  }

  get (pointer) {
    return parsed(call(114, licenceProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(115, licenceProfileOf(this)))
  }

  diff (other) {
    return parsed(call(116, licenceProfileOf(this), licenceProfileOf(other)))
  }
}

let licenceContextOf

class LicenceContext {
  #native

  static {
    licenceContextOf = it => isObject(it) && #native in it ? it.#native : foreign('a LicenceContext')
  }

  constructor (options = {}) {
    if (isHandle(options)) {
      this.#native = options
      return
    }
    const { now, actor, profile, regions, salt } = parts(options)
    this.#native = call(117, instant(now), json(actor), licenceProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new LicenceContext(call(118, licenceContextOf(this), instant(now), maybe(salt, plain)))
  }
}

let licenceWalletOf

class LicenceWallet {
  #native

  static {
    licenceWalletOf = it => isObject(it) && #native in it ? it.#native : foreign('a LicenceWallet')
  }

  constructor (held) {
    this.#native = isHandle(held) ? held : foreign('a LicenceWallet that a call gave')
  }

  static open (command, context) {
    const result = call(119, json(command), licenceContextOf(context))
    return [new LicenceWallet(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new LicenceWallet(call(120, json(log)))
  }

  static fromState (state) {
    return new LicenceWallet(call(121, json(state)))
  }

  static verify (state, log) {
    return parsed(call(122, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(123, licenceWalletOf(this), json(command), licenceContextOf(context)))
  }

  handle (command, context) {
    return parsed(call(124, licenceWalletOf(this), json(command), licenceContextOf(context)))
  }

  state () {
    return parsed(call(125, licenceWalletOf(this)))
  }

  toJson () {
    return call(126, licenceWalletOf(this))
  }

  get version () {
    return call(127, licenceWalletOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(128, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(129, json(entry)))
  }

  copies (context) {
    return parsed(call(130, licenceWalletOf(this), licenceContextOf(context)))
  }

  holders (number, context) {
    return parsed(call(131, licenceWalletOf(this), plain(number), licenceContextOf(context)))
  }

  password (context) {
    return parsed(call(132, licenceWalletOf(this), licenceContextOf(context)))
  }

  listAt (place, register, context) {
    return parsed(call(133, licenceWalletOf(this), plain(place), json(register), licenceContextOf(context)))
  }

  identityUse (purpose, number, context) {
    return parsed(call(134, licenceWalletOf(this), plain(purpose), plain(number), licenceContextOf(context)))
  }

  actions (context) {
    return parsed(call(135, licenceWalletOf(this), licenceContextOf(context)))
  }

  todo (register, context) {
    return parsed(call(136, licenceWalletOf(this), json(register), licenceContextOf(context)))
  }
}

let sealProfileOf

class SealProfile {
  #native

  static {
    sealProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(137, json(document))
  }

  static builtin (id, version) {
    return new SealProfile(call(138, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(139))
  }

  adjusted (adjustments) {
    return new SealProfile(call(140, sealProfileOf(this), replacements(adjustments)))
  }

  get id () {
    return call(141, sealProfileOf(this))
  }

  get version () {
    return call(142, sealProfileOf(this))
  }

  document () {
    return parsed(call(143, sealProfileOf(this)))
  }

  toJson () {
    return call(144, sealProfileOf(this))
  }

  get (pointer) {
    return parsed(call(145, sealProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(146, sealProfileOf(this)))
  }

  diff (other) {
    return parsed(call(147, sealProfileOf(this), sealProfileOf(other)))
  }

  static compare (profiles, today) {
    return parsed(call(148, list(profiles, sealProfileOf), plain(today)))
  }
}

let sealContextOf

class SealContext {
  #native

  static {
    sealContextOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealContext')
  }

  constructor (options = {}) {
    if (isHandle(options)) {
      this.#native = options
      return
    }
    const { now, actor, profile, regions, salt } = parts(options)
    this.#native = call(149, instant(now), json(actor), sealProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new SealContext(call(150, sealContextOf(this), instant(now), maybe(salt, plain)))
  }
}

let sealAccountOf

class SealAccount {
  #native

  static {
    sealAccountOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealAccount')
  }

  constructor (held) {
    this.#native = isHandle(held) ? held : foreign('a SealAccount that a call gave')
  }

  static open (command, context) {
    const result = call(151, json(command), sealContextOf(context))
    return [new SealAccount(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new SealAccount(call(152, json(log)))
  }

  static fromState (state) {
    return new SealAccount(call(153, json(state)))
  }

  static verify (state, log) {
    return parsed(call(154, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(155, sealAccountOf(this), json(command), sealContextOf(context)))
  }

  handle (command, context) {
    return parsed(call(156, sealAccountOf(this), json(command), sealContextOf(context)))
  }

  state () {
    return parsed(call(157, sealAccountOf(this)))
  }

  toJson () {
    return call(158, sealAccountOf(this))
  }

  get version () {
    return call(159, sealAccountOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(160, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(161, json(entry)))
  }

  may (question, context) {
    return parsed(call(162, sealAccountOf(this), json(question), sealContextOf(context)))
  }

  actions (channel, context, page) {
    return parsed(call(163, sealAccountOf(this), plain(channel), sealContextOf(context), maybe(page, json)))
  }

  todo (context) {
    return parsed(call(164, sealAccountOf(this), sealContextOf(context)))
  }

  seals (at, context) {
    return parsed(call(165, sealAccountOf(this), instant(at), sealContextOf(context)))
  }

  grants (at, context, origin) {
    return parsed(call(166, sealAccountOf(this), instant(at), sealContextOf(context), maybe(origin, plain)))
  }

  entitled (person, seal, at, context) {
    return parsed(call(167, sealAccountOf(this), json(person), plain(seal), instant(at), sealContextOf(context)))
  }

  entitlementsAt (at, context) {
    return parsed(call(168, sealAccountOf(this), instant(at), sealContextOf(context)))
  }

  deadlines (after, until, context) {
    return parsed(call(169, sealAccountOf(this), instant(after), instant(until), sealContextOf(context)))
  }

  licenceImpact (licence, context) {
    return parsed(call(170, sealAccountOf(this), json(licence), sealContextOf(context)))
  }

  changes (context) {
    return parsed(call(171, sealAccountOf(this), sealContextOf(context)))
  }

  claims (seal, context) {
    return parsed(call(172, sealAccountOf(this), plain(seal), sealContextOf(context)))
  }

  windowForm (application, context) {
    return parsed(call(173, sealAccountOf(this), plain(application), sealContextOf(context)))
  }
}

let sealingSessionOf

class SealingSession {
  #native

  static {
    sealingSessionOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealingSession')
  }

  constructor (held) {
    this.#native = isHandle(held) ? held : foreign('a SealingSession that a call gave')
  }

  static open (command, context) {
    const result = call(174, json(command), sealContextOf(context))
    return [new SealingSession(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new SealingSession(call(175, json(log)))
  }

  static fromState (state) {
    return new SealingSession(call(176, json(state)))
  }

  static verify (state, log) {
    return parsed(call(177, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(178, sealingSessionOf(this), json(command), sealContextOf(context)))
  }

  handle (command, context) {
    return parsed(call(179, sealingSessionOf(this), json(command), sealContextOf(context)))
  }

  state () {
    return parsed(call(180, sealingSessionOf(this)))
  }

  toJson () {
    return call(181, sealingSessionOf(this))
  }

  get version () {
    return call(182, sealingSessionOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(183, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(184, json(entry)))
  }

  stored () {
    return parsed(call(185, sealingSessionOf(this)))
  }
}

let certificateOf

class Certificate {
  #native

  static {
    certificateOf = it => isObject(it) && #native in it ? it.#native : foreign('a Certificate')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(201, bytes(data))
  }

  static parseAll (data) {
    return call(202, bytes(data)).map(one => new Certificate(one))
  }

  summary () {
    return parsed(call(203, certificateOf(this)))
  }

  der () {
    return call(204, certificateOf(this))
  }

  publicKey () {
    return call(205, certificateOf(this))
  }

  ocspUrls () {
    return call(206, certificateOf(this))
  }

  crlUrls () {
    return call(207, certificateOf(this))
  }
}

let softwareKeyOf

class SoftwareKey {
  #native

  static {
    softwareKeyOf = it => isObject(it) && #native in it ? it.#native : foreign('a SoftwareKey')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(208, bytes(data))
  }

  publicKey () {
    return call(209, softwareKeyOf(this))
  }

  defaultScheme () {
    return call(210, softwareKeyOf(this))
  }

  sign (message, options = {}) {
    const { scheme, entropy } = parts(options)
    return call(211, softwareKeyOf(this), bytes(message), maybe(scheme, plain), maybe(entropy, bytes))
  }

  signDigest (digest, options = {}) {
    const { scheme, entropy } = parts(options)
    return call(212, softwareKeyOf(this), bytes(digest), maybe(scheme, plain), maybe(entropy, bytes))
  }
}

let sealTrustOf

class SealTrust {
  #native

  static {
    sealTrustOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealTrust')
  }

  constructor (options = {}) {
    if (isHandle(options)) {
      this.#native = options
      return
    }
    const { anchors = [], others, makers, ocspResponses, crls, requireRevocation } = parts(options)
    this.#native = call(217, list(anchors, certificateOf), maybe(others, it => list(it, certificateOf)), maybe(makers, it => list(it, certificateOf)), maybe(ocspResponses, it => list(it, bytes)), maybe(crls, it => list(it, bytes)), maybe(requireRevocation, truth))
  }

  findings () {
    return parsed(call(218, sealTrustOf(this)))
  }
}

let electronicSealOf

class ElectronicSeal {
  #native

  static {
    electronicSealOf = it => isObject(it) && #native in it ? it.#native : foreign('an ElectronicSeal')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(219, bytes(data))
  }

  file () {
    return parsed(call(220, electronicSealOf(this)))
  }

  picture () {
    return call(221, electronicSealOf(this))
  }

  der () {
    return call(222, electronicSealOf(this))
  }

  makerCertificate () {
    return call(223, electronicSealOf(this))
  }

  certificates () {
    return call(224, electronicSealOf(this))
  }

  dataDigest (signer) {
    return call(225, electronicSealOf(this), certificateOf(signer))
  }

  verify (at, trust) {
    return parsed(call(226, electronicSealOf(this), instant(at), maybe(trust, sealTrustOf)))
  }
}

let sealSignatureOf

class SealSignature {
  #native

  static {
    sealSignatureOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealSignature')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(227, bytes(data))
  }

  file () {
    return parsed(call(228, sealSignatureOf(this)))
  }

  seal () {
    return new ElectronicSeal(call(229, sealSignatureOf(this)))
  }

  signerCertificate () {
    return call(230, sealSignatureOf(this))
  }

  signatureValue () {
    return call(231, sealSignatureOf(this))
  }

  verify (at, trust, options = {}) {
    const { data, digest } = parts(options)
    return parsed(call(232, sealSignatureOf(this), instant(at), maybe(trust, sealTrustOf), maybe(data, pieces), maybe(digest, bytes)))
  }
}

let verifierOf

class Verifier {
  #native

  static {
    verifierOf = it => isObject(it) && #native in it ? it.#native : foreign('a Verifier')
  }

  constructor (options = {}) {
    if (isHandle(options)) {
      this.#native = options
      return
    }
    const { trusted = [], known, makers, ocspResponses, crls, policy } = parts(options)
    this.#native = call(242, list(trusted, bytes), maybe(known, it => list(it, bytes)), maybe(makers, it => list(it, bytes)), maybe(ocspResponses, it => list(it, bytes)), maybe(crls, it => list(it, bytes)), maybe(policy, json))
  }

  policy () {
    return parsed(call(243, verifierOf(this)))
  }

  async verify (pdf, now) {
    return parsed(await start(244, verifierOf(this), bytes(pdf), instant(now)))
  }
}

let fontOf

class Font {
  #native

  static {
    fontOf = it => isObject(it) && #native in it ? it.#native : foreign('a Font')
  }

  constructor (data, index) {
    this.#native = isHandle(data) ? data : call(250, bytes(data), maybe(index, whole))
  }

  withWeight (weight) {
    return new Font(call(251, fontOf(this), whole(weight)))
  }

  withFallback (other) {
    return new Font(call(252, fontOf(this), fontOf(other)))
  }

  covers (text) {
    return call(253, fontOf(this), plain(text))
  }
}

let pictureOf

class Picture {
  #native

  static {
    pictureOf = it => isObject(it) && #native in it ? it.#native : foreign('a Picture')
  }

  constructor (held) {
    this.#native = isHandle(held) ? held : foreign('a Picture that a call gave')
  }

  static fromPng (data, width, height, background) {
    return new Picture(call(254, bytes(data), whole(width), maybe(height, whole), maybe(background, plain)))
  }

  static ofText (font, text, height, colour) {
    return new Picture(call(255, fontOf(font), plain(text), whole(height), maybe(colour, plain)))
  }

  get width () {
    return call(256, pictureOf(this))
  }

  get height () {
    return call(257, pictureOf(this))
  }

  scaledTo (width, height) {
    return new Picture(call(258, pictureOf(this), whole(width), whole(height)))
  }

  toSvg (title) {
    return call(259, pictureOf(this), maybe(title, plain))
  }

  toPng (dotsPerMm, background) {
    return call(260, pictureOf(this), maybe(dotsPerMm, whole), maybe(background, plain))
  }
}

let qrCodeOf

class QrCode {
  #native

  static {
    qrCodeOf = it => isObject(it) && #native in it ? it.#native : foreign('a QrCode')
  }

  constructor (text, errorCorrection) {
    this.#native = isHandle(text) ? text : call(261, plain(text), maybe(errorCorrection, plain))
  }

  get version () {
    return call(262, qrCodeOf(this))
  }

  get size () {
    return call(263, qrCodeOf(this))
  }

  get mask () {
    return call(264, qrCodeOf(this))
  }

  matrix () {
    return parsed(call(265, qrCodeOf(this)))
  }

  toSvg (style) {
    return call(266, qrCodeOf(this), maybe(style, json))
  }

  toPng (style) {
    return call(267, qrCodeOf(this), maybe(style, json))
  }
}

let fontsOf

class Fonts {
  #native

  static {
    fontsOf = it => isObject(it) && #native in it ? it.#native : foreign('a Fonts')
  }

  constructor (data, face) {
    this.#native = isHandle(data) ? data : call(274, bytes(data), maybe(face, whole))
  }

  withBold (data, face) {
    return new Fonts(call(275, fontsOf(this), bytes(data), maybe(face, whole)))
  }

  withFallback (data, face) {
    return new Fonts(call(276, fontsOf(this), bytes(data), maybe(face, whole)))
  }
}

function documentNames () {
  return call(0)
}

function fromJson (name, document) {
  return parsed(call(1, plain(name), json(document)))
}

function toJson (name, document) {
  return call(2, plain(name), json(document))
}

function text (finding, language) {
  return call(3, json(finding), maybe(language, plain))
}

function messages () {
  return parsed(call(4))
}

function requirement (id) {
  return parsed(call(5, plain(id)))
}

function requirements () {
  return parsed(call(6))
}

function citations (finding) {
  return parsed(call(7, codeOf(finding)))
}

function checkIdentifier (kind, text, today, regions) {
  return parsed(call(8, plain(kind), plain(text), plain(today), maybe(regions, regionsOf)))
}

function checkIdentifiers (kind, texts, today, regions) {
  return parsed(call(9, plain(kind), json(texts), plain(today), maybe(regions, regionsOf)))
}

function maskIdentifier (kind, text) {
  return call(10, plain(kind), plain(text))
}

function projectsOf (projects, enterprise) {
  return parsed(call(44, json(projects), json(enterprise)))
}

function deselectUnits (selected, codes) {
  const result = call(45, json(selected), json(codes))
  return { selected: parsed(result[0]), findings: parsed(result[1]) }
}

function shareMaterials (shared, own, mode) {
  const result = call(46, json(shared), json(own), plain(mode))
  return { own: parsed(result[0]), skipped: result[1] }
}

function parseShare (text) {
  return call(47, plain(text))
}

function chinaDate (now) {
  return call(48, instant(now))
}

function verifyLog (log, head) {
  return parsed(call(67, json(log), maybe(head, plain)))
}

function eraseLogEntry (entry) {
  return parsed(call(68, json(entry)))
}

async function whatIf (log, profile, regions) {
  return parsed(await start(69, json(log), profileOf(profile), maybe(regions, regionsOf)))
}

function recogniseFile (data) {
  return call(186, bytes(data))
}

function sealableFile (id, name, data, pages) {
  return parsed(call(187, plain(id), plain(name), bytes(data), whole(pages)))
}

function checkSealCoverage (profile, pages, placements) {
  return parsed(call(188, sealProfileOf(profile), whole(pages), json(placements)))
}

function outputPlan (profile, request) {
  return parsed(call(189, sealProfileOf(profile), json(request)))
}

function rightAtSigning (account, profile, used) {
  return parsed(call(190, sealAccountOf(account), sealProfileOf(profile), json(used)))
}

function caseEvidence (document, current) {
  return parsed(call(191, json(document), plain(current)))
}

function attachDocument (document, person, item) {
  return parsed(call(192, json(document), json(person), plain(item)))
}

function signTicket (ticket, privateKey) {
  return parsed(call(193, json(ticket), plain(privateKey)))
}

function prepareTicket (ticket, publicKey) {
  return parsed(call(194, json(ticket), maybe(publicKey, plain)))
}

function completeTicket (ticket, signature, publicKey) {
  return parsed(call(195, json(ticket), plain(signature), maybe(publicKey, plain)))
}

function verifyTicket (payload, keys, now) {
  return parsed(call(196, plain(payload), json(keys), instant(now)))
}

function digest (algorithm, data) {
  return call(197, plain(algorithm), bytes(data))
}

function timestampRequest (algorithm, digest, nonce) {
  return call(198, plain(algorithm), bytes(digest), maybe(nonce, bytes))
}

function timestampToken (response, nonce) {
  return call(199, bytes(response), maybe(nonce, bytes))
}

function ocspRequest (certificate, issuer, nonce) {
  return call(200, certificateOf(certificate), certificateOf(issuer), maybe(nonce, bytes))
}

function prepareSeal (draft, picture, signers, maker) {
  return call(213, json(draft), bytes(picture), list(signers, certificateOf), certificateOf(maker))
}

function completeSeal (message, maker, signature, timestamp) {
  return call(214, bytes(message), certificateOf(maker), bytes(signature), maybe(timestamp, bytes))
}

function prepareSealSignature (seal, signer, digest, signing) {
  return call(215, electronicSealOf(seal), certificateOf(signer), bytes(digest), json(signing))
}

function completeSealSignature (message, signer, signature, timestamp) {
  return call(216, bytes(message), certificateOf(signer), bytes(signature), maybe(timestamp, bytes))
}

async function resolvePlan (pdf, plan) {
  return parsed(await start(233, bytes(pdf), json(plan)))
}

async function lintPlan (pdf, plan) {
  return parsed(await start(234, bytes(pdf), json(plan)))
}

async function checkSigning (pdf, request, pictures) {
  return parsed(await start(235, bytes(pdf), json(request), maybe(pictures, whole)))
}

async function prepareDocument (pdf, request, pictures) {
  const result = await start(236, bytes(pdf), json(request), maybe(pictures, it => list(it, pictureOf)))
  return { pdf: result[0], prepared: parsed(result[1]) }
}

async function completeDocument (pdf, prepared, signature, timestamp) {
  return await start(237, bytes(pdf), json(prepared), bytes(signature), maybe(timestamp, bytes))
}

async function signDocument (pdf, request, key, options = {}) {
  const { pictures, entropy } = parts(options)
  return await start(238, bytes(pdf), json(request), softwareKeyOf(key), maybe(pictures, it => list(it, pictureOf)), maybe(entropy, bytes))
}

async function addValidationData (pdf, data) {
  return await start(239, bytes(pdf), json(data))
}

async function prepareTimestamp (pdf, request) {
  const result = await start(240, bytes(pdf), json(request))
  return { pdf: result[0], prepared: parsed(result[1]) }
}

async function completeTimestamp (pdf, prepared, token) {
  return await start(241, bytes(pdf), json(prepared), bytes(token))
}

function sealPresets () {
  return parsed(call(245))
}

function sealDesign (preset, content) {
  return parsed(call(246, json(preset), json(content)))
}

function sealDesignFor (kind, content) {
  return parsed(call(247, json(kind), json(content)))
}

function lintSeal (design, font) {
  return parsed(call(248, json(design), fontOf(font)))
}

function drawSeal (design, font) {
  return new Picture(call(249, json(design), fontOf(font)))
}

async function typeset (paper, fonts) {
  const result = await start(268, json(paper), fontsOf(fonts))
  return { pdf: result[0], layout: parsed(result[1]) }
}

function applicationForm (subCase, profile, head) {
  return parsed(call(269, subCaseOr(subCase), profileOf(profile), json(head)))
}

function receiptPaper (subCase, profile, head) {
  return parsed(call(270, subCaseOr(subCase), profileOf(profile), json(head)))
}

function windowPaper (form, profile, head) {
  return parsed(call(271, json(form), sealProfileOf(profile), json(head)))
}

function certificateOfCompletion (of, profile, head) {
  return parsed(call(272, caseOf(of), profileOf(profile), json(head)))
}

function verificationPaper (report, about, head) {
  const { file, digest, issuer } = parts(about)
  return parsed(call(273, json(report), plain(file), plain(digest), plain(issuer), json(head)))
}

module.exports = {
  AccountContext,
  Case,
  Certificate,
  Context,
  Dictionaries,
  ElectronicSeal,
  EnterpriseAccount,
  Font,
  Fonts,
  IdentityProfile,
  LicenceContext,
  LicenceProfile,
  LicenceWallet,
  Picture,
  Profile,
  QrCode,
  Regions,
  SealAccount,
  SealContext,
  SealProfile,
  SealSignature,
  SealTrust,
  SealingSession,
  SoftwareKey,
  SubCase,
  Verifier,
  addValidationData,
  applicationForm,
  attachDocument,
  caseEvidence,
  certificateOfCompletion,
  checkIdentifier,
  checkIdentifiers,
  checkSealCoverage,
  checkSigning,
  chinaDate,
  citations,
  completeDocument,
  completeSeal,
  completeSealSignature,
  completeTicket,
  completeTimestamp,
  deselectUnits,
  digest,
  documentNames,
  drawSeal,
  eraseLogEntry,
  fromJson,
  lintPlan,
  lintSeal,
  maskIdentifier,
  messages,
  ocspRequest,
  outputPlan,
  parseShare,
  prepareDocument,
  prepareSeal,
  prepareSealSignature,
  prepareTicket,
  prepareTimestamp,
  projectsOf,
  receiptPaper,
  recogniseFile,
  requirement,
  requirements,
  resolvePlan,
  rightAtSigning,
  sealDesign,
  sealDesignFor,
  sealPresets,
  sealableFile,
  shareMaterials,
  signDocument,
  signTicket,
  text,
  timestampRequest,
  timestampToken,
  toJson,
  typeset,
  verificationPaper,
  verifyLog,
  verifyTicket,
  whatIf,
  windowPaper
}
