/** How systems outside behave: probabilities from 0 to 1. */
export interface Temper {
  /** Takes up to twenty times as long. */
  slow: number
  /** The same answer comes a second time. */
  twice: number
  /** Answers that follow one another come in another order. */
  disorder: number
  /** No answer, until it is asked again. */
  silent: number
  /** Says no, with a reason of the guides. */
  refuse: number
  /** The register holds something new against a unit while its case is under way (and lets go of it later). */
  late: number
}

export const tempers = {
  calm: { slow: 0, twice: 0, disorder: 0, silent: 0, refuse: 0, late: 0 },
  everyday: { slow: 0.1, twice: 0.03, disorder: 0.03, silent: 0.03, refuse: 0.05, late: 0.03 },
  stormy: { slow: 0.3, twice: 0.25, disorder: 0.25, silent: 0.25, refuse: 0.2, late: 0.25 }
} as const satisfies Record<string, Temper>

export const systems = ['identity', 'licence', 'yuexinqian', 'seal', 'tax', 'registry', 'bank', 'post', 'timestamp', 'ocsp'] as const

export type System = typeof systems[number]

/** What a system is called; the library has no names for them, since they are outside of it. */
export const systemNames: Record<System, { zh: string, en: string }> = {
  identity: { zh: '统一身份认证平台', en: 'identity platform' },
  licence: { zh: '电子营业执照', en: 'e-licence' },
  yuexinqian: { zh: '粤信签', en: 'personal signatures' },
  seal: { zh: '签章平台', en: 'sealing platform' },
  tax: { zh: '税务', en: 'tax authority' },
  registry: { zh: '不动产登记机构', en: 'registry' },
  bank: { zh: '银行', en: 'bank' },
  post: { zh: '邮政 EMS', en: 'post' },
  timestamp: { zh: '时间戳', en: 'timestamps, RFC 3161' },
  ocsp: { zh: '证书状态', en: 'OCSP, RFC 6960' }
}
