// What happens when a button of the library's is pressed: some open the page on which it is done, some ask first, most
// are the command as it is.

import { useState } from 'preact/hooks'
import { newId, post, type Offer } from '../api.ts'
import { Dialog, go, GRAVE, T, t, type useWork } from '../ui.tsx'

interface Where { caseId: string, subCase?: string, version: number, work: ReturnType<typeof useWork>, open?: (action: string) => void }

/** Where the form, the materials, the questions or the code are: on the page of the sub-case. */
const ON_PAGE: Record<string, string> = {
  edit_application: '', answer_questionnaire: '#questions', upload_material: '#materials', remove_material: '#materials', sign: '#signing', batch_edit: ''
}
/** Commands that name a list of sub-cases. */
const OF_LIST = new Set(['approve', 'remove_units'])
/** Commands that say why. */
const REASONED = new Set(['reject', 'regenerate_ticket'])
/** Commands of the whole case. */
const OF_CASE = new Set(['save', 'submit', 'delete', 'share_materials'])

export function usePressed ({ caseId, subCase, version, work, open }: Where) {
  const [asking, setAsking] = useState<Offer>()
  const [reason, setReason] = useState('')

  const give = (offer: Offer) => {
    const one = offer.subCase ?? subCase
    void work.run(async () => {
      if (offer.action === 'seal') return await post(`/cases/${caseId}/seal`, { id: newId(), subCases: [one] })
      const action: Record<string, unknown> = { type: offer.action }
      if (OF_LIST.has(offer.action)) action.subCases = [one]
      else if (!OF_CASE.has(offer.action)) action.subCase = one
      if (REASONED.has(offer.action) && reason.trim()) action.reason = reason
      const seen = OF_CASE.has(offer.action) || !one ? {} : { expectedSubCases: [{ subCase: one, version }] }
      return await post(`/cases/${caseId}/commands`, { id: newId(), action, ...seen })
    })
  }

  const press = (offer: Offer) => {
    const one = offer.subCase ?? subCase
    if (offer.action === 'add_units') return go('/new')
    if (offer.action in ON_PAGE) return open ? open(offer.action) : go(`/case/${caseId}${one ? `/${one}` : ''}${ON_PAGE[offer.action]}`)
    if (GRAVE.has(offer.action) || REASONED.has(offer.action)) return setAsking(offer)
    give(offer)
  }

  const dialog = asking && (
    <Dialog title={<T of={asking.name} />} close={() => setAsking(undefined)}>
      <p>{t('此操作会立即生效，是否继续？', 'This takes effect at once. Go on?')}</p>
      {REASONED.has(asking.action) && <p><label for="reason">{t('原因', 'why')}</label><textarea id="reason" rows={2} maxLength={500} value={reason} onInput={event => setReason(event.currentTarget.value)} /></p>}
      <p class="right">
        <button type="button" onClick={() => setAsking(undefined)}>{t('取消', 'no')}</button>
        <button type="button" class={GRAVE.has(asking.action) ? 'danger' : 'primary'} onClick={() => { setAsking(undefined); give(asking) }}><T of={asking.name} /></button>
      </p>
    </Dialog>
  )
  return { press, dialog }
}
