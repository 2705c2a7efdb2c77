// 登簿前撤回: all applicants of a filed sub-case declare that they take it back, each by himself, and then the handler
// gives the command with all declarations. Whether they are complete, the library says.

import type { Actor, Case, Context, Evidence, documents } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound, Refused } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { named, sayUnmet } from '../say.ts'
import { enterpriseKey, personKey } from '../store/index.ts'

type Party = NonNullable<documents.Application['buyers']>[number]
interface Applicant { key: string, party: Party, mine: boolean }

/** Every applicant, and whether it is the actor, or the one for whom the actor acts. */
function applicants ({ application, round }: documents.SubCase, actor: Actor): Applicant[] {
  const person = actor.documentNumber && personKey(actor.documentNumber, actor.documentKind)
  const firm = actor.actingFor && enterpriseKey(actor.actingFor.enterprise)
  const { buyers = [], sellers = [], mortgagees = [] } = application
  return Object.entries({ buyers, sellers, mortgagees }).flatMap(([list, parties]) => parties.map((party, at) => {
    const key = `${list}/${at}`
    // Who signed for a party declares for it too
    const signs = round?.signers.some(signer => signer.key === key && personKey(signer.documentNumber, signer.documentKind) === person)
    return { key, party, mine: Boolean(signs) || (firm !== undefined && enterpriseKey({ name: party.name ?? '', documentNumber: party.documentNumber ?? '' }) === firm) }
  }))
}

export function withdrawal (app: FastifyInstance, { sessions, cases, db, outside }: Portal): void {
  type Where = { Params: { caseId: string, subCase: string } }

  const declared = async (caseId: string, subCase: string, digest: string): Promise<Array<{ party: string, evidence: Evidence }>> =>
    (await db.all('select party, evidence from declaration where stream = $1 and sub_case = $2 and digest = $3 order by party', caseId, subCase, digest))
      .map(({ party, evidence }) => ({ party, evidence: JSON.parse(evidence) }))

  /** What is declared on: the newest round of a sub-case that was filed. */
  const filed = (of: Case, context: Context, subCase: string) => {
    const part = of.subCase(subCase, context)?.subCase
    if (part?.stage !== 'filed' || !part.round) throw new NotFound()
    return { part, digest: part.round.digest, round: part.round.number }
  }

  app.get<Where>('/cases/:caseId/:subCase/declarations', async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    const digest = await cases.askOwn(caseId, subCase, actor, (of, context) => filed(of, context, subCase).digest)
    const there = await declared(caseId, subCase, digest)
    return await cases.askOwn(caseId, subCase, actor, (of, context) => ({
      name: named('action', 'withdraw_before_entry'),
      applicants: applicants(filed(of, context, subCase).part, actor).map(({ key, party, mine }) => ({
        key, mine, name: party.name ?? '', role: named('party_role', key.replace(/s\/\d+$/, '')), at: there.find(one => one.party === key)?.evidence.at
      })),
      // What stands against the command as it would be given now
      ...(of.subCase(subCase, context)?.actions.some(({ action }) => action === 'withdraw_before_entry') && {
        unmet: unmet(() => of.decide({ id: 'asked', action: { type: 'withdraw_before_entry', subCases: [subCase], evidence: there.map(({ evidence }) => evidence) } }, context))
      })
    }))
  })

  app.post<Where>('/cases/:caseId/:subCase/declarations', async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    const { mine, digest, round } = await cases.askOwn(caseId, subCase, actor, (of, context) => {
      const { part, ...on } = filed(of, context, subCase)
      return { mine: applicants(part, actor).filter(({ mine }) => mine), ...on }
    })
    if (mine.length === 0) throw new NotFound()
    for (const { key, party } of mine) {
      const evidence = await outside.declare({ caseId, subCase, round, digest }, party.documentNumber ?? '')
      await db.write([{
        sql: 'insert into declaration (stream, sub_case, digest, party, evidence) values ($1, $2, $3, $4, $5) on conflict do nothing',
        values: [caseId, subCase, digest, key, JSON.stringify(evidence)]
      }])
    }
    return {}
  })

  app.post<Where & { Body: { id: string } }>('/cases/:caseId/:subCase/withdraw-before-entry', {
    schema: { body: { type: 'object', required: ['id'], properties: { id: { type: 'string', minLength: 8, maxLength: 64 } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    const digest = await cases.askOwn(caseId, subCase, actor, (of, context) => filed(of, context, subCase).digest)
    const evidence = (await declared(caseId, subCase, digest)).map(({ evidence }) => evidence)
    await cases.carryOut(caseId, { id: request.body.id, action: { type: 'withdraw_before_entry', subCases: [subCase], evidence } }, actor)
    return {}
  })
}

function unmet (decide: () => unknown) {
  try {
    decide()
    return []
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.unmet.map(sayUnmet)
  }
}
