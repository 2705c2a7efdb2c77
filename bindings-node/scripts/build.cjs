'use strict'
// Builds the native half and puts it beside the package as `dengji.node`.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const home = path.join(__dirname, '..')
// `dist` for what is published, `release` (the default) for what is tried.
const profile = process.env.DENGJI_PROFILE || 'release'
const args = ['build', '--profile', profile, '--package', 'dengji-node', '--message-format', 'json-render-diagnostics']
const built = spawnSync('cargo', args, {
  cwd: home, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit']
})
if (built.status !== 0) process.exit(built.status ?? 1)
const made = built.stdout.split('\n').filter(Boolean).map(line => JSON.parse(line))
  .find(({ reason, target }) => reason === 'compiler-artifact' && target.name === 'dengji_node')
const library = made.filenames.find(name => /\.(so|dylib|dll)$/.test(name))
const target = path.join(home, 'dengji.node')
// A running process may have the old file mapped: a new one takes its name.
fs.copyFileSync(library, `${target}.new`)
fs.renameSync(`${target}.new`, target)
console.log(`dengji.node: ${(fs.statSync(target).size / 1e6).toFixed(2)} MB`)
