// The dialog behind a button: what the library's form of the action asks, in its words. The page puts values at their
// pointers and sends the command; it adds nothing but what it knows already.

import { useRef, useState } from 'preact/hooks'
import type { ActionForm } from 'dengji'
import { newId, post, put } from '../api.ts'
import { Dialog, GRAVE, T, t, useWork, Wrong } from '../ui.tsx'
import { Group } from './form.tsx'

/** An action as its command carries it. */
export interface Content { type: string, subCase?: string, subCases?: string[], [field: string]: any }

export interface Ask {
  action: string
  /** None for the case as a whole. */
  subCase?: string
  /** What the page knows already; what of it stands at a pointer of `fixed` is shown and not asked. */
  draft?: object
  fixed?: string[]
  /** Where it goes, if not where commands of its kind go. */
  give?: (content: Content) => Promise<unknown>
}

interface Where { caseId: string, version: () => number, work: ReturnType<typeof useWork> }
interface Open { asked: Ask, form: ActionForm, content: Content }

/** Commands to which the portal adds something: evidence, and what was signed. */
const ROUTES: Record<string, (content: Content) => [path: string, body: object]> = {
  seal: ({ subCases }) => ['/seal', { subCases }],
  record_inquiry: ({ subCase, inquiry: { question, answer, answeredBy } }) => [`/${subCase}/inquiries`, { inquiry: { question, answer, answeredBy } }],
  report_tax: ({ subCases, cleared, evidence }) => [`/${subCases?.[0]}/tax`, { cleared, ...(evidence && { evidence }) }]
}

/** Asks what an action asks, or gives the command at once where it asks nothing and can be taken back. */
export function useDialog ({ caseId, version, work }: Where) {
  const [open, setOpen] = useState<Open>()

  const form = async ({ action, subCase = '-' }: Ask, draft?: object) =>
    await post<ActionForm>(`/cases/${caseId}/${subCase}/form/${action}`, draft && { draft: JSON.stringify(draft) })

  const give = async (asked: Ask, content: Content) => {
    if (asked.give) return await asked.give(content)
    const route = ROUTES[asked.action]?.(content)
    if (route) return await post(`/cases/${caseId}${route[0]}`, { id: newId(), ...route[1] })
    // Of the sub-case that the page shows it says which version was seen
    const seen = [content.subCase, ...content.subCases ?? []].filter(one => one !== undefined)
    const expected = asked.subCase !== undefined && seen.includes(asked.subCase) && { expectedSubCases: [{ subCase: asked.subCase, version: version() }] }
    await post(`/cases/${caseId}/commands`, { id: newId(), action: content, ...expected })
  }

  const ask = (asked: Ask) => {
    void work.run(async () => {
      const found = await form(asked, asked.draft)
      const content: Content = JSON.parse(found.content)
      if (!GRAVE.has(asked.action) && found.groups.every(({ fields }) => fields.length === 0)) return await give(asked, content)
      setOpen({ asked, form: found, content })
      return false
    })
  }

  const dialog = open && (
    <ActionDialog key={`${open.asked.action} ${open.asked.subCase}`} open={open} close={() => setOpen(undefined)} after={work.after}
      again={async draft => await form(open.asked, draft)} give={async content => await give(open.asked, content)} />
  )
  return { ask, dialog }
}

interface Props { open: Open, close: () => void, after?: () => unknown, again: (draft: object) => Promise<ActionForm>, give: (content: Content) => Promise<unknown> }

function ActionDialog ({ open, close, after, again, give }: Props) {
  const { action, fixed = [] } = open.asked
  const [form, setForm] = useState(open.form)
  const [content, setContent] = useState(open.content)
  const asked = useRef(content)
  const work = useWork(async () => { close(); await after?.() })
  const { name, notes, groups, add } = form
  /** What depends on what was filled in: the rows of a list, and whatever the library makes of it. */
  const look = async (draft: Content) => {
    if (draft === asked.current) return
    asked.current = draft
    const next = await again(draft).catch(() => undefined) // else it is said when it is sent
    if (next && asked.current === draft) setForm(next)
  }
  const set = (pointer: string, value: unknown) => {
    const next = put(content, pointer, value === '' ? undefined : value)
    setContent(next)
    return next
  }
  const findings = (work.trouble?.unmet ?? []).flatMap(({ asked, ...reason }) => asked ? [{ ...reason, pointer: asked }] : [])
  const send = (event: Event) => {
    event.preventDefault()
    void work.run(async () => await give(content))
  }
  return (
    <Dialog title={<T of={name} />} close={close}>
      <form class="ask" onSubmit={send}>
        <Wrong trouble={work.trouble} />
        {notes.map((note, key) => <p key={key} class="meta"><T of={note} /></p>)}
        {groups.map(group => (
          <Group key={group.pointer} group={group} document={content} findings={findings} touched="all" demanded editable={({ pointer }) => !fixed.includes(pointer)}
            change={set} leave={() => { void look(content) }} remove={group.removable && fixed.length === 0 ? () => { void look(set(group.pointer, undefined)) } : undefined} />
        ))}
        {add && fixed.length === 0 && <button type="button" onClick={() => { void look(set(add.pointer, JSON.parse(add.value))) }}>＋ <T of={add.label} /></button>}
        {GRAVE.has(action) && <p>{t('此操作会立即生效，是否继续？', 'This takes effect at once. Go on?')}</p>}
        <p class="right">
          <button type="button" onClick={close}>{t('取消', 'cancel')}</button>
          <button type="submit" class={GRAVE.has(action) ? 'danger' : 'primary'} aria-disabled={work.busy}><T of={name} /></button>
        </p>
      </form>
    </Dialog>
  )
}
