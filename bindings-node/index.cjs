'use strict'
// dengji (登记): China's real-estate registration as an embeddable library. Described in index.d.ts.

module.exports = {
  ...require('./lib/documents.cjs'),
  ...require('./lib/errors.cjs').classes,
  ...require('./lib/findings.cjs'),
  ...require('./lib/account.cjs'),
  ...require('./lib/case.cjs').cases,
  ...require('./lib/crypto.cjs').crypto,
  ...require('./lib/dictionary.cjs'),
  ...require('./lib/eseal.cjs'),
  ...require('./lib/identifier.cjs'),
  ...require('./lib/licence.cjs'),
  ...require('./lib/paper.cjs'),
  ...require('./lib/pdf.cjs'),
  ...require('./lib/picture.cjs').picture,
  ...require('./lib/profile.cjs').profile,
  ...require('./lib/qr.cjs'),
  ...require('./lib/regions.cjs').regions,
  ...require('./lib/requirements.cjs'),
  ...require('./lib/seal.cjs').seal,
  ...require('./lib/sealing.cjs'),
  ...require('./lib/ticket.cjs'),
  version: require('./package.json').version
}
