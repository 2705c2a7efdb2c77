import { useState } from 'preact/hooks'
import { useAsked, type IndexRow, type Label, type SubCaseView } from '../api.ts'
import type { Ask } from './dialog.tsx'
import { Certificates, Register, Stuck, useHeld } from './register.tsx'
import { Link, Pages, Search, T, t, time, Title, Wrong } from '../ui.tsx'

interface Status { code: string, name: Label, count: number }
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

/** On the page of a sub-case: what stands in the register, certificates, and what was asked besides. */
export function OfficerTools ({ view, reload, ask }: { view: SubCaseView, reload: () => Promise<void>, ask: (asked: Ask) => void }) {
  const held = useHeld(view)
  const tool = held.data && { view, held: held.data, ask, reload: async () => { await Promise.all([held.reload(), reload()]) } }
  return (
    <div class="officer">
      {tool && <Register {...tool} />}
      {tool && view.stage.code === 'filed' && <Certificates {...tool} />}
      {view.inquiries.map(one => <dl key={one.id} class="inquiry"><dt>{one.question}</dt><dd>{one.answer}</dd></dl>)}
    </div>
  )
}
