'use strict'
// What all kinds of accounts share: the classes of a profile, of a context, and of an account, made once for each kind.

const { call, foreign, isObject } = require('./errors.cjs')
const { json, list, optional, parts, plain, written } = require('./json.cjs')
const { regionsOf } = require('./regions.cjs')

/** The class of a profile of one kind, its native half for other calls, and how it is asked (the answer is JSON text). */
function profileClass (name, Native) {
  let nativeOf
  const Profile = { [name]: class {
    #native

    static {
      nativeOf = it => isObject(it) && #native in it ? it.#native : foreign(`a ${name}`)
    }

    constructor (document) {
      this.#native = document instanceof Native ? document : call(() => Native.open(json(document)))
    }

    static builtin (id, version) {
      return new this(call(() => Native.builtin(plain(id), optional(version))))
    }

    static builtinIds () {
      return JSON.parse(call(Native.builtinIds))
    }

    adjusted (adjustments) {
      const held = nativeOf(this)
      const given = list(adjustments, one => ({ ...parts(one), value: written(one.value) }))
      return new this.constructor(call(() => held.adjusted(json(given))))
    }

    get id () {
      return call(() => nativeOf(this).id())
    }

    get version () {
      return call(() => nativeOf(this).version())
    }

    document () {
      return JSON.parse(call(() => nativeOf(this).toJson()))
    }

    toJson () {
      return call(() => nativeOf(this).toJson())
    }

    get (pointer) {
      const text = call(() => nativeOf(this).get(plain(pointer)))
      return text === '' ? undefined : JSON.parse(text)
    }

    lint () {
      return JSON.parse(call(() => nativeOf(this).lint()))
    }

    diff (after) {
      return JSON.parse(call(() => nativeOf(this).diff(nativeOf(after))))
    }
  } }[name]
  return { Profile, profileOf: profile => nativeOf(profile), askProfile: asking(profile => nativeOf(profile)) }
}

/** The class of a context over profiles of one kind, and its native half for other calls. */
function contextClass (name, Native, profileOf) {
  let nativeOf
  const Context = { [name]: class {
    #native

    static {
      nativeOf = it => isObject(it) && #native in it ? it.#native : foreign(`a ${name}`)
    }

    constructor (given) {
      if (given instanceof Native) {
        this.#native = given
        return
      }
      const { now, actor, profile, regions, salt = '' } = parts(given)
      this.#native = call(() => Native.open(
        written(now), json(actor), profileOf(profile), regionsOf(regions), plain(salt)))
    }

    at (now, salt = '') {
      const held = nativeOf(this)
      return new this.constructor(call(() => held.at(written(now), plain(salt))))
    }
  } }[name]
  return { Context, contextOf: context => nativeOf(context) }
}

/** The class of an account of one kind, its native half for other calls, and how it is asked (the answer is JSON text). */
function accountClass (name, Native, contextOf) {
  let nativeOf
  const Account = { [name]: class {
    #native

    static {
      nativeOf = it => isObject(it) && #native in it ? it.#native : foreign(`a ${name}`)
    }

    constructor (held) {
      if (!(held instanceof Native)) foreign(`a ${name} that was opened, replayed or read from its state`)
      this.#native = held
    }

    static open (command, context) {
      const held = call(() => Native.open(json(command), contextOf(context)))
      return [new this(held), JSON.parse(call(() => held.takeOpening()))]
    }

    static replay (log) {
      return new this(call(() => Native.replay(json(log))))
    }

    static fromState (state) {
      return new this(call(() => Native.fromState(json(state))))
    }

    static verifyLog (log, head) {
      return JSON.parse(call(() => Native.verifyLog(json(log), head)))
    }

    static verify (state, log) {
      return JSON.parse(call(() => Native.verify(json(state), json(log))))
    }

    static eraseLogEntry (entry) {
      return JSON.parse(call(() => Native.eraseLogEntry(json(entry))))
    }

    decide (command, context) {
      return JSON.parse(call(() => nativeOf(this).decide(json(command), contextOf(context))))
    }

    handle (command, context) {
      return JSON.parse(call(() => nativeOf(this).handle(json(command), contextOf(context))))
    }

    state () {
      return JSON.parse(call(() => nativeOf(this).state()))
    }

    toJson () {
      return call(() => nativeOf(this).state())
    }

    get version () {
      return call(() => nativeOf(this).version())
    }
  } }[name]
  return { Account, accountOf: account => nativeOf(account), ask: asking(account => nativeOf(account)) }
}

/** A question to a handle, by the name of the native method; what is not there is `undefined`. */
const asking = nativeOf => (handle, question, ...given) =>
  JSON.parse(call(() => nativeOf(handle)[question](...given))) ?? undefined

module.exports = { accountClass, contextClass, profileClass }
