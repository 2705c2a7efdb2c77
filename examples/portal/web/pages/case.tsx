import { useState } from 'preact/hooks'
import { newId, post, useAsked, type Activity, type ChecklistView, type Label, type Me, type Named, type Offer, type Row, type Todo } from '../api.ts'
import { Link, Offers, T, t, time, Title, Upload, useWork, Wrong } from '../ui.tsx'
import { usePressed } from './pressed.tsx'

interface CaseView {
  case: { caseId: string, number: string, projectName: string, version: number, stageName: Label, businessName: Label, progress: Record<string, number>, created: string }
  columns: Named[]
  rows: Array<Row & { status?: Label, buyers: string[], errors: number }>
  actions: Offer[]
  shared: ChecklistView[]
  todo: Todo[]
  activities: Activity[]
}

/** A batch: its units, the materials that they share, and what can be done with all of it. */
export function CasePage ({ caseId }: { me: Me, caseId: string }) {
  const { data, trouble, reload } = useAsked<CaseView>(`/cases/${caseId}`)
  const work = useWork(reload)
  const pressed = usePressed({ caseId, version: () => data?.case.version ?? 0, work, open: () => document.getElementById('shared')?.scrollIntoView() })
  const [wrong, setWrong] = useState(false)
  if (!data) return trouble ? <Wrong trouble={trouble} /> : <p class="wait" role="status">…</p>
  const { case: head, rows } = data
  const shown = data.columns.filter(({ code }) => ['location', 'contract_status', 'building_area'].includes(code))
  const upload = (item: string, files: File[]) => {
    void work.run(async () => {
      for (const file of files) {
        const form = new FormData()
        form.append('id', newId())
        form.append('file', file)
        await post(`/cases/${caseId}/-/files/${item}`, form)
      }
    })
  }
  return (
    <>
      <Title of={<>{head.number || caseId} <small>{head.projectName}</small></>}><span class="badge"><T of={head.stageName} /></span></Title>
      <p class="meta"><T of={head.businessName} /> · {t('建立于', 'created')} {time(head.created)}</p>
      <Progress of={head.progress} />
      <Wrong trouble={work.trouble} />
      <Offers of={data.actions} busy={work.busy} press={pressed.press} only={({ action }) => !['upload_material', 'remove_material'].includes(action)} />
      {pressed.dialog}

      <section>
        <div class="title"><h2>{t('单元', 'units')}</h2>
          {rows.some(({ errors }) => errors > 0) && <label class="check"><input type="checkbox" checked={wrong} onChange={() => setWrong(!wrong)} />{t('只看有问题的', 'only those with errors')}</label>}
        </div>
        <div class="scroll" tabIndex={0} role="region" aria-label="单元列表">
          <table class="list">
            <thead><tr>{shown.map(({ code, name }) => <th key={code} scope="col"><T of={name} /></th>)}<th scope="col">{t('买方', 'buyers')}</th><th scope="col">{t('状态', 'status')}</th><th scope="col">{t('待改正', 'errors')}</th><th scope="col">{t('操作', 'actions')}</th></tr></thead>
            <tbody>{rows.filter(row => !wrong || row.errors > 0).map(row => (
              <tr key={row.subCase}>
                {shown.map(({ code }, at) => {
                  const text = row.cells.find(({ column }) => column === code)?.text.zh
                  return <td key={code}>{at === 0 ? <Link to={`/case/${caseId}/${row.subCase}`}>{text}</Link> : text}</td>
                })}
                <td>{row.buyers.join('、') || '—'}</td>
                <td>{row.status?.zh ?? '—'}</td>
                <td>{row.errors > 0 ? <span class="count error">{row.errors}</span> : <span class="count ok">0</span>}</td>
                <td class="do"><Link to={`/case/${caseId}/${row.subCase}`} class="button">{t('打开', 'open')}</Link></td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      </section>

      {data.shared.length > 0 && (
        <section id="shared">
          <h2>{t('共享材料清单', 'shared materials')}</h2>
          <ul class="materials">
            {data.shared.map(row => (
              <li key={row.item}>
                <div><b><T of={row.name} /></b>{row.files.map(file => <a key={file.id} href={`/api/files/${file.id}`} download>{file.name}</a>)}</div>
                <Upload label={t('上传', 'upload')} accept=".pdf,image/*" multiple busy={work.busy} take={files => upload(row.item, files)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <TodoList of={data.todo} caseId={caseId} />
      <Activities of={data.activities} />
    </>
  )
}

const STEPS: Array<[string, string, string]> = [['signed', '已签名', 'signed'], ['confirmed', '已确认', 'confirmed'], ['taxCleared', '已完税', 'tax cleared'], ['filed', '已提交登记', 'filed']]

function Progress ({ of }: { of: Record<string, number> }) {
  const total = of.total ?? 0
  return (
    <dl class="progress">
      <div><dt>{t('单元', 'units')}</dt><dd>{total}</dd></div>
      {STEPS.map(([key, zh, en]) => <div key={key}><dt>{t(zh, en)}</dt><dd>{of[key] ?? 0}<small> / {total}</small></dd></div>)}
    </dl>
  )
}

export const TodoList = ({ of, caseId }: { of: Todo[], caseId: string }) => of.length === 0 ? null : (
  <section>
    <h2>{t('待办', 'to do')}</h2>
    {of.map((person, key) => (
      <details key={key} open={of.length <= 2} class="todo">
        <summary><b>{person.name || person.enterprise?.name || person.roleName.zh}</b> <small>{person.roleName.zh} · {person.items.length}</small></summary>
        <ul>{person.items.map((item, at) => (
          <li key={at} class={item.now ? '' : 'later'}>
            {item.subCase && <Link to={`/case/${caseId}/${item.subCase}`}>{item.subCase}</Link>}
            {item.finding.label && <b>{item.finding.label.zh}</b>} <T of={item.finding.text} />
          </li>
        ))}</ul>
      </details>
    ))}
  </section>
)

export const Activities = ({ of }: { of: Activity[] }) => of.length === 0 ? null : (
  <section>
    <h2>{t('办理记录', 'what was done')}</h2>
    <Lines of={of.slice(0, 6)} />
    {of.length > 6 && <details><summary>{t(`更早的 ${of.length - 6} 条`, 'earlier')}</summary><Lines of={of.slice(6)} /></details>}
  </section>
)

const Lines = ({ of }: { of: Activity[] }) => <ol class="activities">{of.map((one, key) => <li key={key}><time dateTime={one.at}>{time(one.at)}</time><span>{one.actor}</span><span><T of={one.action} />{one.subCase && ` · ${one.subCase}`}</span></li>)}</ol>
