// What a page asks before it gives a command: the library's form of the action, for whoever looks. What the portal brings
// itself is not asked by the library either; what only the portal wants to know is asked beside it.

import type { FormField } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound, SYSTEM } from '../cases.ts'
import type { Portal } from '../portal.ts'

/** What proves a command, where it is a paper that whoever gives the command has in hand. */
const PROOF: Record<string, FormField> = {
  report_tax: {
    path: '/evidence/reference', pointer: '/evidence/reference', label: { zh: '完税证明编号（已完税的，填写）', en: 'number of the tax certificate, where tax is cleared' },
    kind: 'text', longest: 64, value: '', required: false, readonly: false, visible: true
  }
}

export function dialogs (app: FastifyInstance, { sessions, cases }: Portal): void {
  // Of a sub-case, or with `-` of the case as a whole; `draft` is what was filled in so far
  app.post<{ Params: { caseId: string, subCase: string, action: string }, Body: { draft?: string } }>('/cases/:caseId/:subCase/form/:action', {
    schema: { body: { type: 'object', properties: { draft: { type: 'string', maxLength: 100_000 } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { caseId, action } = request.params
    const subCase = request.params.subCase === '-' ? undefined : request.params.subCase
    return await cases.askOwn(caseId, subCase, actor, (of, context, profile) => {
      // The portal issues codes for whoever may upload
      const uploads = action === 'issue_upload_code' && subCase !== undefined &&
        of.subCase(subCase, context)?.actions.some(({ action, allowed }) => action === 'upload_material' && allowed)
      const form = of.actionForm(action, uploads ? cases.context(SYSTEM, profile) : context, subCase, request.body.draft)
      if (!form) throw new NotFound()
      const proof = PROOF[action]
      return {
        ...form,
        groups: form.groups.map(group => ({
          ...group,
          fields: [...group.fields, ...proof ? [proof] : []]
        }))
      }
    })
  })
}
