// Puts a build for pages in the place of the package, for tests of the package: `node --import ./test/web/over.mjs TEST`.
// DENGJI_WEB names the build: `web` or `web/files`.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { load } = await import(`dengji/${process.env.DENGJI_WEB ?? 'web/files'}`)
const file = require.resolve('dengji')
require.cache[file] = { id: file, filename: file, loaded: true, exports: await load() }
