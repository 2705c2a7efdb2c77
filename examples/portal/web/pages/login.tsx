import { useEffect, useState } from 'preact/hooks'
import { get, post, type Label, type Me } from '../api.ts'
import { T, t, Title, useWork, Wrong } from '../ui.tsx'

interface Person { id: string, name: string, role: Label, enterprise: string }

/** Where your own identity platform takes over: this page is replaced by its. */
export function Login ({ entered }: { entered: (me: Me) => void }) {
  const [persons, setPersons] = useState<Person[]>([])
  const { busy, trouble, run } = useWork()
  useEffect(() => { void run(async () => setPersons(await get('/persons'))) }, [])
  const groups = new Map<string, Person[]>()
  for (const person of persons) groups.set(person.role.zh, [...groups.get(person.role.zh) ?? [], person])
  return (
    <main class="login">
      <Title of={t('登录', 'log in')} />
      <p class="notice info">{t('样例：选择一位人员代替登录。正式系统在此转到统一身份认证平台，登录后按平台给出的身份办理。', 'A sample: choose a person instead of logging in. Your own identity platform goes here.')}</p>
      <Wrong trouble={trouble} />
      {[...groups].map(([role, people]) => (
        <section key={role}>
          <h2><T of={people[0]!.role} /></h2>
          <ul class="persons">
            {people.map(({ id, name, enterprise }) => (
              <li key={id}><button type="button" aria-disabled={busy} onClick={() => { void run(async () => entered(await post('/login', { person: id }))) }}>{name}{enterprise && <small>{enterprise}</small>}</button></li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

/** 用户须知, once in a session. Nothing is ticked beforehand, and no is as easy as yes. */
export function Notice ({ me, entered }: { me: Me, entered: (me: Me) => void }) {
  const { busy, trouble, run } = useWork()
  return (
    <div class="narrow">
      <Title of={t('用户须知', 'notice to users')} />
      <ul class="notes">{me.notices.map((notice, key) => <li key={key}><T of={notice} /></li>)}</ul>
      <Wrong trouble={trouble} />
      <p><button type="button" class="primary" aria-disabled={busy} onClick={() => { void run(async () => entered(await post('/acknowledge'))) }}>{t('已阅读并知悉', 'I have read it')}</button></p>
    </div>
  )
}
