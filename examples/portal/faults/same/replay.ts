// Replays a script of commands (lines of JSON on standard input), and writes its log: a line for each command, the entry
// or why it was refused, and last the state.

import { readFileSync } from 'node:fs'
import { Case, Context, Profile, Refused } from 'dengji'

const profile = Profile.builtin('guangzhou-registration')
let whole: Case | undefined
for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  const { now, actor, salt, command } = JSON.parse(line)
  const context = new Context({ now, actor, profile, salt })
  try {
    const [then, outcome] = whole ? [whole, whole.decide(command, context)] : Case.open(command, context)
    if (whole && outcome.entry) whole.apply([outcome.entry])
    whole = then
    console.log(JSON.stringify(outcome.entry ?? { repeated: outcome.sequence }))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.log(JSON.stringify({ refused: error.unmet.map(({ finding }) => finding.code) }))
  }
}
console.log(whole!.toJson())
