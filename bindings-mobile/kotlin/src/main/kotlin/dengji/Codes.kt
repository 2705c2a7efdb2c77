// Generated from the message catalogue of core by `cargo xtask generate`; do not edit.
package dengji

/** The codes of findings. */
public object Codes {
    /** 第 {line} 行第 {column} 列不是有效的 JSON / line {line}, column {column} is not JSON */
    public const val JSON_SYNTAX: String = "json.syntax"

    /** 文本 {bytes} 字节，超过上限 {limit} / the text has {bytes} bytes, more than {limit} */
    public const val JSON_TOO_LARGE: String = "json.too_large"

    /** 嵌套过深 / nested too deeply */
    public const val JSON_TOO_DEEP: String = "json.too_deep"

    /** 没有名为“{name}”的字段 / there is no field `{name}` */
    public const val JSON_UNKNOWN_FIELD: String = "json.unknown_field"

    /** 字段“{name}”重复出现 / the field `{name}` stands twice */
    public const val JSON_DUPLICATE_KEY: String = "json.duplicate_key"

    /** 缺少字段“{name}” / the field `{name}` is missing */
    public const val JSON_MISSING_FIELD: String = "json.missing_field"

    /** 没有名为“{name}”的取值 / there is no value `{name}` */
    public const val JSON_UNKNOWN_VARIANT: String = "json.unknown_variant"

    /** 类型不符，应为 {expected} / wrong type: expected {expected} */
    public const val JSON_WRONG_TYPE: String = "json.wrong_type"

    /** 规则文件格式版本 {version} 不受支持（支持 {supported}） / version {version} of the profile format is not known here (known: {supported}) */
    public const val PROFILE_UNSUPPORTED_VERSION: String = "profile.unsupported_version"

    /** 公钥无效：应为 SM2 曲线上的点（十六进制） / not an SM2 public key: a point on the curve, in hexadecimal */
    public const val CRYPTO_PUBLIC_KEY: String = "crypto.public_key"

    /** 私钥无效：应为 64 位十六进制数，且在允许范围内 / not an SM2 private key: 64 hexadecimal digits, in range */
    public const val CRYPTO_PRIVATE_KEY: String = "crypto.private_key"

    /** 签名值格式无效：应为 r‖s（128 位十六进制）或 DER / not the form of an SM2 signature: r‖s (128 hexadecimal digits) or DER */
    public const val CRYPTO_SIGNATURE_FORM: String = "crypto.signature_form"

    /** 签名值与公钥或被签内容不符 / the signature is not this key's over this content */
    public const val CRYPTO_SIGNATURE_WRONG: String = "crypto.signature_wrong"

    /** 应为 1 至 {limit} 字节的文本，且不含控制字符 / must be text of 1 to {limit} bytes without control characters */
    public const val TICKET_TEXT: String = "ticket.text"

    /** 二维码生成时间不能早于 1970 年 / a ticket cannot be issued before 1970 */
    public const val TICKET_TIME: String = "ticket.time"

    /** 有效期应为整秒，且晚于生成时间 / the life must be whole seconds, and end after it begins */
    public const val TICKET_LIFE: String = "ticket.life"

    /** 摘要应为 64 位小写十六进制的 SM3 值 / the digest must be an SM3 value: 64 lower-case hexadecimal digits */
    public const val TICKET_DIGEST: String = "ticket.digest"

    /** 签署链接应以 https:// 开头并带主机名，不超过 {limit} 字节，且不含空格、控制字符和账号信息 / a signing link must be https:// with a host, at most {limit} bytes, without blanks, control characters or user names */
    public const val TICKET_URL: String = "ticket.url"

    /** 不是有效的签署二维码内容 / this is not the content of a signing code */
    public const val TICKET_MALFORMED: String = "ticket.malformed"

    /** 签署二维码版本 {version} 不受支持 / version {version} of signing codes is not known here */
    public const val TICKET_VERSION: String = "ticket.version"

    /** 没有编号为“{key}”的平台公钥 / there is no platform key named `{key}` */
    public const val TICKET_UNKNOWN_KEY: String = "ticket.unknown_key"

    /** 平台公钥编号“{key}”重复 / the platform key `{key}` stands twice */
    public const val TICKET_KEY_TWICE: String = "ticket.key_twice"

    /** 签署二维码的签名无效，内容可能被改动 / the signature of the code is wrong: it was changed, or not made by `{key}` */
    public const val TICKET_SIGNATURE: String = "ticket.signature"

    /** 平台密钥“{key}”在 {issued} 不在使用期内 / the platform key `{key}` was not in use at {issued} */
    public const val TICKET_KEY_RETIRED: String = "ticket.key_retired"

    /** 二维码自 {issued} 起有效 / the code is valid from {issued} */
    public const val TICKET_NOT_YET_VALID: String = "ticket.not_yet_valid"

    /** 二维码已于 {expires} 失效，请重新生成 / the code expired at {expires}; make a new one */
    public const val TICKET_EXPIRED: String = "ticket.expired"

    /** 内容 {bytes} 字节，超出二维码容量 / {bytes} bytes are more than a QR code holds */
    public const val QR_TOO_LONG: String = "qr.too_long"

    /** 每个模块的像素应为 1 至 {limit} / the scale must be 1 to {limit} pixels a module */
    public const val QR_SCALE: String = "qr.scale"

    /** 边距不能超过 {limit} 个模块 / the margin must not exceed {limit} modules */
    public const val QR_MARGIN: String = "qr.margin"

    /** 程序库内部错误，请报告；此对象不可再用 / a fault of the library, please report it; do not use this object any more */
    public const val CORE_INTERNAL: String = "core.internal"

    /** 没有名为“{name}”的项，可用：{expected} / there is nothing called `{name}`; there are: {expected} */
    public const val CORE_UNKNOWN_NAME: String = "core.unknown_name"
}
