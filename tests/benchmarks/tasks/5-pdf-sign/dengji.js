const { Picture, SoftwareKey, resolvePlan, signDocument } = require('dengji')
const { CASE, keep, ms, read, start } = require('harness')

start('dengji')
const [name, key] = CASE.split('-')
const pdf = read(`${name}.pdf`)
const signer = new SoftwareKey(read(`${key}.key`))
const side = 35278 // a box of 100 points, as pyHanko's
const position = { type: 'point', page: 1, xUm: 158750, yUm: 244122 }

async function main () {
  const { placements } = await resolvePlan(pdf, { stamps: [{ widthUm: side, heightUm: side, position }] })
  const request = {
    field: 'Seal',
    carrier: 'cades_detached',
    scheme: signer.defaultScheme(),
    certificates: [read(`${key}.crt`).toString('base64')],
    time: new Date().toISOString(),
    placements
  }
  const sign = () => signDocument(pdf, request, signer, { pictures: [Picture.fromPng(read('stamp.png'), side)] })
  await ms(CASE, sign, 'PAdES B-B, incremental update, a promise each')
  keep(sign)
}
main()
