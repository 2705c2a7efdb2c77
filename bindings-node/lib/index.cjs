'use strict'
// What the package gives, whichever native half it stands on.

const native = require('./native.cjs')
const { documentNames, handleOf, ...operations } = require('./operations.cjs')

module.exports = {
  ...operations,
  ...require('./errors.cjs').classes,
  builtinProfiles: () => operations.Profile.builtinIds(),
  // A build for pages reads none by its name.
  documentNames: Object.freeze(native.missing?.includes('document_names') ? [] : documentNames()),
  version: native.version()
}
