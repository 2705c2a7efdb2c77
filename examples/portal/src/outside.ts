// What the portal needs of the systems outside. `examples/outside` is such a thing, as a library or behind HTTP; in
// production each of these calls goes to the system of its name.

import type { ActionReportRegisterFacts, Actor, Command, Effect, Enterprise, Evidence, RegisterFact, SignatureScheme } from 'dengji'

/** An effect of a case, with the id by which it is carried out once. */
export interface Order {
  id: string
  caseId: string
  effect: Effect
  /** What the effect does not say itself. */
  about?: { confirmer?: Enterprise, businessType?: string, units?: Record<string, string> }
}

/** What a system says about an order: a command for the case. It comes until it is acknowledged. */
export interface Answer { id: string, order: string, caseId: string, actor: Actor, command: Command }

export interface Outside {
  /** Takes an effect; false where it is no business of a system outside. Taken again, it is done once. */
  take (order: Order): Promise<boolean>
  due (): Promise<Answer[]>
  acknowledge (id: string): Promise<void>
  /** 登记簿: what stands in the register now against these units, by their codes, and against their parcels. */
  registerFacts (units: string[]): Promise<RegisterFact[]>
  /** Of a register that is only played: it learns what an officer enters on the portal's pages. */
  enter? (action: ActionReportRegisterFacts): void
  /** 统一身份认证平台: the facts about a session; with an enterprise, for which the person acts. */
  login (documentNumber: string, name: string, enterprise?: string): Promise<Actor>
  /** 粤信签: this person signs what a ticket shows. */
  sign (scanned: { caseId: string, subCase: string, round: number, digest: string }, documentNumber: string): Promise<Answer>
  /** 粤信签: an applicant declares that what was signed and filed is taken back. */
  declare (scanned: { caseId: string, subCase: string, round: number, digest: string }, applicant: string): Promise<Evidence>
  /** 粤信签: whoever was asked signs question and answer of an inquiry, which `digest` stands for. */
  answered (asked: { caseId: string, subCase: string, digest: string }, documentNumber: string): Promise<Evidence>
  /** 缴税: the tax authority's answer comes of it. */
  pay (caseId: string, subCase: string): Promise<Answer>
  /** 签章平台: the enterprise's certificates, its own first. */
  certificates (enterprise: string, scheme: SignatureScheme): Promise<string[]>
  /** 签章平台: the second phase, by whoever may use the seal, and the evidence for the case. */
  seal (enterprise: string, handler: string, scheme: SignatureScheme, message: Uint8Array, digest?: string): Promise<{ signature: Uint8Array, evidence: Evidence }>
  /** Roots (PEM) of the certificates of seals. */
  anchors (): Promise<string[]>
}

/** A system outside would not do it, with its reason. */
export class OutsideRefused extends Error {
  constructor (readonly zh: string, readonly en: string) {
    super(en)
  }
}
