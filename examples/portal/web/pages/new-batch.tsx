// A batch from the building grid, or from a workbook.

import { useState } from 'preact/hooks'
import type { SheetMapping } from 'dengji'
import { download, newId, post, useAsked, type GridCell, type Label, type Named, type Said } from '../api.ts'
import { go, T, t, Title, Upload, useWork, Wrong } from '../ui.tsx'

interface Business extends Named { organisationTypes: Named[], propertyTypes: Named[] }
interface Projects { projects: Array<{ id: string, name: string, location?: string }>, businesses: Business[], contractStatuses: Named[] }
interface Building { building: string, name: string, columns: number, rows: Array<{ label: string, cells: Array<Omit<GridCell, 'findings'> & { findings?: Said[] }> }> }
interface Opening { project: string, businessType: string, organisationType: string, propertyType: string }

export function NewBatch () {
  const { data, trouble } = useAsked<Projects>('/projects')
  const [way, setWay] = useState<'grid' | 'sheet'>('grid')
  const [chosen, setChosen] = useState<Partial<Opening>>({})
  if (!data) return trouble ? <Wrong trouble={trouble} /> : <p class="wait" role="status">…</p>
  if (data.projects.length === 0) return <><Title of={t('新建批次', 'new batch')} /><p class="empty">{t('本企业名下没有项目', 'this enterprise has no project')}</p></>
  const business = data.businesses.find(({ code }) => code === chosen.businessType) ?? data.businesses[0]!
  const opening: Opening = {
    project: chosen.project ?? data.projects[0]!.id,
    businessType: business.code,
    organisationType: business.organisationTypes.find(({ code }) => code === chosen.organisationType)?.code ?? business.organisationTypes[0]!.code,
    propertyType: business.propertyTypes.find(({ code }) => code === chosen.propertyType)?.code ?? business.propertyTypes[0]!.code
  }
  const choice = (id: keyof Opening, label: [string, string], options: Array<{ code: string, zh: string }>) => (
    <p class="field"><label class="name" for={id}>{t(...label)}</label>
      <select id={id} value={opening[id]} onChange={event => setChosen({ ...chosen, [id]: event.currentTarget.value })}>{options.map(({ code, zh }) => <option key={code} value={code}>{zh}</option>)}</select></p>
  )
  const named = (all: Named[]) => all.map(({ code, name }) => ({ code, zh: name.zh }))
  return (
    <>
      <Title of={t('新建批次', 'new batch')} />
      <div class="section fields">
        {choice('project', ['项目', 'project'], data.projects.map(({ id, name }) => ({ code: id, zh: name })))}
        {choice('businessType', ['业务类型', 'business'], named(data.businesses))}
        {choice('organisationType', ['单位组织类型', 'organisation'], named(business.organisationTypes))}
        {choice('propertyType', ['不动产类型', 'property'], named(business.propertyTypes))}
      </div>
      <div class="tabs" role="tablist" aria-label="录入方式">
        <button type="button" role="tab" aria-selected={way === 'grid'} onClick={() => setWay('grid')}>{t('楼盘表选择', 'building grid')}</button>
        <button type="button" role="tab" aria-selected={way === 'sheet'} onClick={() => setWay('sheet')}>{t('Excel 导入', 'workbook')}</button>
      </div>
      {way === 'grid'
        ? <Grid key={`${opening.project} ${opening.businessType}`} opening={opening} statuses={data.contractStatuses} />
        : <Sheet key={`${opening.project} ${opening.businessType}`} opening={opening} />}
    </>
  )
}

function Grid ({ opening, statuses }: { opening: Opening, statuses: Named[] }) {
  const [selected, setSelected] = useState<string[]>([])
  const [buildings, setBuildings] = useState<Building[]>()
  const [at, setAt] = useState(0)
  const work = useWork()
  const [id] = useState(newId) // one batch, however often the button is pressed
  if (!buildings && !work.busy && !work.trouble) void work.run(async () => setBuildings(await post(`/projects/${opening.project}/grid`, { businessType: opening.businessType, selected: [] })))
  const building = buildings?.[at]
  const toggle = (code: string) => setSelected(selected.includes(code) ? selected.filter(one => one !== code) : [...selected, code])
  const good = building?.rows.flatMap(({ cells }) => cells).filter(({ selectable, findings }) => selectable && !findings?.length).map(({ unitCode }) => unitCode) ?? []
  const name = (code: string) => statuses.find(status => status.code === code)?.name.zh ?? code
  return (
    <>
      <Wrong trouble={work.trouble} />
      {buildings && (
        <div class="tabs small" role="tablist" aria-label="楼栋">
          {buildings.map((one, index) => <button key={one.building} type="button" role="tab" aria-selected={index === at} onClick={() => setAt(index)}>{one.name}</button>)}
        </div>
      )}
      {building && (
        <div class="scroll" tabIndex={0} role="region" aria-label={building.name}>
          <table class="grid">
            <tbody>{building.rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map(cell => (
                  <td key={cell.unitCode || cell.label} colSpan={cell.span}>
                    {cell.unitCode
                      ? <button type="button" class={`room ${cell.findings?.length ? 'odd' : ''}`} aria-pressed={selected.includes(cell.unitCode)} disabled={!cell.selectable}
                          title={cell.findings?.map(({ text }) => text.zh).join('\n')} onClick={() => toggle(cell.unitCode)}>{cell.label}<small>{name(cell.status)}</small></button>
                      : <span class="room none">{cell.label}</span>}
                  </td>
                ))}
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}
      <p class="bar">
        <button type="button" onClick={() => setSelected([...new Set([...selected, ...good])])}>{t(`选中本栋可办的 ${good.length} 套`, 'all of this building')}</button>
        <button type="button" disabled={selected.length === 0} onClick={() => setSelected([])}>{t('清空', 'none')}</button>
        <span aria-live="polite">{t(`已选 ${selected.length} 套`, `${selected.length} chosen`)}</span>
        <button type="button" class="primary" disabled={selected.length === 0 || work.busy} onClick={() => {
          void work.run(async () => go(`/case/${(await post<{ caseId: string }>('/batches', { id, ...opening, units: selected })).caseId}`))
        }}>{t('建立批次', 'open the batch')}</button>
      </p>
    </>
  )
}

interface SheetRead {
  mapping: SheetMapping
  targets: Array<{ path: string, label: Label }>
  passedOver: number
  records: Array<{ row: number, errors: number, warnings: number, location?: string, unitCode?: string, buyers: string[] }>
  findings: Array<Omit<Said, 'label'> & { cell?: string, row?: number, label?: string, subCase?: number }>
}

function Sheet ({ opening }: { opening: Opening }) {
  const [file, setFile] = useState<File>()
  const [read, setRead] = useState<SheetRead>()
  const [wrong, setWrong] = useState(false)
  const work = useWork()
  const [id, setId] = useState(newId)
  const form = (mapping?: SheetMapping) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ id, ...opening, ...(mapping && { mapping: JSON.stringify(mapping) }) })) body.append(name, value)
    if (file) body.append('file', file)
    return body
  }
  const look = (next: File | undefined, mapping?: SheetMapping) => {
    void work.run(async () => {
      const body = form(mapping)
      if (next) body.set('file', next)
      setRead(await post<SheetRead>('/sheet', body))
    })
  }
  const map = (column: number, path: string) => {
    if (!read) return
    look(undefined, { ...read.mapping, columns: read.mapping.columns.map(one => one.column === column ? { ...one, fields: path ? [path] : [], treatment: undefined } : one) })
  }
  const byRow = (row: number) => read?.findings.filter(finding => finding.row === row) ?? []
  const errors = read?.findings.filter(({ severity }) => severity === 'error').length ?? 0
  return (
    <>
      <p class="bar">
        <button type="button" aria-disabled={work.busy} onClick={() => { void work.run(async () => await download(`/sheet/template?businessType=${opening.businessType}`)) }}>{t('下载模板', 'template')}</button>
        <Upload label={file ? file.name : t('选择工作簿（.xlsx）', 'choose a workbook')} accept=".xlsx" busy={work.busy} take={([next]) => {
          if (!next) return
          setFile(next)
          setId(newId())
          look(next)
        }} />
      </p>
      <Wrong trouble={work.trouble} />
      {read && (
        <>
          <section class="section">
            <h2>{t('列的含义', 'what the columns are')}</h2>
            <ul class="mapping">
              {read.mapping.columns.map(({ column, header, fields = [] }) => (
                <li key={column}><label for={`column-${column}`}>{header || `第 ${column} 列`}</label>
                  <select id={`column-${column}`} value={fields[0] ?? ''} onChange={event => map(column, event.currentTarget.value)}>
                    <option value="">— 不读取 —</option>
                    {fields[0] && !read.targets.some(({ path }) => path === fields[0]) && <option value={fields[0]}>{fields[0]}</option>}
                    {read.targets.map(({ path, label }) => <option key={path} value={path}>{label.zh}</option>)}
                  </select></li>
              ))}
            </ul>
          </section>
          <section>
            <div class="title"><h2>{t(`读出 ${read.records.length} 套，${errors} 处需要改正`, `${read.records.length} read, ${errors} to correct`)}{read.passedOver > 0 && <small>{t(`空行 ${read.passedOver}`, 'blank rows')}</small>}</h2>
              <label class="check"><input type="checkbox" checked={wrong} onChange={() => setWrong(!wrong)} />{t('只看有问题的', 'only those with errors')}</label></div>
            {read.findings.filter(({ row }) => row === undefined).map((finding, key) => <p key={key} class={`finding ${finding.severity}`}>{finding.label && <b>{finding.label}　</b>}<T of={finding.text} /></p>)}
            <div class="scroll" tabIndex={0} role="region" aria-label="读出的内容">
              <table class="list">
                <thead><tr><th scope="col">{t('行', 'row')}</th><th scope="col">{t('坐落', 'location')}</th><th scope="col">{t('买方', 'buyers')}</th><th scope="col">{t('检查结果', 'findings')}</th></tr></thead>
                <tbody>{read.records.filter(record => !wrong || byRow(record.row).some(({ severity }) => severity === 'error')).slice(0, 200).map(record => (
                  <tr key={record.row}>
                    <td>{record.row}</td><td>{record.location || record.unitCode || '—'}</td><td>{record.buyers.join('、') || '—'}</td>
                    <td>{byRow(record.row).map((finding, key) => <p key={key} class={`finding ${finding.severity}`}>{finding.cell && <b>{finding.cell} </b>}{finding.label && `${finding.label}：`}{finding.text.zh}</p>)}</td>
                  </tr>
                ))}</tbody>
              </table>
            </div>
          </section>
          <p class="bar">
            <button type="button" aria-disabled={work.busy} onClick={() => { void work.run(async () => await download('/sheet/corrected', form(read.mapping))) }}>{t('下载标注后的工作簿', 'the workbook with marks')}</button>
            <button type="button" class="primary" disabled={work.busy || read.records.length === 0} onClick={() => {
              void work.run(async () => go(`/case/${(await post<{ caseId: string }>('/batches/sheet', form(read.mapping))).caseId}`))
            }}>{t(`以这 ${read.records.length} 套建立批次`, 'open the batch')}</button>
          </p>
        </>
      )}
    </>
  )
}
