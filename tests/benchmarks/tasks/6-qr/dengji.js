const dengji = require('dengji')
const { rate, read, start } = require('harness')

start('dengji')
const text = read('qr.txt').toString()
const style = { scale: 4, margin: 4 }
const note = `symbol version ${new dengji.QrCode(text, 'm').version}`

async function main () {
  await rate('SVG', () => new dengji.QrCode(text, 'm').toSvg(style), 1, note)
  await rate('PNG', () => new dengji.QrCode(text, 'm').toPng(style), 1, note)
}
main()
