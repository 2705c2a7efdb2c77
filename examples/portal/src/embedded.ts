// The systems outside in this process (examples/outside), for the sample and for tests. They keep nothing: after a
// start they are told anew what they were told before (`Worker.remind`).

import { OutsideRefused, type Answer, type Outside } from './outside.ts'

type Library = typeof import('../../outside/dist/src/index.js')
type World = import('../../outside/dist/src/index.js').World

export interface EmbeddedOptions { clock: () => Date, seed?: string, world?: (sample: World) => World }

export async function embeddedOutside ({ clock, seed, world }: EmbeddedOptions): Promise<Outside> {
  const library: Library = await import('../../outside/dist/src/index.js')
  const outside = library.createOutside({
    clock: { now: clock },
    people: 'present', // buyers, enterprise and taxpayers come by themselves, on the portal's pages
    ...(seed && { seed }),
    ...(world && { world: world(library.sampleWorld) })
  })
  /** What a system would not do, with its reason. */
  const told = <T> (call: () => T): T => {
    try {
      return call()
    } catch (error) {
      if (error instanceof library.Refused) throw new OutsideRefused(error.reason.zh, error.reason.en)
      if (error instanceof library.Unknown) throw new OutsideRefused('外部系统尚未收到这项业务，请稍后重试', 'the system outside does not know of it yet, please try again')
      throw error
    }
  }
  return {
    async take (order) { return told(() => outside.take(order)) },
    async due () { return told(() => outside.due(100)) as Answer[] },
    async acknowledge (id) { outside.acknowledge(id) },
    async registerFacts (units) { return outside.registry.facts(units) },
    enter ({ facts = [], lifted = [] }) {
      for (const fact of facts) outside.registry.enter(fact)
      for (const { reference = '' } of lifted) outside.registry.lift(reference)
    },
    async login (documentNumber, name, enterprise) { return told(() => outside.identity.login(documentNumber, name, enterprise)) },
    async sign (scanned, documentNumber) { return told(() => outside.yuexinqian.sign(outside.desk, scanned, documentNumber)) },
    async declare (scanned, applicant) { return told(() => outside.yuexinqian.declare(scanned, applicant)) },
    async answered (asked, documentNumber) { return told(() => outside.yuexinqian.answered(asked, documentNumber)) },
    async pay (caseId, subCase) { return told(() => outside.bank.pay(outside.desk, caseId, subCase).answer) },
    async certificates (enterprise, scheme) { return told(() => outside.seal.certificates(enterprise, scheme as 'sm2_sm3')) },
    async seal (enterprise, handler, scheme, message, digest) {
      const { signature, reference } = told(() => outside.seal.sign(enterprise, handler, scheme as 'sm2_sm3', message, digest))
      return { signature, evidence: outside.seal.evidence(reference) }
    },
    async anchors () { return Object.values(outside.anchors) }
  }
}
