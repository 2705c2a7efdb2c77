// Generated from the message catalogue of core by `cargo xtask generate`; do not edit.

/// The codes of findings.
public enum Codes {
    /// 第 {line} 行第 {column} 列不是有效的 JSON
    ///
    /// line {line}, column {column} is not JSON
    public static let jsonSyntax = "json.syntax"

    /// 文本 {bytes} 字节，超过上限 {limit}
    ///
    /// the text has {bytes} bytes, more than {limit}
    public static let jsonTooLarge = "json.too_large"

    /// 嵌套过深
    ///
    /// nested too deeply
    public static let jsonTooDeep = "json.too_deep"

    /// 没有名为“{name}”的字段
    ///
    /// there is no field `{name}`
    public static let jsonUnknownField = "json.unknown_field"

    /// 字段“{name}”重复出现
    ///
    /// the field `{name}` stands twice
    public static let jsonDuplicateKey = "json.duplicate_key"

    /// 缺少字段“{name}”
    ///
    /// the field `{name}` is missing
    public static let jsonMissingField = "json.missing_field"

    /// 没有名为“{name}”的取值
    ///
    /// there is no value `{name}`
    public static let jsonUnknownVariant = "json.unknown_variant"

    /// 类型不符，应为 {expected}
    ///
    /// wrong type: expected {expected}
    public static let jsonWrongType = "json.wrong_type"

    /// 规则文件格式版本 {version} 不受支持（支持 {supported}）
    ///
    /// version {version} of the profile format is not known here (known: {supported})
    public static let profileUnsupportedVersion = "profile.unsupported_version"

    /// 公钥无效：应为 SM2 曲线上的点（十六进制）
    ///
    /// not an SM2 public key: a point on the curve, in hexadecimal
    public static let cryptoPublicKey = "crypto.public_key"

    /// 私钥无效：应为 64 位十六进制数，且在允许范围内
    ///
    /// not an SM2 private key: 64 hexadecimal digits, in range
    public static let cryptoPrivateKey = "crypto.private_key"

    /// 签名值格式无效：应为 r‖s（128 位十六进制）或 DER
    ///
    /// not the form of an SM2 signature: r‖s (128 hexadecimal digits) or DER
    public static let cryptoSignatureForm = "crypto.signature_form"

    /// 签名值与公钥或被签内容不符
    ///
    /// the signature is not this key's over this content
    public static let cryptoSignatureWrong = "crypto.signature_wrong"

    /// 应为 1 至 {limit} 字节的文本，且不含控制字符
    ///
    /// must be text of 1 to {limit} bytes without control characters
    public static let ticketText = "ticket.text"

    /// 二维码生成时间不能早于 1970 年
    ///
    /// a ticket cannot be issued before 1970
    public static let ticketTime = "ticket.time"

    /// 有效期应为整秒，且晚于生成时间
    ///
    /// the life must be whole seconds, and end after it begins
    public static let ticketLife = "ticket.life"

    /// 摘要应为 64 位小写十六进制的 SM3 值
    ///
    /// the digest must be an SM3 value: 64 lower-case hexadecimal digits
    public static let ticketDigest = "ticket.digest"

    /// 签署链接应以 https:// 开头并带主机名，不超过 {limit} 字节，且不含空格、控制字符和账号信息
    ///
    /// a signing link must be https:// with a host, at most {limit} bytes, without blanks, control characters or user names
    public static let ticketUrl = "ticket.url"

    /// 不是有效的签署二维码内容
    ///
    /// this is not the content of a signing code
    public static let ticketMalformed = "ticket.malformed"

    /// 签署二维码版本 {version} 不受支持
    ///
    /// version {version} of signing codes is not known here
    public static let ticketVersion = "ticket.version"

    /// 没有编号为“{key}”的平台公钥
    ///
    /// there is no platform key named `{key}`
    public static let ticketUnknownKey = "ticket.unknown_key"

    /// 平台公钥编号“{key}”重复
    ///
    /// the platform key `{key}` stands twice
    public static let ticketKeyTwice = "ticket.key_twice"

    /// 签署二维码的签名无效，内容可能被改动
    ///
    /// the signature of the code is wrong: it was changed, or not made by `{key}`
    public static let ticketSignature = "ticket.signature"

    /// 平台密钥“{key}”在 {issued} 不在使用期内
    ///
    /// the platform key `{key}` was not in use at {issued}
    public static let ticketKeyRetired = "ticket.key_retired"

    /// 二维码自 {issued} 起有效
    ///
    /// the code is valid from {issued}
    public static let ticketNotYetValid = "ticket.not_yet_valid"

    /// 二维码已于 {expires} 失效，请重新生成
    ///
    /// the code expired at {expires}; make a new one
    public static let ticketExpired = "ticket.expired"

    /// 内容 {bytes} 字节，超出二维码容量
    ///
    /// {bytes} bytes are more than a QR code holds
    public static let qrTooLong = "qr.too_long"

    /// 每个模块的像素应为 1 至 {limit}
    ///
    /// the scale must be 1 to {limit} pixels a module
    public static let qrScale = "qr.scale"

    /// 边距不能超过 {limit} 个模块
    ///
    /// the margin must not exceed {limit} modules
    public static let qrMargin = "qr.margin"

    /// 程序库内部错误，请报告；此对象不可再用
    ///
    /// a fault of the library, please report it; do not use this object any more
    public static let coreInternal = "core.internal"

    /// 没有名为“{name}”的项，可用：{expected}
    ///
    /// there is nothing called `{name}`; there are: {expected}
    public static let coreUnknownName = "core.unknown_name"
}
