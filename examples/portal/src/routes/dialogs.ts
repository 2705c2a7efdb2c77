// What a page asks before it gives a command: the library's form of the action, for whoever looks. What the portal brings
// itself is not asked, and what only the portal wants to know is asked beside it.

import type { Case, Context, FormField } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound, SYSTEM } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { unitKey } from '../store/index.ts'

/** Ids are the portal's, and it numbered the batch when it was opened. */
const BROUGHT: Record<string, string[]> = { record_inquiry: ['/inquiry/id'], submit: ['/number'] }

/** What proves a command, where it is a paper that whoever gives the command has in hand. */
const PROOF: Record<string, FormField> = {
  report_tax: {
    path: '/evidence/reference', pointer: '/evidence/reference', label: { zh: '完税证明编号（已完税的，填写）', en: 'number of the tax certificate, where tax is cleared' },
    kind: 'text', longest: 64, value: '', required: false, readonly: false, visible: true
  }
}

/**
 * What an entry of the register is about. The library takes any text there; one that is neither the unit nor its parcel
 * would be known to the case and stand against nothing.
 */
function subjects (of: Case, context: Context, subCase: string | undefined, field: FormField): FormField {
  const unit = subCase === undefined ? undefined : of.subCase(subCase, context)?.subCase.unit.unitCode
  if (field.path !== '/facts/*/subject' || !unit) return field
  const parcel = unitKey(unit).slice(0, 19)
  return {
    ...field,
    kind: 'choice',
    options: [{ code: unit, name: { zh: `本单元（${unit}）`, en: `this unit (${unit})` } }, { code: parcel, name: { zh: `宗地（${parcel}）`, en: `the parcel (${parcel})` } }]
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
          fields: [...group.fields.filter(({ path }) => !BROUGHT[action]?.includes(path)).map(field => subjects(of, context, subCase, field)), ...proof ? [proof] : []]
        }))
      }
    })
  })
}
