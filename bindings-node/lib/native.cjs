'use strict'
// Finds the native half: beside the package where it was built here, or in the package of this platform.

const fs = require('node:fs')
const path = require('node:path')
const { version } = require('../package.json')

/** What this platform's package is called, such as `linux-x64-gnu`. */
function target () {
  const { platform, arch } = process
  if (platform === 'win32') return `win32-${arch}-msvc`
  if (platform !== 'linux') return `${platform}-${arch}`
  const glibc = process.report.getReport().header.glibcVersionRuntime
  return `linux-${arch}-${glibc ? 'gnu' : 'musl'}`
}

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
