'use strict'
// dengji (登记): China's real-estate registration as an embeddable library. Described in index.d.ts.

module.exports = require('./lib/index.cjs')
