/* global WXWebAssembly */

/** Where WeChat's tools put the module that comes with the package. */
const USUAL = '/miniprogram_npm/dengji/dengji.wasm.br'

module.exports = {
  load: async (path = USUAL) => libraryOf((await WXWebAssembly.instantiate(path, {})).instance.exports)
}
