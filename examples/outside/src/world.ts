import type { Enterprise, Principal } from 'dengji'

/** Who there is. Everybody here is made up: nobody alive was born in 1880. */
export interface Person {
  name: string
  documentNumber: string
  phone?: string
  level: 'level3' | 'level4' | 'level5'
}

export interface Firm {
  enterprise: Enterprise
  level: 'level3' | 'level4' | 'level5'
  representative: Person
  /** Bound on the identity platform, and granted the seal. */
  handlers: Person[]
  /** 登记地. */
  place: string
}

export interface World { persons: Person[], firms: Firm[] }

export const principal = ({ name, documentNumber, phone }: Person): Principal =>
  ({ name, documentNumber, phone })

const person = (name: string, documentNumber: string, phone?: string): Person => ({ name, documentNumber, phone, level: 'level4' })

const handler = person('周实', '440106188005050051', '13900139000')
const agent = person('林信', '440106188004047336', '13700137000')

/** The people and firms of `examples/data`. */
export const sampleWorld: World = {
  persons: [handler, agent],
  firms: [
    {
      enterprise: { name: '广州云锦置业有限公司', documentNumber: '91440101MA5DJ0001L' },
      level: 'level4',
      representative: person('韩立', '440106188009090093'),
      handlers: [handler],
      place: '440100'
    },
    {
      enterprise: { name: '岭南示例银行股份有限公司广州分行', documentNumber: '91440100190000019Y' },
      level: 'level4',
      representative: person('沈岳', '440106188010100105'),
      handlers: [agent],
      place: '440100'
    }
  ]
}
