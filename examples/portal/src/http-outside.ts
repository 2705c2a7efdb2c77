// The systems outside behind HTTP (examples/outside, `npm start` there): how a portal speaks to what runs elsewhere.

import { OutsideRefused, type Answer, type Outside } from './outside.ts'

/** Longer than that nobody at a screen waits; the worker asks again. */
const PATIENCE = 10_000

export function httpOutside (address: string): Outside {
  async function ask (path: string, body?: object): Promise<any> {
    const answer = await fetch(new URL(path, address), {
      signal: AbortSignal.timeout(PATIENCE),
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    })
    if (answer.ok) return answer.headers.get('content-type')?.startsWith('application/json') ? await answer.json() : await answer.text()
    const said = await answer.json().catch(() => ({}))
    if (said.refused) throw new OutsideRefused(said.refused.zh, said.refused.en)
    if (answer.status === 404) throw new OutsideRefused('外部系统尚未收到这项业务，请稍后重试', 'the system outside does not know of it yet, please try again')
    throw Object.assign(new Error(`the system outside answered ${answer.status}`), { code: `outside.${answer.status}` })
  }
  const at = (enterprise: string) => `/seals/${encodeURIComponent(enterprise)}`
  return {
    take: async order => (await ask('/effects', order)).taken,
    due: async (): Promise<Answer[]> => await ask('/answers?limit=100'),
    acknowledge: async id => { await ask('/receipts', { ids: [id] }) },
    registerFacts: async units => await ask('/register/facts', { units }),
    login: async (documentNumber, name, enterprise) => await ask('/identity/logins', { documentNumber, name, ...(enterprise && { enterprise }) }),
    sign: async (scanned, documentNumber) => await ask('/yuexinqian/signatures', { ...scanned, documentNumber }),
    declare: async (scanned, applicant) => await ask('/yuexinqian/declarations', { ...scanned, documentNumber: applicant }),
    answered: async (asked, documentNumber) => await ask('/yuexinqian/answers', { ...asked, documentNumber }),
    pay: async (caseId, subCase) => (await ask('/bank/payments', { caseId, subCase })).answer,
    certificates: async (enterprise, scheme) => await ask(`${at(enterprise)}/certificates?scheme=${scheme}`),
    async seal (enterprise, handler, scheme, message, digest) {
      const { signature, reference } = await ask(`${at(enterprise)}/signatures`, {
        handler, scheme, toBeSigned: Buffer.from(message).toString('base64'), ...(digest && { digest })
      })
      return { signature: Buffer.from(signature, 'base64'), evidence: await ask(`/seals/acts/${encodeURIComponent(reference)}`) }
    },
    anchors: async () => [await ask('/anchors.pem')]
  }
}
