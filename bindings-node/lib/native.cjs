'use strict'
// Finds the native half: beside the package where it was built here, or in the package of this platform.

const fs = require('node:fs')
const path = require('node:path')
const { version } = require('../package.json')
const { target } = require('./target.cjs')

function load () {
  const built = path.join(__dirname, '..', 'dengji.node')
  if (fs.existsSync(built)) return require(built)
  const name = `dengji-${target()}`
  try {
    return require(name)
  } catch (cause) {
    throw new Error(`dengji has no native half for this platform: the package ${name} cannot be loaded`, { cause })
  }
}

const native = load()
if (native.version() !== version) {
  throw new Error(`dengji ${version} cannot work with its native half of version ${native.version()}`)
}
module.exports = native
