// A sub-case: its form with what is found, its questions, its materials, and all that can be done with it.

import { useEffect, useRef, useState } from 'preact/hooks'
import { download, newId, post, useAsked, type ChecklistView, type Label, type Me, type Said, type SubCaseView } from '../api.ts'
import { Dialog, Link, Offers, T, t, time, Title, Upload, useWork, Wrong } from '../ui.tsx'
import { Activities, TodoList } from './case.tsx'
import { useDialog } from './dialog.tsx'
import { useDraft, type Conflict, type Difference, type Saved } from './draft.ts'
import { Form, idOf } from './form.tsx'
import { OfficerTools } from './office.tsx'
import { AFTER_FILING } from './register.tsx'
import { usePressed } from './pressed.tsx'
import { Withdrawal } from './withdrawal.tsx'

export function SubCasePage ({ me, caseId, subCase }: { me: Me, caseId: string, subCase: string }) {
  const { data, trouble, reload } = useAsked<SubCaseView>(`/cases/${caseId}/${subCase}`)
  if (!data) return trouble ? <Wrong trouble={trouble} /> : <p class="wait" role="status">…</p>
  return <SubCaseView me={me} view={data} reload={reload} />
}

function SubCaseView ({ me, view, reload }: { me: Me, view: SubCaseView, reload: () => Promise<void> }) {
  const { caseId, subCase, head } = view
  const may = (action: string) => view.actions.some(offer => offer.action === action && offer.allowed)
  const editable = may('edit_application')
  const draft = useDraft(view, editable, () => { void reload() })
  const [touched, setTouched] = useState<Set<string> | 'all'>(new Set())
  const work = useWork(reload)
  const pressed = usePressed({ caseId, subCase, version: draft.version, work, open: action => focusOn(action === 'upload_material' ? 'materials' : action === 'sign' ? 'signing' : action === 'answer_questionnaire' ? 'questions' : 'form') })
  const ready = useRef(false)
  useEffect(() => { // a link that leads to a part of the page
    if (!ready.current && location.hash.length > 1) focusOn(location.hash.slice(1))
    ready.current = true
  }, [])
  const inForm = draft.findings.filter(({ severity }) => severity !== 'info')
  return (
    <>
      <p class="crumbs noprint"><Link to={`/case/${caseId}`}>{head.number || caseId}</Link> / {subCase}</p>
      <Title of={head.location}><span class="badge"><T of={view.status.name} /></span></Title>
      <p class="meta"><T of={head.business} /> · {head.projectName} · {subCase}{editable && <SavedState state={draft.state} />}</p>
      {view.rejection && <p class="notice error">{t('确认不通过', 'not confirmed')}：{view.rejection}</p>}
      <Wrong trouble={work.trouble ?? draft.trouble} />
      <div class="work">
        <div>
          {(editable || inForm.some(({ severity }) => severity === 'error')) && <Summary findings={inForm} show={() => setTouched('all')} />}
          <form id="form" tabIndex={-1} noValidate onSubmit={event => event.preventDefault()}>
            <Form sections={draft.form.sections} document={draft.document} findings={draft.findings} touched={touched} editable={editable}
              change={draft.change} leave={pointer => touched !== 'all' && setTouched(new Set([...touched, pointer]))} />
          </form>
          <Materials view={view} may={may('upload_material')} reload={reload} />
        </div>
        <aside class="noprint">
          <section>
            <h2>{t('办理', 'actions')}</h2>
            <Offers of={view.actions} busy={work.busy} press={offer => { void draft.save().then(ok => ok && pressed.press(offer)) }} only={({ action }) => !HANDLED.has(action)} />
            {pressed.dialog}
            {editable && <Link to={`/case/${caseId}`} class="button">{t('到批次提交', 'submit on the batch')} →</Link>}
            {me.role === 'registry_staff' && <OfficerTools view={view} reload={reload} ask={pressed.ask} />}
          </section>
          <Signing view={view} me={me} work={work} />
          {view.stage.code === 'filed' && me.role !== 'registry_staff' && <Withdrawal view={view} reload={reload} />}
          <Papers view={view} />
          <TodoList of={view.todo} caseId={caseId} />
          {view.statuses.length > 0 && (
            <section><h2>{t('登记机构办理', 'at the registry')}</h2>
              <ol class="activities">{view.statuses.map((one, key) => <li key={key}><time>{time(one.at)}</time><span><T of={one.name} />{one.note && `：${one.note}`}</span></li>)}</ol>
              {view.certificates.map(one => <p key={one.number}><T of={one.right} /> {one.number}（{one.entered}）</p>)}
              {view.deliveries.map(one => <p key={one.tracking}>EMS {one.tracking}（{one.received ? `签收 ${one.received}` : `寄出 ${one.sent}`}）</p>)}
            </section>
          )}
          <Activities of={view.activities ?? []} />
        </aside>
      </div>
      {draft.conflict && <ConflictDialog conflict={draft.conflict} resolve={draft.resolve} />}
    </>
  )
}

/** What this page has by itself, beside the buttons: the form, the questions, the materials, taking back, certificates. */
const HANDLED = new Set(['edit_application', 'batch_edit', 'answer_questionnaire', 'upload_material', 'remove_material', 'withdraw_before_entry', ...AFTER_FILING])

export function focusOn (id: string): void {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}

const STATES: Record<Saved, [string, string]> = { saved: ['已自动保存', 'saved'], dirty: ['有未保存的修改', 'not saved yet'], saving: ['正在保存…', 'saving…'], failed: ['保存失败', 'not saved'] }
const SavedState = ({ state }: { state: Saved }) => <span class={`saved ${state}`} role="status">{t(...STATES[state])}</span>

/** What is found, with links to the fields; it takes the focus when it is asked for. */
function Summary ({ findings, show }: { findings: Said[], show: () => void }) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const errors = findings.filter(({ severity }) => severity === 'error')
  useEffect(() => { if (open) box.current?.focus() }, [open])
  return (
    <div class={`summary ${errors.length > 0 ? 'error' : 'ok'} noprint`} tabIndex={-1} ref={box} role="region" aria-label="检查结果">
      <div class="title">
        <h2>{errors.length > 0 ? t(`${errors.length} 项需要改正`, `${errors.length} to correct`) : t('没有需要改正的内容', 'nothing to correct')}{findings.length > errors.length && <small>{t(`${findings.length - errors.length} 项提示`, 'to look at')}</small>}</h2>
        {findings.length > 0 && <button type="button" aria-expanded={open} onClick={() => { show(); setOpen(!open) }}>{open ? t('收起', 'close') : t('检查全部', 'check all')}</button>}
      </div>
      {open && (
        <ul>{findings.map((finding, key) => (
          <li key={key} class={finding.severity}>
            <a href={`#${idOf(finding.pointer)}`} onClick={event => { event.preventDefault(); focusOn(finding.pointer.startsWith('/materials') || finding.code.startsWith('material') ? 'materials' : idOf(finding.pointer)) }}>
              {finding.label && <b>{finding.label.zh}　</b>}<T of={finding.text} />
            </a>
          </li>
        ))}</ul>
      )}
    </div>
  )
}

/** Somebody else saved in the meantime: both versions beside each other, and one is chosen for each difference. */
function ConflictDialog ({ conflict, resolve }: { conflict: Conflict, resolve: (differences: Difference[]) => void }) {
  const [rows, setRows] = useState(conflict.differences)
  const choose = (pointer: string, take: 'mine' | 'theirs') => setRows(rows.map(row => row.pointer === pointer ? { ...row, take } : row))
  return (
    <Dialog title={t('他人已修改此案件', 'somebody else has changed this')} close={() => resolve(rows)}>
      <p>{t('请逐项选择保留的内容，然后保存。', 'Choose what to keep, and save.')}</p>
      <table class="list diff">
        <thead><tr><th scope="col">{t('项目', 'field')}</th><th scope="col">{t('原内容', 'before')}</th><th scope="col">{t('我的修改', 'mine')}</th><th scope="col">{t('对方的修改', 'theirs')}</th></tr></thead>
        <tbody>{rows.map(row => (
          <tr key={row.pointer}>
            <th scope="row">{row.section.zh} · {row.label.zh}</th>
            <td>{row.before || '—'}</td>
            {(['mine', 'theirs'] as const).map(side => (
              <td key={side} class={row.take === side ? 'chosen' : ''}><label><input type="radio" name={row.pointer} checked={row.take === side} onChange={() => choose(row.pointer, side)} /> {row[side] || '—'}</label></td>
            ))}
          </tr>
        ))}</tbody>
      </table>
      <p class="right"><button type="button" class="primary" onClick={() => resolve(rows)}>{t('合并并保存', 'merge and save')}</button></p>
    </Dialog>
  )
}

function Materials ({ view, may, reload }: { view: SubCaseView, may: boolean, reload: () => Promise<void> }) {
  const { caseId, subCase, version, checklist } = view
  const work = useWork(reload)
  const { ask, dialog } = useDialog({ caseId, version: () => version, work })
  const [code, setCode] = useState<{ code: string, name: string }>()
  const upload = ({ item, reference }: ChecklistView, files: File[]) => {
    void work.run(async () => {
      for (const file of files) {
        const form = new FormData()
        form.append('id', newId())
        if (reference) form.append('reference', reference)
        form.append('file', file)
        await post(`/cases/${caseId}/${subCase}/files/${item}`, form)
      }
    })
  }
  const remove = (item: string, file: string) => {
    void work.run(async () => await post(`/cases/${caseId}/commands`, { id: newId(), action: { type: 'remove_material', subCase, item, file } }))
  }
  const phone = ({ item, name }: ChecklistView) => ask({
    action: 'issue_upload_code', subCase, draft: { item }, fixed: ['/item'],
    give: async ({ item, holder }) => setCode({ name: name.zh, ...await post<{ code: string }>(`/cases/${caseId}/${subCase}/code`, { item, holder }) })
  })
  return (
    <fieldset id="materials" class="section" tabIndex={-1}>
      <legend>{t('材料', 'materials')}</legend>
      <Wrong trouble={work.trouble} />
      <ul class="materials">
        {checklist.map(row => (
          <li key={row.item + (row.reference ?? '')} class={row.required && !row.present ? 'missing' : ''}>
            <div>
              <b>{row.required && <span class="star" aria-label="必交">*</span>}<T of={row.name} /></b>
              {row.entry && <small class="badge">{row.entry.zh} {row.reference}</small>}
              {row.shared && <small class="badge">{t('来自共享清单', 'shared')}</small>}
              {row.files.map(file => (
                <span key={file.id} class="file">
                  <a href={`/api/files/${file.id}`} download>{file.name || file.id}</a>
                  {file.pages !== undefined && <small>{file.pages} 页</small>}{file.channel === 'phone' && <small>手机</small>}
                  {may && !row.shared && <button type="button" class="quiet" aria-label={`移除 ${file.name ?? ''}`} aria-disabled={work.busy} onClick={() => remove(row.item, file.id)}>×</button>}
                </span>
              ))}
              {row.files.length === 0 && <small>{row.required ? t('未上传', 'missing') : t('可不交', 'optional')}</small>}
            </div>
            {may && (
              <div class="do noprint">
                <Upload label={t('上传', 'upload')} accept=".pdf,image/*" multiple busy={work.busy} take={files => upload(row, files)} />
                {!row.entry && <button type="button" aria-disabled={work.busy} onClick={() => phone(row)}>{t('手机上传', 'by phone')}</button>}
              </div>
            )}
          </li>
        ))}
      </ul>
      {dialog}
      {code && (
        <Dialog title={<>{t('手机扫码上传', 'scan to upload')}：{code.name}</>} close={() => { setCode(undefined); void reload() }}>
          <img class="qr" src={`/api/cases/${caseId}/${subCase}/code/${code.code}`} alt="上传二维码" />
          <p>{t('用手机扫描，上传后关闭此窗口。', 'Scan with a phone; close this when the files are there.')}</p>
          <p class="right"><button type="button" onClick={() => { setCode(undefined); void reload() }}>{t('完成', 'done')}</button></p>
        </Dialog>
      )}
    </fieldset>
  )
}

/** Who has signed, and the code for those who have not. */
function Signing ({ view: { caseId, subCase, round }, me, work }: { view: SubCaseView, me: Me, work: ReturnType<typeof useWork> }) {
  if (!round) return null
  const open = round.signers.some(({ signed }) => !signed)
  return (
    <section id="signing" tabIndex={-1}>
      <h2>{t('签名', 'signatures')}<small>{t(`第 ${round.number} 轮`, `round ${round.number}`)}</small></h2>
      <ul class="signers">{round.signers.map(({ key, name, role, signed }) => (
        <li key={key}><span>{name}<small>{role.zh}</small></span>{signed ? <span class="count ok">{t('已签', 'signed')} {time(signed)}</span> : <span class="count error">{t('未签', 'not yet')}</span>}</li>
      ))}</ul>
      {open && <><img class="qr" src={`/api/cases/${caseId}/${subCase}/ticket?round=${round.number}`} alt="签名二维码" /><p class="meta">{t('有效至', 'valid until')} {time(round.expires)}</p></>}
      {!open && me.sample && me.role === 'handler' && <button type="button" aria-disabled={work.busy} onClick={() => { void work.run(async () => await post(`/cases/${caseId}/${subCase}/pay`)) }}>{t('缴税（样例）', 'pay tax (sample)')}</button>}
    </section>
  )
}

function Papers ({ view: { caseId, subCase, version } }: { view: SubCaseView }) {
  const { data } = useAsked<{ papers: Array<{ code: string, title: Label }>, sealed: string[] }>(`/cases/${caseId}/${subCase}/papers?v=${version}`)
  const work = useWork()
  const paper = (name: string) => { void work.run(async () => await download(`/cases/${caseId}/${subCase}/papers/${name}`)) }
  return (
    <section>
      <h2>{t('文书', 'papers')}</h2>
      <Wrong trouble={work.trouble} />
      <ul class="papers">
        {data?.papers.map(({ code, title }) => <li key={code}><button type="button" class="link" aria-disabled={work.busy} onClick={() => paper(code)}><T of={title} /></button></li>)}
        {data?.sealed.map(id => <li key={id}><button type="button" class="link" onClick={() => { void work.run(async () => await download(`/files/${id}`)) }}><b>{t('已签章的申请表', 'sealed form')}</b></button></li>)}
        <li><button type="button" class="link" onClick={() => print()}>{t('打印本页', 'print this page')}</button></li>
      </ul>
    </section>
  )
}
