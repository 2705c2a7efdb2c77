import { name } from 'dengji'
import { systemNames, type Outside } from './index.js'

const escaped = (text: string) => text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`
const action = (type: string) => { const label = name('action', type); return label ? `${label.zh} ${label.en}` : type }
const time = (instant: string) => new Date(instant).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })

/** What the systems are doing, for whoever starts the program and looks. It names no person. */
export function page (outside: Outside): string {
  const answers = outside.due(50).map(({ due, system, caseId, command }) =>
    row(time(due), systemNames[system].zh, caseId, action(command.action.type)))
  const refusals = outside.refusals.slice(-20).reverse().map(({ at, system, caseId, reason }) =>
    row(time(at), systemNames[system].zh, caseId, `${reason.zh}（${reason.source}）`))
  const table = (heads: string[], rows: string[], none: string) => rows.length
    ? `<table><thead><tr>${heads.map(head => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    : `<p class="none">${none}</p>`
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>外部系统</title><style>
body{font:15px/1.6 "Noto Sans CJK SC","Source Han Sans SC",sans-serif;color:#1f2a37;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1.05rem;margin:1.8rem 0 .4rem}p{margin:.3rem 0}small,.none{color:#5b6775}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #d9dfe6;vertical-align:top}th{font-weight:600;background:#f3f5f8}
ul{columns:2;padding-left:1.2rem}a{color:#0b5cad}.warn{background:#fff6e0;border-left:4px solid #c98a00;padding:.5rem .8rem;margin:1rem 0}
</style><h1>外部系统 <small>Systems outside</small></h1>
<p class="warn">仅供测试：密钥由种子生成，人员与企业均为虚构。<br><small>For tests only: keys are made from the seed, people and firms are made up.</small></p>
<ul>${Object.values(systemNames).map(({ zh, en }) => `<li>${zh} <small>${en}</small></li>`).join('')}</ul>
<p><a href="/openapi.json">接口说明 OpenAPI</a> · <a href="/anchors.pem">根证书 roots</a></p>
<h2>待签收的答复 <small>answers to be acknowledged</small></h2>${table(['时间', '系统', '案件', '命令'], answers, `暂无；在途 ${outside.desk.waiting} 项 / none, ${outside.desk.waiting} on their way`)}
<h2>未办理的事项 <small>what was refused</small></h2>${table(['时间', '系统', '案件', '理由'], refusals, '暂无 / none')}</html>`
}
