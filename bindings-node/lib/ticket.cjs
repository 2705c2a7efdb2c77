'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, optional, plain, written } = require('./json.cjs')

function prepareTicket (ticket, publicKey) {
  return JSON.parse(call(native.ticketPrepare, json(ticket), optional(publicKey)))
}

function completeTicket (ticket, signature, publicKey) {
  return JSON.parse(call(native.ticketComplete, json(ticket), plain(signature), optional(publicKey)))
}

function signTicket (ticket, privateKey) {
  return JSON.parse(call(native.ticketSign, json(ticket), plain(privateKey)))
}

function verifyTicket (payload, keys, now) {
  return JSON.parse(call(native.ticketVerify, plain(payload), json(keys), written(now)))
}

module.exports = { completeTicket, prepareTicket, signTicket, verifyTicket }
