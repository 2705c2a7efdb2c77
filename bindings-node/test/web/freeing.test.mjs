// In a process of its own: what other tests leave behind keeps the engine from finding it in time.
import assert from 'node:assert/strict'
import test from 'node:test'

import { instantiated } from './instance.mjs'

test('what nobody holds any more is freed when the engine finds it', { skip: !globalThis.gc && 'needs --expose-gc' }, async () => {
  const { instance: dengji, exports } = await instantiated()
  let closed = 0
  exports.close = (real => number => { closed++; return real(number) })(exports.close)
  for (let count = 0; count < 50; count++) dengji.Profile.builtin('guangzhou-registration')
  for (let count = 0; count < 100 && closed === 0; count++) {
    globalThis.gc()
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  assert.ok(closed > 0)
  // Until here: with the module itself what watches over its handles would be gone, and nobody would be told.
  assert.ok(dengji.Profile)
})
