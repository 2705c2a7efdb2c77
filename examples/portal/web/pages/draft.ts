// A form that is being filled in: checked while one types, saved by itself, and never over what somebody else saved.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { FormSection, SubCaseDocument, SubCaseForm } from 'dengji'
import { at, call, get, newId, post, put, Trouble, type Label, type Said, type SubCaseView } from '../api.ts'

/** A place at which two people wrote different things. */
export interface Difference { pointer: string, label: Label, section: Label, before: string, mine: string, theirs: string, take: 'mine' | 'theirs' }

export interface Conflict { theirs: SubCaseView, differences: Difference[] }

export type Saved = 'saved' | 'dirty' | 'saving' | 'failed'

const CHECK = 350
const SAVE = 1200

const partOf = (pointer: string) => pointer.startsWith('/questionnaire') ? 'questionnaire' : 'application'

export function useDraft (view: SubCaseView, editable: boolean, saved: () => void) {
  const path = `/cases/${view.caseId}/${view.subCase}`
  const [document, setDocument] = useState<SubCaseDocument>(view.form.subCase)
  const [form, setForm] = useState<SubCaseForm>(view.form)
  const [findings, setFindings] = useState<Said[]>(view.findings)
  const [state, setState] = useState<Saved>('saved')
  const [trouble, setTrouble] = useState<Trouble>()
  const [conflict, setConflict] = useState<Conflict>()
  // What the timers need as it is when they fire
  const now = useRef({ document, base: view.form.subCase, version: view.version, parts: new Set<string>(), saving: false, checked: 0 })
  const timers = useRef<{ check?: number, save?: number }>({})

  // The page was loaded anew after a command: what was not typed since then is taken over
  useEffect(() => {
    if (now.current.parts.size > 0 || now.current.saving) return
    now.current = { ...now.current, document: view.form.subCase, base: view.form.subCase, version: view.version }
    setDocument(view.form.subCase)
    setForm(view.form)
    setFindings(view.findings)
  }, [view])

  const check = useCallback(async () => {
    const turn = ++now.current.checked
    try {
      const answer = await post<{ form: SubCaseForm, findings: Said[] }>(`${path}/check`, { document: JSON.stringify(now.current.document) })
      if (turn !== now.current.checked) return // a newer one is on its way
      setForm(answer.form)
      setFindings(answer.findings)
    } catch { /* the next one tells */ }
  }, [path])

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timers.current.save)
    const { current } = now
    if (current.saving || current.parts.size === 0) return current.parts.size === 0
    current.saving = true
    setState('saving')
    const [sent, parts] = [current.document, [...current.parts]]
    current.parts = new Set()
    try {
      const answer = await (await call(`${path}/draft`, { method: 'PUT', body: { id: newId(), version: current.version, parts, document: JSON.stringify(sent) } })).json()
      current.version = answer.version
      current.base = sent
      current.saving = false
      setTrouble(undefined)
      setState(current.parts.size > 0 ? 'dirty' : 'saved')
      saved()
      return true
    } catch (error) {
      current.saving = false
      for (const part of parts) current.parts.add(part)
      setState('failed')
      if (!(error instanceof Trouble)) throw error
      if (error.stale) setConflict(compare(form.sections, current.base, current.document, await get<SubCaseView>(path)))
      else setTrouble(error)
      return false
    }
  }, [path, form, saved])

  const later = useCallback(() => {
    clearTimeout(timers.current.check)
    clearTimeout(timers.current.save)
    timers.current.check = window.setTimeout(() => { void check() }, CHECK)
    timers.current.save = window.setTimeout(() => { void save() }, SAVE)
  }, [check, save])

  const change = useCallback((pointer: string, value: unknown) => {
    if (!editable) return
    const { current } = now
    current.document = put(current.document, pointer, value)
    current.parts.add(partOf(pointer))
    setDocument(current.document)
    setState('dirty')
    later()
  }, [editable, later])

  // Nothing typed is lost when the page is left
  useEffect(() => {
    const hidden = () => { if (globalThis.document.visibilityState === 'hidden') void save() }
    const leaving = (event: BeforeUnloadEvent) => { if (now.current.parts.size > 0) event.preventDefault() }
    globalThis.document.addEventListener('visibilitychange', hidden)
    addEventListener('beforeunload', leaving)
    return () => {
      globalThis.document.removeEventListener('visibilitychange', hidden)
      removeEventListener('beforeunload', leaving)
    }
  }, [save])
  useEffect(() => () => { clearTimeout(timers.current.check); void save() }, [])

  /** Both people's work together: of each difference what was chosen, and theirs where mine changed nothing. */
  const resolve = useCallback((differences: Difference[]) => {
    if (!conflict) return
    const { current } = now
    let merged = conflict.theirs.form.subCase
    for (const { pointer, take } of differences) {
      if (take === 'mine') merged = put(merged, pointer, at(current.document, pointer) ?? '')
    }
    current.document = merged
    current.base = conflict.theirs.form.subCase
    current.version = conflict.theirs.version
    current.parts = new Set(['application', 'questionnaire'])
    setDocument(merged)
    setConflict(undefined)
    void check()
    void save()
  }, [conflict, check, save])

  return { document, form, findings, state, trouble, conflict, change, save, resolve, version: () => now.current.version }
}

/** Field by field: where mine and theirs differ, with what stood there before. */
export function compare (sections: FormSection[], before: SubCaseDocument, mine: SubCaseDocument, theirs: SubCaseView): Conflict {
  const fields = new Map<string, { label: Label, section: Label, names: Map<string, string> }>()
  for (const section of [...theirs.form.sections, ...sections]) {
    for (const field of section.groups.flatMap(group => group.fields)) {
      if (!field.pointer.startsWith('/application') && !field.pointer.startsWith('/questionnaire')) continue
      fields.set(field.pointer, { label: field.label, section: section.label, names: new Map(field.options?.map(({ code, name }) => [code, name.zh])) })
    }
  }
  const differences = [...fields].flatMap(([pointer, { label, section, names }]): Difference[] => {
    const [was, here, there] = [before, mine, theirs.form.subCase].map(document => String(at(document, pointer) ?? ''))
    if (here === there) return []
    const shown = (text: string) => names.get(text) ?? text
    return [{ pointer, label, section, before: shown(was!), mine: shown(here!), theirs: shown(there!), take: here === was ? 'theirs' : 'mine' }]
  })
  return { theirs, differences }
}
