import { instant, type Clock } from '../clock.js'
import type { Answer, Desk } from '../desk.js'
import { Dice } from '../dice.js'
import type { TaxAuthority } from './tax.js'

/** 银行: takes what is paid in tax, and tells the tax authority. Its own agents sign loans by 粤信签. */
export class Bank {
  #payments = 0

  constructor (private readonly seed: string, private readonly clock: Clock, private readonly tax: TaxAuthority) {}

  /** 缴税: gives a receipt; the tax authority's answer to the case comes of it. */
  pay (desk: Desk, caseId: string, subCase: string): { receipt: string, at: string, answer: Answer } {
    const receipt = `PAY${new Dice(this.seed, 'payment', caseId, subCase, ++this.#payments).text(10)}`
    return { receipt, at: instant(this.clock.now()), answer: this.tax.paid(desk, caseId, subCase, receipt) }
  }
}
