'use strict'
// dengji (登记): China's real-estate registration as an embeddable library. Described in index.d.ts.

module.exports = {
  ...require('./lib/documents.cjs'),
  ...require('./lib/errors.cjs').classes,
  ...require('./lib/findings.cjs'),
  ...require('./lib/profile.cjs').profile,
  ...require('./lib/ticket.cjs'),
  version: require('./package.json').version
}
