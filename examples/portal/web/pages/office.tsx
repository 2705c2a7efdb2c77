import { useState } from 'preact/hooks'
import { newId, post, useAsked, type IndexRow, type Label, type SubCaseView } from '../api.ts'
import { Certificates, Register, Stuck, useHeld } from './register.tsx'
import { Link, Pages, Search, T, t, time, Title, useWork, Wrong } from '../ui.tsx'

interface Status { code: string, name: Label, after: string[], last: boolean, count: number }
interface Filed { total: number, offset: number, pageSize: number, statuses: Status[], rows: IndexRow[] }

/** What was filed, by the registry's statuses. */
export function Office () {
  const [search, setSearch] = useState('')
  const [status, setStatus] = useState('')
  const [offset, setOffset] = useState(0)
  const { data, trouble } = useAsked<Filed>(`/office?search=${encodeURIComponent(search)}&status=${status}&offset=${offset}`)
  const choose = (code: string) => { setStatus(code); setOffset(0) }
  return (
    <>
      <Title of={t('登记办理', 'at the registry')}><Search value={search} change={value => { setSearch(value); setOffset(0) }} /></Title>
      <Wrong trouble={trouble} />
      <Stuck />
      {data && (
        <>
          <div class="tabs" role="group" aria-label="办理状态">
            <button type="button" aria-pressed={status === ''} onClick={() => choose('')}>{t('全部', 'all')}</button>
            {data.statuses.map(({ code, name, count }) => <button key={code} type="button" aria-pressed={status === code} onClick={() => choose(code)}><T of={name} /> <b>{count}</b></button>)}
          </div>
          {data.rows.length === 0 ? <p class="empty">{t('没有案件', 'nothing here')}</p> : (
            <div class="scroll" tabIndex={0} role="region" aria-label="案件列表">
              <table class="list">
                <thead><tr>{[['批号', 'batch'], ['坐落', 'location'], ['买方', 'buyers'], ['卖方', 'sellers'], ['提交时间', 'filed'], ['办理状态', 'status']].map(([zh, en]) => <th key={zh} scope="col">{t(zh!, en!)}</th>)}<th scope="col">{t('操作', 'actions')}</th></tr></thead>
                <tbody>{data.rows.map(row => (
                  <tr key={`${row.caseId} ${row.subCase}`}>
                    <td>{row.number}</td><td><Link to={`/case/${row.caseId}/${row.subCase}`}>{row.location}</Link></td><td>{row.buyers.join('、')}</td><td>{row.sellers.join('、')}</td>
                    <td>{time(row.filed)}</td><td><T of={row.statusName} /></td><td class="do"><Link to={`/case/${row.caseId}/${row.subCase}`} class="button">{t('办理', 'open')}</Link></td>
                  </tr>
                ))}</tbody>
              </table>
            </div>
          )}
          <Pages total={data.total} offset={data.offset} size={data.pageSize} change={setOffset} />
        </>
      )}
    </>
  )
}

/** On the page of a sub-case: what stands in the register, the next status, a supplementary inquiry, certificates. */
export function OfficerTools ({ view, work, reload }: { view: SubCaseView, work: ReturnType<typeof useWork>, reload: () => Promise<void> }) {
  const { caseId, subCase, version } = view
  const { data } = useAsked<Filed>('/office')
  const held = useHeld(view)
  const tool = held.data && { view, held: held.data, reload: async () => { await Promise.all([held.reload(), reload()]) } }
  const [note, setNote] = useState('')
  const [status, setStatus] = useState('')
  const may = (action: string) => view.actions.some(offer => offer.action === action && offer.allowed)
  const expected = data?.statuses.filter(({ after }) => after.includes(view.status.code)) ?? []
  const chosen = status || expected[0]?.code || ''
  const report = (event: Event) => {
    event.preventDefault()
    void work.run(async () => {
      await post(`/cases/${caseId}/commands`, { id: newId(), action: { type: 'report_status', status: chosen, subCases: [subCase], ...(note.trim() && { note }) }, expectedSubCases: [{ subCase, version }] })
      setNote('')
      setStatus('')
    })
  }
  return (
    <div class="officer">
      {may('report_status') && (
        <form onSubmit={report}>
          <p class="field"><label class="name" for="status">{t('办理状态', 'status')}</label>
            <select id="status" value={chosen} onChange={event => setStatus(event.currentTarget.value)}>{data?.statuses.map(({ code, name }) => <option key={code} value={code}>{name.zh}{expected.some(one => one.code === code) ? '' : '（非下一步）'}</option>)}</select></p>
          <p class="field"><label class="name" for="note">{t('说明（补正、不予受理的内容）', 'note')}</label><textarea id="note" rows={2} maxLength={1000} value={note} onInput={event => setNote(event.currentTarget.value)} /></p>
          <button type="submit" class="primary" disabled={work.busy || !chosen}>{t('登记状态', 'report')}</button>
        </form>
      )}
      {may('record_inquiry') && <Inquiry view={view} work={work} />}
      {tool && <Register {...tool} />}
      {tool && view.stage.code === 'filed' && <Certificates {...tool} />}
      {view.inquiries.map(one => <dl key={one.id} class="inquiry"><dt>{one.question}</dt><dd>{one.answer}</dd></dl>)}
    </div>
  )
}

function Inquiry ({ view, work }: { view: SubCaseView, work: ReturnType<typeof useWork> }) {
  const [typed, setTyped] = useState({ question: '', answer: '', answeredBy: '', reference: '' })
  const parties = view.form.sections.filter(({ part, visible }) => visible && ['buyers', 'sellers', 'mortgagees'].includes(part))
    .flatMap(section => section.groups.map(group => ({ key: group.pointer.replace('/application/', ''), name: `${group.label?.zh ?? ''} ${group.fields.find(({ path }) => path.endsWith('/*/name'))?.value ?? ''}` })))
  const send = (event: Event) => {
    event.preventDefault()
    void work.run(async () => {
      await post(`/cases/${view.caseId}/${view.subCase}/inquiries`, { id: newId(), ...typed, answeredBy: typed.answeredBy || parties[0]?.key || '' })
      setTyped({ question: '', answer: '', answeredBy: '', reference: '' })
    })
  }
  const field = (name: keyof typeof typed, zh: string, en: string) => (
    <p class="field"><label class="name" for={`inquiry-${name}`}>{t(zh, en)}</label>
      <textarea id={`inquiry-${name}`} rows={name === 'reference' ? 1 : 2} required maxLength={2000} value={typed[name]} onInput={event => setTyped({ ...typed, [name]: event.currentTarget.value })} /></p>
  )
  return (
    <details class="cannot">
      <summary>{t('补充询问', 'supplementary inquiry')}</summary>
      <form onSubmit={send}>
        {field('question', '询问', 'question')}
        {field('answer', '回答', 'answer')}
        <p class="field"><label class="name" for="answeredBy">{t('回答人', 'answered by')}</label>
          <select id="answeredBy" value={typed.answeredBy || parties[0]?.key} onChange={event => setTyped({ ...typed, answeredBy: event.currentTarget.value })}>{parties.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}</select></p>
        {field('reference', '签名凭证编号', 'number of the signature')}
        <button type="submit" aria-disabled={work.busy}>{t('记录', 'record')}</button>
      </form>
    </details>
  )
}
