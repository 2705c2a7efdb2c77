// Compiled, never run: what a page may write, and what the compiler must refuse.
import { load } from 'dengji/web'
import type { Dengji } from 'dengji/web'
import { load as loadFiles } from 'dengji/web/files'
import { load as loadInMiniprogram } from 'dengji/miniprogram'
import type { Finding, SubCase } from 'dengji'

const dengji: Dengji = await load()
const profile = dengji.Profile.builtin('guangzhou-registration')
export const findings: Finding[] = profile.check('{}', '2024-08-01').findings
export const held: SubCase = new dengji.SubCase('{}')
export const texts: string[] = findings.map(finding => dengji.text(finding))
dengji.close(profile)
dengji.close()
// @ts-expect-error: this module does not carry it
dengji.Case.open('{}', held)
// @ts-expect-error: nor this
dengji.Verifier.name

const files = await loadFiles(fetch('/dengji-files.wasm'))
const same: Dengji = files
export const verdict: string = (await new files.Verifier({}).verify(new Uint8Array(), new Date())).verdict
export const lacking: readonly string[] = same.missing
// @ts-expect-error: a module is no number
await load(5)

export const phone: Dengji = await loadInMiniprogram('/packages/dengji.wasm.br')
// @ts-expect-error: WeChat takes a path
await loadInMiniprogram(new Uint8Array())
