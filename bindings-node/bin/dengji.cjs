#!/usr/bin/env node
'use strict'
// `npx dengji`: answers at the shell, for people (Chinese first) and, with `--json`, for programs.
//
// It ends with 0 when nothing stands against what was asked, with 1 when something does, with 2 when it could not be asked.

const fs = require('node:fs')
const { parseArgs } = require('node:util')
const dengji = require('../index.cjs')

const PROFILE = 'guangzhou-registration'
const USAGE = `不动产登记 / real-estate registration

  npx dengji id KIND NUMBER [--today DAY]                         检查一个号码 / check one number
  npx dengji check FILE [--as KIND] [--profile ID] [--today DAY]  检查一份文档 / check a document
  npx dengji explain FILE [--of WHAT] [--profile ID] [--now INSTANT]  还差什么 / what is left (from a snapshot)
  npx dengji replay FILE [--of WHAT]                              重放事件日志 / replay an event log
  npx dengji verify FILE [--trust FILE]... [--makers FILE]... [--certificates FILE]... [--crl FILE]... [--ocsp FILE]...
                    [--at INSTANT]                                验证已签章的 PDF / verify a signed PDF
  --json  输出 JSON / answer as JSON    FILE 为 - 时读标准输入 / - reads standard input

WHAT: case（案件）, seals（印章）, account（法人账户）, licences（电子营业执照）
KIND: ${dengji.documentNames.join(', ')}`

/** Documents that are linted: they are classes of that name. */
const PROFILES = ['IdentityProfile', 'LicenceProfile', 'Profile', 'SealProfile']
const SEVERITIES = { error: '错误', warning: '注意', info: '提示' }

const OPTIONS = {
  as: { type: 'string', default: 'SubCaseDocument' },
  at: { type: 'string' },
  certificates: { type: 'string', multiple: true, default: [] },
  crl: { type: 'string', multiple: true, default: [] },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean', default: false },
  makers: { type: 'string', multiple: true, default: [] },
  now: { type: 'string' },
  ocsp: { type: 'string', multiple: true, default: [] },
  of: { type: 'string', default: 'case' },
  profile: { type: 'string', default: PROFILE },
  today: { type: 'string' },
  trust: { type: 'string', multiple: true, default: [] }
}

const COMMANDS = {
  check: { arguments: 1, run: check },
  explain: { arguments: 1, run: explain },
  id: { arguments: 2, run: identify },
  replay: { arguments: 1, run: replay },
  verify: { arguments: 1, run: verify }
}

/** What is left depends on the rules, which are those that the account follows. */
const asked = (Context, Profile) => (held, given) => {
  const { id, version } = held.state().metadata.profile
  const profile = Profile.builtin(id, version)
  return held.todo(new Context({ now: now(given), actor: { id: 'shell', role: 'system' }, profile }))
}

/** What a log or a snapshot may be of, beside a case: its class, and what is left to do for it. */
const ACCOUNTS = {
  account: {
    Account: dengji.EnterpriseAccount,
    todo: asked(dengji.AccountContext, dengji.IdentityProfile)
  },
  licences: { Account: dengji.LicenceWallet },
  seals: {
    Account: dengji.SealAccount,
    todo: asked(dengji.SealContext, dengji.SealProfile)
  }
}

/** Standard input, or a file. */
const content = file => fs.readFileSync(file === '-' ? 0 : file)
const show = value => console.log(JSON.stringify(value, null, 2))
const profileOf = given => dengji.Profile.builtin(given.profile)
const now = given => given.now ?? new Date()

function check ([file], given) {
  const document = dengji.fromJson(given.as, content(file))
  const today = given.today ?? dengji.chinaDate(new Date())
  const findings = given.as === 'SubCaseDocument'
    ? profileOf(given).check(document, today).findings
    : PROFILES.includes(given.as) ? new dengji[given.as](document).lint().findings : []
  if (given.json) {
    show({ document, findings })
  } else if (findings.length === 0) {
    console.log(`未发现问题：${given.as} / nothing found: ${given.as}`)
  }
  return tell(findings, given)
}

function identify ([kind, number], given) {
  const report = dengji.checkIdentifier(kind, number, given.today ?? dengji.chinaDate(new Date()))
  if (given.json) {
    show(report)
  } else {
    console.log(`${report.masked} ${report.findings.length === 0 ? '未发现问题 / nothing found' : ''}`.trim())
    for (const { name, value } of report.parts) console.log(`  ${name}: ${value}`)
  }
  return tell(report.findings, given)
}

function explain ([file], given) {
  if (given.of !== 'case') return explainAccount(file, given)
  const held = dengji.Case.fromState(content(file))
  const profile = profileOf(given)
  const context = new dengji.Context({ now: now(given), actor: { id: 'shell', role: 'system' }, profile })
  const todo = held.todo(context)
  const progress = held.progress(profile)
  if (given.json) {
    show({ progress, todo })
  } else {
    console.log(`案件阶段 / stage: ${progress.stage}; 子案 / sub-cases: ${progress.total}, 已签 / signed ${progress.signed}, ` +
      `已确认 / confirmed ${progress.confirmed}, 已完税 / taxed ${progress.taxCleared}, 已申请 / filed ${progress.filed}`)
    for (const { role, name, items } of todo) {
      console.log(`${name || role}`)
      for (const { action, subCase, now: possible, finding } of items) {
        const place = subCase === undefined ? '' : ` ${subCase}`
        console.log(`  ${possible ? '现在可办 / now' : '稍后 / later'} ${action}${place}: ${dengji.text(finding)}`)
        console.log(`      ${dengji.text(finding, 'en')} [${finding.code}]`)
      }
    }
    if (todo.length === 0) console.log('没有待办事项 / nothing is left to do')
  }
  return todo.length === 0 ? 0 : 1
}

function explainAccount (file, given) {
  const { Account, todo } = ACCOUNTS[given.of]
  const left = todo(Account.fromState(content(file)), given)
  if (given.json) {
    show({ todo: left })
  } else {
    for (const { role, name, action, seal, object, finding } of left) {
      console.log(`${name || role}: ${[action, seal ?? object].filter(Boolean).join(' ')}: ${dengji.text(finding)}`)
      console.log(`    ${dengji.text(finding, 'en')} [${finding.code}]`)
    }
    if (left.length === 0) console.log('没有待办事项 / nothing is left to do')
  }
  return left.length === 0 ? 0 : 1
}

function replay ([file], given) {
  const log = content(file)
  const { Account } = given.of === 'case' ? { Account: dengji.Case } : ACCOUNTS[given.of]
  const { findings } = given.of === 'case' ? dengji.verifyLog(log) : Account.verifyLog(log)
  const sound = !findings.some(finding => finding.severity === 'error')
  const held = sound ? Account.replay(log) : undefined
  if (given.json) {
    show(held === undefined ? { findings } : { findings, state: held.state() })
  } else if (held !== undefined) {
    const name = given.of === 'case' ? `案件 ${held.state().caseId} ` : ''
    console.log(`日志完整，${name}第 ${held.version} 版 / the log is sound: ${given.of}, version ${held.version}`)
  }
  return tell(findings, given)
}

async function verify ([file], given) {
  const [trusted, makers, known, crls, ocspResponses] =
    [given.trust, given.makers, given.certificates, given.crl, given.ocsp].map(files => files.map(content))
  const verifier = new dengji.Verifier({ trusted, makers, known, crls, ocspResponses })
  const pdf = content(file)
  const report = await verifier.verify(pdf, given.at ?? new Date())
  if (given.json) {
    show(report)
  } else {
    const digest = `SHA-256 ${Buffer.from(dengji.digest('sha256', pdf)).toString('hex')}`
    const head = { date: report.verifiedAt.slice(0, 10) }
    for (const block of dengji.verificationPaper(report, { file, digest, issuer: '' }, head).blocks) tellBlock(block)
  }
  return report.verdict === 'valid' ? 0 : 1
}

const both = ({ zh, en }) => `${zh} / ${en}`

/** Prints a block of a paper for people. */
function tellBlock (block) {
  if (block.type === 'grid') {
    for (const { label, value } of block.pairs) if (value) console.log(`  ${both(label)}: ${value}`)
  } else if (block.type === 'table') {
    console.log(`  ${block.columns.map(({ label }) => both(label)).join(' | ')}`)
    for (const { cells } of block.rows) {
      console.log('    ' + cells.map(cell => cell || '—').join(' | ').replaceAll('\n', '\n      '))
    }
  } else if (block.type === 'paragraph') {
    console.log(both(block.text))
  } else if (block.type === 'heading' || block.type === 'note') {
    console.log(`\n${both(block.text)}`)
  }
}

/** Prints findings for people; the result is the exit code. */
function tell (findings, given) {
  for (const finding of given.json ? [] : findings) {
    const place = finding.pointer ? ` ${finding.pointer}` : ''
    const assumed = finding.assumed ? '（推定 / assumed）' : ''
    console.log(`${SEVERITIES[finding.severity]}${place} ${dengji.text(finding)}${assumed}`)
    console.log(`    ${dengji.text(finding, 'en')} [${finding.code}]`)
  }
  return findings.some(finding => finding.severity === 'error') ? 1 : 0
}

async function main (args) {
  let given
  try {
    given = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`)
    return 2
  }
  const { values, positionals: [name, ...rest] } = given
  const command = COMMANDS[name]
  if (values.help && name === undefined) {
    console.log(USAGE)
    return 0
  }
  const known = values.of === 'case' || (name === 'explain' ? ACCOUNTS[values.of]?.todo : ACCOUNTS[values.of]) !== undefined
  if (command === undefined || rest.length !== command.arguments || !known) {
    console.error(USAGE)
    return 2
  }
  try {
    return await command.run(rest, values)
  } catch (error) {
    const isOfFile = error.syscall !== undefined || error.code?.startsWith('ERR_FS_')
    if (!(error instanceof dengji.DengjiError) && !isOfFile) throw error
    if (values.json && error instanceof dengji.DengjiError) {
      show({ error: error.name, findings: error.findings })
    } else {
      console.error(error.message)
    }
    return 2
  }
}

main(process.argv.slice(2)).then(code => { process.exitCode = code })
