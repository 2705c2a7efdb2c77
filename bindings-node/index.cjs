'use strict'
// dengji (登记): China's real-estate registration as an embeddable library. Described in index.d.ts.

module.exports = {
  ...require('./lib/documents.cjs'),
  ...require('./lib/errors.cjs').classes,
  ...require('./lib/findings.cjs'),
  ...require('./lib/account.cjs'),
  ...require('./lib/case.cjs'),
  ...require('./lib/dictionary.cjs'),
  ...require('./lib/identifier.cjs'),
  ...require('./lib/licence.cjs'),
  ...require('./lib/profile.cjs').profile,
  ...require('./lib/qr.cjs'),
  ...require('./lib/regions.cjs').regions,
  ...require('./lib/requirements.cjs'),
  ...require('./lib/seal.cjs'),
  ...require('./lib/ticket.cjs'),
  version: require('./package.json').version
}
