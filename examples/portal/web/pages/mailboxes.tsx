import { useState } from 'preact/hooks'
import { useAsked, type Label, type Named, type Row } from '../api.ts'
import { Dialog, Link, Offers, Pages, Search, T, t, Title, useWork, Wrong } from '../ui.tsx'
import { usePressed } from './pressed.tsx'

interface Box { mailbox: string, name: Label, count: number }
interface BoxTable { name: Label, columns: Named[], views: Named[], rows: Row[], total: number, offset: number, pageSize: number }

/** The mailboxes of the viewer's enterprise: rows, columns and buttons are the library's. */
export function Mailboxes ({ mailbox }: { mailbox: string }) {
  const [search, setSearch] = useState('')
  const [offset, setOffset] = useState(0)
  const boxes = useAsked<Box[]>('/mailboxes')
  const current = mailbox || boxes.data?.find(({ count }) => count > 0)?.mailbox || boxes.data?.[0]?.mailbox
  const table = useAsked<BoxTable>(current && `/mailboxes/${current}?search=${encodeURIComponent(search)}&offset=${offset}`)
  return (
    <div class="boxes">
      <nav class="side" aria-label="信箱">
        {boxes.data?.map(({ mailbox, name, count }) => (
          <Link key={mailbox} to={`/mailbox/${mailbox}`} current={mailbox === current}><span><T of={name} /></span><b>{count}</b></Link>
        ))}
      </nav>
      <section>
        <Title of={table.data ? <T of={table.data.name} /> : '…'}><Search value={search} change={value => { setSearch(value); setOffset(0) }} /></Title>
        <Wrong trouble={boxes.trouble ?? table.trouble} />
        {table.data && <Rows table={table.data} reload={async () => { await Promise.all([table.reload(), boxes.reload()]) }} />}
        {table.data && <Pages total={table.data.total} offset={table.data.offset} size={table.data.pageSize} change={setOffset} />}
      </section>
    </div>
  )
}

function Rows ({ table: { columns, rows, views }, reload }: { table: BoxTable, reload: () => Promise<void> }) {
  const [open, setOpen] = useState<Row>()
  if (rows.length === 0) return <p class="empty">{t('没有案件', 'nothing here')}</p>
  const shown = columns.filter(({ code }) => code !== 'operations')
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="案件列表">
        <table class="list">
          <thead><tr>{shown.map(({ code, name }) => <th key={code} scope="col"><T of={name} /></th>)}<th scope="col">{t('操作', 'actions')}</th></tr></thead>
          <tbody>
            {rows.map(row => (
              <tr key={`${row.caseId} ${row.subCase ?? ''}`}>
                {shown.map(({ code }, at) => {
                  const text = row.cells.find(({ column }) => column === code)?.text ?? { zh: '', en: '' }
                  return <td key={code} data-label={columns[at]?.name.zh}>{at === 0 ? <Link to={to(row)}>{text.zh || '—'}</Link> : text.zh || '—'}</td>
                })}
                <td class="do">
                  <Link to={to(row)} class="button">{views[0] ? <T of={views[0].name} /> : t('打开', 'open')}</Link>
                  {row.actions.length > 0 && <button type="button" onClick={() => setOpen(row)}>{t('办理', 'act')}</button>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open && <RowDialog row={open} close={() => setOpen(undefined)} reload={reload} />}
    </>
  )
}

const to = ({ caseId, subCase }: Row) => `/case/${encodeURIComponent(caseId)}${subCase ? `/${encodeURIComponent(subCase)}` : ''}`

/** All buttons of one row, with the reasons of those that are not possible. */
function RowDialog ({ row, close, reload }: { row: Row, close: () => void, reload: () => Promise<void> }) {
  const work = useWork(async () => { close(); await reload() })
  const pressed = usePressed({ caseId: row.caseId, subCase: row.subCase, version: () => row.version, work })
  return (
    <Dialog title={row.cells[0]?.text.zh || t('办理', 'act')} close={close}>
      <Wrong trouble={work.trouble} />
      <Offers of={row.actions} busy={work.busy} press={pressed.press} />
      {pressed.dialog}
      <p class="right"><button type="button" onClick={close}>{t('关闭', 'close')}</button></p>
    </Dialog>
  )
}
