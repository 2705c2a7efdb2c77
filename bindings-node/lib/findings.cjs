'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, written } = require('./json.cjs')

/** The catalogue changes with the version only; whoever asks gets a list of their own. */
function messages () {
  return JSON.parse(call(native.messages))
}

function text (finding, language = 'zh') {
  return call(native.text, json(finding), written(language))
}

module.exports = { messages, text }
