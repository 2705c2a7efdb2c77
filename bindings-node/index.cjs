'use strict'
// dengji (登记): China's real-estate registration as an embeddable library. Described in index.d.ts.

const { documentNames, ...operations } = require('./lib/operations.cjs')

module.exports = {
  ...operations,
  ...require('./lib/errors.cjs').classes,
  builtinProfiles: () => operations.Profile.builtinIds(),
  documentNames: Object.freeze(documentNames()),
  version: require('./package.json').version
}
