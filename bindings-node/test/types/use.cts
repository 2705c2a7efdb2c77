// The same package through `require`.
import dengji = require('dengji')
import codes = require('dengji/codes')

const enterprise: dengji.Enterprise = dengji.fromJson('Enterprise', Buffer.from('{}'))
const code: 'json.syntax' = codes.JSON_SYNTAX
export = { enterprise, code, names: dengji.documentNames }
