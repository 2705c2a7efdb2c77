'use strict'
// Makes the packages as they are published: `dengji`, and the native half for this platform. `npm run package [FOLDER]`.
// The native halves are optional dependencies of `dengji`; they are written in here, since no lock file can name packages
// that are not published yet.

const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { target } = require('../lib/target.cjs')

const home = path.join(__dirname, '..')
const out = path.resolve(process.argv[2] ?? path.join(home, 'dist'))
const manifest = require('../package.json')
const platforms = fs.readdirSync(path.join(home, 'npm'))

function pack (folder) {
  const [{ filename, size, unpackedSize }] = JSON.parse(execFileSync(
    'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', out], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  console.log(`${filename}: ${(size / 1e6).toFixed(2)} MB packed, ${(unpackedSize / 1e6).toFixed(2)} MB unpacked`)
}

function stage (name, sources, written) {
  const folder = path.join(out, name)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  for (const [from, to] of sources) fs.cpSync(from, path.join(folder, to), { recursive: true })
  fs.writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(written, null, 2)}\n`)
  pack(folder)
}

const { devDependencies, scripts, ...published } = manifest
const kept = fs.readdirSync(home).filter(name => /^(index|codes)\./.test(name) || ['README.md', 'lib', 'bin', 'types', 'web'].includes(name))
if (!fs.existsSync(path.join(home, 'web', 'dengji.wasm'))) console.log('without dengji/web, which `cargo xtask web` builds')
stage('dengji', kept.map(name => [path.join(home, name), name]), {
  ...published,
  optionalDependencies: Object.fromEntries(platforms.map(platform => [`dengji-${platform}`, manifest.version]))
})
const here = target()
const native = JSON.parse(fs.readFileSync(path.join(home, 'npm', here, 'package.json'), 'utf8'))
if (native.version !== manifest.version) throw new Error(`npm/${here} has version ${native.version}, not ${manifest.version}`)
stage(`dengji-${here}`, [[path.join(home, 'dengji.node'), 'dengji.node']], native)
