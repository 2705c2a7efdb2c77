// What happens when a button of the library's is pressed: some open the page on which it is done, the others ask what
// their form asks.

import type { Offer } from '../api.ts'
import { go, type useWork } from '../ui.tsx'
import { useDialog } from './dialog.tsx'

interface Where { caseId: string, subCase?: string, version: () => number, work: ReturnType<typeof useWork>, open?: (action: string) => void }

/** Where the form, the materials, the questions or the code are: on the page of the sub-case. */
const ON_PAGE: Record<string, string> = {
  edit_application: '', answer_questionnaire: '#questions', upload_material: '#materials', remove_material: '#materials', sign: '#signing', batch_edit: ''
}

export function usePressed ({ caseId, subCase, version, work, open }: Where) {
  const { ask, dialog } = useDialog({ caseId, version, work })
  const press = (offer: Offer) => {
    const one = offer.subCase ?? subCase
    if (offer.action === 'add_units') return go('/new')
    if (offer.action in ON_PAGE) return open ? open(offer.action) : go(`/case/${caseId}${one ? `/${one}` : ''}${ON_PAGE[offer.action]}`)
    ask({ action: offer.action, subCase: offer.subCase })
  }
  return { press, ask, dialog }
}
