'use strict'
// The packages as they are published, installed into an empty project: `require`, `import` and the command work there.
const assert = require('node:assert/strict')
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { after, test } = require('node:test')
const { target } = require('../lib/target.cjs')

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dengji-package-'))
after(() => fs.rmSync(folder, { recursive: true, force: true }))

const run = (command, args, cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

test('the packed packages work by themselves', () => {
  run(process.execPath, [path.join(__dirname, '..', 'scripts', 'package.cjs'), folder])
  const packs = fs.readdirSync(folder).filter(name => name.endsWith('.tgz'))
  assert.equal(packs.length, 2)
  const modules = path.join(folder, 'app', 'node_modules')
  for (const [name, pack] of [['dengji', /^dengji-\d/], [`dengji-${target()}`, /^dengji-[a-z]/]]) {
    const held = path.join(modules, name)
    fs.mkdirSync(held, { recursive: true })
    run('tar', ['-xzf', path.join(folder, packs.find(one => pack.test(one))), '-C', held, '--strip-components=1'])
  }
  assert.ok(!fs.existsSync(path.join(modules, 'dengji', 'dengji.node')), 'the native half has its own package')
  const app = path.join(folder, 'app')
  const version = require('../package.json').version
  assert.equal(run(process.execPath, ['-p', "require('dengji').version"], app).trim(), version)
  const imported = ['--input-type=module', '-e', "import { version } from 'dengji'; import { JSON_SYNTAX } from 'dengji/codes'; console.log(version, JSON_SYNTAX)"]
  assert.equal(run(process.execPath, imported, app).trim(), `${version} json.syntax`)
  assert.match(run(process.execPath, [path.join(modules, 'dengji', 'bin', 'dengji.cjs'), '--help'], app), /不动产登记/)
})
