const assert = require('assert')
const dengji = require('dengji')
const { load, rate, start } = require('harness')

start('dengji')
const profile = dengji.Profile.builtin('guangzhou-registration')
const { prepare, commands } = load('case-trace.json')
const at = step => new dengji.Context({ now: step.now, actor: step.actor, profile })
const [opened] = dengji.Case.open(prepare[0].command, at(prepare[0]))
for (const step of prepare.slice(1)) opened.handle(step.command, at(step))
const state = opened.toJson()
const contexts = commands.map(at)

function trace () {
  const held = dengji.Case.fromState(state)
  commands.forEach((step, index) => held.handle(step.command, contexts[index]))
  return held
}

assert.equal(trace().progress(profile).filed, 1)
rate('full traces', trace, 1, `${commands.length} commands with their chained log, from a stored snapshot of a filled form`)
