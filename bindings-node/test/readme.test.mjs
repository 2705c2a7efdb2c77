// The blocks of the READMEs run as they stand, from the root of the repository, in a project that has this package.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'

const home = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const root = path.join(home, '..')
const run = args => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

const blocks = (readme, language) => {
  const source = fs.readFileSync(path.join(root, readme), 'utf8')
  return [...source.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block)
}

test('the blocks of the README run', () => {
  const project = fs.mkdtempSync(path.join(os.tmpdir(), 'dengji-readme-'))
  try {
    fs.mkdirSync(path.join(project, 'node_modules'))
    fs.symlinkSync(home, path.join(project, 'node_modules', 'dengji'), 'junction')
    const [first, filed, verified, drawn] = blocks('bindings-node/README.md', 'js').map(block => {
      fs.writeFileSync(path.join(project, 'block.mjs'), block)
      return run([path.join(project, 'block.mjs')])
    })
    const lines = first.trimEnd().split('\n')
    const shown = blocks('README.md', 'text')[0].trimEnd().split('\n')
    const skipped = shown.indexOf('  ...')
    assert.deepEqual(lines.slice(0, skipped), shown.slice(0, skipped))
    assert.deepEqual(lines.slice(skipped + 1 - shown.length), shown.slice(skipped + 1))
    const steps = filed.trimEnd().split('\n')
    assert.equal(steps.length, 19)
    assert.equal(steps.at(-1), 'filed []')
    assert.match(filed, /request_signatures[^]*file_case/)
    // Python's block says more of each signature; the reasons are the same.
    const reasons = said => said.split('\n').filter(line => line.startsWith('  - ') && !/ page /.test(line))
    assert.deepEqual(reasons(verified), reasons(blocks('docs/papers.md', 'text')[0]))
    assert.match(verified, /signed\.pdf valid[^]*tampered\.pdf invalid/)
    assert.equal(drawn, '')
  } finally {
    fs.rmSync(project, { recursive: true })
  }
})

test('the lines of the shell in the README run', () => {
  const [lines] = blocks('bindings-node/README.md', 'sh').map(block => block.trimEnd().split('\n'))
  for (const line of lines) {
    assert.match(line, /^npx dengji /)
    assert.ok(run([path.join(home, 'bin', 'dengji.cjs'), ...line.split(' ').slice(2)]))
  }
})
