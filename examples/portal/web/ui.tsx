// The parts of which the pages are made.

import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Trouble, type Label, type Offer, type Reason, type Said } from './api.ts'

/** Both languages, Chinese first. */
export const T = ({ of }: { of: Label }) => <>{of.zh}<span lang="en" class="en">{of.en}</span></>
export const t = (zh: string, en: string) => <T of={{ zh, en }} />

export const time = (instant: string | undefined) => instant === undefined ? '—'
  : new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai', hour12: false }).format(new Date(instant))

// ---- going from page to page without loading the document anew

export function go (path: string): void {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
  scrollTo(0, 0)
}

export function Link ({ to, class: name, children, current }: { to: string, class?: string, children: ComponentChildren, current?: boolean }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(to)
  }
  return <a href={to} class={name} onClick={follow} aria-current={current ? 'page' : undefined}>{children}</a>
}

/** The heading of a page: takes the focus when the page opens, so that a screen reader begins there. */
export function Title ({ of, children }: { of: ComponentChildren, children?: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    document.title = `${heading.current?.firstChild?.textContent ?? ''} · 不动产登记网上申请`
  }, [])
  return <div class="title"><h1 ref={heading} tabIndex={-1}>{of}</h1>{children}</div>
}

// ---- work that may fail

/**
 * Carries work out once at a time and keeps what went wrong, to be shown beside the button. Work that answers `false` has
 * changed nothing: then `after` is not called.
 */
export function useWork (after?: () => unknown) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const run = async (work: () => Promise<unknown>) => {
    if (busy) return
    setBusy(true)
    setTrouble(undefined)
    try {
      if (await work() !== false) await after?.()
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, run, after }
}

export function Wrong ({ trouble }: { trouble: Trouble | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { if (trouble) box.current?.focus() }, [trouble])
  if (!trouble) return null
  return (
    <div class="notice error" role="alert" tabIndex={-1} ref={box}>
      {trouble.unmet.length === 0 ? <T of={trouble.text} /> : <Reasons of={trouble.unmet} />}
    </div>
  )
}

/** Why something is not possible: what, who can mend it, by which step. */
export const Reasons = ({ of }: { of: Reason[] }) => (
  <ul class="reasons">
    {of.map((reason, key) => (
      <li key={key}>
        {reason.label && <b>{reason.label.zh}　</b>}<T of={reason.text} />
        {(reason.menders.length > 0 || reason.remedyName) && (
          <small>{reason.menders.map(({ zh }) => zh).join('、')}{reason.remedyName && `　→ ${reason.remedyName.zh}`}</small>
        )}
      </li>
    ))}
  </ul>
)

/** Buttons as the library offers them: those that are possible, and of the others why not. */
export function Offers ({ of, busy, press, only }: { of: Offer[], busy: boolean, press: (offer: Offer) => void, only?: (offer: Offer) => boolean }) {
  const offers = only ? of.filter(only) : of
  const [possible, not] = [offers.filter(({ allowed }) => allowed), offers.filter(({ allowed }) => !allowed)]
  const key = ({ action, signer }: Offer) => `${action} ${signer ?? ''}`
  return (
    <div class="offers">
      {possible.map(offer => (
        <button key={key(offer)} type="button" class={FORWARD.has(offer.action) ? 'primary' : ''} aria-disabled={busy} onClick={() => press(offer)}><T of={offer.name} /></button>
      ))}
      {not.map(offer => (
        <details key={key(offer)} class="cannot">
          <summary><T of={offer.name} /><small>{t('暂不能办理', 'not possible now')}</small></summary>
          <Reasons of={offer.unmet} />
        </details>
      ))}
    </div>
  )
}

/** What brings a case to its next step is bright; what cannot be taken back asks first. */
const FORWARD = new Set(['submit', 'sign', 'seal', 'approve'])
export const GRAVE = new Set(['delete', 'withdraw', 'reject', 'remove_units', 'remove_material', 'withdraw_before_entry'])

export const Findings = ({ of }: { of: Said[] }) => of.length === 0 ? null
  : <>{of.map((finding, key) => <p key={key} class={`finding ${finding.severity}`}><T of={finding.text} />{finding.assumed && <small>{t('（按推定规则）', '(by an assumed rule)')}</small>}</p>)}</>

// ---- a dialog, in which the focus stays and which Escape closes

export function Dialog ({ title, close, children }: { title: ComponentChildren, close: () => void, children: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus() // and not what only holds them
    // Back to the button, once the dialog is gone
    return () => { setTimeout(() => { if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) before.focus() }) }
  }, [])
  return (
    <dialog ref={box} onClose={close} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}

export function Search ({ value, change }: { value: string, change: (value: string) => void }) {
  const [typed, setTyped] = useState(value)
  return (
    <form class="search" role="search" onSubmit={event => { event.preventDefault(); change(typed) }}>
      <label class="hidden" for="search">搜索</label>
      <input id="search" type="search" value={typed} placeholder="批号、坐落、单元号、买方 …" onInput={event => setTyped(event.currentTarget.value)} />
      <button type="submit">{t('搜索', 'search')}</button>
    </form>
  )
}

export function Pages ({ total, offset, size, change }: { total: number, offset: number, size: number, change: (offset: number) => void }) {
  if (total <= size) return <p class="pages" aria-live="polite">{t(`共 ${total} 条`, `${total} in all`)}</p>
  return (
    <nav class="pages" aria-label="分页">
      <button type="button" disabled={offset === 0} onClick={() => change(offset - size)}>{t('上一页', 'before')}</button>
      <span aria-live="polite">{t(`第 ${offset + 1}–${Math.min(offset + size, total)} 条，共 ${total} 条`, `of ${total}`)}</span>
      <button type="button" disabled={offset + size >= total} onClick={() => change(offset + size)}>{t('下一页', 'next')}</button>
    </nav>
  )
}

/** A file of the person's: by a button, or by dragging. */
export function Upload ({ label, accept, multiple, busy, take }: { label: ComponentChildren, accept?: string, multiple?: boolean, busy?: boolean, take: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <label class={`upload ${busy ? 'busy' : ''}`} onDragOver={event => event.preventDefault()} onDrop={event => { event.preventDefault(); take([...event.dataTransfer?.files ?? []]) }}>
      <input ref={input} type="file" accept={accept} multiple={multiple} aria-disabled={busy} onChange={() => {
        take([...input.current?.files ?? []])
        if (input.current) input.current.value = ''
      }} />
      <span>{label}</span>
    </label>
  )
}
