import { createOutside, tempers } from './index.js'
import { createServer } from './server.js'

const { OUTSIDE_PORT = '8400', OUTSIDE_SEED = 'dengji', OUTSIDE_TEMPER = 'calm', OUTSIDE_PEOPLE = 'present', OUTSIDE_PACE = '1' } = process.env
if (!(OUTSIDE_TEMPER in tempers)) throw new Error(`OUTSIDE_TEMPER is one of ${Object.keys(tempers).join(', ')}`)
if (!(Number(OUTSIDE_PACE) >= 0)) throw new Error('OUTSIDE_PACE is a number from 0 on')
const address = `http://127.0.0.1:${OUTSIDE_PORT}`
const server = await createServer(createOutside({
  seed: OUTSIDE_SEED,
  temper: tempers[OUTSIDE_TEMPER as keyof typeof tempers],
  people: OUTSIDE_PEOPLE === 'simulated' ? 'simulated' : 'present',
  pace: Number(OUTSIDE_PACE),
  address
}))
await server.listen({ port: Number(OUTSIDE_PORT), host: '127.0.0.1' })
console.log(`外部系统 / systems outside: ${address}/  (${address}/openapi.json)`)
console.log('仅供测试，密钥由种子生成 / for tests only: keys are made from the seed')
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void server.close() })
