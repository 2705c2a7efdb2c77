'use strict'
// What JavaScript writes otherwise than the table of operations does.

const { TextDecoder } = require('node:util')
const { bytes, json, list, parts, written } = require('./json.cjs')

/** How many sub-cases go to a thread of the pool at once: enough to be worth it, few enough to report progress. */
const CHUNK = 256

/** What a question about a list comes to, which is asked of a part of it at a time. */
async function inChunks (all, onProgress, ask) {
  const outcomes = []
  for (let at = 0; at < all.length; at += CHUNK) {
    outcomes.push(...await ask(all.slice(at, at + CHUNK)))
    onProgress?.(outcomes.length, all.length)
  }
  return outcomes
}

/** Values in place of a profile's: any value, where the document has its JSON text. */
function replacements (given) {
  return json(list(given, one => ({ ...parts(one), value: written(one.value) })))
}

/** Data in one piece or in several. */
function pieces (data) {
  return [data].flat().map(bytes)
}

/** The code of a finding. */
function codeOf (finding) {
  const given = json(finding)
  // Whoever writes the message of a finding reads it first, strictly.
  require('./operations.cjs').text(given)
  return JSON.parse(typeof given === 'string' ? given : new TextDecoder().decode(given)).code
}

module.exports = { codeOf, inChunks, pieces, replacements }
