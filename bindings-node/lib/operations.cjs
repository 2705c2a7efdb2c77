'use strict'
// The operations as classes and functions. They turn arguments over, and call the native half by the number of a row.
// Generated from the table of operations by `cargo xtask generate`; do not edit.

const { types: { isExternal: isHandle } } = require('node:util')
const native = require('./native.cjs')
const { call, foreign, start } = require('./errors.cjs')
const { codeOf, inChunks, pieces, replacements } = require('./idioms.cjs')
const { bytes, instant, json, list, maybe, parsed, parts, plain, truth, whole } = require('./json.cjs')

if (native.fingerprint() !== '64ad8094317a8052') throw new Error('dengji and its native half are not of one build')

const isObject = it => typeof it === 'object' && it !== null

let regionsOf

class Regions {
  #native

  static {
    regionsOf = it => isObject(it) && #native in it ? it.#native : foreign('a Regions')
  }

  constructor (additions) {
    this.#native = isHandle(additions) ? additions : call(13, maybe(additions, json))
  }

  get asOf () {
    return call(14, regionsOf(this))
  }

  history (code) {
    return parsed(call(15, regionsOf(this), plain(code)))
  }
}

let dictionariesOf

class Dictionaries {
  #native

  static {
    dictionariesOf = it => isObject(it) && #native in it ? it.#native : foreign('a Dictionaries')
  }

  constructor (overlay) {
    this.#native = isHandle(overlay) ? overlay : call(16, maybe(overlay, json))
  }

  all () {
    return parsed(call(17, dictionariesOf(this)))
  }

  ids () {
    return call(18, dictionariesOf(this))
  }

  table (table) {
    return parsed(call(19, dictionariesOf(this), plain(table)))
  }

  nameOf (table, code) {
    return call(20, dictionariesOf(this), plain(table), plain(code))
  }

  codeOf (table, name) {
    return call(21, dictionariesOf(this), plain(table), plain(name))
  }
}

let workCalendarOf

class WorkCalendar {
  #native

  static {
    workCalendarOf = it => isObject(it) && #native in it ? it.#native : foreign('a WorkCalendar')
  }

  constructor (years, rest) {
    this.#native = isHandle(years) ? years : call(22, maybe(years, json), maybe(rest, json))
  }

  years () {
    return parsed(call(23, workCalendarOf(this)))
  }

  day (date) {
    return parsed(call(24, workCalendarOf(this), plain(date)))
  }

  moved (date) {
    return parsed(call(25, workCalendarOf(this), plain(date)))
  }

  afterWorkingDays (day, count) {
    return parsed(call(26, workCalendarOf(this), plain(day), whole(count)))
  }
}

let profileOf

class Profile {
  #native

  static {
    profileOf = it => isObject(it) && #native in it ? it.#native : foreign('a Profile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(27, json(document))
  }

  static builtin (id, version) {
    return new Profile(call(28, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(29))
  }

  adjusted (adjustments) {
    return new Profile(call(30, profileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new Profile(call(31, profileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(32, profileOf(this), json(settings)))
  }

  get id () {
    return call(33, profileOf(this))
  }

  get version () {
    return call(34, profileOf(this))
  }

  document () {
    return parsed(call(35, profileOf(this)))
  }

  toJson () {
    return call(36, profileOf(this))
  }

  get (pointer) {
    return parsed(call(37, profileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(38, profileOf(this)))
  }

  diff (other) {
    return parsed(call(39, profileOf(this), profileOf(other)))
  }

  notes (action) {
    return parsed(call(40, profileOf(this), plain(action)))
  }

  dictionaries () {
    return new Dictionaries(call(41, profileOf(this)))
  }

  check (subCase, today, regions) {
    return parsed(call(42, profileOf(this), subCaseOr(subCase), plain(today), maybe(regions, regionsOf)))
  }

  async checkAll (subCases, today, options = {}) {
    const { regions, onProgress } = parts(options)
    const [all, held, given0, given1] = [list(subCases, one => one), profileOf(this), plain(today), maybe(regions, regionsOf)]
    return inChunks(all, onProgress, async some =>
      parsed(await start(43, held, list(some, subCaseOr), given0, given1)))
  }

  form (subCase, today) {
    return parsed(call(44, profileOf(this), subCaseOr(subCase), plain(today)))
  }

  formFor (businessType, today) {
    return parsed(call(45, profileOf(this), plain(businessType), plain(today)))
  }

  placeLabel (businessType, finding) {
    return parsed(call(46, profileOf(this), plain(businessType), json(finding)))
  }

  checklist (subCase, today) {
    return parsed(call(47, profileOf(this), subCaseOr(subCase), plain(today)))
  }

  receiptList (materials) {
    return parsed(call(48, profileOf(this), json(materials)))
  }

  grid (project, businessType, selected) {
    return parsed(call(49, profileOf(this), json(project), plain(businessType), maybe(selected, json)))
  }

  selectUnits (project, selected, codes, businessType) {
    const result = call(50, profileOf(this), json(project), json(selected), json(codes), plain(businessType))
    return { selected: parsed(result[0]), findings: parsed(result[1]) }
  }

  checkRegister (facts, subCase, today) {
    return parsed(call(51, profileOf(this), json(facts), subCaseOr(subCase), plain(today)))
  }

  eligibility (unit, businessType) {
    return parsed(call(52, profileOf(this), json(unit), plain(businessType)))
  }

  lapse (possibleSince, today, holidays, calendar) {
    return parsed(call(53, profileOf(this), plain(possibleSince), plain(today), maybe(holidays, json), maybe(calendar, workCalendarOf)))
  }

  sheetMapping (sheet, businessType) {
    return parsed(call(345, profileOf(this), json(sheet), maybe(businessType, plain)))
  }

  readSheet (sheet, today, mapping, regions) {
    return new Sheet(call(346, profileOf(this), json(sheet), plain(today), maybe(mapping, json), maybe(regions, regionsOf)))
  }

  sheetTemplate (businessType, today) {
    return parsed(call(347, profileOf(this), plain(businessType), plain(today)))
  }

  writeSheet (subCases) {
    return parsed(call(348, profileOf(this), json(subCases)))
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
    this.#native = isHandle(document) ? document : call(54, json(document))
  }

  static readLeniently (text) {
    const result = call(55, plain(text))
    return { subCase: new SubCase(result[0]), findings: parsed(result[1]) }
  }

  document () {
    return parsed(call(56, subCaseOf(this)))
  }

  toJson () {
    return call(57, subCaseOf(this))
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
    this.#native = call(63, instant(now), json(actor), profileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new Context(call(64, contextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(65, json(command), contextOf(context))
    return [new Case(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new Case(call(66, json(log)))
  }

  static fromState (state) {
    return new Case(call(67, json(state)))
  }

  static verify (state, log) {
    return parsed(call(68, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(69, caseOf(this), json(command), contextOf(context)))
  }

  apply (entries) {
    return parsed(call(70, caseOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(71, caseOf(this), json(command), contextOf(context)))
  }

  static answer (entry) {
    return parsed(call(72, json(entry)))
  }

  state () {
    return parsed(call(73, caseOf(this)))
  }

  toJson () {
    return call(74, caseOf(this))
  }

  get profile () {
    return parsed(call(75, caseOf(this)))
  }

  get head () {
    return call(76, caseOf(this))
  }

  get version () {
    return call(77, caseOf(this))
  }

  get id () {
    return call(78, caseOf(this))
  }

  get stage () {
    return call(79, caseOf(this))
  }

  subCase (id, context) {
    return parsed(call(80, caseOf(this), plain(id), contextOf(context)))
  }

  subCaseDocument (subCase, context) {
    return parsed(call(81, caseOf(this), plain(subCase), contextOf(context)))
  }

  form (subCase, context) {
    return parsed(call(82, caseOf(this), plain(subCase), contextOf(context)))
  }

  subCases (context, page) {
    return parsed(call(83, caseOf(this), contextOf(context), maybe(page, json)))
  }

  mailbox (mailbox, context, subCases, page) {
    return parsed(call(84, caseOf(this), plain(mailbox), contextOf(context), maybe(subCases, json), maybe(page, json)))
  }

  units (context, page) {
    return parsed(call(85, caseOf(this), contextOf(context), maybe(page, json)))
  }

  index (profile, subCases) {
    return parsed(call(86, caseOf(this), profileOf(profile), maybe(subCases, json)))
  }

  indexAfter (entries, profile, subCases) {
    return parsed(call(87, caseOf(this), json(entries), profileOf(profile), maybe(subCases, json)))
  }

  actions (context, page) {
    return parsed(call(88, caseOf(this), contextOf(context), maybe(page, json)))
  }

  check (context) {
    return parsed(call(89, caseOf(this), contextOf(context)))
  }

  todo (context) {
    return parsed(call(90, caseOf(this), contextOf(context)))
  }

  placements (profile, now, page) {
    return parsed(call(91, caseOf(this), profileOf(profile), instant(now), maybe(page, json)))
  }

  nextDeadline (now) {
    return parsed(call(92, caseOf(this), instant(now)))
  }

  notice (subCase, context, calendar) {
    return parsed(call(93, caseOf(this), plain(subCase), contextOf(context), maybe(calendar, workCalendarOf)))
  }

  conversion (subCase, caseId, context, calendar) {
    return parsed(call(94, caseOf(this), plain(subCase), plain(caseId), contextOf(context), maybe(calendar, workCalendarOf)))
  }

  deadlines (after, until, context, calendar) {
    return parsed(call(95, caseOf(this), instant(after), instant(until), contextOf(context), maybe(calendar, workCalendarOf)))
  }

  progress (profile) {
    return parsed(call(96, caseOf(this), profileOf(profile)))
  }
}

let identityProfileOf

class IdentityProfile {
  #native

  static {
    identityProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('an IdentityProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(100, json(document))
  }

  static builtin (id, version) {
    return new IdentityProfile(call(101, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(102))
  }

  adjusted (adjustments) {
    return new IdentityProfile(call(103, identityProfileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new IdentityProfile(call(104, identityProfileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(105, identityProfileOf(this), json(settings)))
  }

  get id () {
    return call(106, identityProfileOf(this))
  }

  get version () {
    return call(107, identityProfileOf(this))
  }

  document () {
    return parsed(call(108, identityProfileOf(this)))
  }

  toJson () {
    return call(109, identityProfileOf(this))
  }

  get (pointer) {
    return parsed(call(110, identityProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(111, identityProfileOf(this)))
  }

  diff (other) {
    return parsed(call(112, identityProfileOf(this), identityProfileOf(other)))
  }

  notes (action) {
    return parsed(call(113, identityProfileOf(this), plain(action)))
  }

  checkRegistration (registration, today, regions) {
    return parsed(call(114, identityProfileOf(this), json(registration), plain(today), maybe(regions, regionsOf)))
  }

  onSiteMissing (method, presenter, documents) {
    return parsed(call(115, identityProfileOf(this), plain(method), plain(presenter), json(documents)))
  }

  levelNamed (name) {
    return parsed(call(116, identityProfileOf(this), plain(name)))
  }

  actingByELicence (enterprise) {
    return parsed(call(117, identityProfileOf(this), json(enterprise)))
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
    this.#native = call(118, instant(now), json(actor), identityProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new AccountContext(call(119, accountContextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(120, json(command), accountContextOf(context))
    return [new EnterpriseAccount(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new EnterpriseAccount(call(121, json(log)))
  }

  static fromState (state) {
    return new EnterpriseAccount(call(122, json(state)))
  }

  static verify (state, log) {
    return parsed(call(123, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(124, enterpriseAccountOf(this), json(command), accountContextOf(context)))
  }

  apply (entries) {
    return parsed(call(125, enterpriseAccountOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(126, enterpriseAccountOf(this), json(command), accountContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(127, json(entry)))
  }

  state () {
    return parsed(call(128, enterpriseAccountOf(this)))
  }

  toJson () {
    return call(129, enterpriseAccountOf(this))
  }

  get profile () {
    return parsed(call(130, enterpriseAccountOf(this)))
  }

  get head () {
    return call(131, enterpriseAccountOf(this))
  }

  get version () {
    return call(132, enterpriseAccountOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(133, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(134, json(entry)))
  }

  enterprise () {
    return parsed(call(135, enterpriseAccountOf(this)))
  }

  level (profile) {
    return parsed(call(136, enterpriseAccountOf(this), identityProfileOf(profile)))
  }

  logins (profile) {
    return parsed(call(137, enterpriseAccountOf(this), identityProfileOf(profile)))
  }

  verifications (context) {
    return parsed(call(138, enterpriseAccountOf(this), accountContextOf(context)))
  }

  handlers (context) {
    return parsed(call(139, enterpriseAccountOf(this), accountContextOf(context)))
  }

  actingFor (documentNumber, documentKind) {
    return parsed(call(140, enterpriseAccountOf(this), plain(documentNumber), maybe(documentKind, plain)))
  }

  actions (context) {
    return parsed(call(141, enterpriseAccountOf(this), accountContextOf(context)))
  }

  todo (context) {
    return parsed(call(142, enterpriseAccountOf(this), accountContextOf(context)))
  }
}

let licenceProfileOf

class LicenceProfile {
  #native

  static {
    licenceProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('a LicenceProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(143, json(document))
  }

  static builtin (id, version) {
    return new LicenceProfile(call(144, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(145))
  }

  adjusted (adjustments) {
    return new LicenceProfile(call(146, licenceProfileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new LicenceProfile(call(147, licenceProfileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(148, licenceProfileOf(this), json(settings)))
  }

  get id () {
    return call(149, licenceProfileOf(this))
  }

  get version () {
    return call(150, licenceProfileOf(this))
  }

  document () {
    return parsed(call(151, licenceProfileOf(this)))
  }

  toJson () {
    return call(152, licenceProfileOf(this))
  }

  get (pointer) {
    return parsed(call(153, licenceProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(154, licenceProfileOf(this)))
  }

  diff (other) {
    return parsed(call(155, licenceProfileOf(this), licenceProfileOf(other)))
  }

  notes (action) {
    return parsed(call(156, licenceProfileOf(this), plain(action)))
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
    this.#native = call(157, instant(now), json(actor), licenceProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new LicenceContext(call(158, licenceContextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(159, json(command), licenceContextOf(context))
    return [new LicenceWallet(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new LicenceWallet(call(160, json(log)))
  }

  static fromState (state) {
    return new LicenceWallet(call(161, json(state)))
  }

  static verify (state, log) {
    return parsed(call(162, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(163, licenceWalletOf(this), json(command), licenceContextOf(context)))
  }

  apply (entries) {
    return parsed(call(164, licenceWalletOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(165, licenceWalletOf(this), json(command), licenceContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(166, json(entry)))
  }

  state () {
    return parsed(call(167, licenceWalletOf(this)))
  }

  toJson () {
    return call(168, licenceWalletOf(this))
  }

  get profile () {
    return parsed(call(169, licenceWalletOf(this)))
  }

  get head () {
    return call(170, licenceWalletOf(this))
  }

  get version () {
    return call(171, licenceWalletOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(172, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(173, json(entry)))
  }

  copies (context) {
    return parsed(call(174, licenceWalletOf(this), licenceContextOf(context)))
  }

  holders (number, context) {
    return parsed(call(175, licenceWalletOf(this), plain(number), licenceContextOf(context)))
  }

  password (context) {
    return parsed(call(176, licenceWalletOf(this), licenceContextOf(context)))
  }

  listAt (place, register, context) {
    return parsed(call(177, licenceWalletOf(this), plain(place), json(register), licenceContextOf(context)))
  }

  identityUse (purpose, number, context) {
    return parsed(call(178, licenceWalletOf(this), plain(purpose), plain(number), licenceContextOf(context)))
  }

  actions (context) {
    return parsed(call(179, licenceWalletOf(this), licenceContextOf(context)))
  }

  todo (register, context) {
    return parsed(call(180, licenceWalletOf(this), json(register), licenceContextOf(context)))
  }
}

let sealProfileOf

class SealProfile {
  #native

  static {
    sealProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(181, json(document))
  }

  static builtin (id, version) {
    return new SealProfile(call(182, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(183))
  }

  adjusted (adjustments) {
    return new SealProfile(call(184, sealProfileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new SealProfile(call(185, sealProfileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(186, sealProfileOf(this), json(settings)))
  }

  get id () {
    return call(187, sealProfileOf(this))
  }

  get version () {
    return call(188, sealProfileOf(this))
  }

  document () {
    return parsed(call(189, sealProfileOf(this)))
  }

  toJson () {
    return call(190, sealProfileOf(this))
  }

  get (pointer) {
    return parsed(call(191, sealProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(192, sealProfileOf(this)))
  }

  diff (other) {
    return parsed(call(193, sealProfileOf(this), sealProfileOf(other)))
  }

  notes (step, channel) {
    return parsed(call(194, sealProfileOf(this), plain(step), maybe(channel, plain)))
  }

  static compare (profiles, today) {
    return parsed(call(195, list(profiles, sealProfileOf), plain(today)))
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
    this.#native = call(196, instant(now), json(actor), sealProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new SealContext(call(197, sealContextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(198, json(command), sealContextOf(context))
    return [new SealAccount(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new SealAccount(call(199, json(log)))
  }

  static fromState (state) {
    return new SealAccount(call(200, json(state)))
  }

  static verify (state, log) {
    return parsed(call(201, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(202, sealAccountOf(this), json(command), sealContextOf(context)))
  }

  apply (entries) {
    return parsed(call(203, sealAccountOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(204, sealAccountOf(this), json(command), sealContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(205, json(entry)))
  }

  state () {
    return parsed(call(206, sealAccountOf(this)))
  }

  toJson () {
    return call(207, sealAccountOf(this))
  }

  get profile () {
    return parsed(call(208, sealAccountOf(this)))
  }

  get head () {
    return call(209, sealAccountOf(this))
  }

  get version () {
    return call(210, sealAccountOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(211, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(212, json(entry)))
  }

  static enterprises (licences, channel, context) {
    return parsed(call(213, json(licences), plain(channel), sealContextOf(context)))
  }

  applications (context) {
    return parsed(call(214, sealAccountOf(this), sealContextOf(context)))
  }

  may (question, context) {
    return parsed(call(215, sealAccountOf(this), json(question), sealContextOf(context)))
  }

  actions (channel, context, page) {
    return parsed(call(216, sealAccountOf(this), plain(channel), sealContextOf(context), maybe(page, json)))
  }

  todo (context) {
    return parsed(call(217, sealAccountOf(this), sealContextOf(context)))
  }

  seals (at, context) {
    return parsed(call(218, sealAccountOf(this), instant(at), sealContextOf(context)))
  }

  sealList (channel, context, page) {
    return parsed(call(219, sealAccountOf(this), plain(channel), sealContextOf(context), maybe(page, json)))
  }

  grants (at, context, origin) {
    return parsed(call(220, sealAccountOf(this), instant(at), sealContextOf(context), maybe(origin, plain)))
  }

  entitled (person, seal, at, context) {
    return parsed(call(221, sealAccountOf(this), json(person), plain(seal), instant(at), sealContextOf(context)))
  }

  entitlementsAt (at, context) {
    return parsed(call(222, sealAccountOf(this), instant(at), sealContextOf(context)))
  }

  deadlines (after, until, context) {
    return parsed(call(223, sealAccountOf(this), instant(after), instant(until), sealContextOf(context)))
  }

  licenceImpact (licence, context) {
    return parsed(call(224, sealAccountOf(this), json(licence), sealContextOf(context)))
  }

  changes (context) {
    return parsed(call(225, sealAccountOf(this), sealContextOf(context)))
  }

  claims (seal, context) {
    return parsed(call(226, sealAccountOf(this), plain(seal), sealContextOf(context)))
  }

  windowForm (application, context) {
    return parsed(call(227, sealAccountOf(this), plain(application), sealContextOf(context)))
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
    const result = call(228, json(command), sealContextOf(context))
    return [new SealingSession(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new SealingSession(call(229, json(log)))
  }

  static fromState (state) {
    return new SealingSession(call(230, json(state)))
  }

  static verify (state, log) {
    return parsed(call(231, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(232, sealingSessionOf(this), json(command), sealContextOf(context)))
  }

  apply (entries) {
    return parsed(call(233, sealingSessionOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(234, sealingSessionOf(this), json(command), sealContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(235, json(entry)))
  }

  state () {
    return parsed(call(236, sealingSessionOf(this)))
  }

  toJson () {
    return call(237, sealingSessionOf(this))
  }

  get profile () {
    return parsed(call(238, sealingSessionOf(this)))
  }

  get head () {
    return call(239, sealingSessionOf(this))
  }

  get version () {
    return call(240, sealingSessionOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(241, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(242, json(entry)))
  }

  stored () {
    return parsed(call(243, sealingSessionOf(this)))
  }
}

let certificateOf

class Certificate {
  #native

  static {
    certificateOf = it => isObject(it) && #native in it ? it.#native : foreign('a Certificate')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(259, bytes(data))
  }

  static parseAll (data) {
    return call(260, bytes(data)).map(one => new Certificate(one))
  }

  summary () {
    return parsed(call(261, certificateOf(this)))
  }

  der () {
    return call(262, certificateOf(this))
  }

  publicKey () {
    return call(263, certificateOf(this))
  }

  ocspUrls () {
    return call(264, certificateOf(this))
  }

  crlUrls () {
    return call(265, certificateOf(this))
  }
}

let softwareKeyOf

class SoftwareKey {
  #native

  static {
    softwareKeyOf = it => isObject(it) && #native in it ? it.#native : foreign('a SoftwareKey')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(266, bytes(data))
  }

  publicKey () {
    return call(267, softwareKeyOf(this))
  }

  defaultScheme () {
    return call(268, softwareKeyOf(this))
  }

  sign (message, options = {}) {
    const { scheme, entropy } = parts(options)
    return call(269, softwareKeyOf(this), bytes(message), maybe(scheme, plain), maybe(entropy, bytes))
  }

  signDigest (digest, options = {}) {
    const { scheme, entropy } = parts(options)
    return call(270, softwareKeyOf(this), bytes(digest), maybe(scheme, plain), maybe(entropy, bytes))
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
    this.#native = call(278, list(anchors, certificateOf), maybe(others, it => list(it, certificateOf)), maybe(makers, it => list(it, certificateOf)), maybe(ocspResponses, it => list(it, bytes)), maybe(crls, it => list(it, bytes)), maybe(requireRevocation, truth))
  }

  findings () {
    return parsed(call(279, sealTrustOf(this)))
  }
}

let electronicSealOf

class ElectronicSeal {
  #native

  static {
    electronicSealOf = it => isObject(it) && #native in it ? it.#native : foreign('an ElectronicSeal')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(280, bytes(data))
  }

  file () {
    return parsed(call(281, electronicSealOf(this)))
  }

  picture () {
    return call(282, electronicSealOf(this))
  }

  der () {
    return call(283, electronicSealOf(this))
  }

  makerCertificate () {
    return call(284, electronicSealOf(this))
  }

  certificates () {
    return call(285, electronicSealOf(this))
  }

  dataDigest (signer) {
    return call(286, electronicSealOf(this), certificateOf(signer))
  }

  verify (at, trust) {
    return parsed(call(287, electronicSealOf(this), instant(at), maybe(trust, sealTrustOf)))
  }
}

let sealSignatureOf

class SealSignature {
  #native

  static {
    sealSignatureOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealSignature')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(288, bytes(data))
  }

  file () {
    return parsed(call(289, sealSignatureOf(this)))
  }

  seal () {
    return new ElectronicSeal(call(290, sealSignatureOf(this)))
  }

  signerCertificate () {
    return call(291, sealSignatureOf(this))
  }

  signatureValue () {
    return call(292, sealSignatureOf(this))
  }

  verify (at, trust, options = {}) {
    const { data, digest } = parts(options)
    return parsed(call(293, sealSignatureOf(this), instant(at), maybe(trust, sealTrustOf), maybe(data, pieces), maybe(digest, bytes)))
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
    this.#native = call(304, list(trusted, bytes), maybe(known, it => list(it, bytes)), maybe(makers, it => list(it, bytes)), maybe(ocspResponses, it => list(it, bytes)), maybe(crls, it => list(it, bytes)), maybe(policy, json))
  }

  policy () {
    return parsed(call(305, verifierOf(this)))
  }

  async verify (pdf, now) {
    return parsed(await start(306, verifierOf(this), bytes(pdf), instant(now)))
  }
}

let fontOf

class Font {
  #native

  static {
    fontOf = it => isObject(it) && #native in it ? it.#native : foreign('a Font')
  }

  constructor (data, index) {
    this.#native = isHandle(data) ? data : call(312, bytes(data), maybe(index, whole))
  }

  withWeight (weight) {
    return new Font(call(313, fontOf(this), whole(weight)))
  }

  withFallback (other) {
    return new Font(call(314, fontOf(this), fontOf(other)))
  }

  covers (text) {
    return call(315, fontOf(this), plain(text))
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
    return new Picture(call(316, bytes(data), whole(width), maybe(height, whole), maybe(background, plain)))
  }

  static ofText (font, text, height, colour) {
    return new Picture(call(317, fontOf(font), plain(text), whole(height), maybe(colour, plain)))
  }

  get width () {
    return call(318, pictureOf(this))
  }

  get height () {
    return call(319, pictureOf(this))
  }

  scaledTo (width, height) {
    return new Picture(call(320, pictureOf(this), whole(width), whole(height)))
  }

  toSvg (title) {
    return call(321, pictureOf(this), maybe(title, plain))
  }

  toPng (dotsPerMm, background) {
    return call(322, pictureOf(this), maybe(dotsPerMm, whole), maybe(background, plain))
  }
}

let qrCodeOf

class QrCode {
  #native

  static {
    qrCodeOf = it => isObject(it) && #native in it ? it.#native : foreign('a QrCode')
  }

  constructor (text, errorCorrection) {
    this.#native = isHandle(text) ? text : call(323, plain(text), maybe(errorCorrection, plain))
  }

  get version () {
    return call(324, qrCodeOf(this))
  }

  get size () {
    return call(325, qrCodeOf(this))
  }

  get mask () {
    return call(326, qrCodeOf(this))
  }

  matrix () {
    return parsed(call(327, qrCodeOf(this)))
  }

  toSvg (style) {
    return call(328, qrCodeOf(this), maybe(style, json))
  }

  toPng (style) {
    return call(329, qrCodeOf(this), maybe(style, json))
  }
}

let fontsOf

class Fonts {
  #native

  static {
    fontsOf = it => isObject(it) && #native in it ? it.#native : foreign('a Fonts')
  }

  constructor (data, face) {
    this.#native = isHandle(data) ? data : call(339, bytes(data), maybe(face, whole))
  }

  withBold (data, face) {
    return new Fonts(call(340, fontsOf(this), bytes(data), maybe(face, whole)))
  }

  withFallback (data, face) {
    return new Fonts(call(341, fontsOf(this), bytes(data), maybe(face, whole)))
  }
}

let sheetOf

class Sheet {
  #native

  static {
    sheetOf = it => isObject(it) && #native in it ? it.#native : foreign('a Sheet')
  }

  constructor (held) {
    this.#native = isHandle(held) ? held : foreign('a Sheet that a call gave')
  }

  report () {
    return parsed(call(342, sheetOf(this)))
  }

  subCases () {
    return parsed(call(343, sheetOf(this)))
  }

  corrected () {
    return parsed(call(344, sheetOf(this)))
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

function names () {
  return parsed(call(4))
}

function name (kind, code) {
  return parsed(call(5, plain(kind), plain(code)))
}

function messages () {
  return parsed(call(6))
}

function requirement (id) {
  return parsed(call(7, plain(id)))
}

function requirements () {
  return parsed(call(8))
}

function citations (finding) {
  return parsed(call(9, codeOf(finding)))
}

function checkIdentifier (kind, text, today, regions) {
  return parsed(call(10, plain(kind), plain(text), plain(today), maybe(regions, regionsOf)))
}

function checkIdentifiers (kind, texts, today, regions) {
  return parsed(call(11, plain(kind), json(texts), plain(today), maybe(regions, regionsOf)))
}

function maskIdentifier (kind, text) {
  return call(12, plain(kind), plain(text))
}

function projectsOf (projects, enterprise) {
  return parsed(call(58, json(projects), json(enterprise)))
}

function deselectUnits (selected, codes) {
  const result = call(59, json(selected), json(codes))
  return { selected: parsed(result[0]), findings: parsed(result[1]) }
}

function shareMaterials (shared, own, mode) {
  const result = call(60, json(shared), json(own), plain(mode))
  return { own: parsed(result[0]), skipped: result[1] }
}

function parseShare (text) {
  return call(61, plain(text))
}

function chinaDate (now) {
  return call(62, instant(now))
}

function verifyLog (log, head) {
  return parsed(call(97, json(log), maybe(head, plain)))
}

function eraseLogEntry (entry) {
  return parsed(call(98, json(entry)))
}

async function whatIf (log, profile, regions) {
  return parsed(await start(99, json(log), profileOf(profile), maybe(regions, regionsOf)))
}

function recogniseFile (data) {
  return call(244, bytes(data))
}

function sealableFile (id, name, data, pages) {
  return parsed(call(245, plain(id), plain(name), bytes(data), whole(pages)))
}

function checkSealCoverage (profile, pages, placements) {
  return parsed(call(246, sealProfileOf(profile), whole(pages), json(placements)))
}

function outputPlan (profile, request) {
  return parsed(call(247, sealProfileOf(profile), json(request)))
}

function rightAtSigning (account, profile, used) {
  return parsed(call(248, sealAccountOf(account), sealProfileOf(profile), json(used)))
}

function caseEvidence (document, current) {
  return parsed(call(249, json(document), plain(current)))
}

function attachDocument (document, person, item) {
  return parsed(call(250, json(document), json(person), plain(item)))
}

function signTicket (ticket, privateKey) {
  return parsed(call(251, json(ticket), plain(privateKey)))
}

function prepareTicket (ticket, publicKey) {
  return parsed(call(252, json(ticket), maybe(publicKey, plain)))
}

function completeTicket (ticket, signature, publicKey) {
  return parsed(call(253, json(ticket), plain(signature), maybe(publicKey, plain)))
}

function verifyTicket (payload, keys, now) {
  return parsed(call(254, plain(payload), json(keys), instant(now)))
}

function digest (algorithm, data) {
  return call(255, plain(algorithm), bytes(data))
}

function timestampRequest (algorithm, digest, nonce) {
  return call(256, plain(algorithm), bytes(digest), maybe(nonce, bytes))
}

function timestampToken (response, nonce) {
  return call(257, bytes(response), maybe(nonce, bytes))
}

function ocspRequest (certificate, issuer, nonce) {
  return call(258, certificateOf(certificate), certificateOf(issuer), maybe(nonce, bytes))
}

function noticeDeadlines (notices, after, until, profile, calendar) {
  return parsed(call(271, json(notices), instant(after), instant(until), profileOf(profile), maybe(calendar, workCalendarOf)))
}

function certificateDeadlines (certificates, after, until) {
  return parsed(call(272, list(certificates, certificateOf), instant(after), instant(until)))
}

function ticketDeadlines (tickets, after, until, keys) {
  return parsed(call(273, json(tickets), instant(after), instant(until), maybe(keys, json)))
}

function prepareSeal (draft, picture, signers, maker) {
  return call(274, json(draft), bytes(picture), list(signers, certificateOf), certificateOf(maker))
}

function completeSeal (message, maker, signature, timestamp) {
  return call(275, bytes(message), certificateOf(maker), bytes(signature), maybe(timestamp, bytes))
}

function prepareSealSignature (seal, signer, digest, signing) {
  return call(276, electronicSealOf(seal), certificateOf(signer), bytes(digest), json(signing))
}

function completeSealSignature (message, signer, signature, timestamp) {
  return call(277, bytes(message), certificateOf(signer), bytes(signature), maybe(timestamp, bytes))
}

async function repairDocument (pdf) {
  const result = await start(294, bytes(pdf))
  return { pdf: result[0], report: parsed(result[1]) }
}

async function resolvePlan (pdf, plan) {
  return parsed(await start(295, bytes(pdf), json(plan)))
}

async function lintPlan (pdf, plan) {
  return parsed(await start(296, bytes(pdf), json(plan)))
}

async function checkSigning (pdf, request, pictures) {
  return parsed(await start(297, bytes(pdf), json(request), maybe(pictures, whole)))
}

async function prepareDocument (pdf, request, pictures) {
  const result = await start(298, bytes(pdf), json(request), maybe(pictures, it => list(it, pictureOf)))
  return { pdf: result[0], prepared: parsed(result[1]) }
}

async function completeDocument (pdf, prepared, signature, timestamp) {
  return await start(299, bytes(pdf), json(prepared), bytes(signature), maybe(timestamp, bytes))
}

async function signDocument (pdf, request, key, options = {}) {
  const { pictures, entropy } = parts(options)
  return await start(300, bytes(pdf), json(request), softwareKeyOf(key), maybe(pictures, it => list(it, pictureOf)), maybe(entropy, bytes))
}

async function addValidationData (pdf, data) {
  return await start(301, bytes(pdf), json(data))
}

async function prepareTimestamp (pdf, request) {
  const result = await start(302, bytes(pdf), json(request))
  return { pdf: result[0], prepared: parsed(result[1]) }
}

async function completeTimestamp (pdf, prepared, token) {
  return await start(303, bytes(pdf), json(prepared), bytes(token))
}

function sealPresets () {
  return parsed(call(307))
}

function sealDesign (preset, content) {
  return parsed(call(308, json(preset), json(content)))
}

function sealDesignFor (kind, content) {
  return parsed(call(309, json(kind), json(content)))
}

function lintSeal (design, font) {
  return parsed(call(310, json(design), fontOf(font)))
}

function drawSeal (design, font) {
  return new Picture(call(311, json(design), fontOf(font)))
}

async function typeset (paper, fonts) {
  const result = await start(330, json(paper), fontsOf(fonts))
  return { pdf: result[0], layout: parsed(result[1]) }
}

function applicationForm (subCase, profile, head) {
  return parsed(call(331, subCaseOr(subCase), profileOf(profile), json(head)))
}

function receiptPaper (subCase, profile, head) {
  return parsed(call(332, subCaseOr(subCase), profileOf(profile), json(head)))
}

function acceptance (report, profile) {
  return parsed(call(333, json(report), profileOf(profile)))
}

function acceptancePaper (subCase, decision, profile, head) {
  return parsed(call(334, subCaseOr(subCase), json(decision), profileOf(profile), json(head)))
}

function inquiryPaper (of, subCase, inquiry, profile, head) {
  return parsed(call(335, caseOf(of), plain(subCase), json(inquiry), profileOf(profile), json(head)))
}

function windowPaper (form, profile, head) {
  return parsed(call(336, json(form), sealProfileOf(profile), json(head)))
}

function certificateOfCompletion (of, profile, head) {
  return parsed(call(337, caseOf(of), profileOf(profile), json(head)))
}

function verificationPaper (report, about, head) {
  const { file, digest, issuer } = parts(about)
  return parsed(call(338, json(report), plain(file), plain(digest), plain(issuer), json(head)))
}

const holders = new Map([
  [Regions, regionsOf],
  [Dictionaries, dictionariesOf],
  [WorkCalendar, workCalendarOf],
  [Profile, profileOf],
  [SubCase, subCaseOf],
  [Context, contextOf],
  [Case, caseOf],
  [IdentityProfile, identityProfileOf],
  [AccountContext, accountContextOf],
  [EnterpriseAccount, enterpriseAccountOf],
  [LicenceProfile, licenceProfileOf],
  [LicenceContext, licenceContextOf],
  [LicenceWallet, licenceWalletOf],
  [SealProfile, sealProfileOf],
  [SealContext, sealContextOf],
  [SealAccount, sealAccountOf],
  [SealingSession, sealingSessionOf],
  [Certificate, certificateOf],
  [SoftwareKey, softwareKeyOf],
  [SealTrust, sealTrustOf],
  [ElectronicSeal, electronicSealOf],
  [SealSignature, sealSignatureOf],
  [Verifier, verifierOf],
  [Font, fontOf],
  [Picture, pictureOf],
  [QrCode, qrCodeOf],
  [Fonts, fontsOf],
  [Sheet, sheetOf]
])

/** The native half's handle in an object of one of the classes, for whoever closes it. */
function handleOf (it) {
  return (holders.get(it?.constructor) ?? (() => foreign('a handle')))(it)
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
  Sheet,
  SoftwareKey,
  SubCase,
  Verifier,
  WorkCalendar,
  acceptance,
  acceptancePaper,
  addValidationData,
  applicationForm,
  attachDocument,
  caseEvidence,
  certificateDeadlines,
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
  handleOf,
  inquiryPaper,
  lintPlan,
  lintSeal,
  maskIdentifier,
  messages,
  name,
  names,
  noticeDeadlines,
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
  repairDocument,
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
  ticketDeadlines,
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
