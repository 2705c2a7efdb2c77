// The form as data: sections, groups and fields as the profile gives them; a finding stands beside its field.

import type { FormField, FormGroup, FormSection } from 'dengji'
import { at, type Said } from '../api.ts'
import { Findings, T, t } from '../ui.tsx'

interface Shown {
  /** What the page has: values come from here, so that an answer never takes away what is being typed. */
  document: unknown
  findings: Said[]
  /** The fields that were left once, or all: only there findings are shown. */
  touched: Set<string> | 'all'
  change: (pointer: string, value: unknown) => void
  leave: (pointer: string) => void
}

interface Props extends Shown {
  sections: FormSection[]
  editable: boolean
}

interface GroupProps extends Shown {
  group: FormGroup
  /** Which fields people fill in; of the others they see the value. */
  editable: (field: FormField) => boolean
  /** Takes the row out of its list. */
  remove?: () => void
  /** Where the findings of the section stand, which are shown above. */
  above?: string
  /** Whether nothing is sent while a required field is blank. */
  demanded?: boolean
}

export const idOf = (pointer: string) => `f${pointer.replace(/[^A-Za-z0-9_-]/g, '-')}`
/** What commands can change; the rest of the form was chosen before, or comes from elsewhere. */
const changeable = (pointer: string) => pointer.startsWith('/application') || pointer.startsWith('/questionnaire')

export function Form (props: Props) {
  const shown = props.sections.filter(({ visible, part }) => visible && part !== 'materials' && part !== 'shared_materials')
  return <>{shown.map(section => <Section key={section.part} section={section} {...props} />)}</>
}

function Section ({ section, ...props }: Props & { section: FormSection }) {
  const { editable, change, ...shown } = props
  const { findings, touched, document } = shown
  const add = section.add
  const list = add && at(document, add.pointer.replace(/\/-$/, ''))
  return (
    <fieldset id={section.part === 'questions' ? 'questions' : idOf(section.pointer || section.part)} tabIndex={-1} class={`section ${section.part}`}>
      <legend><T of={section.label} /></legend>
      {touched === 'all' && section.pointer && <Findings of={findings.filter(({ pointer }) => pointer === section.pointer)} />}
      {section.groups.map((group, key) => (
        <Group key={group.pointer || key} {...shown} change={change} above={section.pointer} editable={({ pointer }) => editable && changeable(pointer)}
          group={{ ...group, fields: group.fields.filter(field => editable || field.required || field.kind === 'note' || field.value !== '') }}
          remove={editable && group.removable && Array.isArray(list) && list.length > 1 ? () => change(group.pointer, undefined) : undefined} />
      ))}
      {add && editable && <button type="button" onClick={() => change(add.pointer, JSON.parse(add.value))}>＋ <T of={add.label} /></button>}
    </fieldset>
  )
}

/** Fields that stand together, such as a row of a list. */
export function Group ({ group, remove, above, ...props }: GroupProps) {
  return (
    <div class="group" role={group.label ? 'group' : undefined} aria-label={group.label?.zh} id={group.pointer ? idOf(group.pointer) : undefined} tabIndex={-1}>
      {group.label && (
        <div class="group-head"><h3><T of={group.label} /></h3>
          {remove && <button type="button" class="quiet" onClick={remove}>{t('移除', 'remove')}</button>}
        </div>
      )}
      {group.pointer && props.touched === 'all' && <Findings of={props.findings.filter(({ pointer }) => pointer === group.pointer && pointer !== above)} />}
      <div class="fields">{group.fields.filter(({ visible }) => visible).map(field => <Field key={field.path + field.pointer} field={field} {...props} />)}</div>
    </div>
  )
}

function Field ({ field, document, findings, touched, editable, demanded = false, change, leave }: Omit<GroupProps, 'group'> & { field: FormField }) {
  const { pointer, kind, label } = field
  if (kind === 'note') return <p class="field wide note"><T of={label} /></p>
  const id = idOf(pointer)
  const mine = findings.filter(finding => finding.pointer === pointer)
  const shown = touched === 'all' || touched.has(pointer) ? mine : []
  const wrong = shown.some(({ severity }) => severity === 'error')
  const readonly = field.readonly || !editable(field)
  const described = [field.help && !readonly && `${id}-help`, shown.length > 0 && `${id}-finding`].filter(Boolean).join(' ') || undefined
  const wide = kind === 'lines' || pointer.startsWith('/questionnaire')
  const names = <>{(field.severity === 'error' || (demanded && field.required)) && !readonly && <span class="star" aria-hidden="true">*</span>}<span class="label"><T of={label} />{field.unit && <small>（{field.unit.zh}）</small>}</span>{field.help && !readonly && <span class="q" aria-hidden="true">?</span>}</>
  return (
    <div class={`field ${kind} ${wide ? 'wide' : ''} ${wrong ? 'wrong' : ''}`}>
      {kind === 'yes_no' ? <span class="name" id={`${id}-name`}>{names}</span> : <label class="name" for={id}>{names}</label>}
      <Control {...{ field, id, readonly, described, wrong, demanded }} value={at(document, pointer)} set={value => change(pointer, value)} leave={() => leave(pointer)} />
      {field.help && !readonly && <small class="help" id={`${id}-help`}>{field.help.zh}</small>}
      <div id={`${id}-finding`} aria-live="polite"><Findings of={shown} /></div>
    </div>
  )
}

interface ControlProps { field: FormField, id: string, readonly: boolean, described?: string, wrong: boolean, demanded: boolean, value: unknown, set: (value: unknown) => void, leave: () => void }

function Control ({ field, id, readonly, described, wrong, demanded, value, set, leave }: ControlProps) {
  const text = value === undefined || value === null ? '' : String(value)
  const { kind, options = [] } = field
  if (readonly) {
    const name = options.find(({ code }) => code === text)?.name.zh ?? text
    return <output id={id} tabIndex={-1} aria-describedby={described}>{name || '—'}</output>
  }
  const required = demanded && field.required
  const common = { id, required, 'aria-describedby': described, 'aria-invalid': wrong, 'aria-required': field.required, onBlur: leave }
  switch (kind) {
    case 'yes_no':
      return (
        <div class="choices" role="radiogroup" id={id} tabIndex={-1} aria-labelledby={`${id}-name`} aria-describedby={described} aria-invalid={wrong} aria-required={field.required}>
          {options.map(({ code, name }) => (
            <label key={code}><input type="radio" name={id} required={required} checked={text === code} onBlur={leave} onChange={() => set(code === 'true')} /><T of={name} /></label>
          ))}
        </div>
      )
    case 'choice':
      // A list of other systems may be added to, by its names; where codes stand for them, nobody can write one
      if (!field.open || options.some(({ code, name }) => code !== name.zh)) {
        return (
          <select {...common} value={text} onChange={event => set(event.currentTarget.value)}>
            <option value="" />
            {!options.some(({ code }) => code === text) && text !== '' && <option value={text}>{text}</option>}
            {options.map(({ code, name }) => <option key={code} value={code}>{name.zh}</option>)}
          </select>
        )
      }
      return (
        <>
          <input {...common} list={`${id}-list`} value={text} maxLength={field.longest} autocomplete="off" onInput={event => set(event.currentTarget.value)} />
          <datalist id={`${id}-list`}>{options.map(({ code, name }) => <option key={code} value={code}>{name.zh}</option>)}</datalist>
        </>
      )
    case 'lines': return <textarea {...common} rows={2} maxLength={field.longest} value={text} onInput={event => set(event.currentTarget.value)} />
    case 'date': return <input {...common} type="date" value={text} onInput={event => set(event.currentTarget.value)} />
    default: {
      const mode = kind === 'amount' || kind === 'area' ? 'decimal' : kind === 'number' ? 'numeric' : undefined
      return <input {...common} type={kind === 'phone' ? 'tel' : 'text'} inputMode={mode} value={text} maxLength={field.longest} autocomplete="off" spellcheck={false} onInput={event => set(event.currentTarget.value)} />
    }
  }
}
