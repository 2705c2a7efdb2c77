// The portal's answers, and how they are asked for.

import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ActionOffer, GridCell, IndexRow, Label, ListRow, SubCaseDocument, SubCaseForm } from 'dengji'

export interface Said { code: string, severity: 'error' | 'warning' | 'info', pointer: string, subCase?: string, label?: Label, text: Label, assumed?: boolean }
export interface Reason extends Said { asked?: string, menders: Label[], remedy?: string, remedyName?: Label, remedySubCase?: string }
export type Offer = Omit<ActionOffer, 'unmet'> & { unmet: Reason[] }
export type Row = Omit<ListRow, 'actions'> & { actions: Offer[] }
export interface Named { code: string, name: Label }
export interface Me {
  csrf: string, id: string, name: string, documentNumber: string, role: string, roleName: Label, enterprise: string
  noticeAcknowledged: boolean, notices: Label[], profile: Label, sample: boolean, now: string
}
export interface FileRow { id: string, name?: string, pages?: number, channel?: string }
export interface ChecklistView { item: string, name: Label, required: boolean, present: boolean, scope: string, shared: boolean, source: string, files: FileRow[], entry?: Label, reference?: string }
export interface Todo { name: string, roleName: Label, enterprise?: { name: string }, items: Array<{ action: string, subCase?: string, now: boolean, finding: Said }> }
export interface Activity { at: string, actor: string, subCase: string, action: Label }
export interface SubCaseView {
  caseId: string, subCase: string, version: number, caseVersion: number, keys?: string[]
  head: { number: string, projectName: string, location: string, business: Label }
  stage: Named, status: Named, form: SubCaseForm, findings: Said[], checklist: ChecklistView[], actions: Offer[], todo: Todo[]
  round?: { number: number, expires: string, signers: Array<{ key: string, name: string, role: Label, signed?: string }> }
  codes: Array<{ code: string, item: string, expires: string }>
  statuses: Array<{ at: string, note: string, name: Label }>
  inquiries: Array<{ id: string, question: string, answer: string, answeredBy: string }>
  certificates: Array<{ number: string, entered: string, right: Label }>
  deliveries: Array<{ tracking: string, sent: string, received?: string, numbers: string[] }>
  rejection?: string, sealed: boolean, activities?: Activity[]
}
export type { GridCell, IndexRow, Label, SubCaseDocument }

/** What the portal would not do, with what it says about it. */
export class Trouble extends Error {
  readonly status: number
  readonly text: Label
  readonly stale: boolean
  readonly unmet: Reason[]
  constructor (said: { status?: number, text?: Label, stale?: boolean, unmet?: Reason[] }) {
    super(said.text?.en ?? 'no answer')
    this.status = said.status ?? 0
    this.text = said.text ?? { zh: '网络不通，请稍后重试', en: 'the portal does not answer, please try again' }
    this.stale = said.stale ?? false
    this.unmet = said.unmet ?? []
  }
}

let token = ''
export const keepToken = (csrf: string) => { token = csrf }

/** An id of a click: the same click sent again is carried out once. */
export const newId = () => crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

export async function call (path: string, { method, body }: { method?: string, body?: object | FormData } = {}): Promise<Response> {
  const form = body instanceof FormData
  const answer = await fetch(`/api${path}`, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers: { 'x-csrf-token': token, ...(body && !form && { 'content-type': 'application/json' }) },
    ...(body && { body: form ? body : JSON.stringify(body) })
  }).catch(() => { throw new Trouble({}) })
  if (answer.status === 401) dispatchEvent(new Event('left')) // the session is over: the shell asks to log in again
  if (!answer.ok) throw new Trouble({ status: answer.status, ...await answer.json().catch(() => ({})) })
  return answer
}

export const get = async <T,>(path: string): Promise<T> => await (await call(path)).json()
export const post = async <T,>(path: string, body: object | FormData = {}): Promise<T> => await (await call(path, { body })).json()

/** Saves what the portal sends as a file under the name that it gives. */
export async function download (path: string, body?: FormData): Promise<void> {
  const answer = await call(path, body && { body })
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'file'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = decodeURIComponent(name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** What an address answers, asked again by `reload`. */
export function useAsked<T> (path: string | undefined): { data?: T, trouble?: Trouble, reload: () => Promise<void> } {
  const [state, setState] = useState<{ path?: string, data?: T, trouble?: Trouble }>({})
  const reload = useCallback(async () => {
    if (path === undefined) return
    try {
      const data = await get<T>(path)
      setState({ path, data })
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      setState(before => ({ path, data: before.path === path ? before.data : undefined, trouble: error }))
    }
  }, [path])
  useEffect(() => { void reload() }, [reload])
  return { ...(state.path === path ? { data: state.data, trouble: state.trouble } : {}), reload }
}

// ---- places in a document, by JSON pointer

const steps = (pointer: string) => pointer.split('/').slice(1).map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

export function at (document: unknown, pointer: string): unknown {
  return steps(pointer).reduce<any>((place, step) => place?.[step], document)
}

/** The document with a value at a place; `-` appends to a list, `undefined` takes away. */
export function put<T> (document: T, pointer: string, value: unknown): T {
  const copy = structuredClone(document)
  const path = steps(pointer)
  const last = path.pop()!
  let place: any = copy
  for (const [index, step] of path.entries()) place = place[step] ??= /^(\d+|-)$/.test(path[index + 1] ?? last) ? [] : {}
  if (Array.isArray(place)) value === undefined ? place.splice(Number(last), 1) : last === '-' ? place.push(value) : (place[Number(last)] = value)
  else if (value === undefined) delete place[last]
  else place[last] = value
  return copy
}
