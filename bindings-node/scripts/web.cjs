'use strict'
// Makes what pages and mini-programs load, of what `cargo xtask web` compiled: `web/*.wasm`, `web/library.mjs`, and
// `web/miniprogram`. The JavaScript half is the one of Node, file by file, in one file and in the words of older engines.
//
//   node scripts/web.cjs NAME=FILE.wasm ...

const fs = require('node:fs')
const path = require('node:path')
const zlib = require('node:zlib')
const ts = require('typescript')

const home = path.join(__dirname, '..')
const out = path.join(home, 'web')
const NOTE = '// dengji (登记). Made by scripts/web.cjs of lib/ and web/; do not edit.\n'

/** The parts of `lib` that need no Node, and what stands in for the rest. */
const LIBRARY = ['errors', 'idioms', 'index', 'json', 'operations'].map(name => ['lib', name])
const SHARED = ['native', 'types', 'utf8'].map(name => ['web', name])

function part ([folder, name]) {
  const text = fs.readFileSync(path.join(home, folder, `${name}.cjs`), 'utf8')
  return `  './${name}.cjs' (module, require) {\n${text.replace("'use strict'\n", '')}\n  }`
}

/** A script in the words of engines from 2018 on; WeChat on older phones has no newer one. */
function lowered (source, module) {
  const { outputText, diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2018, module, removeComments: true }
  })
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ messageText }) => messageText).join('\n'))
  return `${NOTE}${outputText}`
}

/** One scope in which `libraryOf` makes the package of the exports of an instance, each time anew. */
function library () {
  return `
const shared = {
${SHARED.map(part).join(',\n')}
}
const parts = {
${LIBRARY.map(part).join(',\n')}
}
function loader (parts, given) {
  const loaded = new Map(given)
  return function require (name) {
    if (!loaded.has(name)) {
      const module = { exports: {} }
      parts[name](module, require)
      loaded.set(name, module.exports)
    }
    return loaded.get(name)
  }
}
const basis = loader(shared)
function libraryOf (exports) {
  const native = basis('./native.cjs').nativeOf(exports)
  const require = loader(parts, [['./native.cjs', native], ['node:util', basis('./types.cjs')]])
  const close = held => native.close(held === undefined ? undefined : require('./operations.cjs').handleOf(held))
  return { ...require('./index.cjs'), close, missing: Object.freeze(native.missing) }
}`
}

/** The sections of a module: number, and content. */
function * sections (bytes) {
  for (let at = 8; at < bytes.length;) {
    const [length, begin] = number(bytes, at + 1)
    yield [bytes[at], bytes.subarray(begin, begin + length)]
    at = begin + length
  }
}

/** A number of variable length, and what comes after it. */
function number (bytes, at) {
  let [value, factor] = [0, 1]
  for (; bytes[at] >= 0x80; at++, factor *= 0x80) value += (bytes[at] & 0x7f) * factor
  return [value + bytes[at] * factor, at + 1]
}

function written (value) {
  const bytes = []
  for (; value >= 0x80; value = Math.floor(value / 0x80)) bytes.push(value % 0x80 | 0x80)
  return Buffer.from([...bytes, value])
}

const [CUSTOM, EXPORTS, GLOBAL] = [0, 7, 3]

/** Without names, and without the globals that the linker exports: WeChat on iOS knows no exported globals. */
function mended (bytes) {
  const kept = [bytes.subarray(0, 8)]
  for (const [kind, content] of sections(bytes)) {
    if (kind === CUSTOM) continue
    const mended = kind === EXPORTS ? withoutGlobals(content) : content
    kept.push(Buffer.from([kind]), written(mended.length), mended)
  }
  return Buffer.concat(kept)
}

function withoutGlobals (content) {
  let [count, at] = number(content, 0)
  const kept = []
  for (; count > 0; count--) {
    const [length, name] = number(content, at)
    const [, after] = number(content, name + length + 1)
    if (content[name + length] !== GLOBAL) kept.push(content.subarray(at, after))
    at = after
  }
  return Buffer.concat([written(kept.length), ...kept])
}

const kilobytes = count => `${(count / 1000).toFixed(0)} kB`

function main (given) {
  const text = name => fs.readFileSync(path.join(out, name), 'utf8')
  const miniprogram = path.join(out, 'miniprogram')
  fs.writeFileSync(path.join(out, 'library.mjs'), lowered(library() + text('load.mjs'), ts.ModuleKind.ESNext))
  fs.writeFileSync(path.join(miniprogram, 'index.js'), lowered(library() + text('wechat.cjs'), ts.ModuleKind.None))
  for (const one of given) {
    const [name, file] = one.split(/=(.*)/s)
    const bytes = mended(fs.readFileSync(file))
    const brotli = zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 22, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    fs.writeFileSync(path.join(out, `${name}.wasm`), bytes)
    if (name === 'dengji') fs.writeFileSync(path.join(miniprogram, `${name}.wasm.br`), brotli)
    console.log(`${name}.wasm: ${kilobytes(bytes.length)}, gzip ${kilobytes(zlib.gzipSync(bytes, { level: 9 }).length)}, brotli ${kilobytes(brotli.length)}`)
  }
  const script = fs.readFileSync(path.join(out, 'library.mjs'))
  console.log(`library.mjs: ${kilobytes(script.length)}, brotli ${kilobytes(zlib.brotliCompressSync(script).length)}`)
}

main(process.argv.slice(2))
