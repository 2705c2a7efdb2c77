import { start } from './start.ts'

const { DATABASE_URL, OUTSIDE_URL, PORT, HOST, BASE, LOG, DATA } = process.env
const { address, stop } = await start({
  database: DATABASE_URL, outside: OUTSIDE_URL, folder: DATA, port: Number(PORT ?? 8300), host: HOST, base: BASE, log: LOG === '1'
})
console.log(`
  登记门户（样例） · the portal, with sample data
  ${address}/
  选择一位样例人员登录：经办人 周实（填报）、买受人（签名）、登记员甲（办理）。
  Choose one of the sample persons: the handler fills in, the buyers sign, the officer registers.
`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void stop().then(() => process.exit(0)) })
