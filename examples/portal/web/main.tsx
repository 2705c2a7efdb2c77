// The shell: who is logged in, where one can go, and the page that the address names.

import { render } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { call, get, keepToken, post, type Me } from './api.ts'
import { Link, T, t, time, useWork } from './ui.tsx'
import { CasePage } from './pages/case.tsx'
import { Login, Notice } from './pages/login.tsx'
import { Mailboxes } from './pages/mailboxes.tsx'
import { NewBatch } from './pages/new-batch.tsx'
import { Office } from './pages/office.tsx'
import { Mine, Phone, Sign } from './pages/phone.tsx'
import { SubCasePage } from './pages/sub-case.tsx'
import { Verify } from './pages/verify.tsx'
import './style.css'

function App () {
  const [me, setMe] = useState<Me | null>()
  const [path, setPath] = useState(location.pathname)
  const take = useCallback((me: Me | null) => {
    keepToken(me?.csrf ?? '')
    setMe(me)
  }, [])
  useEffect(() => {
    const moved = () => setPath(location.pathname)
    const left = () => take(null)
    addEventListener('popstate', moved)
    addEventListener('left', left)
    get<Me>('/me').then(take, left)
    return () => {
      removeEventListener('popstate', moved)
      removeEventListener('left', left)
    }
  }, [take])

  if (me === undefined) return <p class="wait" role="status">…</p>
  if (me === null) return <Login entered={take} />
  if (me.enterprise !== '' && !me.noticeAcknowledged) return <Shell me={me} leave={() => take(null)}><Notice me={me} entered={take} /></Shell>
  return <Shell me={me} leave={() => take(null)} path={path}><Page me={me} path={path} /></Shell>
}

function Page ({ me, path }: { me: Me, path: string }) {
  const [first = '', second = '', third = ''] = path.split('/').slice(1).map(decodeURIComponent)
  switch (first) {
    case 'case': return third ? <SubCasePage key={path} me={me} caseId={second} subCase={third} /> : <CasePage key={path} me={me} caseId={second} />
    case 'new': return <NewBatch />
    case 'verify': return <Verify />
    case 't': return <Sign me={me} />
    case 'u': return <Phone me={me} />
    case 'mailbox': return <Mailboxes key={path} mailbox={second} />
  }
  if (me.role === 'registry_staff') return <Office />
  return me.enterprise && me.role !== 'mortgagee_agent' ? <Mailboxes mailbox="" /> : <Mine />
}

function Shell ({ me, leave, path = '', children }: { me: Me, leave: () => void, path?: string, children: preact.ComponentChildren }) {
  const { busy, run } = useWork()
  const [english, setEnglish] = useState(localStorage.getItem('english') !== 'no')
  useEffect(() => {
    document.documentElement.classList.toggle('chinese-only', !english)
    localStorage.setItem('english', english ? 'yes' : 'no')
  }, [english])
  const files = me.enterprise !== '' && me.role !== 'mortgagee_agent'
  return (
    <>
      <a class="skip" href="#main">跳到正文</a>
      <header class="top">
        <Link to="/" class="brand"><T of={me.profile} /></Link>
        <nav aria-label="主导航">
          <Link to="/" current={path === '/' || path.startsWith('/mailbox')}>{me.role === 'registry_staff' ? t('办理', 'office') : files ? t('案件', 'cases') : t('待我签名', 'to sign')}</Link>
          {files && <Link to="/new" current={path === '/new'}>{t('新建批次', 'new batch')}</Link>}
          <Link to="/verify" current={path === '/verify'}>{t('验签', 'verify')}</Link>
        </nav>
        <div class="who">
          <span>{me.name}<small>{me.roleName.zh}{me.enterprise && ` · ${me.enterprise}`}</small></span>
          <button type="button" class="quiet" aria-pressed={english} onClick={() => setEnglish(!english)} lang="en">EN</button>
          <button type="button" class="quiet" aria-disabled={busy} onClick={() => { void run(async () => { await call('/logout', { method: 'POST', body: {} }); leave() }) }}>{t('退出', 'log out')}</button>
        </div>
      </header>
      <main id="main">{children}</main>
      <footer>
        {me.sample && <SampleClock now={me.now} />}
        <span>{t('样例系统，人员与数据均为虚构', 'a sample: persons and data are made up')}</span>
      </footer>
    </>
  )
}

/** What takes days outside: the sample's clock is put forward. */
function SampleClock ({ now }: { now: string }) {
  const [at, setAt] = useState(now)
  const { busy, run } = useWork()
  return (
    <span class="clock">
      {t('样例时间', 'sample time')} {time(at)}
      {[[60, '1 小时', '1 h'], [1440, '1 天', '1 day']].map(([minutes, zh, en]) => (
        <button key={zh} type="button" class="quiet" aria-disabled={busy} onClick={() => { void run(async () => setAt((await post<{ now: string }>('/sample/advance', { minutes: Number(minutes) })).now)) }}>＋{t(String(zh), String(en))}</button>
      ))}
    </span>
  )
}

render(<App />, document.getElementById('app')!)
