// The officer's tools: what stands in the register against the unit, the certificates that were issued, their parcel.

import { useState } from 'preact/hooks'
import { newId, post, useAsked, type Label, type Said, type SubCaseView } from '../api.ts'
import { Findings, T, t, time, useWork, Wrong } from '../ui.tsx'

interface Fact { kind: string, subject: string, reference?: string, since?: string, excepted?: boolean, holders?: Array<{ name: string }>, name: Label, exceptionAllowed: boolean, findings: Said[] }
export interface Held { may: boolean, unit: string, parcel: string, kinds: Array<{ code: string, name: Label }>, facts: Fact[], certified: Array<{ code: string, name: Label }> }
interface Tool { view: SubCaseView, held: Held, reload: () => Promise<unknown> }

/** Its register's facts, which may change without a command of this page. */
export const useHeld = ({ caseId, subCase, version }: SubCaseView) => useAsked<Held>(`/cases/${caseId}/${subCase}/register?v=${version}`)

/** 登簿以前、登簿以后: what the register holds against this unit, and what of it stands against filing. */
export function Register ({ view: { caseId, subCase }, held, reload }: Tool) {
  const work = useWork(reload)
  const report = (action: object) => { void work.run(async () => await post(`/cases/${caseId}/commands`, { id: newId(), action: { type: 'report_register_facts', ...action } })) }
  const key = ({ kind, subject, reference }: Fact) => ({ kind, subject, ...(reference && { reference }) })
  return (
    <section id="register">
      <div class="title"><h2>{t('登记簿', 'the register')}</h2>
        <button type="button" class="quiet" aria-disabled={work.busy} onClick={() => { void work.run(async () => await post(`/cases/${caseId}/${subCase}/register`)) }}>{t('查询', 'look up')}</button></div>
      <p class="meta number">{held.unit}</p>
      <Wrong trouble={work.trouble} />
      {held.facts.length === 0 && <p class="finding ok">{t('没有限制', 'nothing stands against it')}</p>}
      <ul class="facts">{held.facts.map(fact => (
        <li key={JSON.stringify(key(fact))}>
          <p><b><T of={fact.name} /></b> {fact.reference}<small>{fact.subject === held.unit ? t('本单元', 'this unit') : t('宗地', 'the parcel')}{fact.since && ` · ${fact.since}`}{fact.holders?.length ? ` · ${fact.holders.map(({ name }) => name).join('、')}` : ''}</small>
            {fact.excepted && <span class="count ok">{t('已准予例外', 'excepted')}</span>}</p>
          <Findings of={fact.findings} />
          {held.may && (
            <p class="do">
              <button type="button" class="quiet" aria-disabled={work.busy} onClick={() => report({ lifted: [key(fact)] })}>{t('已解除', 'lifted')}</button>
              {fact.exceptionAllowed && !fact.excepted && <button type="button" class="quiet" aria-disabled={work.busy} onClick={() => report({ facts: [{ ...key(fact), since: fact.since, holders: fact.holders, excepted: true }] })}>{t('准予例外', 'except')}</button>}
            </p>
          )}
        </li>
      ))}</ul>
      {held.may && <NewFact held={held} busy={work.busy} report={fact => report({ facts: [fact] })} />}
    </section>
  )
}

function NewFact ({ held, busy, report }: { held: Held, busy: boolean, report: (fact: object) => void }) {
  const [typed, setTyped] = useState({ kind: held.kinds[0]?.code ?? '', subject: held.unit, reference: '', since: '' })
  const take = (name: keyof typeof typed) => (event: { currentTarget: HTMLInputElement | HTMLSelectElement }) => setTyped({ ...typed, [name]: event.currentTarget.value })
  return (
    <details class="cannot">
      <summary>{t('登记簿新增', 'a new entry')}</summary>
      <form onSubmit={event => { event.preventDefault(); report({ ...typed, since: typed.since || undefined }); setTyped({ ...typed, reference: '', since: '' }) }}>
        <p class="field"><label class="name" for="fact-kind">{t('种类', 'kind')}</label><select id="fact-kind" value={typed.kind} onChange={take('kind')}>{held.kinds.map(({ code, name }) => <option key={code} value={code}>{name.zh}</option>)}</select></p>
        <p class="field"><label class="name" for="fact-subject">{t('对象', 'on what')}</label><select id="fact-subject" value={typed.subject} onChange={take('subject')}><option value={held.unit}>本单元 this unit</option><option value={held.parcel}>宗地 the parcel</option></select></p>
        <p class="field"><label class="name" for="fact-reference">{t('登记编号', 'number')}</label><input id="fact-reference" required maxLength={100} value={typed.reference} onInput={take('reference')} /></p>
        <p class="field"><label class="name" for="fact-since">{t('自何日起', 'since')}</label><input id="fact-since" type="date" value={typed.since} onInput={take('since')} /></p>
        <button type="submit" aria-disabled={busy}>{t('登记', 'enter')}</button>
      </form>
    </details>
  )
}

/** 登簿、发证, and the post. What was issued joins what was issued before. */
export function Certificates ({ view: { caseId, subCase, certificates, deliveries }, held, reload }: Tool) {
  const [typed, setTyped] = useState({ right: held.certified[0]?.code ?? '', number: '', entered: '' })
  const [parcel, setParcel] = useState({ tracking: '', sent: '', received: '' })
  const work = useWork(reload)
  const give = (action: object) => { void work.run(async () => await post(`/cases/${caseId}/commands`, { id: newId(), action: { subCase, ...action } })) }
  const issue = (event: Event) => {
    event.preventDefault()
    give({ type: 'report_certificates', certificates: [typed] })
    setTyped({ ...typed, number: '' })
  }
  const sent = (event: Event) => {
    event.preventDefault()
    give({ type: 'report_delivery', delivery: { ...parcel, received: parcel.received || undefined, numbers: certificates.map(({ number }) => number) } })
    setParcel({ tracking: '', sent: '', received: '' })
  }
  return (
    <section id="certificates">
      <h2>{t('登簿与发证', 'entry and certificates')}</h2>
      <Wrong trouble={work.trouble} />
      {certificates.map(one => <p key={one.number} class="number"><T of={one.right} /> {one.number}<small>{one.entered}</small></p>)}
      {deliveries.map(({ tracking, sent, received, numbers }) => (
        <p key={tracking} class="number">EMS {tracking}<small>{t('寄出', 'sent')} {sent} · {received ? <>{t('签收', 'received')} {received}</> : t('在途', 'on its way')} · {t(`${numbers.length} 本`, `${numbers.length}`)}</small>
          {!received && <button type="button" class="quiet" aria-disabled={work.busy} onClick={() => give({ type: 'report_delivery', delivery: { tracking, sent, numbers, received: today() } })}>{t('已签收', 'received')}</button>}</p>
      ))}
      <details class="cannot">
        <summary>{t('登记证书和证明号', 'a certificate')}</summary>
        <form onSubmit={issue}>
          <p class="field"><label class="name" for="certificate-right">{t('权利', 'right')}</label><select id="certificate-right" value={typed.right} onChange={event => setTyped({ ...typed, right: event.currentTarget.value })}>{held.certified.map(({ code, name }) => <option key={code} value={code}>{name.zh}</option>)}</select></p>
          <p class="field"><label class="name" for="certificate-number">{t('证书号或证明号', 'its number')}</label><input id="certificate-number" required maxLength={100} value={typed.number} placeholder="粤（2024）广州市不动产证明第00000000号" onInput={event => setTyped({ ...typed, number: event.currentTarget.value })} /></p>
          <p class="field"><label class="name" for="certificate-entered">{t('登簿日期', 'entered on')}</label><input id="certificate-entered" type="date" required value={typed.entered} onInput={event => setTyped({ ...typed, entered: event.currentTarget.value })} /></p>
          <button type="submit" aria-disabled={work.busy}>{t('记录', 'record')}</button>
        </form>
      </details>
      {certificates.length > 0 && (
        <details class="cannot">
          <summary>{t('邮寄', 'by post')}</summary>
          <form onSubmit={sent}>
            <p class="field"><label class="name" for="parcel-tracking">{t('EMS 单号', 'number of the parcel')}</label><input id="parcel-tracking" required maxLength={64} value={parcel.tracking} onInput={event => setParcel({ ...parcel, tracking: event.currentTarget.value })} /></p>
            <p class="field"><label class="name" for="parcel-sent">{t('寄出日期', 'sent on')}</label><input id="parcel-sent" type="date" required value={parcel.sent} onInput={event => setParcel({ ...parcel, sent: event.currentTarget.value })} /></p>
            <button type="submit" aria-disabled={work.busy}>{t('记录', 'record')}</button>
          </form>
        </details>
      )}
    </section>
  )
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

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
