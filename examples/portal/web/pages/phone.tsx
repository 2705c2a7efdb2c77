// Pages on a phone: the buyer's behind the code of the ticket, and the upload behind an upload code. What was scanned
// stands after the # of the address, which no server and no log sees.

import { useEffect, useState } from 'preact/hooks'
import { newId, post, useAsked, type Label, type Me, type SubCaseView } from '../api.ts'
import { Link, T, t, time, Title, Upload, useWork, Wrong } from '../ui.tsx'
import { Form } from './form.tsx'

const scanned = () => decodeURIComponent(location.hash.slice(1))

/** 待我签名. The code itself is on the enterprise's page, or came in a message. */
export function Mine () {
  const { data, trouble } = useAsked<Array<{ caseId: string, subCase: string, location: string, projectName: string, status: Label, expires?: string, signed: boolean, open: boolean }>>('/mine')
  return (
    <div class="narrow">
      <Title of={t('待我签名', 'to sign')} />
      <Wrong trouble={trouble} />
      {data?.length === 0 && <p class="empty">{t('没有需要您签名的申请', 'nothing to sign')}</p>}
      <ul class="cards">
        {data?.map(one => (
          <li key={`${one.caseId} ${one.subCase}`} class="section">
            <h2>{one.location}</h2>
            <p class="meta">{one.projectName} · <T of={one.status} /></p>
            {one.signed ? <p class="finding ok">{t('您已签名', 'you have signed')}</p>
              : one.open ? <p>{t('请扫描签名二维码签名', 'scan the code to sign')}{one.expires && <small>{t('有效至', 'until')} {time(one.expires)}</small>}</p> : null}
            <Link to={`/case/${one.caseId}/${one.subCase}`} class="button">{t('查看', 'view')}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The buyer's page: what is signed, in full, and then the signature. */
export function Sign ({ me }: { me: Me }) {
  const [view, setView] = useState<SubCaseView>()
  const [done, setDone] = useState(false)
  const [read, setRead] = useState(false)
  const work = useWork()
  useEffect(() => { void work.run(async () => setView(await post<SubCaseView>('/ticket', { payload: scanned() }))) }, [])
  const mine = view?.round?.signers.filter(({ key }) => view.keys?.includes(key)) ?? []
  const signed = done || (mine.length > 0 && mine.every(({ signed }) => signed))
  const sign = () => {
    void work.run(async () => {
      await post('/ticket/sign', { payload: scanned() })
      setDone(true)
    })
  }
  return (
    <div class="narrow handheld">
      <Title of={t('签名', 'sign')} />
      <Wrong trouble={work.trouble} />
      {signed && <div class="notice ok" role="status"><b>{t('签名成功', 'signed')}</b><p>{me.name}，{t('可以关闭本页。', 'you may close this page.')}</p></div>}
      {view && (
        <>
          <section class="section">
            <h2>{view.head.location}</h2>
            <p class="meta"><T of={view.head.business} /> · {view.head.projectName}</p>
            <ul class="signers">{view.round?.signers.map(({ key, name, role, signed }) => (
              <li key={key}><span>{name}<small>{role.zh}</small></span>{signed || (done && view.keys?.includes(key)) ? <span class="count ok">{t('已签', 'signed')}</span> : <span class="count error">{t('未签', 'not yet')}</span>}</li>
            ))}</ul>
          </section>
          <Form sections={view.form.sections} document={view.form.subCase} findings={[]} touched={new Set()} editable={false} change={() => {}} leave={() => {}} />
          <section class="section"><h2>{t('材料', 'materials')}</h2>
            <ul class="materials">{view.checklist.filter(({ present }) => present).map(row => <li key={row.item}><b><T of={row.name} /></b><small>{row.files.length} 份</small></li>)}</ul>
          </section>
          {!signed && (
            <div class="section sign">
              <label class="check"><input type="checkbox" checked={read} onChange={() => setRead(!read)} />{t('我已阅读以上内容，确认属实', 'I have read all of it, and it is true')}</label>
              <p class="two">
                <Link to="/" class="button">{t('暂不签名', 'not now')}</Link>
                <button type="button" class="primary" disabled={!read || work.busy} onClick={sign}>{t('确认签名', 'sign')}</button>
              </p>
              <small class="meta">{t('有效至', 'valid until')} {time(view.round?.expires)}</small>
            </div>
          )}
        </>
      )}
    </div>
  )
}

interface Code { item: Label, location: string, expires: string, files: Array<{ id: string, name?: string }>, uploads?: { formats?: Array<{ name: Label }>, fileBytes?: number } }

export function Phone ({ me }: { me: Me }) {
  const [code, setCode] = useState<Code>()
  const work = useWork()
  const look = async () => setCode(await post<Code>('/phone', { payload: scanned() }))
  useEffect(() => { void work.run(look) }, [])
  const upload = (files: File[]) => {
    void work.run(async () => {
      for (const file of files) {
        const form = new FormData()
        form.append('id', newId())
        form.append('payload', scanned())
        form.append('file', file)
        await post('/phone/file', form)
      }
      await look()
    })
  }
  return (
    <div class="narrow handheld">
      <Title of={t('上传材料', 'upload')} />
      <Wrong trouble={work.trouble} />
      {code && (
        <section class="section">
          <h2><T of={code.item} /></h2>
          <p class="meta">{code.location}</p>
          <Upload label={t('拍照或选择文件', 'take a picture or choose a file')} accept=".pdf,image/*" multiple busy={work.busy} take={upload} />
          <p class="meta">{code.uploads?.formats?.map(({ name }) => name.zh).join('、')}{code.uploads?.fileBytes && ` · 每份不超过 ${Math.floor(code.uploads.fileBytes / 1048576)} MB`} · {t('有效至', 'until')} {time(code.expires)}</p>
          <ul class="materials">{code.files.map(file => (
            <li key={file.id}><span>{file.name}</span><button type="button" class="quiet" aria-disabled={work.busy} onClick={() => { void work.run(async () => { await post('/phone/remove', { payload: scanned(), file: file.id }); await look() }) }}>{t('移除', 'remove')}</button></li>
          ))}</ul>
          <p class="meta">{t(`以 ${me.name} 的身份上传`, `as ${me.name}`)}</p>
        </section>
      )}
    </div>
  )
}
