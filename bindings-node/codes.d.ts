// Generated from the message catalogue of core by `cargo xtask generate`; do not edit.

/** 第 {line} 行第 {column} 列不是有效的 JSON / line {line}, column {column} is not JSON */
export declare const JSON_SYNTAX: "json.syntax"

/** 文本 {bytes} 字节，超过上限 {limit} / the text has {bytes} bytes, more than {limit} */
export declare const JSON_TOO_LARGE: "json.too_large"

/** 嵌套过深 / nested too deeply */
export declare const JSON_TOO_DEEP: "json.too_deep"

/** 没有名为“{name}”的字段 / there is no field `{name}` */
export declare const JSON_UNKNOWN_FIELD: "json.unknown_field"

/** 字段“{name}”重复出现 / the field `{name}` stands twice */
export declare const JSON_DUPLICATE_KEY: "json.duplicate_key"

/** 缺少字段“{name}” / the field `{name}` is missing */
export declare const JSON_MISSING_FIELD: "json.missing_field"

/** 没有名为“{name}”的取值 / there is no value `{name}` */
export declare const JSON_UNKNOWN_VARIANT: "json.unknown_variant"

/** 类型不符，应为 {expected} / wrong type: expected {expected} */
export declare const JSON_WRONG_TYPE: "json.wrong_type"

/** 规则文件格式版本 {version} 不受支持（支持 {supported}） / version {version} of the profile format is not known here (known: {supported}) */
export declare const PROFILE_UNSUPPORTED_VERSION: "profile.unsupported_version"

/** 公钥无效：应为 SM2 曲线上的点（十六进制） / not an SM2 public key: a point on the curve, in hexadecimal */
export declare const CRYPTO_PUBLIC_KEY: "crypto.public_key"

/** 私钥无效：应为 64 位十六进制数，且在允许范围内 / not an SM2 private key: 64 hexadecimal digits, in range */
export declare const CRYPTO_PRIVATE_KEY: "crypto.private_key"

/** 签名值格式无效：应为 r‖s（128 位十六进制）或 DER / not the form of an SM2 signature: r‖s (128 hexadecimal digits) or DER */
export declare const CRYPTO_SIGNATURE_FORM: "crypto.signature_form"

/** 签名值与公钥或被签内容不符 / the signature is not this key's over this content */
export declare const CRYPTO_SIGNATURE_WRONG: "crypto.signature_wrong"

/** 应为 1 至 {limit} 字节的文本，且不含控制字符 / must be text of 1 to {limit} bytes without control characters */
export declare const TICKET_TEXT: "ticket.text"

/** 二维码生成时间不能早于 1970 年 / a ticket cannot be issued before 1970 */
export declare const TICKET_TIME: "ticket.time"

/** 有效期应为整秒，且晚于生成时间 / the life must be whole seconds, and end after it begins */
export declare const TICKET_LIFE: "ticket.life"

/** 摘要应为 64 位小写十六进制的 SM3 值 / the digest must be an SM3 value: 64 lower-case hexadecimal digits */
export declare const TICKET_DIGEST: "ticket.digest"

/** 签署链接应以 https:// 开头并带主机名，不超过 {limit} 字节，且不含空格、控制字符和账号信息 / a signing link must be https:// with a host, at most {limit} bytes, without blanks, control characters or user names */
export declare const TICKET_URL: "ticket.url"

/** 不是有效的签署二维码内容 / this is not the content of a signing code */
export declare const TICKET_MALFORMED: "ticket.malformed"

/** 签署二维码版本 {version} 不受支持 / version {version} of signing codes is not known here */
export declare const TICKET_VERSION: "ticket.version"

/** 没有编号为“{key}”的平台公钥 / there is no platform key named `{key}` */
export declare const TICKET_UNKNOWN_KEY: "ticket.unknown_key"

/** 平台公钥编号“{key}”重复 / the platform key `{key}` stands twice */
export declare const TICKET_KEY_TWICE: "ticket.key_twice"

/** 签署二维码的签名无效，内容可能被改动 / the signature of the code is wrong: it was changed, or not made by `{key}` */
export declare const TICKET_SIGNATURE: "ticket.signature"

/** 平台密钥“{key}”在 {issued} 不在使用期内 / the platform key `{key}` was not in use at {issued} */
export declare const TICKET_KEY_RETIRED: "ticket.key_retired"

/** 二维码自 {issued} 起有效 / the code is valid from {issued} */
export declare const TICKET_NOT_YET_VALID: "ticket.not_yet_valid"

/** 二维码已于 {expires} 失效，请重新生成 / the code expired at {expires}; make a new one */
export declare const TICKET_EXPIRED: "ticket.expired"

/** 内容 {bytes} 字节，超出二维码容量 / {bytes} bytes are more than a QR code holds */
export declare const QR_TOO_LONG: "qr.too_long"

/** 每个模块的像素应为 1 至 {limit} / the scale must be 1 to {limit} pixels a module */
export declare const QR_SCALE: "qr.scale"

/** 边距不能超过 {limit} 个模块 / the margin must not exceed {limit} modules */
export declare const QR_MARGIN: "qr.margin"

/** 程序库内部错误，请报告；此对象不可再用 / a fault of the library, please report it; do not use this object any more */
export declare const CORE_INTERNAL: "core.internal"

/** 没有名为“{name}”的项，可用：{expected} / there is nothing called `{name}`; there are: {expected} */
export declare const CORE_UNKNOWN_NAME: "core.unknown_name"
