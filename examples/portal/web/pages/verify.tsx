// Any signed PDF, in plain words: the verdict first, then why.

import { useState } from 'preact/hooks'
import { download, post, type Label, type Named, type Said } from '../api.ts'
import { Findings, T, t, time, Title, Upload, useWork, Wrong } from '../ui.tsx'

interface Verdict extends Named {}
interface Report {
  name: string, verdict: Verdict, pages: number, revisions: number, unsignedBytes: number, findings: Said[]
  signatures: Array<{
    signer: string, kind: Label, algorithm?: string, at?: string, proven: boolean, coverage: Label, verdict: Verdict
    steps: Array<{ name: Label, outcome: Named, texts: Array<{ severity: string, zh: string, en: string }> }>
    changes: Array<{ name: Label, page?: number, allowed: boolean, doubtful: boolean }>, changeCount: number
  }>
}

const tone = (verdict: string) => verdict === 'valid' ? 'ok' : verdict === 'invalid' ? 'error' : 'warning'

export function Verify () {
  const [file, setFile] = useState<File>()
  const [report, setReport] = useState<Report>()
  const work = useWork()
  const form = (file: File) => {
    const body = new FormData()
    body.append('file', file)
    return body
  }
  return (
    <div class="narrow">
      <Title of={t('验证签名与签章', 'verify signatures and seals')} />
      <Upload label={t('选择 PDF 文件', 'choose a PDF')} accept=".pdf" busy={work.busy} take={([next]) => {
        if (!next) return
        setFile(next)
        setReport(undefined)
        void work.run(async () => setReport(await post<Report>('/verify', form(next))))
      }} />
      <Wrong trouble={work.trouble} />
      <div aria-live="polite">
        {report && (
          <>
            <div class={`notice ${tone(report.verdict.code)}`}>
              <b><T of={report.verdict.name} /></b>
              <p>{report.name} · {report.pages} 页 · {t(`${report.signatures.length} 个签名`, `${report.signatures.length} signatures`)}{report.revisions > 1 && ` · ${report.revisions} 个版本`}</p>
              {report.signatures.length === 0 && <p>{t('文件没有签名，无法判断是否被改动。', 'It is not signed: whether it was changed cannot be told.')}</p>}
              <Findings of={report.findings} />
            </div>
            {report.signatures.map((signature, key) => (
              <section key={key} class="section">
                <div class="title"><h2>{signature.signer || t('未知签名人', 'unknown')}</h2><span class={`badge ${tone(signature.verdict.code)}`}><T of={signature.verdict.name} /></span></div>
                <p class="meta"><T of={signature.kind} /> · {signature.algorithm} · {signature.proven ? t('时间戳证明的时间', 'proven time') : t('签名人自称的时间', 'claimed time')} {time(signature.at)} · <T of={signature.coverage} /></p>
                <ul class="steps">
                  {signature.steps.map((step, at) => (
                    <li key={at} class={step.outcome.code}>
                      <span><T of={step.name} /></span><b>{step.outcome.name.zh}</b>
                      {step.texts.map((text, line) => <p key={line} class={`finding ${text.severity}`}><T of={text} /></p>)}
                    </li>
                  ))}
                </ul>
                {signature.changeCount > 0 && (
                  <>
                    <h3>{t(`签名之后有 ${signature.changeCount} 处改动`, `${signature.changeCount} changes after signing`)}</h3>
                    <ul class="reasons">{signature.changes.map((change, at) => <li key={at}><T of={change.name} />{change.page && ` · 第 ${change.page} 页`}<small>{change.allowed ? change.doubtful ? '请人工核对' : '允许' : '不允许'}</small></li>)}</ul>
                  </>
                )}
              </section>
            ))}
            {file && <p><button type="button" aria-disabled={work.busy} onClick={() => { void work.run(async () => await download('/verify/report', form(file))) }}>{t('下载验证报告', 'report as PDF')}</button></p>}
          </>
        )}
      </div>
    </div>
  )
}
