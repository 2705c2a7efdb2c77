'use strict'
// What the package gives, whichever native half it stands on.

const native = require('./native.cjs')
const { documentNames, handleOf, ...operations } = require('./operations.cjs')

let names

module.exports = {
  ...operations,
  ...require('./errors.cjs').classes,
  builtinProfiles: () => operations.Profile.builtinIds(),
  // Asked for when it is read, since not every build carries it.
  get documentNames () { return names ??= Object.freeze(documentNames()) },
  version: native.version()
}
