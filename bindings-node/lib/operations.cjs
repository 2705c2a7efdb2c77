'use strict'
// The operations as classes and functions. They turn arguments over, and call the native half by the number of a row.
// Generated from the table of operations by `cargo xtask generate`; do not edit.

const { types: { isExternal: isHandle } } = require('node:util')
const native = require('./native.cjs')
const { call, foreign, start } = require('./errors.cjs')
const { codeOf, inChunks, pieces, replacements } = require('./idioms.cjs')
const { bytes, instant, json, list, maybe, parsed, parts, plain, truth, whole } = require('./json.cjs')

if (native.fingerprint() !== 'd9e3d1e62cecc4e3') throw new Error('dengji and its native half are not of one build')

const isObject = it => typeof it === 'object' && it !== null

let regionsOf

class Regions {
  #native

  static {
    regionsOf = it => isObject(it) && #native in it ? it.#native : foreign('a Regions')
  }

  constructor (additions) {
    this.#native = isHandle(additions) ? additions : call(16, maybe(additions, json))
  }

  get asOf () {
    return call(17, regionsOf(this))
  }

  history (code) {
    return parsed(call(18, regionsOf(this), plain(code)))
  }
}

let dictionariesOf

class Dictionaries {
  #native

  static {
    dictionariesOf = it => isObject(it) && #native in it ? it.#native : foreign('a Dictionaries')
  }

  constructor (overlay) {
    this.#native = isHandle(overlay) ? overlay : call(19, maybe(overlay, json))
  }

  all () {
    return parsed(call(20, dictionariesOf(this)))
  }

  ids () {
    return call(21, dictionariesOf(this))
  }

  table (table) {
    return parsed(call(22, dictionariesOf(this), plain(table)))
  }

  nameOf (table, code) {
    return call(23, dictionariesOf(this), plain(table), plain(code))
  }

  codeOf (table, name) {
    return call(24, dictionariesOf(this), plain(table), plain(name))
  }
}

let workCalendarOf

class WorkCalendar {
  #native

  static {
    workCalendarOf = it => isObject(it) && #native in it ? it.#native : foreign('a WorkCalendar')
  }

  constructor (years, rest) {
    this.#native = isHandle(years) ? years : call(25, maybe(years, json), maybe(rest, json))
  }

  years () {
    return parsed(call(26, workCalendarOf(this)))
  }

  day (date) {
    return parsed(call(27, workCalendarOf(this), plain(date)))
  }

  moved (date) {
    return parsed(call(28, workCalendarOf(this), plain(date)))
  }

  afterWorkingDays (day, count) {
    return parsed(call(29, workCalendarOf(this), plain(day), whole(count)))
  }
}

let profileOf

class Profile {
  #native

  static {
    profileOf = it => isObject(it) && #native in it ? it.#native : foreign('a Profile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(30, json(document))
  }

  static builtin (id, version) {
    return new Profile(call(31, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(32))
  }

  adjusted (adjustments) {
    return new Profile(call(33, profileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new Profile(call(34, profileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(35, profileOf(this), json(settings)))
  }

  get id () {
    return call(36, profileOf(this))
  }

  get version () {
    return call(37, profileOf(this))
  }

  document () {
    return parsed(call(38, profileOf(this)))
  }

  toJson () {
    return call(39, profileOf(this))
  }

  get (pointer) {
    return parsed(call(40, profileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(41, profileOf(this)))
  }

  diff (other) {
    return parsed(call(42, profileOf(this), profileOf(other)))
  }

  notes (action) {
    return parsed(call(43, profileOf(this), plain(action)))
  }

  dictionaries () {
    return new Dictionaries(call(44, profileOf(this)))
  }

  check (subCase, today, regions) {
    return parsed(call(45, profileOf(this), subCaseOr(subCase), plain(today), maybe(regions, regionsOf)))
  }

  async checkAll (subCases, today, options = {}) {
    const { regions, onProgress } = parts(options)
    const [all, held, given0, given1] = [list(subCases, one => one), profileOf(this), plain(today), maybe(regions, regionsOf)]
    return inChunks(all, onProgress, async some =>
      parsed(await start(46, held, list(some, subCaseOr), given0, given1)))
  }

  form (subCase, today) {
    return parsed(call(47, profileOf(this), subCaseOr(subCase), plain(today)))
  }

  formFor (businessType, today) {
    return parsed(call(48, profileOf(this), plain(businessType), plain(today)))
  }

  placeLabel (businessType, finding) {
    return parsed(call(49, profileOf(this), plain(businessType), json(finding)))
  }

  checklist (subCase, today) {
    return parsed(call(50, profileOf(this), subCaseOr(subCase), plain(today)))
  }

  receiptList (materials) {
    return parsed(call(51, profileOf(this), json(materials)))
  }

  grid (project, businessType, selected) {
    return parsed(call(52, profileOf(this), json(project), plain(businessType), maybe(selected, json)))
  }

  selectUnits (project, selected, codes, businessType) {
    const result = call(53, profileOf(this), json(project), json(selected), json(codes), plain(businessType))
    return { selected: parsed(result[0]), findings: parsed(result[1]) }
  }

  checkRegister (facts, subCase, today) {
    return parsed(call(54, profileOf(this), json(facts), subCaseOr(subCase), plain(today)))
  }

  eligibility (unit, businessType) {
    return parsed(call(55, profileOf(this), json(unit), plain(businessType)))
  }

  lapse (possibleSince, today, holidays, calendar) {
    return parsed(call(56, profileOf(this), plain(possibleSince), plain(today), maybe(holidays, json), maybe(calendar, workCalendarOf)))
  }

  sheetMapping (sheet, businessType) {
    return parsed(call(350, profileOf(this), json(sheet), maybe(businessType, plain)))
  }

  readSheet (sheet, today, mapping, regions) {
    return new Sheet(call(351, profileOf(this), json(sheet), plain(today), maybe(mapping, json), maybe(regions, regionsOf)))
  }

  sheetTemplate (businessType, today) {
    return parsed(call(352, profileOf(this), plain(businessType), plain(today)))
  }

  writeSheet (subCases) {
    return parsed(call(353, profileOf(this), json(subCases)))
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
    this.#native = isHandle(document) ? document : call(57, json(document))
  }

  static readLeniently (text) {
    const result = call(58, plain(text))
    return { subCase: new SubCase(result[0]), findings: parsed(result[1]) }
  }

  document () {
    return parsed(call(59, subCaseOf(this)))
  }

  toJson () {
    return call(60, subCaseOf(this))
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
    this.#native = call(66, instant(now), json(actor), profileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new Context(call(67, contextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(68, json(command), contextOf(context))
    return [new Case(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new Case(call(69, json(log)))
  }

  static fromState (state) {
    return new Case(call(70, json(state)))
  }

  static verify (state, log) {
    return parsed(call(71, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(72, caseOf(this), json(command), contextOf(context)))
  }

  apply (entries) {
    return parsed(call(73, caseOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(74, caseOf(this), json(command), contextOf(context)))
  }

  static answer (entry) {
    return parsed(call(75, json(entry)))
  }

  state () {
    return parsed(call(76, caseOf(this)))
  }

  toJson () {
    return call(77, caseOf(this))
  }

  get profile () {
    return parsed(call(78, caseOf(this)))
  }

  get head () {
    return call(79, caseOf(this))
  }

  get version () {
    return call(80, caseOf(this))
  }

  get id () {
    return call(81, caseOf(this))
  }

  get stage () {
    return call(82, caseOf(this))
  }

  subCase (id, context) {
    return parsed(call(83, caseOf(this), plain(id), contextOf(context)))
  }

  subCaseDocument (subCase, context) {
    return parsed(call(84, caseOf(this), plain(subCase), contextOf(context)))
  }

  form (subCase, context, draft) {
    return parsed(call(85, caseOf(this), plain(subCase), contextOf(context), maybe(draft, json)))
  }

  actionForm (action, context, subCase, draft) {
    return parsed(call(86, caseOf(this), plain(action), contextOf(context), maybe(subCase, plain), maybe(draft, plain)))
  }

  inquiryDigest (subCase, inquiry, context) {
    return call(87, caseOf(this), plain(subCase), json(inquiry), contextOf(context))
  }

  subCases (context, page) {
    return parsed(call(88, caseOf(this), contextOf(context), maybe(page, json)))
  }

  mailbox (mailbox, context, subCases, page) {
    return parsed(call(89, caseOf(this), plain(mailbox), contextOf(context), maybe(subCases, json), maybe(page, json)))
  }

  units (context, page) {
    return parsed(call(90, caseOf(this), contextOf(context), maybe(page, json)))
  }

  index (profile, subCases) {
    return parsed(call(91, caseOf(this), profileOf(profile), maybe(subCases, json)))
  }

  indexAfter (entries, profile, subCases) {
    return parsed(call(92, caseOf(this), json(entries), profileOf(profile), maybe(subCases, json)))
  }

  actions (context, page) {
    return parsed(call(93, caseOf(this), contextOf(context), maybe(page, json)))
  }

  check (context) {
    return parsed(call(94, caseOf(this), contextOf(context)))
  }

  todo (context) {
    return parsed(call(95, caseOf(this), contextOf(context)))
  }

  placements (profile, now, page) {
    return parsed(call(96, caseOf(this), profileOf(profile), instant(now), maybe(page, json)))
  }

  nextDeadline (now) {
    return parsed(call(97, caseOf(this), instant(now)))
  }

  notice (subCase, context, calendar) {
    return parsed(call(98, caseOf(this), plain(subCase), contextOf(context), maybe(calendar, workCalendarOf)))
  }

  conversion (subCase, caseId, context, calendar) {
    return parsed(call(99, caseOf(this), plain(subCase), plain(caseId), contextOf(context), maybe(calendar, workCalendarOf)))
  }

  deadlines (after, until, context, calendar) {
    return parsed(call(100, caseOf(this), instant(after), instant(until), contextOf(context), maybe(calendar, workCalendarOf)))
  }

  progress (profile) {
    return parsed(call(101, caseOf(this), profileOf(profile)))
  }
}

let identityProfileOf

class IdentityProfile {
  #native

  static {
    identityProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('an IdentityProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(105, json(document))
  }

  static builtin (id, version) {
    return new IdentityProfile(call(106, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(107))
  }

  adjusted (adjustments) {
    return new IdentityProfile(call(108, identityProfileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new IdentityProfile(call(109, identityProfileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(110, identityProfileOf(this), json(settings)))
  }

  get id () {
    return call(111, identityProfileOf(this))
  }

  get version () {
    return call(112, identityProfileOf(this))
  }

  document () {
    return parsed(call(113, identityProfileOf(this)))
  }

  toJson () {
    return call(114, identityProfileOf(this))
  }

  get (pointer) {
    return parsed(call(115, identityProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(116, identityProfileOf(this)))
  }

  diff (other) {
    return parsed(call(117, identityProfileOf(this), identityProfileOf(other)))
  }

  notes (action) {
    return parsed(call(118, identityProfileOf(this), plain(action)))
  }

  checkRegistration (registration, today, regions) {
    return parsed(call(119, identityProfileOf(this), json(registration), plain(today), maybe(regions, regionsOf)))
  }

  onSiteMissing (method, presenter, documents) {
    return parsed(call(120, identityProfileOf(this), plain(method), plain(presenter), json(documents)))
  }

  levelNamed (name) {
    return parsed(call(121, identityProfileOf(this), plain(name)))
  }

  actingByELicence (enterprise) {
    return parsed(call(122, identityProfileOf(this), json(enterprise)))
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
    this.#native = call(123, instant(now), json(actor), identityProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new AccountContext(call(124, accountContextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(125, json(command), accountContextOf(context))
    return [new EnterpriseAccount(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new EnterpriseAccount(call(126, json(log)))
  }

  static fromState (state) {
    return new EnterpriseAccount(call(127, json(state)))
  }

  static verify (state, log) {
    return parsed(call(128, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(129, enterpriseAccountOf(this), json(command), accountContextOf(context)))
  }

  apply (entries) {
    return parsed(call(130, enterpriseAccountOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(131, enterpriseAccountOf(this), json(command), accountContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(132, json(entry)))
  }

  state () {
    return parsed(call(133, enterpriseAccountOf(this)))
  }

  toJson () {
    return call(134, enterpriseAccountOf(this))
  }

  get profile () {
    return parsed(call(135, enterpriseAccountOf(this)))
  }

  get head () {
    return call(136, enterpriseAccountOf(this))
  }

  get version () {
    return call(137, enterpriseAccountOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(138, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(139, json(entry)))
  }

  enterprise () {
    return parsed(call(140, enterpriseAccountOf(this)))
  }

  level (profile) {
    return parsed(call(141, enterpriseAccountOf(this), identityProfileOf(profile)))
  }

  logins (profile) {
    return parsed(call(142, enterpriseAccountOf(this), identityProfileOf(profile)))
  }

  verifications (context) {
    return parsed(call(143, enterpriseAccountOf(this), accountContextOf(context)))
  }

  handlers (context) {
    return parsed(call(144, enterpriseAccountOf(this), accountContextOf(context)))
  }

  actingFor (documentNumber, documentKind) {
    return parsed(call(145, enterpriseAccountOf(this), plain(documentNumber), maybe(documentKind, plain)))
  }

  actions (context) {
    return parsed(call(146, enterpriseAccountOf(this), accountContextOf(context)))
  }

  todo (context) {
    return parsed(call(147, enterpriseAccountOf(this), accountContextOf(context)))
  }
}

let licenceProfileOf

class LicenceProfile {
  #native

  static {
    licenceProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('a LicenceProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(148, json(document))
  }

  static builtin (id, version) {
    return new LicenceProfile(call(149, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(150))
  }

  adjusted (adjustments) {
    return new LicenceProfile(call(151, licenceProfileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new LicenceProfile(call(152, licenceProfileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(153, licenceProfileOf(this), json(settings)))
  }

  get id () {
    return call(154, licenceProfileOf(this))
  }

  get version () {
    return call(155, licenceProfileOf(this))
  }

  document () {
    return parsed(call(156, licenceProfileOf(this)))
  }

  toJson () {
    return call(157, licenceProfileOf(this))
  }

  get (pointer) {
    return parsed(call(158, licenceProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(159, licenceProfileOf(this)))
  }

  diff (other) {
    return parsed(call(160, licenceProfileOf(this), licenceProfileOf(other)))
  }

  notes (action) {
    return parsed(call(161, licenceProfileOf(this), plain(action)))
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
    this.#native = call(162, instant(now), json(actor), licenceProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new LicenceContext(call(163, licenceContextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(164, json(command), licenceContextOf(context))
    return [new LicenceWallet(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new LicenceWallet(call(165, json(log)))
  }

  static fromState (state) {
    return new LicenceWallet(call(166, json(state)))
  }

  static verify (state, log) {
    return parsed(call(167, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(168, licenceWalletOf(this), json(command), licenceContextOf(context)))
  }

  apply (entries) {
    return parsed(call(169, licenceWalletOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(170, licenceWalletOf(this), json(command), licenceContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(171, json(entry)))
  }

  state () {
    return parsed(call(172, licenceWalletOf(this)))
  }

  toJson () {
    return call(173, licenceWalletOf(this))
  }

  get profile () {
    return parsed(call(174, licenceWalletOf(this)))
  }

  get head () {
    return call(175, licenceWalletOf(this))
  }

  get version () {
    return call(176, licenceWalletOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(177, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(178, json(entry)))
  }

  copies (context) {
    return parsed(call(179, licenceWalletOf(this), licenceContextOf(context)))
  }

  holders (number, context) {
    return parsed(call(180, licenceWalletOf(this), plain(number), licenceContextOf(context)))
  }

  password (context) {
    return parsed(call(181, licenceWalletOf(this), licenceContextOf(context)))
  }

  listAt (place, register, context) {
    return parsed(call(182, licenceWalletOf(this), plain(place), json(register), licenceContextOf(context)))
  }

  identityUse (purpose, number, context) {
    return parsed(call(183, licenceWalletOf(this), plain(purpose), plain(number), licenceContextOf(context)))
  }

  actions (context) {
    return parsed(call(184, licenceWalletOf(this), licenceContextOf(context)))
  }

  todo (register, context) {
    return parsed(call(185, licenceWalletOf(this), json(register), licenceContextOf(context)))
  }
}

let sealProfileOf

class SealProfile {
  #native

  static {
    sealProfileOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealProfile')
  }

  constructor (document) {
    this.#native = isHandle(document) ? document : call(186, json(document))
  }

  static builtin (id, version) {
    return new SealProfile(call(187, plain(id), maybe(version, plain)))
  }

  static builtinIds () {
    return parsed(call(188))
  }

  adjusted (adjustments) {
    return new SealProfile(call(189, sealProfileOf(this), replacements(adjustments)))
  }

  resolved (settings) {
    return new SealProfile(call(190, sealProfileOf(this), json(settings)))
  }

  lintSettings (settings) {
    return parsed(call(191, sealProfileOf(this), json(settings)))
  }

  get id () {
    return call(192, sealProfileOf(this))
  }

  get version () {
    return call(193, sealProfileOf(this))
  }

  document () {
    return parsed(call(194, sealProfileOf(this)))
  }

  toJson () {
    return call(195, sealProfileOf(this))
  }

  get (pointer) {
    return parsed(call(196, sealProfileOf(this), plain(pointer)))
  }

  lint () {
    return parsed(call(197, sealProfileOf(this)))
  }

  diff (other) {
    return parsed(call(198, sealProfileOf(this), sealProfileOf(other)))
  }

  notes (step, channel) {
    return parsed(call(199, sealProfileOf(this), plain(step), maybe(channel, plain)))
  }

  static compare (profiles, today) {
    return parsed(call(200, list(profiles, sealProfileOf), plain(today)))
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
    this.#native = call(201, instant(now), json(actor), sealProfileOf(profile), maybe(regions, regionsOf), maybe(salt, plain))
  }

  at (now, salt) {
    return new SealContext(call(202, sealContextOf(this), instant(now), maybe(salt, plain)))
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
    const result = call(203, json(command), sealContextOf(context))
    return [new SealAccount(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new SealAccount(call(204, json(log)))
  }

  static fromState (state) {
    return new SealAccount(call(205, json(state)))
  }

  static verify (state, log) {
    return parsed(call(206, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(207, sealAccountOf(this), json(command), sealContextOf(context)))
  }

  apply (entries) {
    return parsed(call(208, sealAccountOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(209, sealAccountOf(this), json(command), sealContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(210, json(entry)))
  }

  state () {
    return parsed(call(211, sealAccountOf(this)))
  }

  toJson () {
    return call(212, sealAccountOf(this))
  }

  get profile () {
    return parsed(call(213, sealAccountOf(this)))
  }

  get head () {
    return call(214, sealAccountOf(this))
  }

  get version () {
    return call(215, sealAccountOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(216, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(217, json(entry)))
  }

  static enterprises (licences, channel, context) {
    return parsed(call(218, json(licences), plain(channel), sealContextOf(context)))
  }

  applications (context) {
    return parsed(call(219, sealAccountOf(this), sealContextOf(context)))
  }

  may (question, context) {
    return parsed(call(220, sealAccountOf(this), json(question), sealContextOf(context)))
  }

  actions (channel, context, page) {
    return parsed(call(221, sealAccountOf(this), plain(channel), sealContextOf(context), maybe(page, json)))
  }

  todo (context) {
    return parsed(call(222, sealAccountOf(this), sealContextOf(context)))
  }

  seals (at, context) {
    return parsed(call(223, sealAccountOf(this), instant(at), sealContextOf(context)))
  }

  sealList (channel, context, page) {
    return parsed(call(224, sealAccountOf(this), plain(channel), sealContextOf(context), maybe(page, json)))
  }

  grants (at, context, origin) {
    return parsed(call(225, sealAccountOf(this), instant(at), sealContextOf(context), maybe(origin, plain)))
  }

  entitled (person, seal, at, context) {
    return parsed(call(226, sealAccountOf(this), json(person), plain(seal), instant(at), sealContextOf(context)))
  }

  entitlementsAt (at, context) {
    return parsed(call(227, sealAccountOf(this), instant(at), sealContextOf(context)))
  }

  deadlines (after, until, context) {
    return parsed(call(228, sealAccountOf(this), instant(after), instant(until), sealContextOf(context)))
  }

  licenceImpact (licence, context) {
    return parsed(call(229, sealAccountOf(this), json(licence), sealContextOf(context)))
  }

  changes (context) {
    return parsed(call(230, sealAccountOf(this), sealContextOf(context)))
  }

  claims (seal, context) {
    return parsed(call(231, sealAccountOf(this), plain(seal), sealContextOf(context)))
  }

  windowForm (application, context) {
    return parsed(call(232, sealAccountOf(this), plain(application), sealContextOf(context)))
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
    const result = call(233, json(command), sealContextOf(context))
    return [new SealingSession(result[0]), parsed(result[1])]
  }

  static replay (log) {
    return new SealingSession(call(234, json(log)))
  }

  static fromState (state) {
    return new SealingSession(call(235, json(state)))
  }

  static verify (state, log) {
    return parsed(call(236, json(state), json(log)))
  }

  decide (command, context) {
    return parsed(call(237, sealingSessionOf(this), json(command), sealContextOf(context)))
  }

  apply (entries) {
    return parsed(call(238, sealingSessionOf(this), json(entries)))
  }

  handle (command, context) {
    return parsed(call(239, sealingSessionOf(this), json(command), sealContextOf(context)))
  }

  static answer (entry) {
    return parsed(call(240, json(entry)))
  }

  state () {
    return parsed(call(241, sealingSessionOf(this)))
  }

  toJson () {
    return call(242, sealingSessionOf(this))
  }

  get profile () {
    return parsed(call(243, sealingSessionOf(this)))
  }

  get head () {
    return call(244, sealingSessionOf(this))
  }

  get version () {
    return call(245, sealingSessionOf(this))
  }

  static verifyLog (log, head) {
    return parsed(call(246, json(log), maybe(head, plain)))
  }

  static eraseLogEntry (entry) {
    return parsed(call(247, json(entry)))
  }

  stored () {
    return parsed(call(248, sealingSessionOf(this)))
  }
}

let certificateOf

class Certificate {
  #native

  static {
    certificateOf = it => isObject(it) && #native in it ? it.#native : foreign('a Certificate')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(264, bytes(data))
  }

  static parseAll (data) {
    return call(265, bytes(data)).map(one => new Certificate(one))
  }

  summary () {
    return parsed(call(266, certificateOf(this)))
  }

  der () {
    return call(267, certificateOf(this))
  }

  publicKey () {
    return call(268, certificateOf(this))
  }

  ocspUrls () {
    return call(269, certificateOf(this))
  }

  crlUrls () {
    return call(270, certificateOf(this))
  }
}

let softwareKeyOf

class SoftwareKey {
  #native

  static {
    softwareKeyOf = it => isObject(it) && #native in it ? it.#native : foreign('a SoftwareKey')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(271, bytes(data))
  }

  publicKey () {
    return call(272, softwareKeyOf(this))
  }

  defaultScheme () {
    return call(273, softwareKeyOf(this))
  }

  sign (message, options = {}) {
    const { scheme, entropy } = parts(options)
    return call(274, softwareKeyOf(this), bytes(message), maybe(scheme, plain), maybe(entropy, bytes))
  }

  signDigest (digest, options = {}) {
    const { scheme, entropy } = parts(options)
    return call(275, softwareKeyOf(this), bytes(digest), maybe(scheme, plain), maybe(entropy, bytes))
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
    this.#native = call(283, list(anchors, certificateOf), maybe(others, it => list(it, certificateOf)), maybe(makers, it => list(it, certificateOf)), maybe(ocspResponses, it => list(it, bytes)), maybe(crls, it => list(it, bytes)), maybe(requireRevocation, truth))
  }

  findings () {
    return parsed(call(284, sealTrustOf(this)))
  }
}

let electronicSealOf

class ElectronicSeal {
  #native

  static {
    electronicSealOf = it => isObject(it) && #native in it ? it.#native : foreign('an ElectronicSeal')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(285, bytes(data))
  }

  file () {
    return parsed(call(286, electronicSealOf(this)))
  }

  picture () {
    return call(287, electronicSealOf(this))
  }

  der () {
    return call(288, electronicSealOf(this))
  }

  makerCertificate () {
    return call(289, electronicSealOf(this))
  }

  certificates () {
    return call(290, electronicSealOf(this))
  }

  dataDigest (signer) {
    return call(291, electronicSealOf(this), certificateOf(signer))
  }

  verify (at, trust) {
    return parsed(call(292, electronicSealOf(this), instant(at), maybe(trust, sealTrustOf)))
  }
}

let sealSignatureOf

class SealSignature {
  #native

  static {
    sealSignatureOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealSignature')
  }

  constructor (data) {
    this.#native = isHandle(data) ? data : call(293, bytes(data))
  }

  file () {
    return parsed(call(294, sealSignatureOf(this)))
  }

  seal () {
    return new ElectronicSeal(call(295, sealSignatureOf(this)))
  }

  signerCertificate () {
    return call(296, sealSignatureOf(this))
  }

  signatureValue () {
    return call(297, sealSignatureOf(this))
  }

  verify (at, trust, options = {}) {
    const { data, digest } = parts(options)
    return parsed(call(298, sealSignatureOf(this), instant(at), maybe(trust, sealTrustOf), maybe(data, pieces), maybe(digest, bytes)))
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
    this.#native = call(309, list(trusted, bytes), maybe(known, it => list(it, bytes)), maybe(makers, it => list(it, bytes)), maybe(ocspResponses, it => list(it, bytes)), maybe(crls, it => list(it, bytes)), maybe(policy, json))
  }

  policy () {
    return parsed(call(310, verifierOf(this)))
  }

  async verify (pdf, now) {
    return parsed(await start(311, verifierOf(this), bytes(pdf), instant(now)))
  }
}

let fontOf

class Font {
  #native

  static {
    fontOf = it => isObject(it) && #native in it ? it.#native : foreign('a Font')
  }

  constructor (data, index) {
    this.#native = isHandle(data) ? data : call(317, bytes(data), maybe(index, whole))
  }

  withWeight (weight) {
    return new Font(call(318, fontOf(this), whole(weight)))
  }

  withFallback (other) {
    return new Font(call(319, fontOf(this), fontOf(other)))
  }

  covers (text) {
    return call(320, fontOf(this), plain(text))
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
    return new Picture(call(321, bytes(data), whole(width), maybe(height, whole), maybe(background, plain)))
  }

  static ofText (font, text, height, colour) {
    return new Picture(call(322, fontOf(font), plain(text), whole(height), maybe(colour, plain)))
  }

  get width () {
    return call(323, pictureOf(this))
  }

  get height () {
    return call(324, pictureOf(this))
  }

  scaledTo (width, height) {
    return new Picture(call(325, pictureOf(this), whole(width), whole(height)))
  }

  toSvg (title) {
    return call(326, pictureOf(this), maybe(title, plain))
  }

  toPng (dotsPerMm, background) {
    return call(327, pictureOf(this), maybe(dotsPerMm, whole), maybe(background, plain))
  }
}

let qrCodeOf

class QrCode {
  #native

  static {
    qrCodeOf = it => isObject(it) && #native in it ? it.#native : foreign('a QrCode')
  }

  constructor (text, errorCorrection) {
    this.#native = isHandle(text) ? text : call(328, plain(text), maybe(errorCorrection, plain))
  }

  get version () {
    return call(329, qrCodeOf(this))
  }

  get size () {
    return call(330, qrCodeOf(this))
  }

  get mask () {
    return call(331, qrCodeOf(this))
  }

  matrix () {
    return parsed(call(332, qrCodeOf(this)))
  }

  toSvg (style) {
    return call(333, qrCodeOf(this), maybe(style, json))
  }

  toPng (style) {
    return call(334, qrCodeOf(this), maybe(style, json))
  }
}

let fontsOf

class Fonts {
  #native

  static {
    fontsOf = it => isObject(it) && #native in it ? it.#native : foreign('a Fonts')
  }

  constructor (data, face) {
    this.#native = isHandle(data) ? data : call(344, bytes(data), maybe(face, whole))
  }

  withBold (data, face) {
    return new Fonts(call(345, fontsOf(this), bytes(data), maybe(face, whole)))
  }

  withFallback (data, face) {
    return new Fonts(call(346, fontsOf(this), bytes(data), maybe(face, whole)))
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
    return parsed(call(347, sheetOf(this)))
  }

  subCases () {
    return parsed(call(348, sheetOf(this)))
  }

  corrected () {
    return parsed(call(349, sheetOf(this)))
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

function personKey (documentNumber, kind) {
  return call(12, plain(documentNumber), maybe(kind, plain))
}

function enterpriseKey (enterprise) {
  return call(13, json(enterprise))
}

function unitKey (unitCode) {
  return call(14, plain(unitCode))
}

function maskIdentifier (kind, text) {
  return call(15, plain(kind), plain(text))
}

function projectsOf (projects, enterprise) {
  return parsed(call(61, json(projects), json(enterprise)))
}

function deselectUnits (selected, codes) {
  const result = call(62, json(selected), json(codes))
  return { selected: parsed(result[0]), findings: parsed(result[1]) }
}

function shareMaterials (shared, own, mode) {
  const result = call(63, json(shared), json(own), plain(mode))
  return { own: parsed(result[0]), skipped: result[1] }
}

function parseShare (text) {
  return call(64, plain(text))
}

function chinaDate (now) {
  return call(65, instant(now))
}

function verifyLog (log, head) {
  return parsed(call(102, json(log), maybe(head, plain)))
}

function eraseLogEntry (entry) {
  return parsed(call(103, json(entry)))
}

async function whatIf (log, profile, regions) {
  return parsed(await start(104, json(log), profileOf(profile), maybe(regions, regionsOf)))
}

function recogniseFile (data) {
  return call(249, bytes(data))
}

function sealableFile (id, name, data, pages) {
  return parsed(call(250, plain(id), plain(name), bytes(data), whole(pages)))
}

function checkSealCoverage (profile, pages, placements) {
  return parsed(call(251, sealProfileOf(profile), whole(pages), json(placements)))
}

function outputPlan (profile, request) {
  return parsed(call(252, sealProfileOf(profile), json(request)))
}

function rightAtSigning (account, profile, used) {
  return parsed(call(253, sealAccountOf(account), sealProfileOf(profile), json(used)))
}

function caseEvidence (document, current) {
  return parsed(call(254, json(document), plain(current)))
}

function attachDocument (document, person, item) {
  return parsed(call(255, json(document), json(person), plain(item)))
}

function signTicket (ticket, privateKey) {
  return parsed(call(256, json(ticket), plain(privateKey)))
}

function prepareTicket (ticket, publicKey) {
  return parsed(call(257, json(ticket), maybe(publicKey, plain)))
}

function completeTicket (ticket, signature, publicKey) {
  return parsed(call(258, json(ticket), plain(signature), maybe(publicKey, plain)))
}

function verifyTicket (payload, keys, now) {
  return parsed(call(259, plain(payload), json(keys), instant(now)))
}

function digest (algorithm, data) {
  return call(260, plain(algorithm), bytes(data))
}

function timestampRequest (algorithm, digest, nonce) {
  return call(261, plain(algorithm), bytes(digest), maybe(nonce, bytes))
}

function timestampToken (response, nonce) {
  return call(262, bytes(response), maybe(nonce, bytes))
}

function ocspRequest (certificate, issuer, nonce) {
  return call(263, certificateOf(certificate), certificateOf(issuer), maybe(nonce, bytes))
}

function noticeDeadlines (notices, after, until, profile, calendar) {
  return parsed(call(276, json(notices), instant(after), instant(until), profileOf(profile), maybe(calendar, workCalendarOf)))
}

function certificateDeadlines (certificates, after, until) {
  return parsed(call(277, list(certificates, certificateOf), instant(after), instant(until)))
}

function ticketDeadlines (tickets, after, until, keys) {
  return parsed(call(278, json(tickets), instant(after), instant(until), maybe(keys, json)))
}

function prepareSeal (draft, picture, signers, maker) {
  return call(279, json(draft), bytes(picture), list(signers, certificateOf), certificateOf(maker))
}

function completeSeal (message, maker, signature, timestamp) {
  return call(280, bytes(message), certificateOf(maker), bytes(signature), maybe(timestamp, bytes))
}

function prepareSealSignature (seal, signer, digest, signing) {
  return call(281, electronicSealOf(seal), certificateOf(signer), bytes(digest), json(signing))
}

function completeSealSignature (message, signer, signature, timestamp) {
  return call(282, bytes(message), certificateOf(signer), bytes(signature), maybe(timestamp, bytes))
}

async function repairDocument (pdf) {
  const result = await start(299, bytes(pdf))
  return { pdf: result[0], report: parsed(result[1]) }
}

async function resolvePlan (pdf, plan) {
  return parsed(await start(300, bytes(pdf), json(plan)))
}

async function lintPlan (pdf, plan) {
  return parsed(await start(301, bytes(pdf), json(plan)))
}

async function checkSigning (pdf, request, pictures) {
  return parsed(await start(302, bytes(pdf), json(request), maybe(pictures, whole)))
}

async function prepareDocument (pdf, request, pictures) {
  const result = await start(303, bytes(pdf), json(request), maybe(pictures, it => list(it, pictureOf)))
  return { pdf: result[0], prepared: parsed(result[1]) }
}

async function completeDocument (pdf, prepared, signature, timestamp) {
  return await start(304, bytes(pdf), json(prepared), bytes(signature), maybe(timestamp, bytes))
}

async function signDocument (pdf, request, key, options = {}) {
  const { pictures, entropy } = parts(options)
  return await start(305, bytes(pdf), json(request), softwareKeyOf(key), maybe(pictures, it => list(it, pictureOf)), maybe(entropy, bytes))
}

async function addValidationData (pdf, data) {
  return await start(306, bytes(pdf), json(data))
}

async function prepareTimestamp (pdf, request) {
  const result = await start(307, bytes(pdf), json(request))
  return { pdf: result[0], prepared: parsed(result[1]) }
}

async function completeTimestamp (pdf, prepared, token) {
  return await start(308, bytes(pdf), json(prepared), bytes(token))
}

function sealPresets () {
  return parsed(call(312))
}

function sealDesign (preset, content) {
  return parsed(call(313, json(preset), json(content)))
}

function sealDesignFor (kind, content) {
  return parsed(call(314, json(kind), json(content)))
}

function lintSeal (design, font) {
  return parsed(call(315, json(design), fontOf(font)))
}

function drawSeal (design, font) {
  return new Picture(call(316, json(design), fontOf(font)))
}

async function typeset (paper, fonts) {
  const result = await start(335, json(paper), fontsOf(fonts))
  return { pdf: result[0], layout: parsed(result[1]) }
}

function applicationForm (subCase, profile, head) {
  return parsed(call(336, subCaseOr(subCase), profileOf(profile), json(head)))
}

function receiptPaper (subCase, profile, head) {
  return parsed(call(337, subCaseOr(subCase), profileOf(profile), json(head)))
}

function acceptance (report, profile) {
  return parsed(call(338, json(report), profileOf(profile)))
}

function acceptancePaper (subCase, decision, profile, head) {
  return parsed(call(339, subCaseOr(subCase), json(decision), profileOf(profile), json(head)))
}

function inquiryPaper (of, subCase, inquiry, profile, head) {
  return parsed(call(340, caseOf(of), plain(subCase), json(inquiry), profileOf(profile), json(head)))
}

function windowPaper (form, profile, head) {
  return parsed(call(341, json(form), sealProfileOf(profile), json(head)))
}

function certificateOfCompletion (of, profile, head) {
  return parsed(call(342, caseOf(of), profileOf(profile), json(head)))
}

function verificationPaper (report, about, head) {
  const { file, digest, issuer } = parts(about)
  return parsed(call(343, json(report), plain(file), plain(digest), plain(issuer), json(head)))
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
  enterpriseKey,
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
  personKey,
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
  unitKey,
  verificationPaper,
  verifyLog,
  verifyTicket,
  whatIf,
  windowPaper
}
