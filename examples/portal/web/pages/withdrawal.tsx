// 登簿前撤回: who of the applicants has declared, one's own declaration, and the handler's command.

import { useState } from 'preact/hooks'
import { newId, post, useAsked, type Label, type Reason, type SubCaseView } from '../api.ts'
import { Dialog, Reasons, T, t, time, useWork, Wrong } from '../ui.tsx'
import { useDialog } from './dialog.tsx'

interface Declarations { name: Label, applicants: Array<{ key: string, mine: boolean, name: string, role: Label, at?: string }>, unmet?: Reason[] }

export function Withdrawal ({ view: { caseId, subCase, version }, reload }: { view: SubCaseView, reload: () => Promise<void> }) {
  const { data, reload: again } = useAsked<Declarations>(`/cases/${caseId}/${subCase}/declarations?v=${version}`)
  const [asking, setAsking] = useState(false)
  const work = useWork(async () => { await Promise.all([again(), reload()]) })
  const { ask, dialog } = useDialog({ caseId, version: () => version, work })
  // Of no concern until somebody of these thinks of it: the officer declares nothing
  if (!data || !(data.unmet || data.applicants.some(({ mine }) => mine))) return null
  const due = data.applicants.some(({ mine, at }) => mine && !at)
  const begun = data.applicants.some(({ at }) => at)
  const give = async (path: string) => await post(`/cases/${caseId}/${subCase}/${path}`, { id: newId() })
  const declare = () => {
    setAsking(false)
    void work.run(async () => await give('declarations'))
  }
  return (
    <section id="withdrawal">
      <details open={begun}>
        <summary><h2><T of={data.name} /></h2></summary>
        <p class="meta">{t('须由全体申请人各自声明，在登簿之前。', 'Every applicant declares it, before it is entered in the register.')}</p>
        <Wrong trouble={work.trouble} />
        <ul class="signers">{data.applicants.map(({ key, name, role, at }) => (
          <li key={key}><span>{name}<small>{role.zh}</small></span>{at ? <span class="count ok">{t('已声明', 'declared')} {time(at)}</span> : <span class="count">{t('未声明', 'not yet')}</span>}</li>
        ))}</ul>
        {begun && data.unmet && data.unmet.length > 0 && <Reasons of={data.unmet} />}
        <p class="offers">
          {due && <button type="button" aria-disabled={work.busy} onClick={() => setAsking(true)}>{t('声明撤回', 'declare')}</button>}
          {data.unmet?.length === 0 && <button type="button" class="danger" aria-disabled={work.busy} onClick={() => ask({ action: 'withdraw_before_entry', subCase, give: async () => await give('withdraw-before-entry') })}><T of={data.name} /></button>}
        </p>
      </details>
      {dialog}
      {asking && (
        <Dialog title={t('声明撤回', 'declare')} close={() => setAsking(false)}>
          <p>{t('声明后，经办人可以在全体申请人都声明时撤回这一申请。', 'When all applicants have declared, the handler may take this application back.')}</p>
          <p class="right">
            <button type="button" onClick={() => setAsking(false)}>{t('取消', 'cancel')}</button>
            <button type="button" class="danger" onClick={declare}>{t('声明撤回', 'declare')}</button>
          </p>
        </Dialog>
      )}
    </section>
  )
}
