// Compiled, never run: what a host may write, and what the compiler must refuse.
import {
  AccountContext, EnterpriseAccount, IdentityProfile, Malformed, Refused, SealAccount, SealContext, SealProfile,
  fromJson, messages, signTicket, text, toJson, verifyTicket
} from 'dengji'
import type { Application, Condition, DengjiError, Finding, Ticket } from 'dengji'
import { JSON_SYNTAX } from 'dengji/codes'

const application: Application = fromJson('Application', '{}')
const again: string = toJson('Application', application)
// @ts-expect-error: there is no such document
fromJson('Applications', '{}')
// @ts-expect-error: the name tells the type
const wrong: Ticket = fromJson('Application', again)

export function walk (condition: Condition): number {
  switch (condition.type) {
    case 'all':
    case 'any':
    case 'not':
      return condition.of.map(walk).reduce((sum, one) => sum + one, 0)
    case 'is':
      // @ts-expect-error: only `one_of` has several values
      return condition.values.length
    default:
      return 1
  }
}

export function lines (error: unknown): string[] {
  if (error instanceof Refused) return error.unmet.map(unmet => unmet.remedy?.action ?? text(unmet.finding))
  if (error instanceof Malformed && error.code === JSON_SYNTAX) return [error.textZh, error.params['line'] ?? '?']
  return []
}

const ticket: Ticket = {
  keyId: 'k', caseId: 'c', subCase: '1', round: 1, issued: '2024-08-01T01:30:00Z', expires: '2024-08-02T01:30:00Z', digest: ''
}
const findings: Finding[] = verifyTicket(signTicket(ticket, '').payload, [{ keyId: 'k', publicKey: '' }], new Date()).report.findings
// @ts-expect-error: a round is a number
signTicket({ ...ticket, round: '1' }, '')
// @ts-expect-error: only the library makes its errors
new Malformed()

const seals = SealProfile.builtin('shenzhen-seal').adjusted([{ pointer: '/version', value: '2' }])
const context = new SealContext({ now: new Date(), actor: { id: 'a', role: 'system' }, profile: seals }).at('2024-08-01T01:00:00Z')
const account = SealAccount.fromState('{}')
export const answer: boolean = account.may({ operation: 'sign', channel: 'phone', seal: 's' }, context).allowed
export const chain: string[] | undefined = account.entitled({ name: '', documentNumber: '' }, 's', new Date(), context)?.chain.map(link => link.grant)
// @ts-expect-error: there is no such channel
account.actions('pigeon', context)
// @ts-expect-error: an identity platform has no seals
account.seals(new Date(), IdentityProfile.builtin('guangdong-identity'))
// @ts-expect-error: a profile is compared with its own kind
seals.diff(IdentityProfile.builtin('guangdong-identity'))
// @ts-expect-error: each kind of account has a context of its own
new AccountContext({ now: new Date(), actor: '', profile: seals })
// @ts-expect-error: an account is opened, replayed or read from its state
new EnterpriseAccount()

export const used: [Finding[], string[], DengjiError | undefined, unknown] =
  [findings, messages().map(entry => entry.zh), undefined, wrong]
