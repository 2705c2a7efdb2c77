// The officer's tools: what stands in the register against the unit, the certificates that were issued, their parcel.

import type { RegisterFact } from 'dengji'
import { newId, post, useAsked, type Label, type Offer, type Said, type SubCaseView } from '../api.ts'
import { Findings, Offers, T, t, time, useWork, Wrong } from '../ui.tsx'
import type { Ask } from './dialog.tsx'

interface Fact { fact: RegisterFact, name: Label, findings: Said[] }
export interface Held { unit: string, facts: Fact[], offers: Offer[] }
interface Tool { view: SubCaseView, held: Held, reload: () => Promise<unknown>, ask: (asked: Ask) => void }

/** What the registry reports of a sub-case that was filed. */
export const AFTER_FILING = new Set(['report_certificates', 'report_delivery', 'report_registrable'])

/** The register's facts, which any command of the case may have changed. */
export const useHeld = ({ caseId, subCase, caseVersion }: SubCaseView) => useAsked<Held>(`/cases/${caseId}/${subCase}/register?v=${caseVersion}`)

/** 登簿以前、登簿以后: what the register holds against this unit, and what of it stands against filing. */
export function Register ({ view: { caseId, subCase }, held, reload, ask }: Tool) {
  const work = useWork(reload)
  const [offer] = held.offers.filter(({ action }) => action === 'report_register_facts')
  const key = ({ kind, subject, reference }: RegisterFact) => ({ kind, subject, ...(reference && { reference }) })
  const lift = (fact: RegisterFact) => { void work.run(async () => await post(`/cases/${caseId}/commands`, { id: newId(), action: { type: 'report_register_facts', lifted: [key(fact)] } })) }
  return (
    <section id="register">
      <div class="title"><h2>{t('登记簿', 'the register')}</h2>
        <button type="button" class="quiet" aria-disabled={work.busy} onClick={() => { void work.run(async () => await post(`/cases/${caseId}/${subCase}/register`)) }}>{t('查询', 'look up')}</button></div>
      <p class="meta number">{held.unit}</p>
      <Wrong trouble={work.trouble} />
      {held.facts.length === 0 && <p class="finding ok">{t('没有限制', 'nothing stands against it')}</p>}
      <ul class="facts">{held.facts.map(({ fact, name, findings }) => (
        <li key={JSON.stringify(key(fact))}>
          <p><b><T of={name} /></b> {fact.reference}<small>{fact.subject === held.unit ? t('本单元', 'this unit') : t('宗地', 'the parcel')}{fact.since && ` · ${fact.since}`}{fact.holders?.length ? ` · ${fact.holders.map(({ name }) => name).join('、')}` : ''}</small>
            {fact.excepted && <span class="count ok">{t('已准予例外', 'excepted')}</span>}</p>
          <Findings of={findings} />
          {offer && (
            <p class="do">
              <button type="button" class="quiet" aria-disabled={work.busy} onClick={() => lift(fact)}>{t('已解除', 'lifted')}</button>
              <button type="button" class="quiet" onClick={() => ask({ ...offer, draft: { facts: [fact] }, fixed: ['/facts/0/kind', '/facts/0/subject', '/facts/0/reference'] })}>{t('更改', 'change')}</button>
            </p>
          )}
        </li>
      ))}</ul>
      {offer && <Offers of={[offer]} busy={work.busy} press={ask} />}
    </section>
  )
}

/** 登簿、发证, and the post. What was issued joins what was issued before. */
export function Certificates ({ view: { certificates, deliveries, actions }, ask }: Pick<Tool, 'view' | 'ask'>) {
  const offers = actions.filter(({ action }) => AFTER_FILING.has(action))
  const [post] = offers.filter(({ action }) => action === 'report_delivery')
  return (
    <section id="certificates">
      <h2>{t('登簿与发证', 'entry and certificates')}</h2>
      {certificates.map(one => <p key={one.number} class="number"><T of={one.right} /> {one.number}<small>{one.entered}</small></p>)}
      {deliveries.map(delivery => (
        <p key={delivery.tracking} class="number">EMS {delivery.tracking}<small>{t('寄出', 'sent')} {delivery.sent} · {delivery.received ? <>{t('签收', 'received')} {delivery.received}</> : t('在途', 'on its way')} · {t(`${delivery.numbers.length} 本`, `${delivery.numbers.length}`)}</small>
          {post && !delivery.received && <button type="button" class="quiet" onClick={() => ask({ ...post, draft: { delivery }, fixed: ['/delivery/tracking', '/delivery/sent'] })}>{t('更改', 'change')}</button>}</p>
      ))}
      <Offers of={offers} busy={false} press={ask} />
    </section>
  )
}

/** What could not be carried out yet: the reason, when it is tried again, and a button for now. */
export function Stuck () {
  const { data, reload } = useAsked<Array<{ box: string, id: string, caseId: string, name: Label, tries: number, due?: string, error: string }>>('/office/stuck')
  const work = useWork(reload)
  if (!data?.length) return null
  return (
    <section id="stuck" class="notice warning">
      <h2>{t(`${data.length} 项未能办理`, `${data.length} could not be carried out`)}</h2>
      <Wrong trouble={work.trouble} />
      <ul class="stuck">{data.map(({ box, id, caseId, name, tries, due, error }) => (
        <li key={`${box} ${id}`}>
          <p><span class="count">{box === 'outbox' ? t('送出', 'out') : t('答复', 'answer')}</span> <b><T of={name} /></b> · {caseId}</p>
          <p>{error}<small>{t(`已试 ${tries} 次`, `tried ${tries} times`)} · {due ? <>{t('下次', 'next')} {time(due)}</> : t('等待处理', 'waits for somebody')}</small></p>
          <button type="button" aria-disabled={work.busy} onClick={() => { void work.run(async () => await post(`/office/stuck/${box}/${encodeURIComponent(id)}`)) }}>{t('再试', 'try again')}</button>
        </li>
      ))}</ul>
    </section>
  )
}
