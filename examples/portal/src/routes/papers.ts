// Letters and papers to download, and the verification of any PDF.

import { acceptance, acceptancePaper, applicationForm, certificateOfCompletion, chinaDate, inquiryPaper, receiptPaper, text, typeset, verificationPaper, Verifier, digest, type Case, type Context, type Paper, type Profile, type VerificationReport } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { named, say } from '../say.ts'
import { disposition, received } from './materials.ts'

export function papers (app: FastifyInstance, { sessions, cases, db, fonts, outside }: Portal): void {
  const today = () => chinaDate(cases.now())

  /** The papers that can be made of a sub-case now, by the codes of their addresses; each is made when it is asked for. */
  function available (of: Case, context: Context, profile: Profile, subCase: string): Map<string, () => Paper | undefined> {
    const part = of.subCase(subCase, context)
    if (!part) throw new NotFound()
    const document = of.subCaseDocument(subCase, context)!
    const head = { date: today(), number: of.index(profile, []).case.number }
    return new Map<string, () => Paper | undefined>([
      ['application', () => applicationForm(document, profile, head)],
      ['receipt', () => receiptPaper(document, profile, head)],
      // What stands against it now, each with its article: 受理, 补正, 不予受理
      ['acceptance', () => acceptancePaper(document, acceptance(profile.check(document, today()), profile), profile, head)],
      ['completion', () => certificateOfCompletion(of, profile, head)],
      ...part.subCase.inquiries.map((inquiry): [string, () => Paper | undefined] =>
        [`inquiry-${inquiry.id}`, () => inquiryPaper(of, subCase, inquiry, profile, head)])
    ])
  }

  app.get<{ Params: { caseId: string, subCase: string } }>('/cases/:caseId/:subCase/papers', async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    const papers = await cases.askOwn(caseId, subCase, actor, (of, context, profile) =>
      [...available(of, context, profile, subCase)].map(([code, make]) => ({ code, title: make()?.title })).filter(({ title }) => title))
    const sealed = await db.all("select id from file where stream = $1 and sub_case = $2 and digest = 'sealed'", caseId, subCase)
    return { papers, sealed: sealed.map(({ id }) => id) }
  })

  app.get<{ Params: { caseId: string, subCase: string, paper: string } }>('/cases/:caseId/:subCase/papers/:paper', async (request, reply) => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase, paper: wanted } = request.params
    const paper = await cases.askOwn(caseId, subCase, actor, (of, context, profile) => available(of, context, profile, subCase).get(wanted)?.())
    if (!paper) throw new NotFound()
    const { pdf } = await typeset(paper, fonts())
    return await reply.type('application/pdf').header('content-disposition', disposition(`${paper.title.zh}-${subCase}.pdf`)).send(Buffer.from(pdf))
  })

  // ---- verification: of any PDF, for whoever logged in

  const verify = async (bytes: Buffer): Promise<VerificationReport> => {
    const trusted = (await outside.anchors()).map(pem => Buffer.from(pem))
    return await new Verifier({ trusted }).verify(bytes, cases.now())
  }

  app.post('/verify', { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }, async request => {
    await sessions.require(request)
    const { name, bytes } = await received(request)
    const report = await verify(bytes)
    return {
      name,
      verdict: { code: report.verdict, name: named('signature_verdict', report.verdict) },
      pages: report.pages,
      revisions: report.revisions,
      unsignedBytes: report.unsignedBytes,
      findings: (report.findings ?? []).map(finding => say(finding)),
      signatures: report.signatures.map(signature => ({
        signer: signature.signer?.subject ?? '',
        kind: named('signature_kind', signature.kind),
        algorithm: signature.algorithm,
        at: signature.provenAt ?? signature.claimedAt,
        proven: signature.provenAt !== undefined,
        coverage: named('signed_coverage', signature.coverage),
        verdict: { code: signature.verdict, name: named('signature_verdict', signature.verdict) },
        steps: signature.steps.map(step => ({
          name: named('signature_step', step.step), outcome: { code: step.outcome, name: named('step_outcome', step.outcome) },
          texts: (step.findings ?? []).map(finding => ({ severity: finding.severity, zh: text(finding), en: text(finding, 'en') }))
        })),
        changes: (signature.changes ?? []).slice(0, 50).map(change => ({ name: named('change_kind', change.kind), page: change.page, allowed: change.allowed, doubtful: change.doubtful ?? false })),
        changeCount: signature.changeCount?.all ?? 0
      }))
    }
  })

  app.post('/verify/report', { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }, async (request, reply) => {
    await sessions.require(request)
    const { name, bytes } = await received(request)
    const paper = verificationPaper(await verify(bytes), {
      file: name, digest: Buffer.from(digest('sm3', bytes)).toString('hex'), issuer: cases.profile.document().name.zh
    }, { date: today() })
    const { pdf } = await typeset(paper, fonts())
    return await reply.type('application/pdf').header('content-disposition', disposition(`${paper.title.zh}.pdf`)).send(Buffer.from(pdf))
  })
}
