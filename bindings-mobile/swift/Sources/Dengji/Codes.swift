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

    /// 没有这个取值
    ///
    /// there is no such value
    public static let jsonUnknownVariant = "json.unknown_variant"

    /// 类型不符，应为{expected}
    ///
    /// wrong type: expected {expected}
    public static let jsonWrongType = "json.wrong_type"

    /// 已按{expected}读取
    ///
    /// read as {expected}
    public static let jsonTaken = "json.taken"

    /// 规则文件格式版本 {version} 不受支持（支持 {supported}）
    ///
    /// version {version} of the profile format is not known here (known: {supported})
    public static let profileUnsupportedVersion = "profile.unsupported_version"

    /// 规则文件中没有位置“{pointer}”
    ///
    /// there is no place `{pointer}` in the profile
    public static let profileNoSuchPlace = "profile.no_such_place"

    /// “{id}”重复
    ///
    /// `{id}` stands twice
    public static let profileDuplicate = "profile.duplicate"

    /// “{code}”不是已定义的{expected}
    ///
    /// `{code}` is no {expected} of this profile
    public static let profileDangling = "profile.dangling"

    /// 没有编号为“{row}”的需求条目
    ///
    /// there is no requirement row `{row}`
    public static let profileUnknownRequirement = "profile.unknown_requirement"

    /// 既无需求条目，也无出处，且未标明为推定
    ///
    /// neither a requirement row nor a source, and not marked as assumed
    public static let profileNoBasis = "profile.no_basis"

    /// 不能为空
    ///
    /// must not be empty
    public static let profileEmpty = "profile.empty"

    /// “{region}”不是行政区划代码的前缀（2、4 或 6 位数字）
    ///
    /// `{region}` is no prefix of a region code: 2, 4 or 6 digits
    public static let profileRegion = "profile.region"

    /// 此条件在任何业务中都不会成立，规则不起作用
    ///
    /// this condition never holds, for no business: the rule has no effect
    public static let profileNeverHolds = "profile.never_holds"

    /// 不能用“{test}”判断“{fact}”
    ///
    /// `{test}` cannot ask about `{fact}`
    public static let profileFactKind = "profile.fact_kind"

    /// 业务类型没有当事人
    ///
    /// the business has no parties
    public static let profileNoParties = "profile.no_parties"

    /// 涉及抵押的业务须有抵押权人，不涉及抵押的不应有
    ///
    /// a business with a mortgage has a mortgagee, any other has none
    public static let profileMortgageParty = "profile.mortgage_party"

    /// 签名人“{role}”不是该业务的当事人
    ///
    /// the signer `{role}` is no party of the business
    public static let profileSignerNotAParty = "profile.signer_not_a_party"

    /// 需要个人签名时须指定签名人，不需要时不应指定
    ///
    /// personal signers are named exactly where a personal signature is needed
    public static let profileSignersIdle = "profile.signers_idle"

    /// 申请表没有字段“{field}”
    ///
    /// the application form has no field `{field}`
    public static let profileFieldUnknown = "profile.field_unknown"

    /// 设置“{setting}”对“{shape}”类问题不起作用
    ///
    /// `{setting}` has no effect on a question of shape `{shape}`
    public static let profileQuestionSetting = "profile.question_setting"

    /// 问题没有文字，也未标明为未知或推定
    ///
    /// the question has no wording, and is neither of unknown shape nor assumed
    public static let profileQuestionText = "profile.question_text"

    /// 二维码有效期不能为零
    ///
    /// a ticket must live for some time
    public static let profileTicketLife = "profile.ticket_life"

    /// 没有业务既需个人签名又可用“{act}”确认，此顺序不起作用
    ///
    /// no business needs personal signatures and may be confirmed by `{act}`: the order has no effect
    public static let profilePersonFirstIdle = "profile.person_first_idle"

    /// 电子营业执照登录的等级低于所需等级，该登录方式不起作用
    ///
    /// a login by e-licence counts for less than is needed, so that it never suffices
    public static let profileELicenceTooLow = "profile.e_licence_too_low"

    /// 没有角色可以使用
    ///
    /// no role may use it
    public static let profileNoRoles = "profile.no_roles"

    /// 从起始状态无法到达“{status}”
    ///
    /// `{status}` cannot be reached from a first status
    public static let profileStatusUnreachable = "profile.status_unreachable"

    /// “{last}”是最终状态，“{status}”不能在其后
    ///
    /// `{last}` is a last status, so that `{status}` cannot follow it
    public static let profileStatusAfterLast = "profile.status_after_last"

    /// 没有最终状态
    ///
    /// no status is the last
    public static let profileNoLastStatus = "profile.no_last_status"

    /// 缺少“{mailbox}”箱
    ///
    /// the mailbox `{mailbox}` is missing
    public static let profileMailboxMissing = "profile.mailbox_missing"

    /// “{code}”的严重程度与默认相同，设置不起作用
    ///
    /// the severity of `{code}` is the catalogue's: the setting has no effect
    public static let profileSeveritySame = "profile.severity_same"

    /// “{code}”不受规则文件影响，设置不起作用
    ///
    /// `{code}` is not raised under a profile: the setting has no effect
    public static let profileSeverityUnused = "profile.severity_unused"

    /// 失效期限不能为零日
    ///
    /// the time until lapse must be a day at least
    public static let profileLapseDays = "profile.lapse_days"

    /// “{fact}”不是此类规则文件可判断的事实
    ///
    /// conditions of this kind of profile cannot ask about `{fact}`
    public static let profileFactArea = "profile.fact_area"

    /// 设置“{setting}”不起作用
    ///
    /// the setting `{setting}` has no effect
    public static let profileSettingIdle = "profile.setting_idle"

    /// 成套印章应为 {count} 枚，所列为 {kinds} 枚
    ///
    /// the set counts {count} seals, but lists {kinds}
    public static let profileSetCount = "profile.set_count"

    /// 未规定“{operation}”可在印章的哪些状态办理
    ///
    /// no rule says in which stages of a seal `{operation}` is possible
    public static let profileNoStages = "profile.no_stages"

    /// “{code}”须有参数“{param}”，不能用于限制条件
    ///
    /// `{code}` needs the parameter {param}, which a bar does not have
    public static let profileBarCode = "profile.bar_code"

    /// 没有核验方式达到{level}，该等级不起作用
    ///
    /// no verification method reaches {level}: the level has no effect
    public static let profileLevelUnreachable = "profile.level_unreachable"

    /// 设置“{setting}”对此核验方式不起作用
    ///
    /// `{setting}` has no effect on this way of verification
    public static let profileMethodSetting = "profile.method_setting"

    /// 核验方式缺少“{setting}”
    ///
    /// this way of verification needs `{setting}`
    public static let profileMethodEmpty = "profile.method_empty"

    /// 未规定“{action}”须有何种凭据
    ///
    /// no rule says which evidence this takes ({action})
    public static let profileEvidenceMissing = "profile.evidence_missing"

    /// 未列出可接受的凭据种类
    ///
    /// the rule names no kind of evidence
    public static let profileEvidenceKinds = "profile.evidence_kinds"

    /// “{role}”不得进行此操作（{action}），其内容只能由系统或主管机构提供
    ///
    /// a {role} must not do this ({action}): what it says is a system's or an authority's to say
    public static let profileRoleTells = "profile.role_tells"

    /// 没有箱提供“{action}”
    ///
    /// no mailbox offers this ({action})
    public static let profileActionNowhere = "profile.action_nowhere"

    /// “{mailbox}”箱中不可能进行“{action}”
    ///
    /// this can never be done in `{mailbox}` ({action})
    public static let profileActionIdle = "profile.action_idle"

    /// 依据的条目 {row} 含有推定的内容，该项应标明为推定
    ///
    /// the row {row} is assumed, so what rests on it is assumed too
    public static let profileRowAssumed = "profile.row_assumed"

    /// 版本的施行日期应写为年、年月或年月日
    ///
    /// the first day of an edition is a day, a month or a year
    public static let profileSourceDay = "profile.source_day"

    /// 没有依据引用《{title}》
    ///
    /// no setting rests on 《{title}》
    public static let profileSourceIdle = "profile.source_idle"

    /// 未列明《{title}》的版本
    ///
    /// the edition of 《{title}》 is not listed
    public static let profileSourceUnknown = "profile.source_unknown"

    /// 《{title}》未经核对，依据它的事项应标明为推定
    ///
    /// 《{title}》 was not read in this edition, so what rests on it is assumed
    public static let profileSourceUnread = "profile.source_unread"

    /// 保护特定人的登记事项，应写明凭何种材料可以放行
    ///
    /// a rule that protects somebody names the paper by which that person consents
    public static let profileConsentMissing = "profile.consent_missing"

    /// 成套印章中的“{kind}”未规定属何人，应规定属单位或法定代表人
    ///
    /// whose `{kind}` in a set would be, nobody says: it is the organisation's or the representative's
    public static let profileSetOwner = "profile.set_owner"

    /// 凭据的有效时间不能为零
    ///
    /// evidence must count for some time
    public static let profileEvidenceLife = "profile.evidence_life"

    /// 设置以“{base}”为蓝本，不是“{given}”
    ///
    /// the settings are based on `{base}`, not on `{given}`
    public static let profileOtherBase = "profile.other_base"

    /// 期限不能为零日
    ///
    /// a period must be a day at least
    public static let profileTermDays = "profile.term_days"

    /// “{pointer}”已由另一项设置规定，两者矛盾或重叠
    ///
    /// another setting says what `{pointer}` is: they contradict or overlap
    public static let profileSettingTwice = "profile.setting_twice"

    /// “{pointer}”不作为设置，由设置文件的专门字段规定
    ///
    /// `{pointer}` is no setting: the settings have fields of their own for it
    public static let profileSettingElsewhere = "profile.setting_elsewhere"

    /// “{pointer}”与蓝本相同，设置不起作用
    ///
    /// `{pointer}` is what it is in the base: the setting has no effect
    public static let profileSettingSame = "profile.setting_same"

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

    /// 密钥无法读取：应为 SubjectPublicKeyInfo、PKCS#8、SEC 1 或 PKCS#1（DER 或 PEM），且数值在允许范围内
    ///
    /// not a key: a SubjectPublicKeyInfo, PKCS#8, SEC 1 or PKCS#1, as DER or PEM, with numbers in range
    public static let cryptoKeyForm = "crypto.key_form"

    /// 不支持的密钥种类 {algorithm}
    ///
    /// keys of the kind {algorithm} are not supported
    public static let cryptoKeyUnsupported = "crypto.key_unsupported"

    /// 私钥受口令保护，请先解密
    ///
    /// the private key is under a password; decrypt it first
    public static let cryptoKeyEncrypted = "crypto.key_encrypted"

    /// RSA 密钥仅 {bits} 位，强度不足
    ///
    /// an RSA key of {bits} bits is too weak
    public static let cryptoKeyWeak = "crypto.key_weak"

    /// 摘要算法 {digest} 已不安全
    ///
    /// the hash function {digest} is no longer safe
    public static let cryptoDigestWeak = "crypto.digest_weak"

    /// 摘要长度应为 {expected} 字节
    ///
    /// the digest must have {expected} bytes
    public static let cryptoDigestLength = "crypto.digest_length"

    /// 该密钥不能按 {scheme} 签名
    ///
    /// the key cannot sign by the scheme {scheme}
    public static let cryptoSchemeMismatch = "crypto.scheme_mismatch"

    /// 该签名方案需要 32 字节随机数
    ///
    /// this scheme needs 32 bytes of entropy
    public static let cryptoEntropyMissing = "crypto.entropy_missing"

    /// SM2 签名值为 r‖s，而非 DER 编码
    ///
    /// the SM2 signature is r‖s in place of DER
    public static let cryptoSignatureRaw = "crypto.signature_raw"

    /// SM2 签名值中的整数为固定长度，不符合 DER 编码
    ///
    /// the numbers of the SM2 signature have a fixed length, which is not DER
    public static let cryptoSignaturePadded = "crypto.signature_padded"

    /// 不支持的签名算法 {algorithm}
    ///
    /// the algorithm {algorithm} is not supported
    public static let cryptoAlgorithmUnknown = "crypto.algorithm_unknown"

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

    /// 应为 {expected} 位，实为 {length} 位
    ///
    /// must have {expected} characters, and has {length}
    public static let identifierLength = "identifier.length"

    /// 第 {position} 位不能是“{found}”，应为 {expected}
    ///
    /// character {position} cannot be `{found}`; it must be one of {expected}
    public static let identifierCharacters = "identifier.characters"

    /// 号码格式不符，格式应如 {expected}
    ///
    /// not of the form of such a number: {expected}
    public static let identifierForm = "identifier.form"

    /// 校验位不符，请核对号码
    ///
    /// the check character does not fit; please compare the number
    public static let identifierChecksum = "identifier.checksum"

    /// 第 9 至 17 位（组织机构代码）的校验位不符
    ///
    /// characters 9 to 17, the organisation code, do not fit their check character
    public static let identifierEmbeddedOrganisationChecksum = "identifier.embedded_organisation_checksum"

    /// 登记管理部门和机构类别“{pair}”不在已知范围内
    ///
    /// the department and category `{pair}` are not known
    public static let identifierDepartmentCategory = "identifier.department_category"

    /// 代码属于自用段（PDY），并非由机构赋予
    ///
    /// the code is from the range for private use (PDY): no authority gave it
    public static let identifierPrivateUse = "identifier.private_use"

    /// 旧版号码
    ///
    /// a number of the old form
    public static let identifierOldForm = "identifier.old_form"

    /// 出生日期不存在
    ///
    /// the day of birth is not in the calendar
    public static let identifierBirthDate = "identifier.birth_date"

    /// 出生日期晚于今天
    ///
    /// the day of birth lies in the future
    public static let identifierBirthInFuture = "identifier.birth_in_future"

    /// 年龄超过 {limit} 岁，请核对
    ///
    /// the age is above {limit}; please look again
    public static let identifierAgeUnusual = "identifier.age_unusual"

    /// 行政区划代码 {region} 不在截至 {asOf} 年的区划表中
    ///
    /// the region code {region} is not in the table of regions, which ends with {asOf}
    public static let identifierRegionUnknown = "identifier.region_unknown"

    /// 行政区划代码 {region}（{name}）自 {to} 年起已停用（区划表截至 {asOf} 年）
    ///
    /// the region code {region} ({name}) is no longer used since {to} (the table of regions ends with {asOf})
    public static let identifierRegionRetired = "identifier.region_retired"

    /// 第 {position} 位（{segment}）不能是“{found}”，应为 {expected}
    ///
    /// character {position} ({segment}) cannot be `{found}`; it must be one of {expected}
    public static let identifierSegment = "identifier.segment"

    /// 宗地顺序号不能是 00000
    ///
    /// the number of the parcel cannot be 00000
    public static let identifierUnitSequenceZero = "identifier.unit_sequence_zero"

    /// 无定着物（W）的单元编号应为 00000000
    ///
    /// without a fixture (W), the last eight digits must be zero
    public static let identifierUnitLandNumbered = "identifier.unit_land_numbered"

    /// 定着物单元编号不能是 00000000
    ///
    /// a fixture cannot have the number 00000000
    public static let identifierUnitFixtureUnnumbered = "identifier.unit_fixture_unnumbered"

    /// 幢号或户号为 0000，请核对
    ///
    /// the building or the room has the number 0000; please look again
    public static let identifierUnitPartZero = "identifier.unit_part_zero"

    /// 第 13、14 位“{pair}”不能组合，第 13 位应为 {expected}
    ///
    /// characters 13 and 14, `{pair}`, cannot stand together: the first must be {expected}
    public static let identifierUnitOwnership = "identifier.unit_ownership"

    /// 第 13、14 位“{pair}”的组合少见，第 13 位通常为 {expected}
    ///
    /// characters 13 and 14, `{pair}`, are unusual together: the first is {expected} as a rule
    public static let identifierUnitOwnershipUnusual = "identifier.unit_ownership_unusual"

    /// 第 14、20 位“{pair}”的组合少见，第 20 位通常为 {expected}
    ///
    /// characters 14 and 20, `{pair}`, are unusual together: the second is {expected} as a rule
    public static let identifierUnitCombination = "identifier.unit_combination"

    /// 与任何一种港澳台证件的号码格式都不符：{kinds}
    ///
    /// not of the form of any of these papers: {kinds}
    public static let identifierNoneOfKinds = "identifier.none_of_kinds"

    /// 统一登记以前的证书号，仅作为文本保存
    ///
    /// a number from before unified registration; kept as text
    public static let identifierLegacyCertificate = "identifier.legacy_certificate"

    /// 年份 {year} 不在 {first} 年至今之间，请核对
    ///
    /// the year {year} is not between {first} and now; please look again
    public static let identifierCertificateYear = "identifier.certificate_year"

    /// 流水号只有 {length} 位，通常不少于 7 位
    ///
    /// the serial has {length} digits; it has seven or more as a rule
    public static let identifierCertificateSerial = "identifier.certificate_serial"

    /// 号码被电子表格按数值保存，末尾数字已丢失，请按证件重新输入
    ///
    /// a spreadsheet kept the number as a value, and its last digits are lost; please type it again from the paper
    public static let identifierDigitsLost = "identifier.digits_lost"

    /// 号码被电子表格按数值保存，末尾多出“.0”，请按证件重新输入
    ///
    /// a spreadsheet kept the number as a value and added `.0`; please type it again from the paper
    public static let identifierSpreadsheetNumber = "identifier.spreadsheet_number"

    /// 第 {from} 至 {to} 位不是已知的国家或地区代码，请核对
    ///
    /// characters {from} to {to} are no known code of a country or region; please look again
    public static let identifierCountryUnknown = "identifier.country_unknown"

    /// 第 {from} 至 {to} 位通常为出生年月日，现不是有效日期，请核对
    ///
    /// characters {from} to {to} are the day of birth as a rule, and are no day in the calendar; please look again
    public static let identifierBirthUnusual = "identifier.birth_unusual"

    /// 应为大陆手机号码，现为境外号码
    ///
    /// the number is from abroad; a mobile number of the mainland is needed
    public static let identifierPhoneAbroad = "identifier.phone_abroad"

    /// 程序库内部错误，请报告；此对象不可再用
    ///
    /// a fault of the library, please report it; do not use this object any more
    public static let coreInternal = "core.internal"

    /// 没有名为“{name}”的项，可用：{expected}
    ///
    /// there is nothing called `{name}`; there are: {expected}
    public static let coreUnknownName = "core.unknown_name"

    /// 此对象已关闭，不可再用
    ///
    /// this object is closed and cannot be used any more
    public static let coreClosed = "core.closed"

    /// 传入的对象不是此处所需的对象
    ///
    /// what was passed is not {expected}
    public static let coreForeign = "core.foreign"

    /// 传入的数据在读取期间被改动
    ///
    /// what was passed was changed while it was read
    public static let coreChangedMeanwhile = "core.changed_meanwhile"

    /// 所用的程序版本不含此项功能
    ///
    /// this build of the library does not carry {name}
    public static let coreNotBuilt = "core.not_built"

    /// “{role}”不能进行此操作（{action}）
    ///
    /// a {role} cannot do this ({action})
    public static let partyRoleNotAllowed = "party.role_not_allowed"

    /// 尚未选择经办的企业
    ///
    /// no enterprise was chosen for this session
    public static let partyNoEnterpriseChosen = "party.no_enterprise_chosen"

    /// 本次登录的企业“{enterprise}”不是办理本案的企业
    ///
    /// this session acts for {enterprise}, which does not handle this case
    public static let partyOtherEnterprise = "party.other_enterprise"

    /// 经办人尚未完成绑定确认
    ///
    /// the handler has not confirmed the binding
    public static let partyBindingPending = "party.binding_pending"

    /// 企业账号等级为{actual}，至少需要{required}
    ///
    /// the enterprise's account has {actual}; {required} is needed
    public static let partyAccountLevelTooLow = "party.account_level_too_low"

    /// 经办人账号等级为{actual}，至少需要{required}
    ///
    /// the handler's own account has {actual}; {required} is needed
    public static let partyHandlerLevelTooLow = "party.handler_level_too_low"

    /// 本系统不支持以此方式登录（{login}）
    ///
    /// this way of logging in is not offered here ({login})
    public static let partyLoginNotOffered = "party.login_not_offered"

    /// 尚未阅读并确认用户须知
    ///
    /// the notice to users was not acknowledged
    public static let partyNoticeNotAcknowledged = "party.notice_not_acknowledged"

    /// 缺少验证凭据（{kind}）
    ///
    /// the evidence is missing ({kind})
    public static let partyEvidenceMissing = "party.evidence_missing"

    /// 数据同步中，请5分钟后再试
    ///
    /// the data is being synchronised: try again within five minutes
    public static let partyLicenceSyncing = "party.licence_syncing"

    /// 实名认证不通过
    ///
    /// real-name verification failed
    public static let partyRealNameFailed = "party.real_name_failed"

    /// 验证凭据缺少{part}
    ///
    /// the evidence lacks {part}
    public static let partyEvidenceIncomplete = "party.evidence_incomplete"

    /// 验证凭据不是指定的机构出具的
    ///
    /// the evidence is of another provider than those that are accepted
    public static let partyEvidenceProvider = "party.evidence_provider"

    /// 验证凭据不属于应验证的个人、单位或印章
    ///
    /// the evidence is about somebody or something else
    public static let partyEvidenceSubject = "party.evidence_subject"

    /// 验证凭据对应的不是当前内容
    ///
    /// the evidence covers something else than what stands here now
    public static let partyEvidenceDigest = "party.evidence_digest"

    /// 验证凭据的时间不在本次办理期间
    ///
    /// the evidence is from before this act could begin, or from the future
    public static let partyEvidenceTime = "party.evidence_time"

    /// 验证已超过 {minutes} 分钟，须重新验证
    ///
    /// the evidence is older than {minutes} minutes: it takes a new one
    public static let partyEvidenceTooOld = "party.evidence_too_old"

    /// 该验证凭据已经使用过
    ///
    /// the evidence was used before
    public static let partyEvidenceUsed = "party.evidence_used"

    /// 此项只能由{tellers}提供
    ///
    /// only a {tellers} can say this
    public static let partyNotYoursToTell = "party.not_yours_to_tell"

    /// “{method}”不支持该类单位（{entityKind}，登记地 {region}）
    ///
    /// {method} is not open to this kind of entity ({entityKind}, registered in {region})
    public static let partyVerificationNotAvailable = "party.verification_not_available"

    /// 当前用户与本案无关
    ///
    /// this person has nothing to do with this case
    public static let partyNotInvolved = "party.not_involved"

    /// 本次登录的企业不是该账户的企业
    ///
    /// this session acts for another enterprise than the account's
    public static let partyNotThisEnterprise = "party.not_this_enterprise"

    /// 须先登录
    ///
    /// this takes a session that was opened by logging in
    public static let partyLoginMissing = "party.login_missing"

    /// 没有业务类型“{business_type}”
    ///
    /// there is no business type `{business_type}`
    public static let caseUnknownBusinessType = "case.unknown_business_type"

    /// “{business_type}”不支持网上申办
    ///
    /// `{business_type}` cannot be applied for online
    public static let caseBusinessNotOnline = "case.business_not_online"

    /// 单位组织类型“{organisation_type}”不能申请此业务，应为{allowed}
    ///
    /// the organisation type `{organisation_type}` cannot choose this business; {allowed} can
    public static let caseOrganisationTypeNotAllowed = "case.organisation_type_not_allowed"

    /// 不动产类型“{property_type}”不适用此业务，应为{allowed}
    ///
    /// this business is not for the property type `{property_type}`, but for {allowed}
    public static let casePropertyTypeNotAllowed = "case.property_type_not_allowed"

    /// 尚未选定不动产单元
    ///
    /// no unit was chosen
    public static let caseNoUnits = "case.no_units"

    /// 单元数 {count} 超过上限 {limit}
    ///
    /// {count} units are more than {limit}
    public static let caseTooManyUnits = "case.too_many_units"

    /// 子案编号“{sub_case}”重复
    ///
    /// the sub-case id `{sub_case}` stands twice
    public static let caseDuplicateSubCase = "case.duplicate_sub_case"

    /// 不动产单元 {unit_code} 重复
    ///
    /// the unit {unit_code} stands twice
    public static let caseDuplicateUnit = "case.duplicate_unit"

    /// 项目“{project}”不在该企业名下
    ///
    /// the project {project} does not belong to this enterprise
    public static let caseProjectOfOtherDeveloper = "case.project_of_other_developer"

    /// 没有子案“{sub_case}”
    ///
    /// there is no sub-case `{sub_case}`
    public static let caseUnknownSubCase = "case.unknown_sub_case"

    /// 案件处于“{stage}”，不能进行“{action}”
    ///
    /// the case is {stage}; this is not possible ({action})
    public static let caseWrongStage = "case.wrong_stage"

    /// 案件尚未保存
    ///
    /// the batch was not saved yet
    public static let caseNotSaved = "case.not_saved"

    /// 子案“{sub_case}”尚未提交
    ///
    /// the sub-case `{sub_case}` is not submitted
    public static let caseNotSubmitted = "case.not_submitted"

    /// 子案“{sub_case}”已提交，须撤回后修改
    ///
    /// the sub-case `{sub_case}` is submitted; it must be withdrawn first
    public static let caseSubmitted = "case.submitted"

    /// 子案“{sub_case}”已正式提交登记机构
    ///
    /// the sub-case `{sub_case}` is filed
    public static let caseFiled = "case.filed"

    /// 子案“{sub_case}”尚未正式提交登记机构
    ///
    /// the sub-case `{sub_case}` is not filed
    public static let caseNotFiled = "case.not_filed"

    /// 子案“{sub_case}”已撤回，现为单案 {became}
    ///
    /// the sub-case `{sub_case}` was withdrawn; it is the single case {became} now
    public static let caseWithdrawn = "case.withdrawn"

    /// 子案“{sub_case}”已由申请人撤回登记申请
    ///
    /// the application of `{sub_case}` was taken back
    public static let caseTakenBack = "case.taken_back"

    /// 子案“{sub_case}”确认不通过，须撤回修正后重新提交
    ///
    /// the sub-case `{sub_case}` was rejected: it must be withdrawn, corrected and submitted again
    public static let caseRejectedNeedsWithdrawal = "case.rejected_needs_withdrawal"

    /// 该业务不采用此确认方式（{act}）
    ///
    /// this business is not confirmed like this ({act})
    public static let caseActNotOffered = "case.act_not_offered"

    /// 子案“{sub_case}”企业已确认
    ///
    /// the enterprise has confirmed `{sub_case}` already
    public static let caseAlreadyConfirmed = "case.already_confirmed"

    /// 子案“{sub_case}”尚待企业签章或确认
    ///
    /// the enterprise has not sealed or approved `{sub_case}`
    public static let caseConfirmationPending = "case.confirmation_pending"

    /// 子案“{sub_case}”尚未完税
    ///
    /// tax is not cleared for `{sub_case}`
    public static let caseTaxPending = "case.tax_pending"

    /// 案件尚未提交
    ///
    /// the case is not submitted
    public static let caseSubmissionPending = "case.submission_pending"

    /// 缺少凭据（{kind}）
    ///
    /// the evidence is missing ({kind})
    public static let caseEvidenceMissing = "case.evidence_missing"

    /// 凭据对应的内容与当前内容不一致
    ///
    /// the evidence covers something else than what stands in the case now
    public static let caseDigestMismatch = "case.digest_mismatch"

    /// 子案“{sub_case}”已有签名或确认，不能再报提交失败
    ///
    /// `{sub_case}` has been signed or confirmed, so its submission did not fail
    public static let caseSigningBegun = "case.signing_begun"

    /// 单案编号须与主案“{case_id}”不同
    ///
    /// the single case needs another id than `{case_id}`
    public static let caseSameId = "case.same_id"

    /// 办理状态“{status}”不在已知列表中，原样保留
    ///
    /// the status `{status}` is not on the known list; it is kept as it is
    public static let caseStatusUnknown = "case.status_unknown"

    /// 办理状态由“{before}”变为“{status}”，与通常顺序不同
    ///
    /// the status went from `{before}` to `{status}`, which is not the usual order
    public static let caseStatusOrder = "case.status_order"

    /// 案件已终结（{status}）
    ///
    /// the case has ended ({status})
    public static let caseEnded = "case.ended"

    /// 子案“{sub_case}”的该事实已记录
    ///
    /// this fact is on record for `{sub_case}` already
    public static let caseNothingToDo = "case.nothing_to_do"

    /// 外部案件的凭据未经核验
    ///
    /// the evidence of the imported case was not verified
    public static let caseImportUnverified = "case.import_unverified"

    /// 批号“{number}”不是 P 加 6 位年月加 7 位流水号
    ///
    /// the batch number `{number}` is not P, year and month, and 7 digits
    public static let caseNumberForm = "case.number_form"

    /// 案件已适用配置 {profile}
    ///
    /// the case follows {profile} already
    public static let caseProfileUnchanged = "case.profile_unchanged"

    /// 没有材料“{item}”
    ///
    /// there is no material `{item}`
    public static let caseUnknownMaterial = "case.unknown_material"

    /// 共享材料清单为空
    ///
    /// nothing was uploaded to the shared list
    public static let caseNothingShared = "case.nothing_shared"

    /// 子案“{sub_case}”没有写明申请人的申请表，不能确定应由谁签名或声明
    ///
    /// `{sub_case}` has no form that names its applicants, so nobody knows who has to sign or declare
    public static let caseApplicantsUnknown = "case.applicants_unknown"

    /// 子案“{sub_case}”须由全体申请人共同撤回，缺少{names}的声明
    ///
    /// all applicants take `{sub_case}` back together; {names} have not declared it
    public static let caseWithdrawalNotAgreed = "case.withdrawal_not_agreed"

    /// 尚未上传材料
    ///
    /// no material was uploaded
    public static let caseNoMaterials = "case.no_materials"

    /// “{mailbox}”中的案件不能进行“{action}”
    ///
    /// a case in `{mailbox}` does not offer this ({action})
    public static let caseNotOffered = "case.not_offered"

    /// 没有新的登记事项
    ///
    /// nothing here is new
    public static let caseNothingNew = "case.nothing_new"

    /// 同一登记事项列出多次
    ///
    /// the same entry is told of twice
    public static let caseEntryRepeated = "case.entry_repeated"

    /// 子案“{sub_case}”的其他条件已经齐备，因登记簿上的限制暂不提交
    ///
    /// all else is done for `{sub_case}`; what the register holds keeps it from being filed
    public static let caseFilingHeld = "case.filing_held"

    /// 证书或证明号“{number}”已经登记
    ///
    /// the certificate {number} was told of before
    public static let caseCertificateRepeated = "case.certificate_repeated"

    /// 子案“{sub_case}”尚未登记任何证书或证明，没有可寄送的
    ///
    /// no certificate or proof of `{sub_case}` is reported yet: there is nothing to send
    public static let caseNothingIssued = "case.nothing_issued"

    /// 新核发的证书和证明按统一登记编号，如“{example}”
    ///
    /// what is issued now is numbered by unified registration, such as {example}
    public static let caseCertificateForm = "case.certificate_form"

    /// 本子案没有证书或证明号“{number}”
    ///
    /// there is no certificate {number} of this sub-case
    public static let caseCertificateUnknown = "case.certificate_unknown"

    /// 证书或证明已经核发，可以领取
    ///
    /// the certificate or proof is issued and can be fetched
    public static let caseCertificateReady = "case.certificate_ready"

    /// 子案“{sub_case}”的申请人没有选择邮寄
    ///
    /// the applicants of `{sub_case}` did not choose delivery by post
    public static let caseDeliveryNotChosen = "case.delivery_not_chosen"

    /// 本业务登记的不是该权利，请核对证书或证明的种类
    ///
    /// this business registers another right; compare the kind of the certificate
    public static let caseCertificateOfOtherRight = "case.certificate_of_other_right"

    /// 子案“{sub_case}”已记载于登记簿并发证，不能再撤回申请
    ///
    /// `{sub_case}` is entered in the register and its certificate issued: the application can be taken back no more
    public static let caseEntered = "case.entered"

    /// 日期先后不符
    ///
    /// the days are in the wrong order
    public static let caseDayOrder = "case.day_order"

    /// 子案“{sub_case}”不是可以转为本登记的预告登记
    ///
    /// `{sub_case}` registers no notice from which a right could be registered
    public static let caseNoNotice = "case.no_notice"

    /// 预告登记已自 {lapsed} 起失效
    ///
    /// the notice has lapsed on {lapsed}
    public static let caseNoticeLapsed = "case.notice_lapsed"

    /// 子案“{sub_case}”不需要个人签名
    ///
    /// nobody needs to sign `{sub_case}` in person
    public static let signingNotNeeded = "signing.not_needed"

    /// 签名二维码已于 {expired} 失效，请重新生成
    ///
    /// the signing code expired at {expired}; generate a new one
    public static let signingQrExpired = "signing.qr_expired"

    /// 签名二维码自 {issued} 起有效
    ///
    /// the signing code is valid from {issued}
    public static let signingQrNotYetValid = "signing.qr_not_yet_valid"

    /// 第 {round} 轮二维码已被第 {current} 轮取代
    ///
    /// the code of round {round} was replaced by that of round {current}
    public static let signingQrSuperseded = "signing.qr_superseded"

    /// 没有第 {round} 轮签名，当前为第 {current} 轮
    ///
    /// there is no round {round}; the current one is {current}
    public static let signingUnknownRound = "signing.unknown_round"

    /// 签名二维码在 {expires} 前有效，尚不能重新生成
    ///
    /// the signing code is valid until {expires}, and cannot be replaced yet
    public static let signingQrStillValid = "signing.qr_still_valid"

    /// 第 {round} 轮签名已全部完成
    ///
    /// everybody has signed in round {round}
    public static let signingRoundComplete = "signing.round_complete"

    /// “{signer}”不是本案签名人
    ///
    /// `{signer}` is not to sign this case
    public static let signingUnknownSigner = "signing.unknown_signer"

    /// 当前用户不是签名人“{signer}”
    ///
    /// this person is not the signer `{signer}`
    public static let signingNotTheSigner = "signing.not_the_signer"

    /// “{signer}”本轮已签名
    ///
    /// `{signer}` has signed in this round
    public static let signingAlreadySigned = "signing.already_signed"

    /// 须先完成个人签名：{names}（{signers}）
    ///
    /// personal signatures come first: {names} ({signers})
    public static let signingPersonalPending = "signing.personal_pending"

    /// 第 {round} 轮签名已作废，须重新签名
    ///
    /// the signatures of round {round} are void; everybody signs again
    public static let signingSignaturesVoided = "signing.signatures_voided"

    /// 没有印章“{seal}”
    ///
    /// there is no seal `{seal}`
    public static let sealUnknown = "seal.unknown"

    /// {what}数量超过上限 {limit}
    ///
    /// more than {limit} {what}
    public static let sealTooMany = "seal.too_many"

    /// 编号“{id}”重复
    ///
    /// the id `{id}` stands twice
    public static let sealDuplicateId = "seal.duplicate_id"

    /// 已有同名印章“{name}”
    ///
    /// another seal has the name `{name}`
    public static let sealSameName = "seal.same_name"

    /// 本平台没有印章类型“{kind}”
    ///
    /// this platform has no kind of seal `{kind}`
    public static let sealKindUnknown = "seal.kind_unknown"

    /// 印章类型与所有人不符，应为{expected}
    ///
    /// the kind does not fit its owner: {expected} is expected
    public static let sealTypeMismatch = "seal.type_mismatch"

    /// 必填项“{name}”未填写
    ///
    /// the required field {field} is empty
    public static let sealFieldRequired = "seal.field_required"

    /// 单位名称或统一社会信用代码与账户企业现登记信息不一致
    ///
    /// name or number is not what this account's licence has now
    public static let sealOtherOrganisation = "seal.other_organisation"

    /// 使用年限 {years} 不合理
    ///
    /// {years} years of use make no sense
    public static let sealYears = "seal.years"

    /// 自定义印章须选择模板或上传盖章图片
    ///
    /// a custom seal needs a template or an image
    public static let sealImageMissing = "seal.image_missing"

    /// 没有领取介质“{medium}”
    ///
    /// there is no medium `{medium}`
    public static let sealMediumUnknown = "seal.medium_unknown"

    /// 平台不主动发放成套印章“{set}”
    ///
    /// the platform gives no set `{set}` of its own accord
    public static let sealSetUnknown = "seal.set_unknown"

    /// 该成套印章已经生成
    ///
    /// this set of seals exists already
    public static let sealSetExists = "seal.set_exists"

    /// 仅新注册商事主体可直接领取成套印章，请提交申请
    ///
    /// only a newly registered entity receives a set without applying
    public static let sealNotNewlyRegistered = "seal.not_newly_registered"

    /// 本平台目前不支持此功能（{operation}）
    ///
    /// this platform cannot do this at present ({operation})
    public static let sealCapabilityMissing = "seal.capability_missing"

    /// 本平台没有此项业务（{operation}）
    ///
    /// this platform does not offer this ({operation})
    public static let sealOperationNotOffered = "seal.operation_not_offered"

    /// “{operation}”不能在此渠道（{channel}）办理，可在{offered}办理
    ///
    /// {operation} is not offered on this channel ({channel}), but on {offered}
    public static let sealChannelNotOffered = "seal.channel_not_offered"

    /// 此渠道（{channel}）不支持以“{kind}”验证
    ///
    /// `{kind}` is not used on this channel ({channel})
    public static let sealChannelAuthNotAvailable = "seal.channel_auth_not_available"

    /// 无权办理“{operation}”，可由{allowed}办理
    ///
    /// this person may not do this ({operation}); {allowed} may
    public static let sealRoleNotAllowed = "seal.role_not_allowed"

    /// 须注明原因
    ///
    /// a reason must be given
    public static let sealReasonMissing = "seal.reason_missing"

    /// 印章“{seal}”尚未制发
    ///
    /// the seal `{seal}` was not issued yet
    public static let sealNotIssued = "seal.not_issued"

    /// 印章“{seal}”的申请未通过
    ///
    /// the application for the seal `{seal}` was refused
    public static let sealApplicationRefused = "seal.application_refused"

    /// 印章“{seal}”尚未领取
    ///
    /// the seal `{seal}` was not claimed yet
    public static let sealNotClaimed = "seal.not_claimed"

    /// 印章“{seal}”已经领取
    ///
    /// the seal `{seal}` was claimed already
    public static let sealAlreadyClaimed = "seal.already_claimed"

    /// 印章“{seal}”自 {from} 起启用
    ///
    /// the seal `{seal}` may be used from {from} on
    public static let sealNotYetValid = "seal.not_yet_valid"

    /// 印章“{seal}”已于 {until} 过期
    ///
    /// the seal `{seal}` expired at {until}
    public static let sealExpired = "seal.expired"

    /// 印章“{seal}”已{origin}
    ///
    /// the seal `{seal}` is suspended ({origin})
    public static let sealSuspended = "seal.suspended"

    /// 印章“{seal}”未停用或冻结
    ///
    /// the seal `{seal}` is not suspended
    public static let sealNotSuspended = "seal.not_suspended"

    /// 印章“{seal}”不在待续期状态
    ///
    /// the seal `{seal}` is not due for renewal
    public static let sealNotDueForRenewal = "seal.not_due_for_renewal"

    /// 续期后的截止时间须晚于现在的截止时间
    ///
    /// a renewal must end later than before
    public static let sealRenewalShortens = "seal.renewal_shortens"

    /// 印章“{seal}”已注销，不能使用，如需使用请重新申请
    ///
    /// the seal `{seal}` was cancelled; it must be applied for anew
    public static let sealCancelled = "seal.cancelled"

    /// 营业执照信息变更，{seal}已同时注销
    ///
    /// the licence changed, and {seal} ceased with it
    public static let sealCancelledByLicenceChange = "seal.cancelled_by_licence_change"

    /// 印章“{seal}”并非因营业执照变更而注销
    ///
    /// the seal `{seal}` was not cancelled by a change of the licence
    public static let sealNotCancelledByLicenceChange = "seal.not_cancelled_by_licence_change"

    /// 印章“{seal}”已变更为新印章
    ///
    /// a new seal stands for `{seal}` already
    public static let sealReplaced = "seal.replaced"

    /// 印章“{seal}”的当前状态不能办理“{operation}”
    ///
    /// the seal `{seal}` is in no stage for this ({operation})
    public static let sealWrongStage = "seal.wrong_stage"

    /// 营业执照信息没有变化
    ///
    /// nothing on the licence has changed
    public static let sealLicenceUnchanged = "seal.licence_unchanged"

    /// 未获印章“{seal}”的使用授权（{layer}）
    ///
    /// there is no grant to use the seal `{seal}` ({layer})
    public static let sealNotGranted = "seal.not_granted"

    /// 没有授权“{grant}”
    ///
    /// there is no grant `{grant}`
    public static let sealGrantUnknown = "seal.grant_unknown"

    /// 授权“{grant}”已经取消
    ///
    /// the grant `{grant}` was revoked already
    public static let sealGrantEnded = "seal.grant_ended"

    /// 授权“{grant}”已被取消
    ///
    /// the grant `{grant}` was revoked
    public static let sealGrantRevoked = "seal.grant_revoked"

    /// 授权“{grant}”自 {from} 起有效
    ///
    /// the grant `{grant}` holds from {from} on
    public static let sealGrantNotYet = "seal.grant_not_yet"

    /// 授权“{grant}”已于 {until} 到期
    ///
    /// the grant `{grant}` ended at {until}
    public static let sealGrantExpired = "seal.grant_expired"

    /// 授权“{grant}”未注册：被授权人尚无平台账号
    ///
    /// the grant `{grant}` waits: the grantee has no account on the platform
    public static let sealGrantPendingAccount = "seal.grant_pending_account"

    /// 授权“{grant}”未注册：被授权人尚未下载数字证书
    ///
    /// the grant `{grant}` waits: the grantee has not downloaded a certificate
    public static let sealGrantPendingCertificate = "seal.grant_pending_certificate"

    /// 授权“{grant}”所依据的上级授权已失效
    ///
    /// the grant on which `{grant}` rests is over
    public static let sealGrantParentLapsed = "seal.grant_parent_lapsed"

    /// 须选择授权周期
    ///
    /// the period of the grant must be given
    public static let sealGrantPeriodMissing = "seal.grant_period_missing"

    /// 截止时间须晚于开始时间和现在
    ///
    /// the period is empty or over
    public static let sealGrantPeriodEmpty = "seal.grant_period_empty"

    /// 被授权人信息不完整（{field}）
    ///
    /// the grantee's {field} is missing
    public static let sealGranteeIncomplete = "seal.grantee_incomplete"

    /// 被授权人的手机号码未在平台注册
    ///
    /// the grantee's phone is not registered on the platform
    public static let sealGranteeUnknown = "seal.grantee_unknown"

    /// 本平台不授予“{role}”角色
    ///
    /// this platform does not grant the role {role}
    public static let sealRoleNotGranted = "seal.role_not_granted"

    /// 本平台不向机构授权
    ///
    /// this platform does not grant to organisations
    public static let sealLayerNotOffered = "seal.layer_not_offered"

    /// 已有相同授权“{grant}”
    ///
    /// the same right is granted already: `{grant}`
    public static let sealAlreadyGranted = "seal.already_granted"

    /// 授权不得长于上级授权（{until}）
    ///
    /// a grant must not be longer than the one on which it rests ({until})
    public static let sealGrantOutlivesParent = "seal.grant_outlives_parent"

    /// 转授权层级 {depth} 超过上限 {limit}
    ///
    /// a chain of {depth} grants is deeper than {limit}
    public static let sealGrantTooDeep = "seal.grant_too_deep"

    /// 不能授权给授权链上的人
    ///
    /// the grantee stands higher in the same chain
    public static let sealGrantCircle = "seal.grant_circle"

    /// 变更授权须按顺序：先取消机构授权，再取消经办人授权，最后重新对机构授权（先处理：{layer}）
    ///
    /// grants are changed in a fixed order; {layer} comes first
    public static let sealGrantOrder = "seal.grant_order"

    /// 办理人的权限来自授权“{grant}”，不能由其取消
    ///
    /// the right of whoever asks comes from the grant `{grant}`, and does not end it
    public static let sealGrantAbove = "seal.grant_above"

    /// 由“{grant}”转授的授权仍然有效：{stay}
    ///
    /// grants that rest on `{grant}` stay: {stay}
    public static let sealGrantsStay = "seal.grants_stay"

    /// 该经办人已授权
    ///
    /// this handler is authorised already
    public static let sealHandlerAuthorised = "seal.handler_authorised"

    /// 印章已绑定 Ukey {ukey}
    ///
    /// the seal is bound to the Ukey {ukey} already
    public static let sealUkeyBound = "seal.ukey_bound"

    /// 印章未绑定 Ukey
    ///
    /// the seal is bound to no Ukey
    public static let sealUkeyNotBound = "seal.ukey_not_bound"

    /// 须先发起操作（{first}）
    ///
    /// this must be begun first ({first})
    public static let sealUkeyNotBegun = "seal.ukey_not_begun"

    /// 证书已更换，印章“{seal}”须重新绑定 Ukey
    ///
    /// the certificate is new: the seal `{seal}` must be bound to its Ukey again
    public static let sealUkeyRebind = "seal.ukey_rebind"

    /// 本平台没有此类密码
    ///
    /// this platform has no secret of this scope
    public static let sealSecretScope = "seal.secret_scope"

    /// 重设密码须附新证书
    ///
    /// a reset comes with a new certificate
    public static let sealCertificateMissing = "seal.certificate_missing"

    /// 印章 {seal} 没有您现在可用的证书，请先申领或续期
    ///
    /// no certificate serves you in the seal {seal} now: claim or renew it first
    public static let sealCertificateNotServing = "seal.certificate_not_serving"

    /// 证书 {serial} 现不用于此印章
    ///
    /// the certificate {serial} does not serve this seal now
    public static let sealCertificateUnknown = "seal.certificate_unknown"

    /// 没有窗口申请“{application}”
    ///
    /// there is no window application `{application}`
    public static let sealApplicationUnknown = "seal.application_unknown"

    /// 窗口申请“{application}”已办结
    ///
    /// the window application `{application}` is decided
    public static let sealApplicationDecided = "seal.application_decided"

    /// 请通过窗口办理
    ///
    /// this is done at a service window only
    public static let sealWindowOnly = "seal.window_only"

    /// 须提交相关证明材料
    ///
    /// proof must be handed in
    public static let sealProofMissing = "seal.proof_missing"

    /// 实名认证不通过的，须在窗口申请的同时办理印章授权
    ///
    /// with the application, the seal must be granted to somebody
    public static let sealGrantRequiredWithApplication = "seal.grant_required_with_application"

    /// 新注册商事主体无须申请，可直接领取成套印章
    ///
    /// a newly registered entity need not apply: its set is there
    public static let sealNoApplicationNeeded = "seal.no_application_needed"

    /// 企业注册地不在本平台服务范围
    ///
    /// the enterprise is registered elsewhere than this platform serves
    public static let sealRegionNotServed = "seal.region_not_served"

    /// 尚未下载个人数字证书
    ///
    /// no personal certificate was downloaded
    public static let sealPersonalCertificateMissing = "seal.personal_certificate_missing"

    /// 实物印章未刻制完成，目前仅支持预览
    ///
    /// the physical seal is not engraved yet: preview only
    public static let sealEngravingIncomplete = "seal.engraving_incomplete"

    /// 印章备案未完成，请等待实物印章备案完成后再开始下载
    ///
    /// the physical seal is not filed yet: wait until it is, then download
    public static let sealFilingIncomplete = "seal.filing_incomplete"

    /// 尚未通过应用系统接入申请
    ///
    /// the enterprise's own system was not given access
    public static let sealSystemAccessMissing = "seal.system_access_missing"

    /// 尚未完成加密机设备备案
    ///
    /// the enterprise's HSM was not filed
    public static let sealHsmNotFiled = "seal.hsm_not_filed"

    /// 印章“{seal}”的 Ukey 操作尚待扫码确认
    ///
    /// the scan that completes the Ukey step of `{seal}` is still due
    public static let sealUkeyPending = "seal.ukey_pending"

    /// 印章“{seal}”待续期
    ///
    /// the seal `{seal}` is due for renewal
    public static let sealRenewalDue = "seal.renewal_due"

    /// 尚无印章
    ///
    /// there are no seals yet
    public static let sealNone = "seal.none"

    /// 尚未授权经办人，印章不能使用
    ///
    /// no handler is authorised, so that no seal can be used
    public static let sealNoHandler = "seal.no_handler"

    /// 窗口申请“{application}”：请下载申请表并携带相关材料前往办事窗口
    ///
    /// the application `{application}` waits at the window: print the form and bring it with its materials
    public static let sealWindowPending = "seal.window_pending"

    /// 印章已绑定 Ukey，须使用 Ukey
    ///
    /// the seal is bound to a Ukey, which must be used
    public static let sealUkeyRequired = "seal.ukey_required"

    /// 随申请一并办理的授权只能针对本次申请的印章，其他印章须另行授权
    ///
    /// grants that come with an application are in its own seals alone; others are granted by themselves
    public static let sealGrantElsewhere = "seal.grant_elsewhere"

    /// 申请人已不再是{role}，申请不能办结
    ///
    /// the applicant is no longer what he applied as ({role})
    public static let sealApplicantChanged = "seal.applicant_changed"

    /// 申请提交后营业执照已变更，须按变更后的信息重新申请
    ///
    /// the licence changed since the application was made; it must be made anew
    public static let sealApplicationOutdated = "seal.application_outdated"

    /// 该经办人未经授权
    ///
    /// this handler is not authorised
    public static let sealHandlerNotAuthorised = "seal.handler_not_authorised"

    /// 账户中已有同名人员，所填信息不足以区分，请补充证件号码和手机号码；原先只登记手机号码的，只填手机号码
    ///
    /// the account knows a person of the same name; number and phone are needed to tell them apart, or the phone alone where it knows the phone alone
    public static let sealPersonAmbiguous = "seal.person_ambiguous"

    /// 此类印章属法定代表人（负责人）个人，所有人须为营业执照上现任的法定代表人（负责人）
    ///
    /// a seal of this kind is the legal representative's own: its owner is who the licence names now
    public static let sealOwnerNotRepresentative = "seal.owner_not_representative"

    /// 此类名章的所有人须为本企业现任的{owners}，且姓名一致
    ///
    /// a name seal of this kind is that of {owners} of the enterprise, under the same name
    public static let sealOwnerNotOfEnterprise = "seal.owner_not_of_enterprise"

    /// 登录人名下没有可在本平台申领印章的企业
    ///
    /// whoever is logged in represents no enterprise that this platform serves
    public static let sealNoEnterprise = "seal.no_enterprise"

    /// 命令缺少“{field}”
    ///
    /// the command lacks {field}
    public static let commandForm = "command.form"

    /// 已更新至第 {actual} 版，命令基于第 {expected} 版
    ///
    /// the version is {actual} by now; the command was based on {expected}
    public static let commandStaleVersion = "command.stale_version"

    /// 命令编号“{id}”已用于另一操作
    ///
    /// the command id `{id}` was used for another command
    public static let commandIdReused = "command.id_reused"

    /// 适用配置 {expected}，给出的是 {given}
    ///
    /// profile {expected} is followed; {given} was given
    public static let commandWrongProfile = "command.wrong_profile"

    /// 时间早于上一条命令（{last}）
    ///
    /// the instant is before that of the last command ({last})
    public static let commandClockBackwards = "command.clock_backwards"

    /// 已经建立
    ///
    /// this is open already
    public static let commandAlreadyOpen = "command.already_open"

    /// 须先建立，不能以“{action}”开始
    ///
    /// nothing begins with this ({action})
    public static let commandNotOpen = "command.not_open"

    /// 共 {total} 项，仅列出前 {shown} 项
    ///
    /// {total} findings, of which {shown} are shown
    public static let commandTooManyFindings = "command.too_many_findings"

    /// 快照格式版本 {version} 高于所支持的 {supported}
    ///
    /// the snapshot has format version {version}; this library reads up to {supported}
    public static let commandSnapshotVersion = "command.snapshot_version"

    /// “{field}”为 {length} 字节，最多 {limit} 字节（汉字每字 3 字节）
    ///
    /// {field} has {length} bytes; {limit} are possible
    public static let commandTooLong = "command.too_long"

    /// {message}
    ///
    /// {message}
    public static let commandDone = "command.done"

    /// “{sub_case}”已在第 {actual} 版更改，命令基于第 {expected} 版
    ///
    /// {sub_case} was changed in version {actual}; the command was based on {expected}
    public static let commandStaleSubCase = "command.stale_sub_case"

    /// “{name}”为必填项
    ///
    /// the field `{name}` ({field}) must be filled in
    public static let accountRequired = "account.required"

    /// 两次输入的登录密码不一致
    ///
    /// the two passwords are not the same
    public static let accountPasswordsDiffer = "account.passwords_differ"

    /// 请阅读并同意{agreement}
    ///
    /// {agreement} was not accepted
    public static let accountAgreementNotAccepted = "account.agreement_not_accepted"

    /// 个人账户只能办理个人事项，请登录法人账户
    ///
    /// a personal account is for personal matters; log in to the enterprise's account
    public static let accountPersonalMattersOnly = "account.personal_matters_only"

    /// 法人账户只能办理法人事项，请登录个人账户
    ///
    /// an enterprise's account is for the enterprise's matters; log in to the personal account
    public static let accountEntityMattersOnly = "account.entity_matters_only"

    /// 较多业务系统使用填写的注册信息；已提交的案件保持签署时的内容
    ///
    /// many systems use these data; a filed form stays as it was signed
    public static let accountDataReused = "account.data_reused"

    /// 行政区划代码“{region}”未知
    ///
    /// the region code `{region}` is not known
    public static let accountRegionUnknown = "account.region_unknown"

    /// 单位证件号码不能变更，请另行注册
    ///
    /// the number of the entity cannot be changed; register another account
    public static let accountNumberFixed = "account.number_fixed"

    /// 没有核验方式“{method}”
    ///
    /// there is no verification method `{method}`
    public static let accountMethodUnknown = "account.method_unknown"

    /// “{method}”已核验
    ///
    /// {method} was done before
    public static let accountAlreadyVerified = "account.already_verified"

    /// “{method}”不能在线核验，请到已开通的办理窗口：{windows}
    ///
    /// {method} cannot be done online; windows are open in {windows}
    public static let accountNotOnline = "account.not_online"

    /// “{method}”须在线核验
    ///
    /// {method} is done online
    public static let accountNotOnSite = "account.not_on_site"

    /// 缺少“{document}”（{option}）
    ///
    /// {document} is missing ({option})
    public static let accountDocumentMissing = "account.document_missing"

    /// 核验材料中没有“{document}”
    ///
    /// `{document}` is none of the papers of this verification
    public static let accountDocumentUnknown = "account.document_unknown"

    /// “{window}”不在已知的办理窗口中
    ///
    /// `{window}` is none of the windows known
    public static let accountWindowNotListed = "account.window_not_listed"

    /// 须先完成{level}核验
    ///
    /// verification at {level} comes first
    public static let accountLowerLevelFirst = "account.lower_level_first"

    /// 尚未完成实名核验，注册未完成
    ///
    /// the entity was not verified yet, so registration is not complete
    public static let accountRegistrationIncomplete = "account.registration_incomplete"

    /// 未核验证书，不能使用证书登录
    ///
    /// no certificate was verified, so it cannot be used to log in
    public static let accountLoginNotEnabled = "account.login_not_enabled"

    /// 请使用已注册的企业账号登录省政务服务网办理
    ///
    /// this is done while logged in to the provincial portal with the enterprise's account
    public static let accountLoginPlace = "account.login_place"

    /// 该经办人已经添加
    ///
    /// this handler was added before
    public static let accountHandlerExists = "account.handler_exists"

    /// 需先注册经办人的个人账号
    ///
    /// the handler must have a personal account first
    public static let accountHandlerWithoutAccount = "account.handler_without_account"

    /// 没有经办人“{handler}”
    ///
    /// there is no handler `{handler}`
    public static let accountHandlerUnknown = "account.handler_unknown"

    /// 经办人“{handler}”不在待绑定状态
    ///
    /// the handler `{handler}` has nothing to confirm
    public static let accountHandlerNotPending = "account.handler_not_pending"

    /// 须由经办人在其个人账号下验证绑定
    ///
    /// only the handler confirms the binding, from the handler's own account
    public static let accountNotThisHandler = "account.not_this_handler"

    /// 单位名称、类型或法定代表人变更后，须重新实名核验
    ///
    /// after its name, kind or representative changed, the entity must be verified anew
    public static let accountVerifyAnew = "account.verify_anew"

    /// 法定代表人变更须有载明新任法定代表人的凭据
    ///
    /// a change of the legal representative takes evidence that names the new one
    public static let accountRepresentativeUnproven = "account.representative_unproven"

    /// 首次领取只能由法定代表人完成
    ///
    /// only the legal representative receives the licence for the first time
    public static let licenceFirstReceipt = "licence.first_receipt"

    /// 首次领取须通过手机等移动终端完成
    ///
    /// the first receipt takes a mobile device
    public static let licenceMobileOnly = "licence.mobile_only"

    /// 既不是法定代表人，也未获授权为证照管理人员
    ///
    /// neither the legal representative nor an authorised custodian
    public static let licenceNotEntitled = "licence.not_entitled"

    /// 证照管理人员未获“{right}”授权
    ///
    /// the custodian was not given the right `{right}`
    public static let licenceRightMissing = "licence.right_missing"

    /// 证照管理人员由法定代表人本人授权或取消
    ///
    /// custodians are authorised and withdrawn by the legal representative
    public static let licenceRepresentativeOnly = "licence.representative_only"

    /// 该证照管理人员已经授权
    ///
    /// this custodian is authorised already
    public static let licenceCustodianExists = "licence.custodian_exists"

    /// 没有该证照管理人员
    ///
    /// there is no such custodian
    public static let licenceCustodianUnknown = "licence.custodian_unknown"

    /// 实名认证不通过，请到{place}下载电子营业执照
    ///
    /// real-name verification failed; download the licence at {place}
    public static let licenceRealNameFailed = "licence.real_name_failed"

    /// 须先“{first}”，再“{second}”
    ///
    /// {first} comes before {second}
    public static let licenceEvidenceOrder = "licence.evidence_order"

    /// 所选登记地没有该企业的执照记录
    ///
    /// no licence of this enterprise is listed for the place that was chosen
    public static let licenceOtherPlace = "licence.other_place"

    /// 该执照已下载
    ///
    /// this licence was downloaded before
    public static let licenceDownloadedAlready = "licence.downloaded_already"

    /// 请阅读并同意{declaration}
    ///
    /// {declaration} was not accepted
    public static let licenceDeclaration = "licence.declaration"

    /// 本应用上修改过密码，请输入修改后的密码
    ///
    /// the password of this app was changed; the new one is needed
    public static let licencePasswordNeeded = "licence.password_needed"

    /// 本机没有该企业的电子营业执照
    ///
    /// there is no licence of this enterprise on this device
    public static let licenceNotHere = "licence.not_here"

    /// 没有用途“{purpose}”
    ///
    /// there is no use `{purpose}`
    public static let licencePurposeUnknown = "licence.purpose_unknown"

    /// “{purpose}”只能由法定代表人本人办理，持有执照不等于有权办理
    ///
    /// {purpose} is for the legal representative in person; holding the licence is not enough
    public static let licenceUseReserved = "licence.use_reserved"

    /// 没有应用“{app}”
    ///
    /// there is no app `{app}`
    public static let licenceAppUnknown = "licence.app_unknown"

    /// 登记系统未提供该电子营业执照，不能下载
    ///
    /// the register has not told of this licence, so it cannot be downloaded
    public static let licenceNotReported = "licence.not_reported"

    /// 只能由本机使用人、法定代表人或证照管理人员办理
    ///
    /// only the owner of this device, the legal representative or a custodian may do this
    public static let licenceOwnerOnly = "licence.owner_only"

    /// 日志为空
    ///
    /// the log is empty
    public static let logEmpty = "log.empty"

    /// 日志序号应为 {expected}，实为 {actual}
    ///
    /// entry {expected} was expected, {actual} found
    public static let logSequence = "log.sequence"

    /// 第 {sequence} 条日志与前一条不衔接
    ///
    /// entry {sequence} does not follow the one before it
    public static let logChainBroken = "log.chain_broken"

    /// 第 {sequence} 条日志摘要不符，内容被改动
    ///
    /// the digest of entry {sequence} is wrong: it was changed
    public static let logDigestWrong = "log.digest_wrong"

    /// 第 {sequence} 条日志内容与摘要不符
    ///
    /// the payload of entry {sequence} is not the one its digest covers
    public static let logPayloadWrong = "log.payload_wrong"

    /// 第 {sequence} 条日志内容已被依法删除，无法重放
    ///
    /// the payload of entry {sequence} was erased, so the log cannot be replayed
    public static let logPayloadErased = "log.payload_erased"

    /// 日志格式版本 {version} 高于所支持的 {supported}
    ///
    /// the log has format version {version}; this library reads up to {supported}
    public static let logUnsupportedVersion = "log.unsupported_version"

    /// 第 {sequence} 条日志的时间早于前一条（{last}）
    ///
    /// entry {sequence} is dated before the one before it ({last})
    public static let logClockBackwards = "log.clock_backwards"

    /// 日志共 {entries} 条，末条与所存摘要不符，日志不完整或不属于此快照
    ///
    /// the log has {entries} entries, and the last is not the one that was kept: it was cut, or is another log
    public static let logHeadDiffers = "log.head_differs"

    /// 快照与日志重放的结果不符，快照被改动
    ///
    /// the snapshot is not what the log adds up to: it was changed
    public static let logStateDiffers = "log.state_differs"

    /// 盐值应为 32 位以上的十六进制数
    ///
    /// the salt must be at least 32 hexadecimal digits
    public static let logSalt = "log.salt"

    /// 第 {sequence} 条日志不能接在第 {version} 版之后，其间有缺漏或属于另一份日志
    ///
    /// entry {sequence} does not follow on version {version}: some are missing between, or it is of another log
    public static let logDoesNotFollow = "log.does_not_follow"

    /// 尚不知 {year} 年的放假安排，期限不早于 {date} 届满，确切日期待公布
    ///
    /// how the year {year} is worked is not known yet: the period does not end before {date}, and when it ends is to be announced
    public static let calendarEnds = "calendar.ends"

    /// 年份 {year} 不在 1 至 9999 之间
    ///
    /// {year} is no year from 1 to 9999
    public static let calendarYearRange = "calendar.year_range"

    /// {year} 年列出多次
    ///
    /// the year {year} is given twice
    public static let calendarYearTwice = "calendar.year_twice"

    /// {date} 不在 {year} 年
    ///
    /// {date} is no day of {year}
    public static let calendarDayOfOtherYear = "calendar.day_of_other_year"

    /// {date} 列出多次，或既为放假又为上班
    ///
    /// {date} is listed twice, or as a day of rest and a working day
    public static let calendarDayTwice = "calendar.day_twice"

    /// {date} 不是星期六或星期日，不是调休上班日
    ///
    /// {date} is neither a Saturday nor a Sunday: it is not worked in exchange
    public static let calendarDayWorkedAnyway = "calendar.day_worked_anyway"

    /// 子案“{sub_case}”的签名二维码届时失效，尚未签名：{names}
    ///
    /// the signing code of `{sub_case}` lapses; not signed yet: {names}
    public static let deadlineTicketEnds = "deadline.ticket_ends"

    /// 子案“{sub_case}”的签名二维码届时失效，尚有其他申请人未签名
    ///
    /// the signing code of `{sub_case}` lapses; others have not signed yet
    public static let deadlineTicketEndsForOthers = "deadline.ticket_ends_for_others"

    /// 子案“{sub_case}”上传“{item}”的二维码届时失效
    ///
    /// the code for uploads of {item} to `{sub_case}` lapses
    public static let deadlineUploadCodeEnds = "deadline.upload_code_ends"

    /// 子案“{sub_case}”的填报要求自该日起改变，须重新核对
    ///
    /// what the form of `{sub_case}` is asked for changes on that day: it is to be checked again
    public static let deadlineFormChanges = "deadline.form_changes"

    /// 子案“{sub_case}”的“{term}”期限至 {date} 届满
    ///
    /// the time for `{sub_case}` ends with {date} ({term})
    public static let deadlineTermEnds = "deadline.term_ends"

    /// 预告登记“{notice}”自 {date} 起失效，此前须申请登记
    ///
    /// the advance notice `{notice}` lapses on {date}, unless registration is applied for before
    public static let deadlineNoticeLapses = "deadline.notice_lapses"

    /// 案件“{case}”子案“{sub_case}”的签名二维码届时失效
    ///
    /// the signing code of `{sub_case}` in the case `{case}` lapses
    public static let deadlineCodeEnds = "deadline.code_ends"

    /// 密钥“{key}”自该时起可用
    ///
    /// the key `{key}` counts from then on
    public static let deadlineKeyBegins = "deadline.key_begins"

    /// 此后签发的二维码不再认可密钥“{key}”，须更换密钥
    ///
    /// the key `{key}` counts no longer for codes that are issued from then on: another one is needed
    public static let deadlineKeyEnds = "deadline.key_ends"

    /// 印章“{seal}”自该时起可以使用
    ///
    /// the seal `{seal}` may be used from then on
    public static let deadlineSealBegins = "deadline.seal_begins"

    /// 印章“{seal}”届时到期，不能再使用
    ///
    /// the seal `{seal}` expires and can be used no longer
    public static let deadlineSealEnds = "deadline.seal_ends"

    /// 授权“{grant}”自该时起生效
    ///
    /// the grant `{grant}` holds from then on
    public static let deadlineGrantBegins = "deadline.grant_begins"

    /// 授权“{grant}”届时失效
    ///
    /// the grant `{grant}` holds no longer from then on
    public static let deadlineGrantEnds = "deadline.grant_ends"

    /// 证书 {serial} 自该时起有效
    ///
    /// the certificate {serial} is valid from then on
    public static let deadlineCertificateBegins = "deadline.certificate_begins"

    /// 证书 {serial} 届时到期
    ///
    /// the certificate {serial} ends
    public static let deadlineCertificateEnds = "deadline.certificate_ends"

    /// 平台自该日起能否办理“{operation}”有变
    ///
    /// from that day on the platform answers otherwise to `{operation}`
    public static let deadlineRuleBegins = "deadline.rule_begins"

    /// 问题过多：只列出前 {limit} 项，另有 {count} 项未列出
    ///
    /// too many findings: {count} more than the {limit} listed
    public static let reportTruncated = "report.truncated"

    /// 没有这种业务类型
    ///
    /// there is no such business type
    public static let applicationBusinessTypeUnknown = "application.business_type_unknown"

    /// “{business}”未标记【网上申办】，不能网上申请
    ///
    /// `{business}` is not marked for online application
    public static let applicationBusinessTypeOffline = "application.business_type_offline"

    /// 未选择单位组织类型，或没有这种类型
    ///
    /// the organisation type is not chosen, or unknown
    public static let applicationOrganisationTypeUnknown = "application.organisation_type_unknown"

    /// 该业务的单位组织类型须为：{expected}
    ///
    /// this business is for organisations of the type {expected}
    public static let applicationOrganisationTypeMismatch = "application.organisation_type_mismatch"

    /// 未选择不动产类型，或没有这种类型
    ///
    /// the property type is not chosen, or unknown
    public static let applicationPropertyTypeUnknown = "application.property_type_unknown"

    /// 该业务的不动产类型须为：{expected}
    ///
    /// this business is for property of the type {expected}
    public static let applicationPropertyTypeMismatch = "application.property_type_mismatch"

    /// 请填写{party}
    ///
    /// {party} is not filled in
    public static let applicationPartyMissing = "application.party_missing"

    /// “{business}”不需要填写该当事人
    ///
    /// `{business}` has no such party
    public static let applicationPartyNotExpected = "application.party_not_expected"

    /// “{name}”为必填项
    ///
    /// the field `{name}` ({field}) must be filled in
    public static let applicationRequired = "application.required"

    /// 内容 {length} 字，超过上限 {limit}
    ///
    /// the text has {length} characters, more than {limit}
    public static let applicationTextTooLong = "application.text_too_long"

    /// 内容含有不可见字符 {character}
    ///
    /// the text holds the invisible character {character}
    public static let applicationControlCharacter = "application.control_character"

    /// 内容首尾有空格
    ///
    /// there are spaces around the text
    public static let applicationSpacesAround = "application.spaces_around"

    /// 没有证件类型“{documentType}”
    ///
    /// there is no document type `{documentType}`
    public static let applicationDocumentTypeUnknown = "application.document_type_unknown"

    /// 没有权利人性质“{holderNature}”
    ///
    /// there is no holder nature `{holderNature}`
    public static let applicationHolderNatureUnknown = "application.holder_nature_unknown"

    /// 证件类型“{documentType}”与权利人性质“{holderNature}”通常不相符
    ///
    /// the paper {documentType} is unusual for the holder nature {holderNature}
    public static let applicationDocumentNatureMismatch = "application.document_nature_mismatch"

    /// 同一证件在多个预购人中重复出现
    ///
    /// the same paper stands for two buyers
    public static let applicationBuyerDuplicate = "application.buyer_duplicate"

    /// 预购人同时是预售人的代理人
    ///
    /// a buyer is also the seller's agent
    public static let applicationBuyerIsSellerAgent = "application.buyer_is_seller_agent"

    /// 预购人与预售人为同一单位，请核对
    ///
    /// buyer and seller are one organisation; compare their numbers
    public static let applicationBuyerIsSeller = "application.buyer_is_seller"

    /// 预购人未满十八周岁，应由监护人代为申请
    ///
    /// the buyer is under eighteen: a guardian should apply
    public static let applicationMinorWithoutGuardian = "application.minor_without_guardian"

    /// 单位作为预购人，通常由代理人申请
    ///
    /// the buyer is an organisation: an agent usually applies
    public static let applicationOrganisationWithoutAgent = "application.organisation_without_agent"

    /// 代理人的证件应为个人证件
    ///
    /// the agent's paper should be a person's
    public static let applicationAgentNotAPerson = "application.agent_not_a_person"

    /// 开发企业的统一社会信用代码通常以 91 开头，此处为 {prefix}
    ///
    /// the code of a developer usually begins with 91, not {prefix}
    public static let applicationSellerCodeUnexpected = "application.seller_code_unexpected"

    /// 各预购人填写的共有情况不一致
    ///
    /// the buyers' rows disagree on co-ownership
    public static let applicationCoOwnershipConflict = "application.co_ownership_conflict"

    /// 共有情况为单独所有，但有 {count} 个预购人
    ///
    /// sole ownership, but {count} buyers
    public static let applicationSoleWithSeveral = "application.sole_with_several"

    /// 共有情况为共有，但只有一个预购人
    ///
    /// shared ownership, but one buyer
    public static let applicationSharedWithOne = "application.shared_with_one"

    /// 份额应为大于 0 且不超过 1 的分数、百分比或小数
    ///
    /// a share is a fraction, percentage or decimal above 0 and at most 1
    public static let applicationShareInvalid = "application.share_invalid"

    /// 共有情况不是按份共有，不应填写份额
    ///
    /// a share is given, but ownership is not by shares
    public static let applicationShareNotExpected = "application.share_not_expected"

    /// 各份额之和应为 1，现为 {sum}
    ///
    /// the shares make {sum}, not the whole
    public static let applicationShareSum = "application.share_sum"

    /// 份额的分母过大，无法相加
    ///
    /// the shares are too fine to be added up
    public static let applicationShareTooFine = "application.share_too_fine"

    /// 联系人应为申请人本人或代理人
    ///
    /// the contact should be an applicant or an agent
    public static let applicationContactNotApplicant = "application.contact_not_applicant"

    /// 该业务不涉及抵押，不需要填写抵押情况
    ///
    /// this business involves no mortgage
    public static let applicationMortgageNotExpected = "application.mortgage_not_expected"

    /// 金额应为数字（单位：万元）
    ///
    /// the amount must be a decimal number (in 万元)
    public static let applicationAmountInvalid = "application.amount_invalid"

    /// 金额应大于 0
    ///
    /// the amount must be above zero
    public static let applicationAmountNotPositive = "application.amount_not_positive"

    /// 金额（万元）最多 6 位小数
    ///
    /// an amount has at most 6 decimals
    public static let applicationAmountTooPrecise = "application.amount_too_precise"

    /// 金额整数部分最多 12 位
    ///
    /// an amount has at most 12 digits before the point
    public static let applicationAmountTooLarge = "application.amount_too_large"

    /// 日期应写作年-月-日（如 2024-08-01），且确有其日
    ///
    /// the date must be a day of the calendar, YYYY-MM-DD
    public static let applicationDateInvalid = "application.date_invalid"

    /// 债权结束时间 {to} 早于起始时间 {from}
    ///
    /// the claim ends on {to}, before it begins on {from}
    public static let applicationClaimPeriod = "application.claim_period"

    /// 面积应为数字（单位：平方米）
    ///
    /// the area must be a decimal number (in square metres)
    public static let applicationAreaInvalid = "application.area_invalid"

    /// 面积应大于 0
    ///
    /// the area must be above zero
    public static let applicationAreaNotPositive = "application.area_not_positive"

    /// 面积通常最多 3 位小数，此处为 {decimals} 位
    ///
    /// areas have up to 3 decimals, here {decimals}
    public static let applicationAreaTooPrecise = "application.area_too_precise"

    /// 抵押面积 {area} 大于房屋面积 {built}
    ///
    /// the mortgaged area {area} is larger than the building's {built}
    public static let applicationAreaExceedsBuilding = "application.area_exceeds_building"

    /// 房屋产权面积 {registered} 与单元的建筑面积 {built} 不同
    ///
    /// the registered area {registered} differs from the unit's building area {built}
    public static let applicationAreaDiffers = "application.area_differs"

    /// 申请表的不动产单元号与所选单元不同
    ///
    /// the form names another unit than the one chosen
    public static let applicationUnitMismatch = "application.unit_mismatch"

    /// 申请表的内容与所选单元的记载不同（{field}）
    ///
    /// the form and the unit chosen differ ({field})
    public static let applicationUnitDiffers = "application.unit_differs"

    /// 申请地役权登记的，需同时填写需役地和供役地
    ///
    /// an easement names both lands
    public static let applicationEasementIncomplete = "application.easement_incomplete"

    /// {party}与本案{capacity}“{enterprise}”不是同一单位
    ///
    /// {party} is not {enterprise}, which acts in this case ({capacity})
    public static let applicationPartyOfOther = "application.party_of_other"

    /// 预购人同时是抵押权人的代理人
    ///
    /// a buyer is also the mortgagee's agent
    public static let applicationBuyerIsMortgageeAgent = "application.buyer_is_mortgagee_agent"

    /// 同一人同时为不同的当事人办理
    ///
    /// who acts for one party also acts for another
    public static let applicationAgentOfBothSides = "application.agent_of_both_sides"

    /// 份额被电子表格改成了日期或科学计数，请重新填写分数
    ///
    /// a spreadsheet made a date or a rounded value of the share; please write the fraction again
    public static let applicationShareSpreadsheet = "application.share_spreadsheet"

    /// 其他预购人已填写份额，此处未填写
    ///
    /// the other buyers have a share, and this one has none
    public static let applicationShareMissing = "application.share_missing"

    /// 第 {number} 问尚未回答
    ///
    /// question {number} is not answered
    public static let questionnaireAnswerMissing = "questionnaire.answer_missing"

    /// 问询表中没有该问题
    ///
    /// there is no such question
    public static let questionnaireUnknownQuestion = "questionnaire.unknown_question"

    /// 第 {number} 问有多个回答
    ///
    /// question {number} is answered twice
    public static let questionnaireDuplicate = "questionnaire.duplicate"

    /// 第 {number} 项不是可以回答的问题
    ///
    /// item {number} cannot be answered
    public static let questionnaireNotAQuestion = "questionnaire.not_a_question"

    /// 第 {number} 问不适用于本业务，但已作答
    ///
    /// question {number} does not apply to this business, yet it is answered
    public static let questionnaireNotApplicable = "questionnaire.not_applicable"

    /// 第 {number} 问请具体说明
    ///
    /// question {number} needs an explanation
    public static let questionnaireExplanationMissing = "questionnaire.explanation_missing"

    /// 第 {number} 问的该回答不需要说明
    ///
    /// this answer to question {number} takes no explanation
    public static let questionnaireExplanationNotExpected = "questionnaire.explanation_not_expected"

    /// 第 {number} 问应填写整数
    ///
    /// question {number} asks for a whole number
    public static let questionnaireNumberInvalid = "questionnaire.number_invalid"

    /// 第 {number} 问的数字不能小于 {minimum}
    ///
    /// the number for question {number} must be at least {minimum}
    public static let questionnaireNumberOutOfRange = "questionnaire.number_out_of_range"

    /// 第 {number} 问不需要填写数字
    ///
    /// question {number} takes no number
    public static let questionnaireNumberNotExpected = "questionnaire.number_not_expected"

    /// 第 {number} 问应填写数字，不需要选择是或否
    ///
    /// question {number} takes a number, not yes or no
    public static let questionnaireChoiceNotExpected = "questionnaire.choice_not_expected"

    /// 第 {number} 问的回答意味着相关材料须由申请人自行提供
    ///
    /// with this answer to question {number} the applicant must hand in the papers
    public static let questionnaireAnswerNoted = "questionnaire.answer_noted"

    /// 第 {number} 问选择邮寄，但联系地址为空
    ///
    /// question {number} asks for delivery by post, but there is no address
    public static let questionnairePostWithoutAddress = "questionnaire.post_without_address"

    /// 表中没有内容
    ///
    /// nothing stands in the sheet
    public static let sheetEmpty = "sheet.empty"

    /// 前 {rows} 行中没有可以识别的表头
    ///
    /// no headers are recognised in the first {rows} rows
    public static let sheetNoHeader = "sheet.no_header"

    /// 第 {row} 行的表头以下没有数据
    ///
    /// nothing stands below the headers in row {row}
    public static let sheetNoRows = "sheet.no_rows"

    /// 表格有 {rows} 行，超过 {limit} 行的部分未读取
    ///
    /// the sheet has {rows} rows; what follows row {limit} was not read
    public static let sheetTooLong = "sheet.too_long"

    /// {column} 列的表头无法识别，该列未读取
    ///
    /// the header of column {column} is not known, and the column was not read
    public static let sheetColumnUnknown = "sheet.column_unknown"

    /// {column} 列没有表头，该列未读取
    ///
    /// column {column} has no header, and was not read
    public static let sheetColumnUnnamed = "sheet.column_unnamed"

    /// {column} 列的表头与前面的列重复，该列未读取
    ///
    /// the header of column {column} says what an earlier one says, and the column was not read
    public static let sheetColumnRepeated = "sheet.column_repeated"

    /// {column} 列所对应的字段不存在
    ///
    /// column {column} is mapped to a field that does not exist
    public static let sheetColumnField = "sheet.column_field"

    /// {column} 列的表头未写明单位，按万元读取
    ///
    /// the header of column {column} names no unit; its numbers are taken for 10,000 yuan
    public static let sheetUnitAssumed = "sheet.unit_assumed"

    /// 内容无法识别，应为：{expected}
    ///
    /// this is none of the values: {expected}
    public static let sheetValueUnknown = "sheet.value_unknown"

    /// 号码按数值保存，开头的 0 可能已丢失，请核对
    ///
    /// the number was kept as a value: zeros before its first digit may be lost; please compare
    public static let sheetNumberCell = "sheet.number_cell"

    /// 日期被电子表格存为数值，请按年-月-日重新填写
    ///
    /// a spreadsheet kept the day as a number; please write it as YYYY-MM-DD
    public static let sheetDateAsNumber = "sheet.date_as_number"

    /// 内容被电子表格改成了日期，请重新填写
    ///
    /// a spreadsheet made a date of what was written; please write it again
    public static let sheetDateCell = "sheet.date_cell"

    /// 内容被电子表格改成了逻辑值，请重新填写
    ///
    /// a spreadsheet made yes or no of what was written; please write it again
    public static let sheetTruthCell = "sheet.truth_cell"

    /// 单元格中是电子表格的错误值，请重新填写
    ///
    /// the cell holds an error of the spreadsheet; please write the value again
    public static let sheetErrorValue = "sheet.error_value"

    /// 单元格中是公式，请填写结果
    ///
    /// the cell holds a formula; please write what it comes to
    public static let sheetFormula = "sheet.formula"

    /// 内容以 +、- 或 @ 开头，电子表格会当作公式，请核对
    ///
    /// the text begins with +, - or @, which a spreadsheet takes for a formula; please compare
    public static let sheetFormulaMark = "sheet.formula_mark"

    /// 单元格已合并，取第 {row} 行的内容
    ///
    /// the cell is merged: what stands in row {row} was taken
    public static let sheetMerged = "sheet.merged"

    /// 与第 {row} 行是同一单元，但内容不同，未读取
    ///
    /// this row and row {row} are of one unit and differ here; this cell was not read
    public static let sheetRowsDiffer = "sheet.rows_differ"

    /// 与第 {row} 行是同一不动产单元
    ///
    /// this is the unit of row {row}
    public static let sheetUnitRepeated = "sheet.unit_repeated"

    /// 与第 {row} 行是同一单元，没有新的当事人，未再读取
    ///
    /// this row repeats row {row}, and was not read again
    public static let sheetRowRepeated = "sheet.row_repeated"

    /// 未填不动产单元号，作为第 {row} 行的其他当事人读取，请核对
    ///
    /// without a unit code, this row was taken for further parties of row {row}; please compare
    public static let sheetRowJoined = "sheet.row_joined"

    /// 单元格中有 {count} 人，已分开读取，请核对
    ///
    /// the cell holds {count} persons, who were read one by one; please compare
    public static let sheetPersonsApart = "sheet.persons_apart"

    /// 单元格中似有 {count} 人，请每人填写一行
    ///
    /// the cell seems to hold {count} persons; please give each a row
    public static let sheetPersonsTogether = "sheet.persons_together"

    /// 缺少材料“{name}”
    ///
    /// the material `{name}` is missing
    public static let materialMissing = "material.missing"

    /// 材料清单中没有“{item}”，仍予保留
    ///
    /// `{item}` is not on the checklist; it is kept
    public static let materialItemUnknown = "material.item_unknown"

    /// 材料“{item}”列出多次
    ///
    /// the material `{item}` stands twice
    public static let materialItemRepeated = "material.item_repeated"

    /// 材料“{item}”没有文件
    ///
    /// the material `{item}` has no files
    public static let materialWithoutFiles = "material.without_files"

    /// 文件没有编号
    ///
    /// the file has no id
    public static let materialFileWithoutId = "material.file_without_id"

    /// 文件大小为 0 或未给出
    ///
    /// the file is empty, or its size is not given
    public static let materialFileEmpty = "material.file_empty"

    /// 文件大小不能为负数
    ///
    /// the size of a file cannot be negative
    public static let materialFileSizeInvalid = "material.file_size_invalid"

    /// 摘要应为 64 位小写十六进制的 SM3 值
    ///
    /// the digest must be an SM3 value: 64 lower-case hexadecimal digits
    public static let materialDigestInvalid = "material.digest_invalid"

    /// 同一文件出现多次
    ///
    /// the same file stands twice
    public static let materialFileRepeated = "material.file_repeated"

    /// 文件格式不符，可上传：{allowed}
    ///
    /// a file of another format; these are taken: {allowed}
    public static let materialFileFormat = "material.file_format"

    /// 文件 {bytes} 字节，最多 {limit} 字节
    ///
    /// the file has {bytes} bytes; {limit} are possible
    public static let materialFileTooLarge = "material.file_too_large"

    /// 文件 {pages} 页，最多 {limit} 页
    ///
    /// the file has {pages} pages; {limit} are possible
    public static let materialFileTooLong = "material.file_too_long"

    /// 材料清单最多 {limit} 项
    ///
    /// a list of materials has at most {limit} items
    public static let materialTooMany = "material.too_many"

    /// 该材料有 {count} 个文件，最多 {limit} 个
    ///
    /// the material has {count} files; {limit} are possible
    public static let materialTooManyFiles = "material.too_many_files"

    /// 本系统不支持手机扫码上传
    ///
    /// phones upload nothing here
    public static let uploadNotOffered = "upload.not_offered"

    /// 没有编号为“{code}”的上传二维码
    ///
    /// there is no upload code `{code}`
    public static let uploadCodeUnknown = "upload.code_unknown"

    /// 上传二维码编号“{code}”已经用过
    ///
    /// the upload code `{code}` was used before
    public static let uploadCodeTaken = "upload.code_taken"

    /// 上传二维码“{code}”不属于本子案
    ///
    /// the upload code `{code}` is for something else
    public static let uploadCodeForeign = "upload.code_foreign"

    /// 上传二维码已于 {expires} 失效，请重新生成
    ///
    /// the upload code expired at {expires}; show a new one
    public static let uploadCodeExpired = "upload.code_expired"

    /// 上传二维码已收回，请重新生成
    ///
    /// the upload code was withdrawn; show a new one
    public static let uploadCodeWithdrawn = "upload.code_withdrawn"

    /// 上传二维码已被新的二维码取代
    ///
    /// the upload code was replaced by a newer one
    public static let uploadCodeSuperseded = "upload.code_superseded"

    /// 上传二维码是给其他人的
    ///
    /// the upload code was given to somebody else
    public static let uploadOtherPerson = "upload.other_person"

    /// 申请表中没有可核对身份的“{holder}”
    ///
    /// the form names no `{holder}` who can be recognised
    public static let uploadHolderUnknown = "upload.holder_unknown"

    /// 文件“{file}”已经上传
    ///
    /// the file `{file}` was uploaded before
    public static let uploadFileRepeated = "upload.file_repeated"

    /// 没有可移除的文件“{file}”
    ///
    /// there is no file `{file}` to take away
    public static let uploadFileUnknown = "upload.file_unknown"

    /// 缺少不动产单元号
    ///
    /// the unit code is missing
    public static let propertyUnitCodeMissing = "property.unit_code_missing"

    /// 不动产单元号的行政区划 {region} 不属于本平台（{expected}）
    ///
    /// the unit lies in region {region}, this platform serves {expected}
    public static let propertyOtherRegion = "property.other_region"

    /// 网签状态为“{status}”，该业务通常为{usual}
    ///
    /// the contract status is {status}; this business usually takes {usual}
    public static let propertyContractStatusUnusual = "property.contract_status_unusual"

    /// 未知的网签状态“{status}”
    ///
    /// the contract status `{status}` is not known
    public static let propertyContractStatusUnknown = "property.contract_status_unknown"

    /// “{dictionary}”代码表中没有“{value}”，仍予保留
    ///
    /// `{value}` is not in the table {dictionary}; it is kept
    public static let propertyValueUnknown = "property.value_unknown"

    /// 套内面积 {inner} 大于建筑面积 {built}
    ///
    /// the inner area {inner} is larger than the building area {built}
    public static let propertyInnerExceedsBuilding = "property.inner_exceeds_building"

    /// 单元 {unitCode} 已经选定
    ///
    /// the unit {unitCode} is chosen already
    public static let propertyUnitRepeated = "property.unit_repeated"

    /// 该单元不属于所选项目
    ///
    /// the unit does not belong to the project
    public static let propertyUnitNotInProject = "property.unit_not_in_project"

    /// 该单元未被选定
    ///
    /// the unit is not selected
    public static let propertyUnitNotSelected = "property.unit_not_selected"

    /// 证书号以“{province}”开头，而不动产单元位于“{expected}”，请核对
    ///
    /// the certificate is of {province}, and the unit lies in {expected}; please look again
    public static let propertyCertificateProvince = "property.certificate_province"

    /// 登记簿记载：{name}（{reference}）
    ///
    /// the register holds: {name} ({reference})
    public static let registerFactStands = "register.fact_stands"

    /// 登记簿记载：{name}（{reference}），登记机构已作例外处理
    ///
    /// the register holds {name} ({reference}); the registry has made an exception
    public static let registerFactExcepted = "register.fact_excepted"

    /// 没有关于“{kind}”的规则
    ///
    /// there is no rule for `{kind}`
    public static let registerKindUnknown = "register.kind_unknown"

    /// “{subject}”既不是本案的单元，也不是其宗地，该登记事项对本案不起作用，请核对
    ///
    /// {subject} is no unit of this case and no parcel of one: the entry has no effect here; compare its number
    public static let registerSubjectUnrelated = "register.subject_unrelated"

    /// 该登记事项在本案中已有不同的记载，变化应由登记系统另行报告
    ///
    /// this case holds another word on the same entry of the register: what changed is reported by the registry's system
    public static let registerEntryKnown = "register.entry_known"

    /// 登记簿记载：{name}（{reference}），对本业务没有规定的限制
    ///
    /// the register holds {name} ({reference}), for which no rule bars this business
    public static let registerFactWithoutRule = "register.fact_without_rule"

    /// 登记簿记载：{name}（{reference}），权利人即本案申请人
    ///
    /// the register holds {name} ({reference}), in favour of the applicants themselves
    public static let registerFactOwn = "register.fact_own"

    /// 登记簿记载：{name}（{reference}），所需材料已提交
    ///
    /// the register holds {name} ({reference}); the papers that it asks for were handed in
    public static let registerFactMet = "register.fact_met"

    /// 登记簿记载：{name}（{reference}），缺少注明该登记编号的材料“{item}”
    ///
    /// the register holds {name} ({reference}): {item} is missing, or names another entry
    public static let registerMaterialMissing = "register.material_missing"

    /// 图片的宽和高应大于 0，且不超过 {limit} 毫米
    ///
    /// width and height of a picture must be above zero, and at most {limit} mm
    public static let drawingPictureSize = "drawing.picture_size"

    /// 骑缝章的分段应在图片范围之内，且不为空
    ///
    /// a slice must lie within its picture, and not be empty
    public static let drawingSlice = "drawing.slice"

    /// 每毫米 {dots} 像素不可用：图片应为 1 至 {limit} 像素
    ///
    /// {dots} pixels a millimetre will not do: a picture has 1 to {limit} pixels
    public static let drawingResolution = "drawing.resolution"

    /// 不是有效的 PNG 图片
    ///
    /// this is not a sound PNG image
    public static let drawingImageMalformed = "drawing.image_malformed"

    /// 图片有 {pixels} 个像素，超过 {limit}
    ///
    /// the image has {pixels} pixels, more than {limit}
    public static let drawingImageTooLarge = "drawing.image_too_large"

    /// 不是可用的字体文件
    ///
    /// this is not a font with characters and outlines
    public static let drawingFontMalformed = "drawing.font_malformed"

    /// 字体文件只有 {count} 个字体，没有第 {index} 个（从 0 起）
    ///
    /// there is no font {index} (from 0): the file has {count}
    public static let drawingFontIndex = "drawing.font_index"

    /// 该字体不能选择粗细
    ///
    /// this font has no weights to choose from
    public static let drawingFontNotVariable = "drawing.font_not_variable"

    /// 字体中没有“{character}”（{code}）
    ///
    /// the font has no glyph for {character} ({code})
    public static let drawingGlyphMissing = "drawing.glyph_missing"

    /// 含有不可见字符 {code}
    ///
    /// there is a character that shows nothing, {code}
    public static let drawingCharacterInvalid = "drawing.character_invalid"

    /// “{character}”（{code}）为生僻字或兼容字，请核对字形
    ///
    /// {character} ({code}) is rare or a compatibility form; please look at its shape
    public static let drawingCharacterUnusual = "drawing.character_unusual"

    /// 文字为空
    ///
    /// the text is empty
    public static let drawingTextEmpty = "drawing.text_empty"

    /// 文字有 {characters} 个字符，超过 {limit}
    ///
    /// the text has {characters} characters, more than {limit}
    public static let drawingTextLength = "drawing.text_length"

    /// 文字过长：只能刻 {height} 毫米高，应不小于 {minimum} 毫米
    ///
    /// the text is too long: it would be {height} mm high, and should be {minimum} mm at least
    public static let drawingTextFit = "drawing.text_fit"

    /// 印章的宽和高应为 {minimum} 至 {maximum} 毫米
    ///
    /// width and height of a seal must be {minimum} to {maximum} mm
    public static let drawingSealSize = "drawing.seal_size"

    /// 边框、内圈或圆角过大
    ///
    /// border, inner line or corners are too large
    public static let drawingBorder = "drawing.border"

    /// 颜色应写作 # 加六位十六进制数
    ///
    /// a colour is written #rrggbb
    public static let drawingColour = "drawing.colour"

    /// 印章的组成部分超过 {limit} 个
    ///
    /// a seal has at most {limit} parts
    public static let drawingParts = "drawing.parts"

    /// 尺寸为 0，或大于印章所能容纳
    ///
    /// a size is zero, or more than the seal has room for
    public static let drawingPartSize = "drawing.part_size"

    /// 环绕角度应为 1 至 350 度
    ///
    /// text along the border runs over 1 to 350 degrees
    public static let drawingSpan = "drawing.span"

    /// 内容超出边框
    ///
    /// it reaches into the border or beyond
    public static let drawingOutsideBorder = "drawing.outside_border"

    /// 文字或图形相互重叠
    ///
    /// characters or figures overlap
    public static let drawingOverlap = "drawing.overlap"

    /// 式样中的“{slot}”没有对应的内容
    ///
    /// there is no content for `{slot}`
    public static let drawingSlotUnknown = "drawing.slot_unknown"

    /// 不是有效的 X.509 证书
    ///
    /// not a readable X.509 certificate
    public static let certificateForm = "certificate.form"

    /// 证书链终止于不受信任的根证书
    ///
    /// the path ends in a root certificate that is not trusted
    public static let certificateUntrusted = "certificate.untrusted"

    /// 找不到签发者的证书，证书链不完整
    ///
    /// the issuer's certificate is missing; the path is incomplete
    public static let certificateIssuerMissing = "certificate.issuer_missing"

    /// 证书的签名与签发者不符
    ///
    /// the certificate's signature is not its issuer's
    public static let certificateSignatureWrong = "certificate.signature_wrong"

    /// 证书在 {at} 尚未生效（有效期自 {from} 起）
    ///
    /// the certificate was not yet valid at {at} (valid from {from})
    public static let certificateNotYetValid = "certificate.not_yet_valid"

    /// 证书在 {at} 已过有效期（有效期至 {until}）
    ///
    /// the certificate had expired at {at} (valid until {until})
    public static let certificateExpired = "certificate.expired"

    /// 签发者的证书不是 CA 证书
    ///
    /// the issuer's certificate is not a CA's
    public static let certificateNotCa = "certificate.not_ca"

    /// 证书链超出 CA 允许的长度（{limit}）
    ///
    /// more CAs than the {limit} that the certificate allows below it
    public static let certificatePathTooLong = "certificate.path_too_long"

    /// 签发者的证书没有签发证书的用途
    ///
    /// the issuer's key may not sign certificates (keyCertSign)
    public static let certificateNoCertSign = "certificate.no_cert_sign"

    /// 证书没有签名的用途
    ///
    /// the key may not sign (digitalSignature or nonRepudiation)
    public static let certificateNoSigning = "certificate.no_signing"

    /// 证书没有签发时间戳的用途（须为关键且唯一）
    ///
    /// the key may not stamp times (id-kp-timeStamping, critical and alone)
    public static let certificateNoTimestamping = "certificate.no_timestamping"

    /// 证书没有签发 OCSP 响应的用途
    ///
    /// the key may not answer about revocation (id-kp-OCSPSigning)
    public static let certificateNoOcspSigning = "certificate.no_ocsp_signing"

    /// 证书的名称不在上级 CA 允许的范围内
    ///
    /// the certificate's name lies outside of what a CA above is bound to
    public static let certificateNameConstraint = "certificate.name_constraint"

    /// 证书含有不支持的关键扩展 {extension}
    ///
    /// the certificate has the critical extension {extension}, which is not supported
    public static let certificateExtensionUnknown = "certificate.extension_unknown"

    /// 证书已于 {at} 被撤销（{reason}）
    ///
    /// the certificate was revoked at {at} ({reason})
    public static let revocationRevoked = "revocation.revoked"

    /// 证书其后于 {at} 被撤销（{reason}）
    ///
    /// the certificate was revoked afterwards, at {at} ({reason})
    public static let revocationRevokedLater = "revocation.revoked_later"

    /// 没有撤销状态信息（OCSP 或 CRL）
    ///
    /// there is no word on revocation (OCSP or CRL)
    public static let revocationMissing = "revocation.missing"

    /// 撤销状态信息不覆盖该时刻（最新一份为 {thisUpdate}）
    ///
    /// the word on revocation does not cover the instant (the newest is of {thisUpdate})
    public static let revocationStale = "revocation.stale"

    /// 签发者不知该证书的状态
    ///
    /// the issuer does not know the certificate's status
    public static let revocationUnknown = "revocation.unknown"

    /// 撤销状态信息不是签发者或其授权者签名的，未予采用
    ///
    /// a word on revocation is not signed by the issuer or whom it authorised; it was not used
    public static let revocationUnauthorised = "revocation.unauthorised"

    /// OCSP 响应无法读取
    ///
    /// not a readable OCSP response
    public static let revocationOcspForm = "revocation.ocsp_form"

    /// OCSP 响应者未作答（状态 {status}）
    ///
    /// the OCSP responder gave no answer (status {status})
    public static let revocationOcspStatus = "revocation.ocsp_status"

    /// 证书撤销列表无法读取
    ///
    /// not a readable certificate revocation list
    public static let revocationCrlForm = "revocation.crl_form"

    /// 不是有效的时间戳（RFC 3161）
    ///
    /// not a readable timestamp token (RFC 3161)
    public static let timestampForm = "timestamp.form"

    /// 不是有效的时间戳响应
    ///
    /// not a readable timestamp response
    public static let timestampResponseForm = "timestamp.response_form"

    /// 时间戳服务未签发时间戳（状态 {status}）
    ///
    /// the timestamping authority gave no token (status {status})
    public static let timestampRefused = "timestamp.refused"

    /// 时间戳所盖的不是此内容
    ///
    /// the timestamp is about other content
    public static let timestampImprintWrong = "timestamp.imprint_wrong"

    /// 时间戳响应所答复的不是此请求（随机数不符）
    ///
    /// the timestamp answers another request (its nonce differs)
    public static let timestampNonceWrong = "timestamp.nonce_wrong"

    /// 随机数应为 {least} 至 {most} 字节
    ///
    /// a nonce has {least} to {most} bytes
    public static let cryptoNonceLength = "crypto.nonce_length"

    /// 不是有效的签名消息（CMS 或 GM/T 0010）
    ///
    /// not a readable signed message (CMS or GM/T 0010)
    public static let cmsForm = "cms.form"

    /// 签名消息之后有多余数据
    ///
    /// bytes follow the signed message
    public static let cmsTrailingBytes = "cms.trailing_bytes"

    /// 签名消息的签名者过多
    ///
    /// the signed message has too many signers
    public static let cmsTooManySigners = "cms.too_many_signers"

    /// 签名消息应恰有一个签名者，此处有 {count} 个
    ///
    /// a signed message here has exactly one signer, this one {count}
    public static let cmsSignerCount = "cms.signer_count"

    /// 签名消息不是 DER 编码（含不定长）
    ///
    /// the signed message is BER with indefinite lengths in place of DER
    public static let cmsIndefiniteLength = "cms.indefinite_length"

    /// 签名消息中有无法读取的证书
    ///
    /// the signed message holds a certificate that cannot be read
    public static let cmsCertificateUnreadable = "cms.certificate_unreadable"

    /// 杂凑算法处填写的是 SM2 签名算法的标识，按 SM3 读取
    ///
    /// the place of the hash function names the scheme of SM2; it is read as SM3
    public static let cmsDigestScheme = "cms.digest_scheme"

    /// 签名者的证书不在签名消息中，也未另行提供
    ///
    /// the signer's certificate is neither in the message nor given
    public static let cmsCertificateMissing = "cms.certificate_missing"

    /// 签名消息没有签名属性，签名者的证书未被绑定
    ///
    /// the signed message has no signed attributes; nothing binds the signer's certificate
    public static let cmsWithoutAttributes = "cms.without_attributes"

    /// 签名属性缺少消息摘要，或有多个
    ///
    /// the signed attributes do not hold exactly one message digest
    public static let cmsMessageDigestMissing = "cms.message_digest_missing"

    /// 签名属性缺少内容类型，或有多个
    ///
    /// the signed attributes do not hold exactly one content type
    public static let cmsContentTypeMissing = "cms.content_type_missing"

    /// 签名属性的内容类型与消息不一致
    ///
    /// the content type among the signed attributes is not the message's
    public static let cmsContentTypeWrong = "cms.content_type_wrong"

    /// 同一签名属性出现多次
    ///
    /// a signed attribute stands twice
    public static let cmsAttributeRepeated = "cms.attribute_repeated"

    /// 签名消息自带内容，与所签文件无关
    ///
    /// the signed message holds a content of its own in place of the document's
    public static let cmsContentEncapsulated = "cms.content_encapsulated"

    /// 摘要算法与签名算法不一致
    ///
    /// the digest algorithm is not the signature's
    public static let cmsDigestMismatch = "cms.digest_mismatch"

    /// 内容已被改动：摘要与签名时不一致
    ///
    /// the content was altered: its digest is not the signed one
    public static let cmsDigestWrong = "cms.digest_wrong"

    /// 签名值与签名者的证书不符
    ///
    /// the signature is not that of the signer's certificate
    public static let cmsSignatureWrong = "cms.signature_wrong"

    /// 签名未绑定签名者的证书
    ///
    /// the signature does not bind the signer's certificate (no signing-certificate attribute)
    public static let cmsSigningCertificateMissing = "cms.signing_certificate_missing"

    /// 签名绑定的是另一张证书
    ///
    /// the signature binds another certificate
    public static let cmsSigningCertificateWrong = "cms.signing_certificate_wrong"

    /// 签名绑定证书的属性无法读取
    ///
    /// the signing-certificate attribute cannot be read
    public static let cmsSigningCertificateUnreadable = "cms.signing_certificate_unreadable"

    /// 证书的扩展 {extension} 无法完整读取，其限制不明
    ///
    /// the certificate's extension {extension} cannot be read in full; what it forbids is not known
    public static let certificateExtensionUnreadable = "certificate.extension_unreadable"

    /// 证书的扩展 {extension} 不合规范，已容许
    ///
    /// the certificate's extension {extension} is not as the standard has it; this was tolerated
    public static let certificateExtensionOdd = "certificate.extension_odd"

    /// 证书的扩展密钥用途（{purposes}）不含此项签名用途
    ///
    /// the certificate is limited to other purposes ({purposes}) than this signature
    public static let certificatePurpose = "certificate.purpose"

    /// 上级 CA 要求证书遵循证书政策，而证书链没有共同的政策
    ///
    /// a CA above demands a certificate policy, and the path has none in common
    public static let certificatePolicyMissing = "certificate.policy_missing"

    /// 证书政策扩展为关键扩展：已读取，未限定须遵循哪一政策
    ///
    /// the policy extensions are critical: they were read, and no particular policy was asked for
    public static let certificatePoliciesCritical = "certificate.policies_critical"

    /// 证书的版本号（{version}）与其内容不符，已容许
    ///
    /// the certificate's version ({version}) does not fit its content; this was tolerated
    public static let certificateVersion = "certificate.version"

    /// 证书的编码不合 DER 规则（如长度或整数不是最短形式），已容许
    ///
    /// the certificate is not written in DER (lengths or numbers are not the shortest, for example); this was tolerated
    public static let certificateNotDer = "certificate.not_der"

    /// 该签发者的一份撤销列表不适用于此证书（分发点或证书种类不同），未予采用
    ///
    /// a list of this issuer does not speak for this certificate (another distribution point or kind); it was not used
    public static let revocationOutOfScope = "revocation.out_of_scope"

    /// 撤销状态信息含有不支持的关键扩展 {extension}，不能据以认定证书未被撤销
    ///
    /// a word on revocation has the critical extension {extension}, which is not supported; it does not show that the certificate is good
    public static let revocationExtensionUnknown = "revocation.extension_unknown"

    /// 撤销列表中有无法读取的条目，不能据以认定证书未被撤销
    ///
    /// entries of a revocation list cannot be read; it does not show that the certificate is good
    public static let revocationListUnreadable = "revocation.list_unreadable"

    /// 增量撤销列表没有与之对应的完整列表，不能据以认定证书未被撤销
    ///
    /// a delta list comes without the list that it rests on; it does not show that the certificate is good
    public static let revocationDeltaAlone = "revocation.delta_alone"

    /// 撤销列表只涵盖部分撤销原因
    ///
    /// the revocation lists speak for some reasons only
    public static let revocationSomeReasons = "revocation.some_reasons"

    /// OCSP 响应所指的是签发者的另一密钥，未予采用
    ///
    /// an OCSP response is about another key of the issuer; it was not used
    public static let revocationOtherKey = "revocation.other_key"

    /// 撤销状态信息（{thisUpdate}）未写明下次更新时间，按签发后一日内有效采用
    ///
    /// a word on revocation (of {thisUpdate}) names no next update; it was taken as good for a day
    public static let revocationNoNextUpdate = "revocation.no_next_update"

    /// 撤销状态信息超过 {limit} 份，未全部查看
    ///
    /// there are more than {limit} words on revocation; not all were looked at
    public static let revocationTooMany = "revocation.too_many"

    /// 另有 {count} 份撤销状态信息无法读取
    ///
    /// {count} more words on revocation cannot be read
    public static let revocationUnreadable = "revocation.unreadable"

    /// PSS 签名的掩码函数用 {mask}，与摘要算法 {digest} 不同，已容许
    ///
    /// the mask of the PSS signature uses {mask}, and its digest {digest}; this was tolerated
    public static let cryptoPssMask = "crypto.pss_mask"

    /// RSA 签名的摘要标识缺少空参数（NULL），已容许
    ///
    /// the RSA signature names its digest without the NULL that belongs there; this was tolerated
    public static let cryptoDigestInfoBare = "crypto.digest_info_bare"

    /// 同名的证书过多，未能查完通往受信任证书的路径
    ///
    /// so many certificates of one name are in the way that the search for a path to a trusted one ended
    public static let certificateSearchEnded = "certificate.search_ended"

    /// 字体中没有以下字符（共 {count} 个），纸面上以“〓”代替：{characters}
    ///
    /// the fonts lack {count} characters, printed as 〓: {characters}
    public static let paperGlyphMissing = "paper.glyph_missing"

    /// 以下不可见字符（共 {count} 个）未印出：{characters}
    ///
    /// {count} invisible characters were left out: {characters}
    public static let paperCharacterDropped = "paper.character_dropped"

    /// 以下字符（共 {count} 个）的文字需要连写或换向，纸面上逐字排印：{characters}
    ///
    /// {count} characters of scripts that join or turn were printed one by one: {characters}
    public static let paperScriptNotShaped = "paper.script_not_shaped"

    /// 不是可用的字体（TrueType 或 OpenType），或字体集中没有所选的字体
    ///
    /// this is no usable font (TrueType or OpenType), or the collection has no such face
    public static let paperFontUnreadable = "paper.font_unreadable"

    /// 字体无法嵌入：{reason}
    ///
    /// the fonts cannot be embedded: {reason}
    public static let paperFontUnusable = "paper.font_unusable"

    /// 文书过大：{what}为 {count}，上限 {limit}
    ///
    /// the paper is too large: {count} {what}, more than {limit}
    public static let paperTooLarge = "paper.too_large"

    /// 表格应有 1 至 {limit} 列，此处为 {count} 列
    ///
    /// a table has 1 to {limit} columns, here {count}
    public static let paperColumns = "paper.columns"

    /// 该行有 {cells} 格，表格有 {columns} 列
    ///
    /// the row has {cells} cells, the table {columns} columns
    public static let paperRowUneven = "paper.row_uneven"

    /// 位置名称“{place}”重复
    ///
    /// the place `{place}` is named twice
    public static let paperPlaceRepeated = "paper.place_repeated"

    /// 数据超过 {limit} 字节，不是电子印章
    ///
    /// the data has more than {limit} bytes, more than a seal can have
    public static let esealTooLarge = "eseal.too_large"

    /// 不是电子印章数据
    ///
    /// this is no electronic seal
    public static let esealNotASeal = "eseal.not_a_seal"

    /// 不是电子签章数据
    ///
    /// this is no seal signature
    public static let esealNotASignature = "eseal.not_a_signature"

    /// 电子印章数据的该字段不符合标准
    ///
    /// this field of the seal is not what the standards say
    public static let esealStructure = "eseal.structure"

    /// 印章图片超过 {limit} 字节
    ///
    /// the picture of the seal has more than {limit} bytes
    public static let esealPictureTooLarge = "eseal.picture_too_large"

    /// 超过 {limit} 项
    ///
    /// there are more than {limit} entries
    public static let esealTooMany = "eseal.too_many"

    /// 数据之后有填充的零
    ///
    /// zeros follow the data
    public static let esealTrailingZeros = "eseal.trailing_zeros"

    /// 数据外层多了一个 OCTET STRING
    ///
    /// the data is wrapped in an OCTET STRING
    public static let esealWrapped = "eseal.wrapped"

    /// 签名信息置于 BIT STRING 之中
    ///
    /// the maker's signature block stands inside a BIT STRING
    public static let esealSignInfoBits = "eseal.sign_info_bits"

    /// 字符串类型与标准不同
    ///
    /// the text is of another string type than the standard's
    public static let esealTextKind = "eseal.text_kind"

    /// 文字编码与其类型不符
    ///
    /// the text is not encoded as its type says
    public static let esealTextEncoding = "eseal.text_encoding"

    /// 时间类型与标准不同
    ///
    /// the time is of another type than the standard's
    public static let esealTimeKind = "eseal.time_kind"

    /// 时间未以 UTC 表示
    ///
    /// the time is not written in UTC
    public static let esealTimeZone = "eseal.time_zone"

    /// 签章时间的编码外层与标准不同
    ///
    /// the time of sealing is not wrapped as the standard says
    public static let esealTimeBare = "eseal.time_bare"

    /// BIT STRING 的未用位数不为零
    ///
    /// a BIT STRING claims unused bits
    public static let esealUnusedBits = "eseal.unused_bits"

    /// 以 OCTET STRING 代替 BIT STRING
    ///
    /// an OCTET STRING stands for a BIT STRING
    public static let esealOctetsForBits = "eseal.octets_for_bits"

    /// 证书未置于 OCTET STRING 之中
    ///
    /// a certificate is not inside an OCTET STRING
    public static let esealCertificateBare = "eseal.certificate_bare"

    /// 自定义数据缺少标签
    ///
    /// the extensions lack their tag
    public static let esealExtensionsUntagged = "eseal.extensions_untagged"

    /// 自定义数据带有标签
    ///
    /// the extensions are tagged
    public static let esealExtensionsTagged = "eseal.extensions_tagged"

    /// 自定义数据置于 OCTET STRING 之中
    ///
    /// the extensions stand inside an OCTET STRING
    public static let esealExtensionsOctets = "eseal.extensions_octets"

    /// 写出了本应省略的默认值
    ///
    /// the default FALSE is written out
    public static let esealExplicitFalse = "eseal.explicit_false"

    /// 头标识不是“ES”
    ///
    /// the header does not say `ES`
    public static let esealHeaderId = "eseal.header_id"

    /// 版本号为 {version}，该版标准通常为 {expected}
    ///
    /// the version is {version}, where this edition has {expected}
    public static let esealHeaderVersion = "eseal.header_version"

    /// 签章与其中的印章依据不同版本的标准
    ///
    /// the signature and its seal follow different editions
    public static let esealEditionMixed = "eseal.edition_mixed"

    /// 签名值为 r‖s，不是 DER
    ///
    /// the signature value is r‖s in place of DER
    public static let esealSignatureRaw = "eseal.signature_raw"

    /// 原文杂凑值带有 Z 值
    ///
    /// the digest of the data has Z before the data
    public static let esealDigestWithZ = "eseal.digest_with_z"

    /// 证书杂凑值带有 Z 值
    ///
    /// the digest of the certificate has Z before it
    public static let esealCertificateDigestWithZ = "eseal.certificate_digest_with_z"

    /// 关键扩展 {oid} 的含义未知
    ///
    /// the critical extension {oid} is not known
    public static let esealCriticalExtension = "eseal.critical_extension"

    /// 证书无法解析
    ///
    /// the certificate cannot be read
    public static let esealCertificateUnreadable = "eseal.certificate_unreadable"

    /// 不支持签名算法 {algorithm}
    ///
    /// the signature algorithm {algorithm} is not supported here
    public static let esealAlgorithm = "eseal.algorithm"

    /// 制章者的签名值不正确，印章被改动或系伪造
    ///
    /// the maker's signature is wrong: the seal was changed or forged
    public static let esealMakerSignatureWrong = "eseal.maker_signature_wrong"

    /// 签章者的签名值不正确
    ///
    /// the signer's signature is wrong
    public static let esealSignatureWrong = "eseal.signature_wrong"

    /// 签章者证书不在印章的证书列表中；证书更新后须重新制作印章
    ///
    /// the signer's certificate is not in the seal's list; after a renewal the seal has to be made anew
    public static let esealSignerNotListed = "eseal.signer_not_listed"

    /// 证书的密钥用法不允许签名
    ///
    /// the certificate's key must not be used for signing
    public static let esealKeyUsage = "eseal.key_usage"

    /// {at} 不在证书有效期（{from} 至 {to}）之内
    ///
    /// {at} is outside of the certificate's validity, {from} to {to}
    public static let esealOutsideCertificate = "eseal.outside_certificate"

    /// {at} 不在印章有效期（{from} 至 {to}）之内
    ///
    /// {at} is outside of the seal's validity, {from} to {to}
    public static let esealOutsideSeal = "eseal.outside_seal"

    /// 未提供原文，未比对杂凑值
    ///
    /// what was sealed was not given, so its digest was not compared
    public static let esealNoData = "eseal.no_data"

    /// 原文杂凑值不符，文件在签章后被改动或不是所签文件
    ///
    /// the digest differs: the document was changed, or is not the one that was sealed
    public static let esealDigestMismatch = "eseal.digest_mismatch"

    /// 时间戳无法解析
    ///
    /// the timestamp cannot be read
    public static let esealTimestampUnreadable = "eseal.timestamp_unreadable"

    /// 时间戳不是对该签名值所盖，或其签名不正确
    ///
    /// the timestamp is not over this signature, or its own signature is wrong
    public static let esealTimestampWrong = "eseal.timestamp_wrong"

    /// 签章时间 {at} 由签章者自己声明，没有时间戳证明
    ///
    /// the time of sealing, {at}, is the signer's own claim
    public static let esealTimeClaimed = "eseal.time_claimed"

    /// 签章时间 {at} 晚于当前时间
    ///
    /// the time of sealing, {at}, lies in the future
    public static let esealTimeAhead = "eseal.time_ahead"

    /// 该字段的内容无法写入电子印章
    ///
    /// this cannot be written into a seal
    public static let esealDraft = "eseal.draft"

    /// 不是为该证书准备的待签名数据
    ///
    /// this is not what was prepared for this certificate to sign
    public static let esealNotPrepared = "eseal.not_prepared"

    /// 签章者名单中有一项不是证书，也不是摘要，已略过
    ///
    /// an entry in the list of those who may seal is neither certificate nor digest; it was passed over
    public static let esealListPlaceholder = "eseal.list_placeholder"

    /// 验证方未指定信任的制章者，不能确认制章者有权制作该印章
    ///
    /// the verifier names no trusted makers of seals, so whether this maker may make the seal is not known
    public static let esealMakersNone = "eseal.makers_none"

    /// 制章者的证书不在验证方信任的制章者之列
    ///
    /// the certificate of the seal's maker leads to no maker whom the verifier trusts
    public static let esealMakerUntrusted = "eseal.maker_untrusted"

    /// 不是 PDF 文件：前 1024 字节中没有有效的 %PDF 文件头
    ///
    /// not a PDF: no valid %PDF header within the first 1024 bytes
    public static let pdfHeader = "pdf.header"

    /// PDF 文件不完整：没有写明交叉引用的位置
    ///
    /// the PDF is incomplete: it has no startxref
    public static let pdfStartMissing = "pdf.start_missing"

    /// PDF 所写的位置没有交叉引用
    ///
    /// the PDF's startxref leads to no cross-references
    public static let pdfStartWrong = "pdf.start_wrong"

    /// PDF 交叉引用的位置略有偏差，已按各阅读器的做法容忍
    ///
    /// an offset of cross-references is a few bytes off; tolerated, as readers do
    public static let pdfStartInexact = "pdf.start_inexact"

    /// PDF 文件头之前有 {bytes} 字节其他内容
    ///
    /// {bytes} bytes stand before the PDF's header
    public static let pdfLeadingBytes = "pdf.leading_bytes"

    /// PDF 的交叉引用已损坏
    ///
    /// the PDF's cross-references are broken
    public static let pdfCrossReference = "pdf.cross_reference"

    /// PDF 的文件尾字典已损坏
    ///
    /// a trailer of the PDF is broken
    public static let pdfTrailer = "pdf.trailer"

    /// PDF 的交叉引用互相循环
    ///
    /// the PDF's cross-references lead back to themselves
    public static let pdfReferenceLoop = "pdf.reference_loop"

    /// PDF 的修订版本超过 {limit} 个
    ///
    /// the PDF has more than {limit} revisions
    public static let pdfTooManyRevisions = "pdf.too_many_revisions"

    /// PDF 的对象过多
    ///
    /// the PDF has too many objects
    public static let pdfTooManyObjects = "pdf.too_many_objects"

    /// PDF 的页数过多
    ///
    /// the PDF has too many pages
    public static let pdfTooManyPages = "pdf.too_many_pages"

    /// PDF 的表单域过多或层次过深
    ///
    /// the PDF's form has too many fields, or nests too deeply
    public static let pdfTooManyFields = "pdf.too_many_fields"

    /// PDF 解压后的内容过大
    ///
    /// what the PDF unfolds to is too large
    public static let pdfTooLarge = "pdf.too_large"

    /// PDF 的结构过于复杂，已停止读取
    ///
    /// the PDF is too complex; reading was given up
    public static let pdfTooComplex = "pdf.too_complex"

    /// PDF 的页面树中有循环，或同一页重复出现
    ///
    /// the PDF's page tree leads back to itself, or names a page twice
    public static let pdfPageLoop = "pdf.page_loop"

    /// PDF 的表单域中有循环，或同一域重复出现
    ///
    /// the PDF's form leads back to itself, or names a field twice
    public static let pdfFieldLoop = "pdf.field_loop"

    /// PDF 缺少目录对象
    ///
    /// the PDF has no catalog
    public static let pdfCatalogMissing = "pdf.catalog_missing"

    /// PDF 已加密，请先解密
    ///
    /// the PDF is encrypted; decrypt it first
    public static let pdfEncrypted = "pdf.encrypted"

    /// 签署后追加的内容写法不规范，或夹带了未登记的内容，各阅读器看到的可能不同
    ///
    /// what was appended after a signature is not written exactly, or holds more than it names; readers may show different things
    public static let pdfRevisionLoose = "pdf.revision_loose"

    /// PDF 兼有两种交叉引用，新旧阅读器看到的内容可能不同
    ///
    /// the PDF has cross-references of both kinds; old and new readers may show different things
    public static let pdfHybrid = "pdf.hybrid"

    /// 文件有隐藏的图层，或屏幕与打印显示的图层不同，请逐层核对
    ///
    /// the document has layers that are off, or differ between screen and paper; look at each
    public static let pdfLayersVary = "pdf.layers_vary"

    /// 文件含有脚本，打开或填写后显示的内容可能改变
    ///
    /// the document holds scripts, which may change what it shows
    public static let pdfScripts = "pdf.scripts"

    /// PDF 的对象超出其所属的修订版本，之后追加的内容会成为它的一部分
    ///
    /// an object of the PDF reaches beyond the revision that it belongs to, so that what is appended becomes part of it
    public static let pdfObjectBeyond = "pdf.object_beyond"

    /// PDF 中有对象无法读取，各阅读器显示的内容可能不同
    ///
    /// an object that the PDF uses cannot be read; readers may show different things
    public static let pdfObjectUnreadable = "pdf.object_unreadable"

    /// 此安装包不含文件修复功能
    ///
    /// this package was built without the repair of files
    public static let repairNotBuilt = "repair.not_built"

    /// 文件带有签名、认证或签名范围（包括已损坏的），重写会使其失效，不予修复
    ///
    /// the file bears a signature, a certification or a byte range, perhaps a damaged one: it is never rewritten
    public static let repairSigned = "repair.signed"

    /// 打开文件需要密码或证书，请先解密
    ///
    /// opening the file takes a password or a certificate; decrypt it first
    public static let repairPassword = "repair.password"

    /// 文件损坏严重，无法修复
    ///
    /// the file is damaged beyond repair
    public static let repairUnreadable = "repair.unreadable"

    /// 文件中找不到可以签署的页
    ///
    /// the file has no page that could be signed
    public static let repairNoPages = "repair.no_pages"

    /// 文件可以直接签署，无须修复
    ///
    /// the file can be sealed as it is; nothing was changed
    public static let repairNotNeeded = "repair.not_needed"

    /// 文件已解密，新文件不再加密
    ///
    /// the file was decrypted; the new one is not encrypted
    public static let repairDecrypted = "repair.decrypted"

    /// 原文件限制修改、批注或填写，新文件不再带有这些限制
    ///
    /// the file forbade changes, annotations or filling in; the new one does not say so any more
    public static let repairRestrictions = "repair.restrictions"

    /// 交叉引用无法使用，已逐个查找对象，内容可能缺失或取自较早的版本，请核对
    ///
    /// the cross-references were of no use and the objects were searched for: some may be missing, or come from an earlier revision; look at the file
    public static let repairRebuilt = "repair.rebuilt"

    /// 原文件有 {count} 个版本，只保留最后一个
    ///
    /// the file had {count} revisions, of which the last was kept
    public static let repairRevisions = "repair.revisions"

    /// 文件已重新写出，共 {objects} 个对象，交叉引用已重建
    ///
    /// the file was written anew, with {objects} objects and cross-references of its own
    public static let repairRewritten = "repair.rewritten"

    /// 已略去 {count} 个没有用到的对象
    ///
    /// {count} objects that nothing refers to were left out
    public static let repairUnused = "repair.unused"

    /// 有 {count} 个被引用的对象在文件中不存在或无法读取，请核对页面
    ///
    /// {count} objects that are referred to are not there or could not be read; look at the pages
    public static let repairMissing = "repair.missing"

    /// 文件自称 {said} 页，找到 {found} 页，请核对
    ///
    /// the file says that it has {said} pages, and {found} were found; look at it
    public static let repairPages = "repair.pages"

    /// 表单结构有误，已去除表单，域的外观保留在页面上
    ///
    /// the form was unsound and was taken out; its fields stay on the pages as they look
    public static let repairFormDropped = "repair.form_dropped"

    /// 页面结构有误，已按找到的顺序重新列出 {pages} 页，请核对页序
    ///
    /// the page tree was unsound: {pages} pages were listed anew, in the order in which they were found; look at it
    public static let repairPagesRebuilt = "repair.pages_rebuilt"

    /// 文件应为 PDF 格式
    ///
    /// the file must be a PDF
    public static let documentFileType = "document.file_type"

    /// 第 {page} 页没有印章
    ///
    /// page {page} bears no seal
    public static let documentPageWithoutSeal = "document.page_without_seal"

    /// 签名域“{field}”没有印章
    ///
    /// the field `{field}` bears no seal
    public static let documentFieldWithoutSeal = "document.field_without_seal"

    /// 文件上没有印章
    ///
    /// the file bears no seal
    public static let documentWithoutSeal = "document.without_seal"

    /// 文件共 {pages} 页，没有第 {page} 页
    ///
    /// there is no page {page} in a file of {pages} pages
    public static let documentPageMissing = "document.page_missing"

    /// 文件中没有所指定的关键字“{keyword}”（共找到 {found} 处）
    ///
    /// the keyword `{keyword}` does not stand where asked for (found {found} times)
    public static let documentKeywordNotFound = "document.keyword_not_found"

    /// 关键字不能为空，且不超过 {limit} 个字符
    ///
    /// a keyword must not be empty, and has at most {limit} characters
    public static let documentKeywordInvalid = "document.keyword_invalid"

    /// 文件中没有签名域“{field}”
    ///
    /// the file has no signature field `{field}`
    public static let documentFieldMissing = "document.field_missing"

    /// 签名域“{field}”已经签名
    ///
    /// the field `{field}` is signed already
    public static let documentFieldSigned = "document.field_signed"

    /// 签名域“{field}”不可见，放不下印章
    ///
    /// the field `{field}` is invisible and holds no seal
    public static let documentFieldInvisible = "document.field_invisible"

    /// 印章的宽和高应大于 0，且不超过 {limit} 毫米
    ///
    /// a seal's width and height must be above zero and at most {limit} mm
    public static let documentSealSize = "document.seal_size"

    /// 第 {page} 页的印章超出页面
    ///
    /// a seal reaches beyond page {page}
    public static let documentSealOutsidePage = "document.seal_outside_page"

    /// 第 {page} 页的印章压盖 {characters} 个字符
    ///
    /// a seal on page {page} lies on {characters} characters
    public static let documentSealCoversText = "document.seal_covers_text"

    /// 第 {page} 页的印章互相重叠
    ///
    /// seals on page {page} overlap
    public static let documentSealsOverlap = "document.seals_overlap"

    /// 骑缝章至少需要两页，此处为 {pages} 页
    ///
    /// a riding seal takes two pages or more, here {pages}
    public static let documentRidingPages = "document.riding_pages"

    /// 第 {page} 页的文字未能全部读取
    ///
    /// the text of page {page} could not be read in full
    public static let documentTextUnread = "document.text_unread"

    /// 一次签署最多放置 {limit} 处印章
    ///
    /// one signature bears at most {limit} pictures
    public static let documentTooManySeals = "document.too_many_seals"

    /// 一次签署只能签一个签名域
    ///
    /// one signature signs one field
    public static let documentFieldsSeveral = "document.fields_several"

    /// 文件的交叉引用表损坏，不能追加签名
    ///
    /// the file's cross-references are broken, so nothing can be appended to it
    public static let signingCrossReference = "signing.cross_reference"

    /// 文件不以 PDF 文件头开始，阅读器对其位置的理解不一致
    ///
    /// the file does not begin with its header, and readers differ in how they count its bytes
    public static let signingLeadingBytes = "signing.leading_bytes"

    /// 文件过大，最多 {limit} 字节
    ///
    /// the file is larger than {limit} bytes
    public static let signingFileTooLarge = "signing.file_too_large"

    /// 签名域名称不能为空、不能含句点，且不超过 {limit} 个字符
    ///
    /// the name of a new field must not be empty, holds no dots, and has at most {limit} characters
    public static let signingFieldName = "signing.field_name"

    /// “{field}”不是签名域
    ///
    /// `{field}` is no signature field
    public static let signingFieldKind = "signing.field_kind"

    /// 第 {page} 页无法添加签名
    ///
    /// nothing can be added to page {page}
    public static let signingPage = "signing.page"

    /// 文件的认证签名（DocMDP {level} 级）不允许签署“{field}”
    ///
    /// the file's certification (DocMDP level {level}) forbids signing `{field}`
    public static let signingCertificationForbids = "signing.certification_forbids"

    /// 签名“{by}”已锁定“{field}”
    ///
    /// the signature `{by}` has locked `{field}`
    public static let signingFieldLocked = "signing.field_locked"

    /// 认证签名只能是文件的第一个签名
    ///
    /// a certification must be the file's first signature
    public static let signingCertificationNotFirst = "signing.certification_not_first"

    /// 签名域“{field}”自带的锁定与请求不同
    ///
    /// the field `{field}` brings another lock than the request
    public static let signingLockDiffers = "signing.lock_differs"

    /// 缺少签署人证书
    ///
    /// the signer's certificate is missing
    public static let signingCertificateMissing = "signing.certificate_missing"

    /// {carrier} 不能承载 {scheme} 签名
    ///
    /// the carrier {carrier} cannot hold a signature of {scheme}
    public static let signingCarrierScheme = "signing.carrier_scheme"

    /// 签名算法、私钥与证书中的公钥不相符
    ///
    /// the scheme or the private key does not fit the certificate's public key
    public static let signingKeyDiffers = "signing.key_differs"

    /// 以电子印章签署时需给出印章数据
    ///
    /// a signature by seal takes the seal's data
    public static let signingSealMissing = "signing.seal_missing"

    /// 签名值与证书和待签内容不相符
    ///
    /// the signature value does not verify with the certificate over what was to be signed
    public static let signingValueWrong = "signing.value_wrong"

    /// 文件不是准备签署时的文件
    ///
    /// the file is not the one that was prepared
    public static let signingPreparedDiffers = "signing.prepared_differs"

    /// 预留的 {reserved} 字节放不下 {needed} 字节的签名
    ///
    /// {reserved} bytes are reserved, and the signature takes {needed}
    public static let signingContentsTooSmall = "signing.contents_too_small"

    /// 时间戳不是对该内容签发的
    ///
    /// the timestamp is not one over this content
    public static let signingTimestampWrong = "signing.timestamp_wrong"

    /// 缺少第 {stamp} 个印章的图样
    ///
    /// the picture of stamp {stamp} is missing
    public static let signingPictureMissing = "signing.picture_missing"

    /// 文件已有签名，签入已有签名域“{field}”时不能再放置其他印章
    ///
    /// the file is signed already, so that signing its field `{field}` can place no other seals
    public static let signingPlacementsInField = "signing.placements_in_field"

    /// 文字最多 {limit} 个字符
    ///
    /// a text has at most {limit} characters
    public static let signingTextTooLong = "signing.text_too_long"

    /// 没有名为“{field}”的签名
    ///
    /// there is no signature `{field}`
    public static let signingSignatureMissing = "signing.signature_missing"

    /// 不是可读的证书、CRL 或 OCSP 数据
    ///
    /// this is no readable certificate, CRL or OCSP answer
    public static let signingValidationData = "signing.validation_data"

    /// 第 {page} 页的旋转角度不是 90 的整数倍，各阅读器显示的方向可能不同
    ///
    /// page {page} is not turned by a whole multiple of 90 degrees: readers differ in how they show it
    public static let documentPageTurnUnclear = "document.page_turn_unclear"

    /// 表单域“{field}”没有与其内容相符的外观，由各阅读器自行绘制，印章也可能因此不显示
    ///
    /// the field `{field}` has no appearance that shows its content: each reader draws it, and perhaps the seal, by itself
    public static let signingFieldLook = "signing.field_look"

    /// 文件中没有电子签名
    ///
    /// the document holds no signature
    public static let signatureNone = "signature.none"

    /// 文件中的签名超过 {limit} 个
    ///
    /// the document holds more than {limit} signatures
    public static let signatureTooMany = "signature.too_many"

    /// 证书超过 {limit} 张
    ///
    /// more than {limit} certificates
    public static let signatureTooManyCertificates = "signature.too_many_certificates"

    /// 签名域已填，但没有签名内容（Contents）
    ///
    /// the field is signed, but its signature has no contents
    public static let signatureContentsMissing = "signature.contents_missing"

    /// 签名内容（Contents）不是直接写入的完整十六进制串
    ///
    /// the signature's contents are not one direct hexadecimal string
    public static let signatureContentsForm = "signature.contents_form"

    /// 签名没有说明所签范围（ByteRange）
    ///
    /// the signature does not say what it covers (ByteRange)
    public static let signatureRangeMissing = "signature.range_missing"

    /// 签名范围（ByteRange）无效：应为从 0 开始、依次递增且不超出文件的四个整数
    ///
    /// the ByteRange is unsound: it must be four direct whole numbers from 0 on, rising, within the file
    public static let signatureRangeForm = "signature.range_form"

    /// 签名范围留出的空隙不正好是该签名自己的内容（签名包装攻击的特征）
    ///
    /// what the ByteRange leaves out is not exactly this signature's own contents (as in wrapping attacks)
    public static let signatureHoleWrong = "signature.hole_wrong"

    /// 签名范围没有止于任何一个修订版本的末尾
    ///
    /// the ByteRange does not end where a revision ends
    public static let signatureRangeEnd = "signature.range_end"

    /// 签名时该签名并不在其签名域中
    ///
    /// when it was made, the signature did not stand in its field
    public static let signatureNotInRevision = "signature.not_in_revision"

    /// 签名字典中有重复的键，不同阅读器可能有不同理解
    ///
    /// a key stands twice in the signature's dictionary; readers may differ
    public static let signatureAmbiguous = "signature.ambiguous"

    /// 多个签名域指向同一签名 {object}
    ///
    /// several fields name the same signature {object}
    public static let signatureShared = "signature.shared"

    /// 签名 {object} 已被后来的修订移除
    ///
    /// a later revision took the signature {object} away
    public static let signatureRemoved = "signature.removed"

    /// 对象 {object} 形似签名，但没有签名域指向它
    ///
    /// the object {object} looks like a signature, and no field names it
    public static let signatureUnreachable = "signature.unreachable"

    /// 文件含有阅读器扩展权限签名，未予验证
    ///
    /// the document holds a usage-rights signature, which is not verified
    public static let signatureUsageRights = "signature.usage_rights"

    /// 文件最后一个修订版本之后还有 {bytes} 字节，不受任何签名保护
    ///
    /// {bytes} bytes follow the last revision, and no signature covers them
    public static let signatureTrailingBytes = "signature.trailing_bytes"

    /// 不接受算法 {algorithm}
    ///
    /// the algorithm {algorithm} is not accepted
    public static let signatureAlgorithmRejected = "signature.algorithm_rejected"

    /// 签名所称时间晚于当前时间
    ///
    /// the signature claims a time that has not come yet
    public static let signatureFromTheFuture = "signature.from_the_future"

    /// 认证签名（DocMDP）不是第一个签名
    ///
    /// a certification must be the first signature
    public static let signatureCertificationLate = "signature.certification_late"

    /// 第 {revision} 个修订版本加入或更改了没有用到的对象 {what}
    ///
    /// revision {revision} added or changed an object that nothing uses: {what}
    public static let signatureChangedUnused = "signature.changed_unused"

    /// 签名后页面被增删或调换（第 {revision} 个修订版本，第 {page} 页，{what}）
    ///
    /// after signing, pages were added, removed or moved (revision {revision}, page {page}, {what})
    public static let signatureChangedPages = "signature.changed_pages"

    /// 签名后页面内容被更改（第 {revision} 个修订版本，第 {page} 页，{what}）
    ///
    /// after signing, what a page shows was changed (revision {revision}, page {page}, {what})
    public static let signatureChangedContent = "signature.changed_content"

    /// 签名后批注被增删或更改（第 {revision} 个修订版本，第 {page} 页，{what}）
    ///
    /// after signing, annotations were added, changed or removed (revision {revision}, page {page}, {what})
    public static let signatureChangedAnnotation = "signature.changed_annotation"

    /// 已签署的签名域或其外观被更改（第 {revision} 个修订版本，{what}）
    ///
    /// a signed field, its signature or its picture was changed (revision {revision}, {what})
    public static let signatureChangedSigned = "signature.changed_signed"

    /// 被签名锁定的表单域被更改（第 {revision} 个修订版本，{what}）
    ///
    /// a field that a signature locks was changed (revision {revision}, {what})
    public static let signatureChangedLocked = "signature.changed_locked"

    /// 签名后表单域或其外观被增删或更改（第 {revision} 个修订版本，{what}）
    ///
    /// after signing, a form field or what it shows was added, removed or changed (revision {revision}, {what})
    public static let signatureChangedField = "signature.changed_field"

    /// 认证签名不允许再加签（第 {revision} 个修订版本，{what}）
    ///
    /// the certification allows no further signatures (revision {revision}, {what})
    public static let signatureChangedSignatures = "signature.changed_signatures"

    /// 签名后的存证数据或元数据被更改（第 {revision} 个修订版本，{what}）
    ///
    /// evidence or metadata was changed after signing (revision {revision}, {what})
    public static let signatureChangedArchive = "signature.changed_archive"

    /// 签名后文档目录、表单设置或逻辑结构被更改（第 {revision} 个修订版本，{what}）
    ///
    /// after signing, the catalog, the form or the structure was changed (revision {revision}, {what})
    public static let signatureChangedDocument = "signature.changed_document"

    /// 签名后的改动共 {count} 项，全部已判定，仅列出其中最严重的 {limit} 项
    ///
    /// of {count} changes after signing, all of them judged, only the {limit} gravest are listed
    public static let signatureChangesCut = "signature.changes_cut"

    /// 文件未能全部读取，签名后的改动没有比对完
    ///
    /// the file could not be read to its end, so that not all changes after signing were compared
    public static let signatureChangesUnread = "signature.changes_unread"

    /// 已签名的域“{field}”与其他域同名，不同阅读器可能取不同的域
    ///
    /// several fields bear the name of the signed field {field}; readers may differ about which is meant
    public static let signatureNameTwice = "signature.name_twice"

    /// 不支持签名格式 {form}，未予验证
    ///
    /// signatures of the form {form} are not supported; it was not verified
    public static let signatureFormUnsupported = "signature.form_unsupported"

    /// 文件内的验证资料（DSS）过多，未全部读取
    ///
    /// the document's validation data (DSS) is too much; not all of it was read
    public static let signatureStoreCut = "signature.store_cut"

    /// 签名所附时间戳超过 {limit} 个，其余未予查看
    ///
    /// the signature carries more than {limit} timestamps; the others were not looked at
    public static let signatureTimestampsCut = "signature.timestamps_cut"

    /// 文件中没有读到任何页面
    ///
    /// no page could be read in the document
    public static let signaturePagesNone = "signature.pages_none"

    /// 文件共 {pages} 页，超过 {limit} 页
    ///
    /// the document has {pages} pages, more than {limit}
    public static let documentTooManyPages = "document.too_many_pages"

    /// 文件内容已变动，与开始签章时不同
    ///
    /// the document is not the one that sealing began with
    public static let documentChanged = "document.changed"

    /// 尚未扫码认证，或认证已随页面关闭而失效
    ///
    /// nobody has authenticated by the code on this page
    public static let signingAuthenticationRequired = "signing.authentication_required"

    /// 签名成功：身份已认证，文件尚未签章
    ///
    /// authenticated; the document is not sealed yet
    public static let sealingAuthenticated = "sealing.authenticated"

    /// 认证失败，请刷新网页二维码，重新认证
    ///
    /// authentication failed; refresh the code and authenticate again
    public static let sealingAuthenticationFailed = "sealing.authentication_failed"

    /// 二维码已失效，请刷新
    ///
    /// this code is no longer the one on the page
    public static let sealingQrStale = "sealing.qr_stale"

    /// 签章页面已关闭，需要重新认证和签章
    ///
    /// the page was closed; authenticate and place the seals again
    public static let sealingPageClosed = "sealing.page_closed"

    /// 该文件已确认签署
    ///
    /// the sealing of this file is confirmed already
    public static let sealingFinished = "sealing.finished"

    /// 尚未确认签署
    ///
    /// the sealing is not confirmed yet
    public static let sealingNotConfirmed = "sealing.not_confirmed"

    /// 不是登录网页的本人
    ///
    /// this is not the person who is logged in on the page
    public static let sealingOtherPerson = "sealing.other_person"

    /// 该印章属于其他企业
    ///
    /// this seal belongs to another enterprise
    public static let sealingOtherEnterprise = "sealing.other_enterprise"

    /// 认证后加载的印章中没有“{seal}”
    ///
    /// the seal {seal} is not among those that authentication loaded
    public static let sealingSealNotLoaded = "sealing.seal_not_loaded"

    /// 该类印章（{kind}）不可用于申报材料
    ///
    /// seals of the kind {kind} do not count here
    public static let sealingKindNotCounted = "sealing.kind_not_counted"

    /// 未核对认证人能否使用印章“{seal}”
    ///
    /// whether the scanner may use the seal {seal} was not asked
    public static let sealingAnswerMissing = "sealing.answer_missing"

    /// 该平台没有这种签章方式
    ///
    /// the platform does not seal in this way
    public static let sealingNotSupported = "sealing.not_supported"

    /// 印章账户中没有印章“{seal}”
    ///
    /// the account has no seal {seal}
    public static let sealingSealUnknown = "sealing.seal_unknown"

    /// 签章时印章的状态为“{stage}”，不可使用
    ///
    /// when it was used, the seal was {stage}
    public static let sealingSealNotLive = "sealing.seal_not_live"

    /// 签章时使用的证书不是该印章或该人员当时的证书
    ///
    /// the certificate is not the one that served for this seal and person then
    public static let sealingCertificateOther = "sealing.certificate_other"

    /// 文件的签名验证未通过
    ///
    /// the document's signatures were not found valid
    public static let sealingVerificationFailed = "sealing.verification_failed"

    /// 所附答复不是就认证人此刻使用印章“{seal}”作出的
    ///
    /// the answer is not about the scanner's use of the seal {seal} at this instant
    public static let sealingAnswerOfOther = "sealing.answer_of_other"

    /// 印章不在第 {page} 页的页面之内
    ///
    /// the seal does not lie within page {page}
    public static let sealingOffPage = "sealing.off_page"

    /// 签章后的文件与原文件的格式或页面不同
    ///
    /// the sealed file differs from the original in its format or pages
    public static let sealingOtherFile = "sealing.other_file"
}
