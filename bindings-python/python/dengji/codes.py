"""The codes of findings.

Generated from the message catalogue of core by `cargo xtask generate`; do not edit.
"""

from typing import Final

JSON_SYNTAX: Final = "json.syntax"
"""第 {line} 行第 {column} 列不是有效的 JSON

line {line}, column {column} is not JSON
"""

JSON_TOO_LARGE: Final = "json.too_large"
"""文本 {bytes} 字节，超过上限 {limit}

the text has {bytes} bytes, more than {limit}
"""

JSON_TOO_DEEP: Final = "json.too_deep"
"""嵌套过深

nested too deeply
"""

JSON_UNKNOWN_FIELD: Final = "json.unknown_field"
"""没有名为“{name}”的字段

there is no field `{name}`
"""

JSON_DUPLICATE_KEY: Final = "json.duplicate_key"
"""字段“{name}”重复出现

the field `{name}` stands twice
"""

JSON_MISSING_FIELD: Final = "json.missing_field"
"""缺少字段“{name}”

the field `{name}` is missing
"""

JSON_UNKNOWN_VARIANT: Final = "json.unknown_variant"
"""没有这个取值

there is no such value
"""

JSON_WRONG_TYPE: Final = "json.wrong_type"
"""类型不符，应为{expected}

wrong type: expected {expected}
"""

JSON_TAKEN: Final = "json.taken"
"""已按{expected}读取

read as {expected}
"""

PROFILE_UNSUPPORTED_VERSION: Final = "profile.unsupported_version"
"""规则文件格式版本 {version} 不受支持（支持 {supported}）

version {version} of the profile format is not known here (known: {supported})
"""

PROFILE_NO_SUCH_PLACE: Final = "profile.no_such_place"
"""规则文件中没有位置“{pointer}”

there is no place `{pointer}` in the profile
"""

PROFILE_DUPLICATE: Final = "profile.duplicate"
"""“{id}”重复

`{id}` stands twice
"""

PROFILE_DANGLING: Final = "profile.dangling"
"""“{code}”不是已定义的{expected}

`{code}` is no {expected} of this profile
"""

PROFILE_UNKNOWN_REQUIREMENT: Final = "profile.unknown_requirement"
"""没有编号为“{row}”的需求条目

there is no requirement row `{row}`
"""

PROFILE_NO_BASIS: Final = "profile.no_basis"
"""既无需求条目，也无出处，且未标明为推定

neither a requirement row nor a source, and not marked as assumed
"""

PROFILE_EMPTY: Final = "profile.empty"
"""不能为空

must not be empty
"""

PROFILE_REGION: Final = "profile.region"
"""“{region}”不是行政区划代码的前缀（2、4 或 6 位数字）

`{region}` is no prefix of a region code: 2, 4 or 6 digits
"""

PROFILE_NEVER_HOLDS: Final = "profile.never_holds"
"""此条件在任何业务中都不会成立，规则不起作用

this condition never holds, for no business: the rule has no effect
"""

PROFILE_FACT_KIND: Final = "profile.fact_kind"
"""不能用“{test}”判断“{fact}”

`{test}` cannot ask about `{fact}`
"""

PROFILE_NO_PARTIES: Final = "profile.no_parties"
"""业务类型没有当事人

the business has no parties
"""

PROFILE_MORTGAGE_PARTY: Final = "profile.mortgage_party"
"""涉及抵押的业务须有抵押权人，不涉及抵押的不应有

a business with a mortgage has a mortgagee, any other has none
"""

PROFILE_SIGNER_NOT_A_PARTY: Final = "profile.signer_not_a_party"
"""签名人“{role}”不是该业务的当事人

the signer `{role}` is no party of the business
"""

PROFILE_SIGNERS_IDLE: Final = "profile.signers_idle"
"""需要个人签名时须指定签名人，不需要时不应指定

personal signers are named exactly where a personal signature is needed
"""

PROFILE_FIELD_UNKNOWN: Final = "profile.field_unknown"
"""申请表没有字段“{field}”

the application form has no field `{field}`
"""

PROFILE_QUESTION_SETTING: Final = "profile.question_setting"
"""设置“{setting}”对“{shape}”类问题不起作用

`{setting}` has no effect on a question of shape `{shape}`
"""

PROFILE_QUESTION_TEXT: Final = "profile.question_text"
"""问题没有文字，也未标明为未知或推定

the question has no wording, and is neither of unknown shape nor assumed
"""

PROFILE_TICKET_LIFE: Final = "profile.ticket_life"
"""二维码有效期不能为零

a ticket must live for some time
"""

PROFILE_PERSON_FIRST_IDLE: Final = "profile.person_first_idle"
"""没有业务既需个人签名又可用“{act}”确认，此顺序不起作用

no business needs personal signatures and may be confirmed by `{act}`: the order has no effect
"""

PROFILE_E_LICENCE_TOO_LOW: Final = "profile.e_licence_too_low"
"""电子营业执照登录的等级低于所需等级，该登录方式不起作用

a login by e-licence counts for less than is needed, so that it never suffices
"""

PROFILE_NO_ROLES: Final = "profile.no_roles"
"""没有角色可以使用

no role may use it
"""

PROFILE_STATUS_UNREACHABLE: Final = "profile.status_unreachable"
"""从起始状态无法到达“{status}”

`{status}` cannot be reached from a first status
"""

PROFILE_STATUS_AFTER_LAST: Final = "profile.status_after_last"
"""“{last}”是最终状态，“{status}”不能在其后

`{last}` is a last status, so that `{status}` cannot follow it
"""

PROFILE_NO_LAST_STATUS: Final = "profile.no_last_status"
"""没有最终状态

no status is the last
"""

PROFILE_MAILBOX_MISSING: Final = "profile.mailbox_missing"
"""缺少“{mailbox}”箱

the mailbox `{mailbox}` is missing
"""

PROFILE_SEVERITY_SAME: Final = "profile.severity_same"
"""“{code}”的严重程度与默认相同，设置不起作用

the severity of `{code}` is the catalogue's: the setting has no effect
"""

PROFILE_SEVERITY_UNUSED: Final = "profile.severity_unused"
"""“{code}”不受规则文件影响，设置不起作用

`{code}` is not raised under a profile: the setting has no effect
"""

PROFILE_LAPSE_DAYS: Final = "profile.lapse_days"
"""失效期限不能为零日

the time until lapse must be a day at least
"""

PROFILE_FACT_AREA: Final = "profile.fact_area"
"""“{fact}”不是此类规则文件可判断的事实

conditions of this kind of profile cannot ask about `{fact}`
"""

PROFILE_SETTING_IDLE: Final = "profile.setting_idle"
"""设置“{setting}”不起作用

the setting `{setting}` has no effect
"""

PROFILE_SET_COUNT: Final = "profile.set_count"
"""成套印章应为 {count} 枚，所列为 {kinds} 枚

the set counts {count} seals, but lists {kinds}
"""

PROFILE_NO_STAGES: Final = "profile.no_stages"
"""未规定“{operation}”可在印章的哪些状态办理

no rule says in which stages of a seal `{operation}` is possible
"""

PROFILE_BAR_CODE: Final = "profile.bar_code"
"""“{code}”须有参数“{param}”，不能用于限制条件

`{code}` needs the parameter {param}, which a bar does not have
"""

PROFILE_LEVEL_UNREACHABLE: Final = "profile.level_unreachable"
"""没有核验方式达到{level}，该等级不起作用

no verification method reaches {level}: the level has no effect
"""

PROFILE_METHOD_SETTING: Final = "profile.method_setting"
"""设置“{setting}”对此核验方式不起作用

`{setting}` has no effect on this way of verification
"""

PROFILE_METHOD_EMPTY: Final = "profile.method_empty"
"""核验方式缺少“{setting}”

this way of verification needs `{setting}`
"""

PROFILE_EVIDENCE_MISSING: Final = "profile.evidence_missing"
"""未规定“{action}”须有何种凭据

no rule says which evidence this takes ({action})
"""

PROFILE_EVIDENCE_KINDS: Final = "profile.evidence_kinds"
"""未列出可接受的凭据种类

the rule names no kind of evidence
"""

PROFILE_ROLE_TELLS: Final = "profile.role_tells"
"""“{role}”不得进行此操作（{action}），其内容只能由系统或主管机构提供

a {role} must not do this ({action}): what it says is a system's or an authority's to say
"""

PROFILE_ACTION_NOWHERE: Final = "profile.action_nowhere"
"""没有箱提供“{action}”

no mailbox offers this ({action})
"""

PROFILE_ACTION_IDLE: Final = "profile.action_idle"
"""“{mailbox}”箱中不可能进行“{action}”

this can never be done in `{mailbox}` ({action})
"""

PROFILE_ROW_ASSUMED: Final = "profile.row_assumed"
"""依据的条目 {row} 含有推定的内容，该项应标明为推定

the row {row} is assumed, so what rests on it is assumed too
"""

PROFILE_SOURCE_DAY: Final = "profile.source_day"
"""版本的施行日期应写为年、年月或年月日

the first day of an edition is a day, a month or a year
"""

PROFILE_SOURCE_IDLE: Final = "profile.source_idle"
"""没有依据引用《{title}》

no setting rests on 《{title}》
"""

PROFILE_SOURCE_UNKNOWN: Final = "profile.source_unknown"
"""未列明《{title}》的版本

the edition of 《{title}》 is not listed
"""

PROFILE_SOURCE_UNREAD: Final = "profile.source_unread"
"""《{title}》未经核对，依据它的事项应标明为推定

《{title}》 was not read in this edition, so what rests on it is assumed
"""

PROFILE_CONSENT_MISSING: Final = "profile.consent_missing"
"""保护特定人的登记事项，应写明凭何种材料可以放行

a rule that protects somebody names the paper by which that person consents
"""

PROFILE_SET_OWNER: Final = "profile.set_owner"
"""成套印章中的“{kind}”未规定属何人，应规定属单位或法定代表人

whose `{kind}` in a set would be, nobody says: it is the organisation's or the representative's
"""

PROFILE_EVIDENCE_LIFE: Final = "profile.evidence_life"
"""凭据的有效时间不能为零

evidence must count for some time
"""

PROFILE_OTHER_BASE: Final = "profile.other_base"
"""设置以“{base}”为蓝本，不是“{given}”

the settings are based on `{base}`, not on `{given}`
"""

PROFILE_TERM_DAYS: Final = "profile.term_days"
"""期限不能为零日

a period must be a day at least
"""

PROFILE_SETTING_TWICE: Final = "profile.setting_twice"
"""“{pointer}”已由另一项设置规定，两者矛盾或重叠

another setting says what `{pointer}` is: they contradict or overlap
"""

PROFILE_SETTING_ELSEWHERE: Final = "profile.setting_elsewhere"
"""“{pointer}”不作为设置，由设置文件的专门字段规定

`{pointer}` is no setting: the settings have fields of their own for it
"""

PROFILE_SETTING_SAME: Final = "profile.setting_same"
"""“{pointer}”与蓝本相同，设置不起作用

`{pointer}` is what it is in the base: the setting has no effect
"""

CRYPTO_PUBLIC_KEY: Final = "crypto.public_key"
"""公钥无效：应为 SM2 曲线上的点（十六进制）

not an SM2 public key: a point on the curve, in hexadecimal
"""

CRYPTO_PRIVATE_KEY: Final = "crypto.private_key"
"""私钥无效：应为 64 位十六进制数，且在允许范围内

not an SM2 private key: 64 hexadecimal digits, in range
"""

CRYPTO_SIGNATURE_FORM: Final = "crypto.signature_form"
"""签名值格式无效：应为 r‖s（128 位十六进制）或 DER

not the form of an SM2 signature: r‖s (128 hexadecimal digits) or DER
"""

CRYPTO_SIGNATURE_WRONG: Final = "crypto.signature_wrong"
"""签名值与公钥或被签内容不符

the signature is not this key's over this content
"""

CRYPTO_KEY_FORM: Final = "crypto.key_form"
"""密钥无法读取：应为 SubjectPublicKeyInfo、PKCS#8、SEC 1 或 PKCS#1（DER 或 PEM），且数值在允许范围内

not a key: a SubjectPublicKeyInfo, PKCS#8, SEC 1 or PKCS#1, as DER or PEM, with numbers in range
"""

CRYPTO_KEY_UNSUPPORTED: Final = "crypto.key_unsupported"
"""不支持的密钥种类 {algorithm}

keys of the kind {algorithm} are not supported
"""

CRYPTO_KEY_ENCRYPTED: Final = "crypto.key_encrypted"
"""私钥受口令保护，请先解密

the private key is under a password; decrypt it first
"""

CRYPTO_KEY_WEAK: Final = "crypto.key_weak"
"""RSA 密钥仅 {bits} 位，强度不足

an RSA key of {bits} bits is too weak
"""

CRYPTO_DIGEST_WEAK: Final = "crypto.digest_weak"
"""摘要算法 {digest} 已不安全

the hash function {digest} is no longer safe
"""

CRYPTO_DIGEST_LENGTH: Final = "crypto.digest_length"
"""摘要长度应为 {expected} 字节

the digest must have {expected} bytes
"""

CRYPTO_SCHEME_MISMATCH: Final = "crypto.scheme_mismatch"
"""该密钥不能按 {scheme} 签名

the key cannot sign by the scheme {scheme}
"""

CRYPTO_ENTROPY_MISSING: Final = "crypto.entropy_missing"
"""该签名方案需要 32 字节随机数

this scheme needs 32 bytes of entropy
"""

CRYPTO_SIGNATURE_RAW: Final = "crypto.signature_raw"
"""SM2 签名值为 r‖s，而非 DER 编码

the SM2 signature is r‖s in place of DER
"""

CRYPTO_SIGNATURE_PADDED: Final = "crypto.signature_padded"
"""SM2 签名值中的整数为固定长度，不符合 DER 编码

the numbers of the SM2 signature have a fixed length, which is not DER
"""

CRYPTO_ALGORITHM_UNKNOWN: Final = "crypto.algorithm_unknown"
"""不支持的签名算法 {algorithm}

the algorithm {algorithm} is not supported
"""

TICKET_TEXT: Final = "ticket.text"
"""应为 1 至 {limit} 字节的文本，且不含控制字符

must be text of 1 to {limit} bytes without control characters
"""

TICKET_TIME: Final = "ticket.time"
"""二维码生成时间不能早于 1970 年

a ticket cannot be issued before 1970
"""

TICKET_LIFE: Final = "ticket.life"
"""有效期应为整秒，且晚于生成时间

the life must be whole seconds, and end after it begins
"""

TICKET_DIGEST: Final = "ticket.digest"
"""摘要应为 64 位小写十六进制的 SM3 值

the digest must be an SM3 value: 64 lower-case hexadecimal digits
"""

TICKET_URL: Final = "ticket.url"
"""签署链接应以 https:// 开头并带主机名，不超过 {limit} 字节，且不含空格、控制字符和账号信息

a signing link must be https:// with a host, at most {limit} bytes, without blanks, control characters or user names
"""

TICKET_MALFORMED: Final = "ticket.malformed"
"""不是有效的签署二维码内容

this is not the content of a signing code
"""

TICKET_VERSION: Final = "ticket.version"
"""签署二维码版本 {version} 不受支持

version {version} of signing codes is not known here
"""

TICKET_UNKNOWN_KEY: Final = "ticket.unknown_key"
"""没有编号为“{key}”的平台公钥

there is no platform key named `{key}`
"""

TICKET_KEY_TWICE: Final = "ticket.key_twice"
"""平台公钥编号“{key}”重复

the platform key `{key}` stands twice
"""

TICKET_SIGNATURE: Final = "ticket.signature"
"""签署二维码的签名无效，内容可能被改动

the signature of the code is wrong: it was changed, or not made by `{key}`
"""

TICKET_KEY_RETIRED: Final = "ticket.key_retired"
"""平台密钥“{key}”在 {issued} 不在使用期内

the platform key `{key}` was not in use at {issued}
"""

TICKET_NOT_YET_VALID: Final = "ticket.not_yet_valid"
"""二维码自 {issued} 起有效

the code is valid from {issued}
"""

TICKET_EXPIRED: Final = "ticket.expired"
"""二维码已于 {expires} 失效，请重新生成

the code expired at {expires}; make a new one
"""

QR_TOO_LONG: Final = "qr.too_long"
"""内容 {bytes} 字节，超出二维码容量

{bytes} bytes are more than a QR code holds
"""

QR_SCALE: Final = "qr.scale"
"""每个模块的像素应为 1 至 {limit}

the scale must be 1 to {limit} pixels a module
"""

QR_MARGIN: Final = "qr.margin"
"""边距不能超过 {limit} 个模块

the margin must not exceed {limit} modules
"""

IDENTIFIER_LENGTH: Final = "identifier.length"
"""应为 {expected} 位，实为 {length} 位

must have {expected} characters, and has {length}
"""

IDENTIFIER_CHARACTERS: Final = "identifier.characters"
"""第 {position} 位不能是“{found}”，应为 {expected}

character {position} cannot be `{found}`; it must be one of {expected}
"""

IDENTIFIER_FORM: Final = "identifier.form"
"""号码格式不符，格式应如 {expected}

not of the form of such a number: {expected}
"""

IDENTIFIER_CHECKSUM: Final = "identifier.checksum"
"""校验位不符，请核对号码

the check character does not fit; please compare the number
"""

IDENTIFIER_EMBEDDED_ORGANISATION_CHECKSUM: Final = "identifier.embedded_organisation_checksum"
"""第 9 至 17 位（组织机构代码）的校验位不符

characters 9 to 17, the organisation code, do not fit their check character
"""

IDENTIFIER_DEPARTMENT_CATEGORY: Final = "identifier.department_category"
"""登记管理部门和机构类别“{pair}”不在已知范围内

the department and category `{pair}` are not known
"""

IDENTIFIER_PRIVATE_USE: Final = "identifier.private_use"
"""代码属于自用段（PDY），并非由机构赋予

the code is from the range for private use (PDY): no authority gave it
"""

IDENTIFIER_OLD_FORM: Final = "identifier.old_form"
"""旧版号码

a number of the old form
"""

IDENTIFIER_BIRTH_DATE: Final = "identifier.birth_date"
"""出生日期不存在

the day of birth is not in the calendar
"""

IDENTIFIER_BIRTH_IN_FUTURE: Final = "identifier.birth_in_future"
"""出生日期晚于今天

the day of birth lies in the future
"""

IDENTIFIER_AGE_UNUSUAL: Final = "identifier.age_unusual"
"""年龄超过 {limit} 岁，请核对

the age is above {limit}; please look again
"""

IDENTIFIER_REGION_UNKNOWN: Final = "identifier.region_unknown"
"""行政区划代码 {region} 不在截至 {asOf} 年的区划表中

the region code {region} is not in the table of regions, which ends with {asOf}
"""

IDENTIFIER_REGION_RETIRED: Final = "identifier.region_retired"
"""行政区划代码 {region}（{name}）自 {to} 年起已停用（区划表截至 {asOf} 年）

the region code {region} ({name}) is no longer used since {to} (the table of regions ends with {asOf})
"""

IDENTIFIER_SEGMENT: Final = "identifier.segment"
"""第 {position} 位（{segment}）不能是“{found}”，应为 {expected}

character {position} ({segment}) cannot be `{found}`; it must be one of {expected}
"""

IDENTIFIER_UNIT_SEQUENCE_ZERO: Final = "identifier.unit_sequence_zero"
"""宗地顺序号不能是 00000

the number of the parcel cannot be 00000
"""

IDENTIFIER_UNIT_LAND_NUMBERED: Final = "identifier.unit_land_numbered"
"""无定着物（W）的单元编号应为 00000000

without a fixture (W), the last eight digits must be zero
"""

IDENTIFIER_UNIT_FIXTURE_UNNUMBERED: Final = "identifier.unit_fixture_unnumbered"
"""定着物单元编号不能是 00000000

a fixture cannot have the number 00000000
"""

IDENTIFIER_UNIT_PART_ZERO: Final = "identifier.unit_part_zero"
"""幢号或户号为 0000，请核对

the building or the room has the number 0000; please look again
"""

IDENTIFIER_UNIT_OWNERSHIP: Final = "identifier.unit_ownership"
"""第 13、14 位“{pair}”不能组合，第 13 位应为 {expected}

characters 13 and 14, `{pair}`, cannot stand together: the first must be {expected}
"""

IDENTIFIER_UNIT_OWNERSHIP_UNUSUAL: Final = "identifier.unit_ownership_unusual"
"""第 13、14 位“{pair}”的组合少见，第 13 位通常为 {expected}

characters 13 and 14, `{pair}`, are unusual together: the first is {expected} as a rule
"""

IDENTIFIER_UNIT_COMBINATION: Final = "identifier.unit_combination"
"""第 14、20 位“{pair}”的组合少见，第 20 位通常为 {expected}

characters 14 and 20, `{pair}`, are unusual together: the second is {expected} as a rule
"""

IDENTIFIER_NONE_OF_KINDS: Final = "identifier.none_of_kinds"
"""与任何一种港澳台证件的号码格式都不符：{kinds}

not of the form of any of these papers: {kinds}
"""

IDENTIFIER_LEGACY_CERTIFICATE: Final = "identifier.legacy_certificate"
"""统一登记以前的证书号，仅作为文本保存

a number from before unified registration; kept as text
"""

IDENTIFIER_CERTIFICATE_YEAR: Final = "identifier.certificate_year"
"""年份 {year} 不在 {first} 年至今之间，请核对

the year {year} is not between {first} and now; please look again
"""

IDENTIFIER_CERTIFICATE_SERIAL: Final = "identifier.certificate_serial"
"""流水号只有 {length} 位，通常不少于 7 位

the serial has {length} digits; it has seven or more as a rule
"""

IDENTIFIER_DIGITS_LOST: Final = "identifier.digits_lost"
"""号码被电子表格按数值保存，末尾数字已丢失，请按证件重新输入

a spreadsheet kept the number as a value, and its last digits are lost; please type it again from the paper
"""

IDENTIFIER_SPREADSHEET_NUMBER: Final = "identifier.spreadsheet_number"
"""号码被电子表格按数值保存，末尾多出“.0”，请按证件重新输入

a spreadsheet kept the number as a value and added `.0`; please type it again from the paper
"""

IDENTIFIER_COUNTRY_UNKNOWN: Final = "identifier.country_unknown"
"""第 {from} 至 {to} 位不是已知的国家或地区代码，请核对

characters {from} to {to} are no known code of a country or region; please look again
"""

IDENTIFIER_BIRTH_UNUSUAL: Final = "identifier.birth_unusual"
"""第 {from} 至 {to} 位通常为出生年月日，现不是有效日期，请核对

characters {from} to {to} are the day of birth as a rule, and are no day in the calendar; please look again
"""

IDENTIFIER_PHONE_ABROAD: Final = "identifier.phone_abroad"
"""应为大陆手机号码，现为境外号码

the number is from abroad; a mobile number of the mainland is needed
"""

CORE_INTERNAL: Final = "core.internal"
"""程序库内部错误，请报告；此对象不可再用

a fault of the library, please report it; do not use this object any more
"""

CORE_UNKNOWN_NAME: Final = "core.unknown_name"
"""没有名为“{name}”的项，可用：{expected}

there is nothing called `{name}`; there are: {expected}
"""

CORE_CLOSED: Final = "core.closed"
"""此对象已关闭，不可再用

this object is closed and cannot be used any more
"""

CORE_FOREIGN: Final = "core.foreign"
"""传入的对象不是此处所需的对象

what was passed is not {expected}
"""

CORE_CHANGED_MEANWHILE: Final = "core.changed_meanwhile"
"""传入的数据在读取期间被改动

what was passed was changed while it was read
"""

CORE_NOT_BUILT: Final = "core.not_built"
"""所用的程序版本不含此项功能

this build of the library does not carry {name}
"""

PARTY_ROLE_NOT_ALLOWED: Final = "party.role_not_allowed"
"""“{role}”不能进行此操作（{action}）

a {role} cannot do this ({action})
"""

PARTY_NO_ENTERPRISE_CHOSEN: Final = "party.no_enterprise_chosen"
"""尚未选择经办的企业

no enterprise was chosen for this session
"""

PARTY_OTHER_ENTERPRISE: Final = "party.other_enterprise"
"""本次登录的企业“{enterprise}”不是办理本案的企业

this session acts for {enterprise}, which does not handle this case
"""

PARTY_BINDING_PENDING: Final = "party.binding_pending"
"""经办人尚未完成绑定确认

the handler has not confirmed the binding
"""

PARTY_ACCOUNT_LEVEL_TOO_LOW: Final = "party.account_level_too_low"
"""企业账号等级为{actual}，至少需要{required}

the enterprise's account has {actual}; {required} is needed
"""

PARTY_HANDLER_LEVEL_TOO_LOW: Final = "party.handler_level_too_low"
"""经办人账号等级为{actual}，至少需要{required}

the handler's own account has {actual}; {required} is needed
"""

PARTY_LOGIN_NOT_OFFERED: Final = "party.login_not_offered"
"""本系统不支持以此方式登录（{login}）

this way of logging in is not offered here ({login})
"""

PARTY_NOTICE_NOT_ACKNOWLEDGED: Final = "party.notice_not_acknowledged"
"""尚未阅读并确认用户须知

the notice to users was not acknowledged
"""

PARTY_EVIDENCE_MISSING: Final = "party.evidence_missing"
"""缺少验证凭据（{kind}）

the evidence is missing ({kind})
"""

PARTY_LICENCE_SYNCING: Final = "party.licence_syncing"
"""数据同步中，请5分钟后再试

the data is being synchronised: try again within five minutes
"""

PARTY_REAL_NAME_FAILED: Final = "party.real_name_failed"
"""实名认证不通过

real-name verification failed
"""

PARTY_EVIDENCE_INCOMPLETE: Final = "party.evidence_incomplete"
"""验证凭据缺少{part}

the evidence lacks {part}
"""

PARTY_EVIDENCE_PROVIDER: Final = "party.evidence_provider"
"""验证凭据不是指定的机构出具的

the evidence is of another provider than those that are accepted
"""

PARTY_EVIDENCE_SUBJECT: Final = "party.evidence_subject"
"""验证凭据不属于应验证的个人、单位或印章

the evidence is about somebody or something else
"""

PARTY_EVIDENCE_DIGEST: Final = "party.evidence_digest"
"""验证凭据对应的不是当前内容

the evidence covers something else than what stands here now
"""

PARTY_EVIDENCE_TIME: Final = "party.evidence_time"
"""验证凭据的时间不在本次办理期间

the evidence is from before this act could begin, or from the future
"""

PARTY_EVIDENCE_TOO_OLD: Final = "party.evidence_too_old"
"""验证已超过 {minutes} 分钟，须重新验证

the evidence is older than {minutes} minutes: it takes a new one
"""

PARTY_EVIDENCE_USED: Final = "party.evidence_used"
"""该验证凭据已经使用过

the evidence was used before
"""

PARTY_NOT_YOURS_TO_TELL: Final = "party.not_yours_to_tell"
"""此项只能由{tellers}提供

only a {tellers} can say this
"""

PARTY_VERIFICATION_NOT_AVAILABLE: Final = "party.verification_not_available"
"""“{method}”不支持该类单位（{entityKind}，登记地 {region}）

{method} is not open to this kind of entity ({entityKind}, registered in {region})
"""

PARTY_NOT_INVOLVED: Final = "party.not_involved"
"""当前用户与本案无关

this person has nothing to do with this case
"""

PARTY_NOT_THIS_ENTERPRISE: Final = "party.not_this_enterprise"
"""本次登录的企业不是该账户的企业

this session acts for another enterprise than the account's
"""

PARTY_LOGIN_MISSING: Final = "party.login_missing"
"""须先登录

this takes a session that was opened by logging in
"""

CASE_UNKNOWN_BUSINESS_TYPE: Final = "case.unknown_business_type"
"""没有业务类型“{business_type}”

there is no business type `{business_type}`
"""

CASE_BUSINESS_NOT_ONLINE: Final = "case.business_not_online"
"""“{business_type}”不支持网上申办

`{business_type}` cannot be applied for online
"""

CASE_ORGANISATION_TYPE_NOT_ALLOWED: Final = "case.organisation_type_not_allowed"
"""单位组织类型“{organisation_type}”不能申请此业务，应为{allowed}

the organisation type `{organisation_type}` cannot choose this business; {allowed} can
"""

CASE_PROPERTY_TYPE_NOT_ALLOWED: Final = "case.property_type_not_allowed"
"""不动产类型“{property_type}”不适用此业务，应为{allowed}

this business is not for the property type `{property_type}`, but for {allowed}
"""

CASE_NO_UNITS: Final = "case.no_units"
"""尚未选定不动产单元

no unit was chosen
"""

CASE_TOO_MANY_UNITS: Final = "case.too_many_units"
"""单元数 {count} 超过上限 {limit}

{count} units are more than {limit}
"""

CASE_DUPLICATE_SUB_CASE: Final = "case.duplicate_sub_case"
"""子案编号“{sub_case}”重复

the sub-case id `{sub_case}` stands twice
"""

CASE_DUPLICATE_UNIT: Final = "case.duplicate_unit"
"""不动产单元 {unit_code} 重复

the unit {unit_code} stands twice
"""

CASE_PROJECT_OF_OTHER_DEVELOPER: Final = "case.project_of_other_developer"
"""项目“{project}”不在该企业名下

the project {project} does not belong to this enterprise
"""

CASE_UNKNOWN_SUB_CASE: Final = "case.unknown_sub_case"
"""没有子案“{sub_case}”

there is no sub-case `{sub_case}`
"""

CASE_WRONG_STAGE: Final = "case.wrong_stage"
"""案件处于“{stage}”，不能进行“{action}”

the case is {stage}; this is not possible ({action})
"""

CASE_NOT_SAVED: Final = "case.not_saved"
"""案件尚未保存

the batch was not saved yet
"""

CASE_NOT_SUBMITTED: Final = "case.not_submitted"
"""子案“{sub_case}”尚未提交

the sub-case `{sub_case}` is not submitted
"""

CASE_SUBMITTED: Final = "case.submitted"
"""子案“{sub_case}”已提交，须撤回后修改

the sub-case `{sub_case}` is submitted; it must be withdrawn first
"""

CASE_FILED: Final = "case.filed"
"""子案“{sub_case}”已正式提交登记机构

the sub-case `{sub_case}` is filed
"""

CASE_NOT_FILED: Final = "case.not_filed"
"""子案“{sub_case}”尚未正式提交登记机构

the sub-case `{sub_case}` is not filed
"""

CASE_WITHDRAWN: Final = "case.withdrawn"
"""子案“{sub_case}”已撤回，现为单案 {became}

the sub-case `{sub_case}` was withdrawn; it is the single case {became} now
"""

CASE_TAKEN_BACK: Final = "case.taken_back"
"""子案“{sub_case}”已由申请人撤回登记申请

the application of `{sub_case}` was taken back
"""

CASE_REJECTED_NEEDS_WITHDRAWAL: Final = "case.rejected_needs_withdrawal"
"""子案“{sub_case}”确认不通过，须撤回修正后重新提交

the sub-case `{sub_case}` was rejected: it must be withdrawn, corrected and submitted again
"""

CASE_ACT_NOT_OFFERED: Final = "case.act_not_offered"
"""该业务不采用此确认方式（{act}）

this business is not confirmed like this ({act})
"""

CASE_ALREADY_CONFIRMED: Final = "case.already_confirmed"
"""子案“{sub_case}”企业已确认

the enterprise has confirmed `{sub_case}` already
"""

CASE_CONFIRMATION_PENDING: Final = "case.confirmation_pending"
"""子案“{sub_case}”尚待企业签章或确认

the enterprise has not sealed or approved `{sub_case}`
"""

CASE_TAX_PENDING: Final = "case.tax_pending"
"""子案“{sub_case}”尚未完税

tax is not cleared for `{sub_case}`
"""

CASE_SUBMISSION_PENDING: Final = "case.submission_pending"
"""案件尚未提交

the case is not submitted
"""

CASE_EVIDENCE_MISSING: Final = "case.evidence_missing"
"""缺少凭据（{kind}）

the evidence is missing ({kind})
"""

CASE_DIGEST_MISMATCH: Final = "case.digest_mismatch"
"""凭据对应的内容与当前内容不一致

the evidence covers something else than what stands in the case now
"""

CASE_SIGNING_BEGUN: Final = "case.signing_begun"
"""子案“{sub_case}”已有签名或确认，不能再报提交失败

`{sub_case}` has been signed or confirmed, so its submission did not fail
"""

CASE_SAME_ID: Final = "case.same_id"
"""单案编号须与主案“{case_id}”不同

the single case needs another id than `{case_id}`
"""

CASE_STATUS_UNKNOWN: Final = "case.status_unknown"
"""办理状态“{status}”不在已知列表中，原样保留

the status `{status}` is not on the known list; it is kept as it is
"""

CASE_STATUS_ORDER: Final = "case.status_order"
"""办理状态由“{before}”变为“{status}”，与通常顺序不同

the status went from `{before}` to `{status}`, which is not the usual order
"""

CASE_ENDED: Final = "case.ended"
"""案件已终结（{status}）

the case has ended ({status})
"""

CASE_NOTHING_TO_DO: Final = "case.nothing_to_do"
"""子案“{sub_case}”的该事实已记录

this fact is on record for `{sub_case}` already
"""

CASE_IMPORT_UNVERIFIED: Final = "case.import_unverified"
"""外部案件的凭据未经核验

the evidence of the imported case was not verified
"""

CASE_NUMBER_FORM: Final = "case.number_form"
"""批号“{number}”不是 P 加 6 位年月加 7 位流水号

the batch number `{number}` is not P, year and month, and 7 digits
"""

CASE_PROFILE_UNCHANGED: Final = "case.profile_unchanged"
"""案件已适用配置 {profile}

the case follows {profile} already
"""

CASE_UNKNOWN_MATERIAL: Final = "case.unknown_material"
"""没有材料“{item}”

there is no material `{item}`
"""

CASE_NOTHING_SHARED: Final = "case.nothing_shared"
"""共享材料清单为空

nothing was uploaded to the shared list
"""

CASE_APPLICANTS_UNKNOWN: Final = "case.applicants_unknown"
"""子案“{sub_case}”没有写明申请人的申请表，不能确定应由谁签名或声明

`{sub_case}` has no form that names its applicants, so nobody knows who has to sign or declare
"""

CASE_WITHDRAWAL_NOT_AGREED: Final = "case.withdrawal_not_agreed"
"""子案“{sub_case}”须由全体申请人共同撤回，缺少{names}的声明

all applicants take `{sub_case}` back together; {names} have not declared it
"""

CASE_NO_MATERIALS: Final = "case.no_materials"
"""尚未上传材料

no material was uploaded
"""

CASE_NOT_OFFERED: Final = "case.not_offered"
"""“{mailbox}”中的案件不能进行“{action}”

a case in `{mailbox}` does not offer this ({action})
"""

CASE_NOTHING_NEW: Final = "case.nothing_new"
"""没有新的登记事项

nothing here is new
"""

CASE_ENTRY_REPEATED: Final = "case.entry_repeated"
"""同一登记事项列出多次

the same entry is told of twice
"""

CASE_FILING_HELD: Final = "case.filing_held"
"""子案“{sub_case}”的其他条件已经齐备，因登记簿上的限制暂不提交

all else is done for `{sub_case}`; what the register holds keeps it from being filed
"""

CASE_CERTIFICATE_REPEATED: Final = "case.certificate_repeated"
"""证书或证明号“{number}”已经登记

the certificate {number} was told of before
"""

CASE_NOTHING_ISSUED: Final = "case.nothing_issued"
"""子案“{sub_case}”尚未登记任何证书或证明，没有可寄送的

no certificate or proof of `{sub_case}` is reported yet: there is nothing to send
"""

CASE_CERTIFICATE_FORM: Final = "case.certificate_form"
"""新核发的证书和证明按统一登记编号，如“{example}”

what is issued now is numbered by unified registration, such as {example}
"""

CASE_CERTIFICATE_UNKNOWN: Final = "case.certificate_unknown"
"""本子案没有证书或证明号“{number}”

there is no certificate {number} of this sub-case
"""

CASE_CERTIFICATE_READY: Final = "case.certificate_ready"
"""证书或证明已经核发，可以领取

the certificate or proof is issued and can be fetched
"""

CASE_DELIVERY_NOT_CHOSEN: Final = "case.delivery_not_chosen"
"""子案“{sub_case}”的申请人没有选择邮寄

the applicants of `{sub_case}` did not choose delivery by post
"""

CASE_CERTIFICATE_OF_OTHER_RIGHT: Final = "case.certificate_of_other_right"
"""本业务登记的不是该权利，请核对证书或证明的种类

this business registers another right; compare the kind of the certificate
"""

CASE_ENTERED: Final = "case.entered"
"""子案“{sub_case}”已记载于登记簿并发证，不能再撤回申请

`{sub_case}` is entered in the register and its certificate issued: the application can be taken back no more
"""

CASE_DAY_ORDER: Final = "case.day_order"
"""日期先后不符

the days are in the wrong order
"""

CASE_NO_NOTICE: Final = "case.no_notice"
"""子案“{sub_case}”不是可以转为本登记的预告登记

`{sub_case}` registers no notice from which a right could be registered
"""

CASE_NOTICE_LAPSED: Final = "case.notice_lapsed"
"""预告登记已自 {lapsed} 起失效

the notice has lapsed on {lapsed}
"""

SIGNING_NOT_NEEDED: Final = "signing.not_needed"
"""子案“{sub_case}”不需要个人签名

nobody needs to sign `{sub_case}` in person
"""

SIGNING_QR_EXPIRED: Final = "signing.qr_expired"
"""签名二维码已于 {expired} 失效，请重新生成

the signing code expired at {expired}; generate a new one
"""

SIGNING_QR_NOT_YET_VALID: Final = "signing.qr_not_yet_valid"
"""签名二维码自 {issued} 起有效

the signing code is valid from {issued}
"""

SIGNING_QR_SUPERSEDED: Final = "signing.qr_superseded"
"""第 {round} 轮二维码已被第 {current} 轮取代

the code of round {round} was replaced by that of round {current}
"""

SIGNING_UNKNOWN_ROUND: Final = "signing.unknown_round"
"""没有第 {round} 轮签名，当前为第 {current} 轮

there is no round {round}; the current one is {current}
"""

SIGNING_QR_STILL_VALID: Final = "signing.qr_still_valid"
"""签名二维码在 {expires} 前有效，尚不能重新生成

the signing code is valid until {expires}, and cannot be replaced yet
"""

SIGNING_ROUND_COMPLETE: Final = "signing.round_complete"
"""第 {round} 轮签名已全部完成

everybody has signed in round {round}
"""

SIGNING_UNKNOWN_SIGNER: Final = "signing.unknown_signer"
"""“{signer}”不是本案签名人

`{signer}` is not to sign this case
"""

SIGNING_NOT_THE_SIGNER: Final = "signing.not_the_signer"
"""当前用户不是签名人“{signer}”

this person is not the signer `{signer}`
"""

SIGNING_ALREADY_SIGNED: Final = "signing.already_signed"
"""“{signer}”本轮已签名

`{signer}` has signed in this round
"""

SIGNING_PERSONAL_PENDING: Final = "signing.personal_pending"
"""须先完成个人签名：{names}（{signers}）

personal signatures come first: {names} ({signers})
"""

SIGNING_SIGNATURES_VOIDED: Final = "signing.signatures_voided"
"""第 {round} 轮签名已作废，须重新签名

the signatures of round {round} are void; everybody signs again
"""

SEAL_UNKNOWN: Final = "seal.unknown"
"""没有印章“{seal}”

there is no seal `{seal}`
"""

SEAL_TOO_MANY: Final = "seal.too_many"
"""{what}数量超过上限 {limit}

more than {limit} {what}
"""

SEAL_DUPLICATE_ID: Final = "seal.duplicate_id"
"""编号“{id}”重复

the id `{id}` stands twice
"""

SEAL_SAME_NAME: Final = "seal.same_name"
"""已有同名印章“{name}”

another seal has the name `{name}`
"""

SEAL_KIND_UNKNOWN: Final = "seal.kind_unknown"
"""本平台没有印章类型“{kind}”

this platform has no kind of seal `{kind}`
"""

SEAL_TYPE_MISMATCH: Final = "seal.type_mismatch"
"""印章类型与所有人不符，应为{expected}

the kind does not fit its owner: {expected} is expected
"""

SEAL_FIELD_REQUIRED: Final = "seal.field_required"
"""必填项“{name}”未填写

the required field {field} is empty
"""

SEAL_OTHER_ORGANISATION: Final = "seal.other_organisation"
"""单位名称或统一社会信用代码与账户企业现登记信息不一致

name or number is not what this account's licence has now
"""

SEAL_YEARS: Final = "seal.years"
"""使用年限 {years} 不合理

{years} years of use make no sense
"""

SEAL_IMAGE_MISSING: Final = "seal.image_missing"
"""自定义印章须选择模板或上传盖章图片

a custom seal needs a template or an image
"""

SEAL_MEDIUM_UNKNOWN: Final = "seal.medium_unknown"
"""没有领取介质“{medium}”

there is no medium `{medium}`
"""

SEAL_SET_UNKNOWN: Final = "seal.set_unknown"
"""平台不主动发放成套印章“{set}”

the platform gives no set `{set}` of its own accord
"""

SEAL_SET_EXISTS: Final = "seal.set_exists"
"""该成套印章已经生成

this set of seals exists already
"""

SEAL_NOT_NEWLY_REGISTERED: Final = "seal.not_newly_registered"
"""仅新注册商事主体可直接领取成套印章，请提交申请

only a newly registered entity receives a set without applying
"""

SEAL_CAPABILITY_MISSING: Final = "seal.capability_missing"
"""本平台目前不支持此功能（{operation}）

this platform cannot do this at present ({operation})
"""

SEAL_OPERATION_NOT_OFFERED: Final = "seal.operation_not_offered"
"""本平台没有此项业务（{operation}）

this platform does not offer this ({operation})
"""

SEAL_CHANNEL_NOT_OFFERED: Final = "seal.channel_not_offered"
"""“{operation}”不能在此渠道（{channel}）办理，可在{offered}办理

{operation} is not offered on this channel ({channel}), but on {offered}
"""

SEAL_CHANNEL_AUTH_NOT_AVAILABLE: Final = "seal.channel_auth_not_available"
"""此渠道（{channel}）不支持以“{kind}”验证

`{kind}` is not used on this channel ({channel})
"""

SEAL_ROLE_NOT_ALLOWED: Final = "seal.role_not_allowed"
"""无权办理“{operation}”，可由{allowed}办理

this person may not do this ({operation}); {allowed} may
"""

SEAL_REASON_MISSING: Final = "seal.reason_missing"
"""须注明原因

a reason must be given
"""

SEAL_NOT_ISSUED: Final = "seal.not_issued"
"""印章“{seal}”尚未制发

the seal `{seal}` was not issued yet
"""

SEAL_APPLICATION_REFUSED: Final = "seal.application_refused"
"""印章“{seal}”的申请未通过

the application for the seal `{seal}` was refused
"""

SEAL_NOT_CLAIMED: Final = "seal.not_claimed"
"""印章“{seal}”尚未领取

the seal `{seal}` was not claimed yet
"""

SEAL_ALREADY_CLAIMED: Final = "seal.already_claimed"
"""印章“{seal}”已经领取

the seal `{seal}` was claimed already
"""

SEAL_NOT_YET_VALID: Final = "seal.not_yet_valid"
"""印章“{seal}”自 {from} 起启用

the seal `{seal}` may be used from {from} on
"""

SEAL_EXPIRED: Final = "seal.expired"
"""印章“{seal}”已于 {until} 过期

the seal `{seal}` expired at {until}
"""

SEAL_SUSPENDED: Final = "seal.suspended"
"""印章“{seal}”已{origin}

the seal `{seal}` is suspended ({origin})
"""

SEAL_NOT_SUSPENDED: Final = "seal.not_suspended"
"""印章“{seal}”未停用或冻结

the seal `{seal}` is not suspended
"""

SEAL_NOT_DUE_FOR_RENEWAL: Final = "seal.not_due_for_renewal"
"""印章“{seal}”不在待续期状态

the seal `{seal}` is not due for renewal
"""

SEAL_RENEWAL_SHORTENS: Final = "seal.renewal_shortens"
"""续期后的截止时间须晚于现在的截止时间

a renewal must end later than before
"""

SEAL_CANCELLED: Final = "seal.cancelled"
"""印章“{seal}”已注销，不能使用，如需使用请重新申请

the seal `{seal}` was cancelled; it must be applied for anew
"""

SEAL_CANCELLED_BY_LICENCE_CHANGE: Final = "seal.cancelled_by_licence_change"
"""营业执照信息变更，{seal}已同时注销

the licence changed, and {seal} ceased with it
"""

SEAL_NOT_CANCELLED_BY_LICENCE_CHANGE: Final = "seal.not_cancelled_by_licence_change"
"""印章“{seal}”并非因营业执照变更而注销

the seal `{seal}` was not cancelled by a change of the licence
"""

SEAL_REPLACED: Final = "seal.replaced"
"""印章“{seal}”已变更为新印章

a new seal stands for `{seal}` already
"""

SEAL_WRONG_STAGE: Final = "seal.wrong_stage"
"""印章“{seal}”的当前状态不能办理“{operation}”

the seal `{seal}` is in no stage for this ({operation})
"""

SEAL_LICENCE_UNCHANGED: Final = "seal.licence_unchanged"
"""营业执照信息没有变化

nothing on the licence has changed
"""

SEAL_NOT_GRANTED: Final = "seal.not_granted"
"""未获印章“{seal}”的使用授权（{layer}）

there is no grant to use the seal `{seal}` ({layer})
"""

SEAL_GRANT_UNKNOWN: Final = "seal.grant_unknown"
"""没有授权“{grant}”

there is no grant `{grant}`
"""

SEAL_GRANT_ENDED: Final = "seal.grant_ended"
"""授权“{grant}”已经取消

the grant `{grant}` was revoked already
"""

SEAL_GRANT_REVOKED: Final = "seal.grant_revoked"
"""授权“{grant}”已被取消

the grant `{grant}` was revoked
"""

SEAL_GRANT_NOT_YET: Final = "seal.grant_not_yet"
"""授权“{grant}”自 {from} 起有效

the grant `{grant}` holds from {from} on
"""

SEAL_GRANT_EXPIRED: Final = "seal.grant_expired"
"""授权“{grant}”已于 {until} 到期

the grant `{grant}` ended at {until}
"""

SEAL_GRANT_PENDING_ACCOUNT: Final = "seal.grant_pending_account"
"""授权“{grant}”未注册：被授权人尚无平台账号

the grant `{grant}` waits: the grantee has no account on the platform
"""

SEAL_GRANT_PENDING_CERTIFICATE: Final = "seal.grant_pending_certificate"
"""授权“{grant}”未注册：被授权人尚未下载数字证书

the grant `{grant}` waits: the grantee has not downloaded a certificate
"""

SEAL_GRANT_PARENT_LAPSED: Final = "seal.grant_parent_lapsed"
"""授权“{grant}”所依据的上级授权已失效

the grant on which `{grant}` rests is over
"""

SEAL_GRANT_PERIOD_MISSING: Final = "seal.grant_period_missing"
"""须选择授权周期

the period of the grant must be given
"""

SEAL_GRANT_PERIOD_EMPTY: Final = "seal.grant_period_empty"
"""截止时间须晚于开始时间和现在

the period is empty or over
"""

SEAL_GRANTEE_INCOMPLETE: Final = "seal.grantee_incomplete"
"""被授权人信息不完整（{field}）

the grantee's {field} is missing
"""

SEAL_GRANTEE_UNKNOWN: Final = "seal.grantee_unknown"
"""被授权人的手机号码未在平台注册

the grantee's phone is not registered on the platform
"""

SEAL_ROLE_NOT_GRANTED: Final = "seal.role_not_granted"
"""本平台不授予“{role}”角色

this platform does not grant the role {role}
"""

SEAL_LAYER_NOT_OFFERED: Final = "seal.layer_not_offered"
"""本平台不向机构授权

this platform does not grant to organisations
"""

SEAL_ALREADY_GRANTED: Final = "seal.already_granted"
"""已有相同授权“{grant}”

the same right is granted already: `{grant}`
"""

SEAL_GRANT_OUTLIVES_PARENT: Final = "seal.grant_outlives_parent"
"""授权不得长于上级授权（{until}）

a grant must not be longer than the one on which it rests ({until})
"""

SEAL_GRANT_TOO_DEEP: Final = "seal.grant_too_deep"
"""转授权层级 {depth} 超过上限 {limit}

a chain of {depth} grants is deeper than {limit}
"""

SEAL_GRANT_CIRCLE: Final = "seal.grant_circle"
"""不能授权给授权链上的人

the grantee stands higher in the same chain
"""

SEAL_GRANT_ORDER: Final = "seal.grant_order"
"""变更授权须按顺序：先取消机构授权，再取消经办人授权，最后重新对机构授权（先处理：{layer}）

grants are changed in a fixed order; {layer} comes first
"""

SEAL_GRANT_ABOVE: Final = "seal.grant_above"
"""办理人的权限来自授权“{grant}”，不能由其取消

the right of whoever asks comes from the grant `{grant}`, and does not end it
"""

SEAL_GRANTS_STAY: Final = "seal.grants_stay"
"""由“{grant}”转授的授权仍然有效：{stay}

grants that rest on `{grant}` stay: {stay}
"""

SEAL_HANDLER_AUTHORISED: Final = "seal.handler_authorised"
"""该经办人已授权

this handler is authorised already
"""

SEAL_UKEY_BOUND: Final = "seal.ukey_bound"
"""印章已绑定 Ukey {ukey}

the seal is bound to the Ukey {ukey} already
"""

SEAL_UKEY_NOT_BOUND: Final = "seal.ukey_not_bound"
"""印章未绑定 Ukey

the seal is bound to no Ukey
"""

SEAL_UKEY_NOT_BEGUN: Final = "seal.ukey_not_begun"
"""须先发起操作（{first}）

this must be begun first ({first})
"""

SEAL_UKEY_REBIND: Final = "seal.ukey_rebind"
"""证书已更换，印章“{seal}”须重新绑定 Ukey

the certificate is new: the seal `{seal}` must be bound to its Ukey again
"""

SEAL_SECRET_SCOPE: Final = "seal.secret_scope"
"""本平台没有此类密码

this platform has no secret of this scope
"""

SEAL_CERTIFICATE_MISSING: Final = "seal.certificate_missing"
"""重设密码须附新证书

a reset comes with a new certificate
"""

SEAL_CERTIFICATE_NOT_SERVING: Final = "seal.certificate_not_serving"
"""印章 {seal} 没有您现在可用的证书，请先申领或续期

no certificate serves you in the seal {seal} now: claim or renew it first
"""

SEAL_CERTIFICATE_UNKNOWN: Final = "seal.certificate_unknown"
"""证书 {serial} 现不用于此印章

the certificate {serial} does not serve this seal now
"""

SEAL_APPLICATION_UNKNOWN: Final = "seal.application_unknown"
"""没有窗口申请“{application}”

there is no window application `{application}`
"""

SEAL_APPLICATION_DECIDED: Final = "seal.application_decided"
"""窗口申请“{application}”已办结

the window application `{application}` is decided
"""

SEAL_WINDOW_ONLY: Final = "seal.window_only"
"""请通过窗口办理

this is done at a service window only
"""

SEAL_PROOF_MISSING: Final = "seal.proof_missing"
"""须提交相关证明材料

proof must be handed in
"""

SEAL_GRANT_REQUIRED_WITH_APPLICATION: Final = "seal.grant_required_with_application"
"""实名认证不通过的，须在窗口申请的同时办理印章授权

with the application, the seal must be granted to somebody
"""

SEAL_NO_APPLICATION_NEEDED: Final = "seal.no_application_needed"
"""新注册商事主体无须申请，可直接领取成套印章

a newly registered entity need not apply: its set is there
"""

SEAL_REGION_NOT_SERVED: Final = "seal.region_not_served"
"""企业注册地不在本平台服务范围

the enterprise is registered elsewhere than this platform serves
"""

SEAL_PERSONAL_CERTIFICATE_MISSING: Final = "seal.personal_certificate_missing"
"""尚未下载个人数字证书

no personal certificate was downloaded
"""

SEAL_ENGRAVING_INCOMPLETE: Final = "seal.engraving_incomplete"
"""实物印章未刻制完成，目前仅支持预览

the physical seal is not engraved yet: preview only
"""

SEAL_FILING_INCOMPLETE: Final = "seal.filing_incomplete"
"""印章备案未完成，请等待实物印章备案完成后再开始下载

the physical seal is not filed yet: wait until it is, then download
"""

SEAL_SYSTEM_ACCESS_MISSING: Final = "seal.system_access_missing"
"""尚未通过应用系统接入申请

the enterprise's own system was not given access
"""

SEAL_HSM_NOT_FILED: Final = "seal.hsm_not_filed"
"""尚未完成加密机设备备案

the enterprise's HSM was not filed
"""

SEAL_UKEY_PENDING: Final = "seal.ukey_pending"
"""印章“{seal}”的 Ukey 操作尚待扫码确认

the scan that completes the Ukey step of `{seal}` is still due
"""

SEAL_RENEWAL_DUE: Final = "seal.renewal_due"
"""印章“{seal}”待续期

the seal `{seal}` is due for renewal
"""

SEAL_NONE: Final = "seal.none"
"""尚无印章

there are no seals yet
"""

SEAL_NO_HANDLER: Final = "seal.no_handler"
"""尚未授权经办人，印章不能使用

no handler is authorised, so that no seal can be used
"""

SEAL_WINDOW_PENDING: Final = "seal.window_pending"
"""窗口申请“{application}”：请下载申请表并携带相关材料前往办事窗口

the application `{application}` waits at the window: print the form and bring it with its materials
"""

SEAL_UKEY_REQUIRED: Final = "seal.ukey_required"
"""印章已绑定 Ukey，须使用 Ukey

the seal is bound to a Ukey, which must be used
"""

SEAL_GRANT_ELSEWHERE: Final = "seal.grant_elsewhere"
"""随申请一并办理的授权只能针对本次申请的印章，其他印章须另行授权

grants that come with an application are in its own seals alone; others are granted by themselves
"""

SEAL_APPLICANT_CHANGED: Final = "seal.applicant_changed"
"""申请人已不再是{role}，申请不能办结

the applicant is no longer what he applied as ({role})
"""

SEAL_APPLICATION_OUTDATED: Final = "seal.application_outdated"
"""申请提交后营业执照已变更，须按变更后的信息重新申请

the licence changed since the application was made; it must be made anew
"""

SEAL_HANDLER_NOT_AUTHORISED: Final = "seal.handler_not_authorised"
"""该经办人未经授权

this handler is not authorised
"""

SEAL_PERSON_AMBIGUOUS: Final = "seal.person_ambiguous"
"""账户中已有同名人员，所填信息不足以区分，请补充证件号码和手机号码；原先只登记手机号码的，只填手机号码

the account knows a person of the same name; number and phone are needed to tell them apart, or the phone alone where it knows the phone alone
"""

SEAL_OWNER_NOT_REPRESENTATIVE: Final = "seal.owner_not_representative"
"""此类印章属法定代表人（负责人）个人，所有人须为营业执照上现任的法定代表人（负责人）

a seal of this kind is the legal representative's own: its owner is who the licence names now
"""

SEAL_OWNER_NOT_OF_ENTERPRISE: Final = "seal.owner_not_of_enterprise"
"""此类名章的所有人须为本企业现任的{owners}，且姓名一致

a name seal of this kind is that of {owners} of the enterprise, under the same name
"""

SEAL_NO_ENTERPRISE: Final = "seal.no_enterprise"
"""登录人名下没有可在本平台申领印章的企业

whoever is logged in represents no enterprise that this platform serves
"""

COMMAND_FORM: Final = "command.form"
"""命令缺少“{field}”

the command lacks {field}
"""

COMMAND_STALE_VERSION: Final = "command.stale_version"
"""已更新至第 {actual} 版，命令基于第 {expected} 版

the version is {actual} by now; the command was based on {expected}
"""

COMMAND_ID_REUSED: Final = "command.id_reused"
"""命令编号“{id}”已用于另一操作

the command id `{id}` was used for another command
"""

COMMAND_WRONG_PROFILE: Final = "command.wrong_profile"
"""适用配置 {expected}，给出的是 {given}

profile {expected} is followed; {given} was given
"""

COMMAND_CLOCK_BACKWARDS: Final = "command.clock_backwards"
"""时间早于上一条命令（{last}）

the instant is before that of the last command ({last})
"""

COMMAND_ALREADY_OPEN: Final = "command.already_open"
"""已经建立

this is open already
"""

COMMAND_NOT_OPEN: Final = "command.not_open"
"""须先建立，不能以“{action}”开始

nothing begins with this ({action})
"""

COMMAND_TOO_MANY_FINDINGS: Final = "command.too_many_findings"
"""共 {total} 项，仅列出前 {shown} 项

{total} findings, of which {shown} are shown
"""

COMMAND_SNAPSHOT_VERSION: Final = "command.snapshot_version"
"""快照格式版本 {version} 高于所支持的 {supported}

the snapshot has format version {version}; this library reads up to {supported}
"""

COMMAND_TOO_LONG: Final = "command.too_long"
"""“{field}”为 {length} 字节，最多 {limit} 字节（汉字每字 3 字节）

{field} has {length} bytes; {limit} are possible
"""

COMMAND_DONE: Final = "command.done"
"""{message}

{message}
"""

COMMAND_STALE_SUB_CASE: Final = "command.stale_sub_case"
"""“{sub_case}”已在第 {actual} 版更改，命令基于第 {expected} 版

{sub_case} was changed in version {actual}; the command was based on {expected}
"""

ACCOUNT_REQUIRED: Final = "account.required"
"""“{name}”为必填项

the field `{name}` ({field}) must be filled in
"""

ACCOUNT_PASSWORDS_DIFFER: Final = "account.passwords_differ"
"""两次输入的登录密码不一致

the two passwords are not the same
"""

ACCOUNT_AGREEMENT_NOT_ACCEPTED: Final = "account.agreement_not_accepted"
"""请阅读并同意{agreement}

{agreement} was not accepted
"""

ACCOUNT_PERSONAL_MATTERS_ONLY: Final = "account.personal_matters_only"
"""个人账户只能办理个人事项，请登录法人账户

a personal account is for personal matters; log in to the enterprise's account
"""

ACCOUNT_ENTITY_MATTERS_ONLY: Final = "account.entity_matters_only"
"""法人账户只能办理法人事项，请登录个人账户

an enterprise's account is for the enterprise's matters; log in to the personal account
"""

ACCOUNT_DATA_REUSED: Final = "account.data_reused"
"""较多业务系统使用填写的注册信息；已提交的案件保持签署时的内容

many systems use these data; a filed form stays as it was signed
"""

ACCOUNT_REGION_UNKNOWN: Final = "account.region_unknown"
"""行政区划代码“{region}”未知

the region code `{region}` is not known
"""

ACCOUNT_NUMBER_FIXED: Final = "account.number_fixed"
"""单位证件号码不能变更，请另行注册

the number of the entity cannot be changed; register another account
"""

ACCOUNT_METHOD_UNKNOWN: Final = "account.method_unknown"
"""没有核验方式“{method}”

there is no verification method `{method}`
"""

ACCOUNT_ALREADY_VERIFIED: Final = "account.already_verified"
"""“{method}”已核验

{method} was done before
"""

ACCOUNT_NOT_ONLINE: Final = "account.not_online"
"""“{method}”不能在线核验，请到已开通的办理窗口：{windows}

{method} cannot be done online; windows are open in {windows}
"""

ACCOUNT_NOT_ON_SITE: Final = "account.not_on_site"
"""“{method}”须在线核验

{method} is done online
"""

ACCOUNT_DOCUMENT_MISSING: Final = "account.document_missing"
"""缺少“{document}”（{option}）

{document} is missing ({option})
"""

ACCOUNT_DOCUMENT_UNKNOWN: Final = "account.document_unknown"
"""核验材料中没有“{document}”

`{document}` is none of the papers of this verification
"""

ACCOUNT_WINDOW_NOT_LISTED: Final = "account.window_not_listed"
"""“{window}”不在已知的办理窗口中

`{window}` is none of the windows known
"""

ACCOUNT_LOWER_LEVEL_FIRST: Final = "account.lower_level_first"
"""须先完成{level}核验

verification at {level} comes first
"""

ACCOUNT_REGISTRATION_INCOMPLETE: Final = "account.registration_incomplete"
"""尚未完成实名核验，注册未完成

the entity was not verified yet, so registration is not complete
"""

ACCOUNT_LOGIN_NOT_ENABLED: Final = "account.login_not_enabled"
"""未核验证书，不能使用证书登录

no certificate was verified, so it cannot be used to log in
"""

ACCOUNT_LOGIN_PLACE: Final = "account.login_place"
"""请使用已注册的企业账号登录省政务服务网办理

this is done while logged in to the provincial portal with the enterprise's account
"""

ACCOUNT_HANDLER_EXISTS: Final = "account.handler_exists"
"""该经办人已经添加

this handler was added before
"""

ACCOUNT_HANDLER_WITHOUT_ACCOUNT: Final = "account.handler_without_account"
"""需先注册经办人的个人账号

the handler must have a personal account first
"""

ACCOUNT_HANDLER_UNKNOWN: Final = "account.handler_unknown"
"""没有经办人“{handler}”

there is no handler `{handler}`
"""

ACCOUNT_HANDLER_NOT_PENDING: Final = "account.handler_not_pending"
"""经办人“{handler}”不在待绑定状态

the handler `{handler}` has nothing to confirm
"""

ACCOUNT_NOT_THIS_HANDLER: Final = "account.not_this_handler"
"""须由经办人在其个人账号下验证绑定

only the handler confirms the binding, from the handler's own account
"""

ACCOUNT_VERIFY_ANEW: Final = "account.verify_anew"
"""单位名称、类型或法定代表人变更后，须重新实名核验

after its name, kind or representative changed, the entity must be verified anew
"""

ACCOUNT_REPRESENTATIVE_UNPROVEN: Final = "account.representative_unproven"
"""法定代表人变更须有载明新任法定代表人的凭据

a change of the legal representative takes evidence that names the new one
"""

LICENCE_FIRST_RECEIPT: Final = "licence.first_receipt"
"""首次领取只能由法定代表人完成

only the legal representative receives the licence for the first time
"""

LICENCE_MOBILE_ONLY: Final = "licence.mobile_only"
"""首次领取须通过手机等移动终端完成

the first receipt takes a mobile device
"""

LICENCE_NOT_ENTITLED: Final = "licence.not_entitled"
"""既不是法定代表人，也未获授权为证照管理人员

neither the legal representative nor an authorised custodian
"""

LICENCE_RIGHT_MISSING: Final = "licence.right_missing"
"""证照管理人员未获“{right}”授权

the custodian was not given the right `{right}`
"""

LICENCE_REPRESENTATIVE_ONLY: Final = "licence.representative_only"
"""证照管理人员由法定代表人本人授权或取消

custodians are authorised and withdrawn by the legal representative
"""

LICENCE_CUSTODIAN_EXISTS: Final = "licence.custodian_exists"
"""该证照管理人员已经授权

this custodian is authorised already
"""

LICENCE_CUSTODIAN_UNKNOWN: Final = "licence.custodian_unknown"
"""没有该证照管理人员

there is no such custodian
"""

LICENCE_REAL_NAME_FAILED: Final = "licence.real_name_failed"
"""实名认证不通过，请到{place}下载电子营业执照

real-name verification failed; download the licence at {place}
"""

LICENCE_EVIDENCE_ORDER: Final = "licence.evidence_order"
"""须先“{first}”，再“{second}”

{first} comes before {second}
"""

LICENCE_OTHER_PLACE: Final = "licence.other_place"
"""所选登记地没有该企业的执照记录

no licence of this enterprise is listed for the place that was chosen
"""

LICENCE_DOWNLOADED_ALREADY: Final = "licence.downloaded_already"
"""该执照已下载

this licence was downloaded before
"""

LICENCE_DECLARATION: Final = "licence.declaration"
"""请阅读并同意{declaration}

{declaration} was not accepted
"""

LICENCE_PASSWORD_NEEDED: Final = "licence.password_needed"
"""本应用上修改过密码，请输入修改后的密码

the password of this app was changed; the new one is needed
"""

LICENCE_NOT_HERE: Final = "licence.not_here"
"""本机没有该企业的电子营业执照

there is no licence of this enterprise on this device
"""

LICENCE_PURPOSE_UNKNOWN: Final = "licence.purpose_unknown"
"""没有用途“{purpose}”

there is no use `{purpose}`
"""

LICENCE_USE_RESERVED: Final = "licence.use_reserved"
"""“{purpose}”只能由法定代表人本人办理，持有执照不等于有权办理

{purpose} is for the legal representative in person; holding the licence is not enough
"""

LICENCE_APP_UNKNOWN: Final = "licence.app_unknown"
"""没有应用“{app}”

there is no app `{app}`
"""

LICENCE_NOT_REPORTED: Final = "licence.not_reported"
"""登记系统未提供该电子营业执照，不能下载

the register has not told of this licence, so it cannot be downloaded
"""

LICENCE_OWNER_ONLY: Final = "licence.owner_only"
"""只能由本机使用人、法定代表人或证照管理人员办理

only the owner of this device, the legal representative or a custodian may do this
"""

LOG_EMPTY: Final = "log.empty"
"""日志为空

the log is empty
"""

LOG_SEQUENCE: Final = "log.sequence"
"""日志序号应为 {expected}，实为 {actual}

entry {expected} was expected, {actual} found
"""

LOG_CHAIN_BROKEN: Final = "log.chain_broken"
"""第 {sequence} 条日志与前一条不衔接

entry {sequence} does not follow the one before it
"""

LOG_DIGEST_WRONG: Final = "log.digest_wrong"
"""第 {sequence} 条日志摘要不符，内容被改动

the digest of entry {sequence} is wrong: it was changed
"""

LOG_PAYLOAD_WRONG: Final = "log.payload_wrong"
"""第 {sequence} 条日志内容与摘要不符

the payload of entry {sequence} is not the one its digest covers
"""

LOG_PAYLOAD_ERASED: Final = "log.payload_erased"
"""第 {sequence} 条日志内容已被依法删除，无法重放

the payload of entry {sequence} was erased, so the log cannot be replayed
"""

LOG_UNSUPPORTED_VERSION: Final = "log.unsupported_version"
"""日志格式版本 {version} 高于所支持的 {supported}

the log has format version {version}; this library reads up to {supported}
"""

LOG_CLOCK_BACKWARDS: Final = "log.clock_backwards"
"""第 {sequence} 条日志的时间早于前一条（{last}）

entry {sequence} is dated before the one before it ({last})
"""

LOG_HEAD_DIFFERS: Final = "log.head_differs"
"""日志共 {entries} 条，末条与所存摘要不符，日志不完整或不属于此快照

the log has {entries} entries, and the last is not the one that was kept: it was cut, or is another log
"""

LOG_STATE_DIFFERS: Final = "log.state_differs"
"""快照与日志重放的结果不符，快照被改动

the snapshot is not what the log adds up to: it was changed
"""

LOG_SALT: Final = "log.salt"
"""盐值应为 32 位以上的十六进制数

the salt must be at least 32 hexadecimal digits
"""

LOG_DOES_NOT_FOLLOW: Final = "log.does_not_follow"
"""第 {sequence} 条日志不能接在第 {version} 版之后，其间有缺漏或属于另一份日志

entry {sequence} does not follow on version {version}: some are missing between, or it is of another log
"""

CALENDAR_ENDS: Final = "calendar.ends"
"""尚不知 {year} 年的放假安排，期限不早于 {date} 届满，确切日期待公布

how the year {year} is worked is not known yet: the period does not end before {date}, and when it ends is to be announced
"""

CALENDAR_YEAR_RANGE: Final = "calendar.year_range"
"""年份 {year} 不在 1 至 9999 之间

{year} is no year from 1 to 9999
"""

CALENDAR_YEAR_TWICE: Final = "calendar.year_twice"
"""{year} 年列出多次

the year {year} is given twice
"""

CALENDAR_DAY_OF_OTHER_YEAR: Final = "calendar.day_of_other_year"
"""{date} 不在 {year} 年

{date} is no day of {year}
"""

CALENDAR_DAY_TWICE: Final = "calendar.day_twice"
"""{date} 列出多次，或既为放假又为上班

{date} is listed twice, or as a day of rest and a working day
"""

CALENDAR_DAY_WORKED_ANYWAY: Final = "calendar.day_worked_anyway"
"""{date} 不是星期六或星期日，不是调休上班日

{date} is neither a Saturday nor a Sunday: it is not worked in exchange
"""

DEADLINE_TICKET_ENDS: Final = "deadline.ticket_ends"
"""子案“{sub_case}”的签名二维码届时失效，尚未签名：{names}

the signing code of `{sub_case}` lapses; not signed yet: {names}
"""

DEADLINE_TICKET_ENDS_FOR_OTHERS: Final = "deadline.ticket_ends_for_others"
"""子案“{sub_case}”的签名二维码届时失效，尚有其他申请人未签名

the signing code of `{sub_case}` lapses; others have not signed yet
"""

DEADLINE_UPLOAD_CODE_ENDS: Final = "deadline.upload_code_ends"
"""子案“{sub_case}”上传“{item}”的二维码届时失效

the code for uploads of {item} to `{sub_case}` lapses
"""

DEADLINE_FORM_CHANGES: Final = "deadline.form_changes"
"""子案“{sub_case}”的填报要求自该日起改变，须重新核对

what the form of `{sub_case}` is asked for changes on that day: it is to be checked again
"""

DEADLINE_TERM_ENDS: Final = "deadline.term_ends"
"""子案“{sub_case}”的“{term}”期限至 {date} 届满

the time for `{sub_case}` ends with {date} ({term})
"""

DEADLINE_NOTICE_LAPSES: Final = "deadline.notice_lapses"
"""预告登记“{notice}”自 {date} 起失效，此前须申请登记

the advance notice `{notice}` lapses on {date}, unless registration is applied for before
"""

DEADLINE_CODE_ENDS: Final = "deadline.code_ends"
"""案件“{case}”子案“{sub_case}”的签名二维码届时失效

the signing code of `{sub_case}` in the case `{case}` lapses
"""

DEADLINE_KEY_BEGINS: Final = "deadline.key_begins"
"""密钥“{key}”自该时起可用

the key `{key}` counts from then on
"""

DEADLINE_KEY_ENDS: Final = "deadline.key_ends"
"""此后签发的二维码不再认可密钥“{key}”，须更换密钥

the key `{key}` counts no longer for codes that are issued from then on: another one is needed
"""

DEADLINE_SEAL_BEGINS: Final = "deadline.seal_begins"
"""印章“{seal}”自该时起可以使用

the seal `{seal}` may be used from then on
"""

DEADLINE_SEAL_ENDS: Final = "deadline.seal_ends"
"""印章“{seal}”届时到期，不能再使用

the seal `{seal}` expires and can be used no longer
"""

DEADLINE_GRANT_BEGINS: Final = "deadline.grant_begins"
"""授权“{grant}”自该时起生效

the grant `{grant}` holds from then on
"""

DEADLINE_GRANT_ENDS: Final = "deadline.grant_ends"
"""授权“{grant}”届时失效

the grant `{grant}` holds no longer from then on
"""

DEADLINE_CERTIFICATE_BEGINS: Final = "deadline.certificate_begins"
"""证书 {serial} 自该时起有效

the certificate {serial} is valid from then on
"""

DEADLINE_CERTIFICATE_ENDS: Final = "deadline.certificate_ends"
"""证书 {serial} 届时到期

the certificate {serial} ends
"""

DEADLINE_RULE_BEGINS: Final = "deadline.rule_begins"
"""平台自该日起能否办理“{operation}”有变

from that day on the platform answers otherwise to `{operation}`
"""

REPORT_TRUNCATED: Final = "report.truncated"
"""问题过多：只列出前 {limit} 项，另有 {count} 项未列出

too many findings: {count} more than the {limit} listed
"""

APPLICATION_BUSINESS_TYPE_UNKNOWN: Final = "application.business_type_unknown"
"""没有这种业务类型

there is no such business type
"""

APPLICATION_BUSINESS_TYPE_OFFLINE: Final = "application.business_type_offline"
"""“{business}”未标记【网上申办】，不能网上申请

`{business}` is not marked for online application
"""

APPLICATION_ORGANISATION_TYPE_UNKNOWN: Final = "application.organisation_type_unknown"
"""未选择单位组织类型，或没有这种类型

the organisation type is not chosen, or unknown
"""

APPLICATION_ORGANISATION_TYPE_MISMATCH: Final = "application.organisation_type_mismatch"
"""该业务的单位组织类型须为：{expected}

this business is for organisations of the type {expected}
"""

APPLICATION_PROPERTY_TYPE_UNKNOWN: Final = "application.property_type_unknown"
"""未选择不动产类型，或没有这种类型

the property type is not chosen, or unknown
"""

APPLICATION_PROPERTY_TYPE_MISMATCH: Final = "application.property_type_mismatch"
"""该业务的不动产类型须为：{expected}

this business is for property of the type {expected}
"""

APPLICATION_PARTY_MISSING: Final = "application.party_missing"
"""请填写{party}

{party} is not filled in
"""

APPLICATION_PARTY_NOT_EXPECTED: Final = "application.party_not_expected"
"""“{business}”不需要填写该当事人

`{business}` has no such party
"""

APPLICATION_REQUIRED: Final = "application.required"
"""“{name}”为必填项

the field `{name}` ({field}) must be filled in
"""

APPLICATION_TEXT_TOO_LONG: Final = "application.text_too_long"
"""内容 {length} 字，超过上限 {limit}

the text has {length} characters, more than {limit}
"""

APPLICATION_CONTROL_CHARACTER: Final = "application.control_character"
"""内容含有不可见字符 {character}

the text holds the invisible character {character}
"""

APPLICATION_SPACES_AROUND: Final = "application.spaces_around"
"""内容首尾有空格

there are spaces around the text
"""

APPLICATION_DOCUMENT_TYPE_UNKNOWN: Final = "application.document_type_unknown"
"""没有证件类型“{documentType}”

there is no document type `{documentType}`
"""

APPLICATION_HOLDER_NATURE_UNKNOWN: Final = "application.holder_nature_unknown"
"""没有权利人性质“{holderNature}”

there is no holder nature `{holderNature}`
"""

APPLICATION_DOCUMENT_NATURE_MISMATCH: Final = "application.document_nature_mismatch"
"""证件类型“{documentType}”与权利人性质“{holderNature}”通常不相符

the paper {documentType} is unusual for the holder nature {holderNature}
"""

APPLICATION_BUYER_DUPLICATE: Final = "application.buyer_duplicate"
"""同一证件在多个预购人中重复出现

the same paper stands for two buyers
"""

APPLICATION_BUYER_IS_SELLER_AGENT: Final = "application.buyer_is_seller_agent"
"""预购人同时是预售人的代理人

a buyer is also the seller's agent
"""

APPLICATION_BUYER_IS_SELLER: Final = "application.buyer_is_seller"
"""预购人与预售人为同一单位，请核对

buyer and seller are one organisation; compare their numbers
"""

APPLICATION_MINOR_WITHOUT_GUARDIAN: Final = "application.minor_without_guardian"
"""预购人未满十八周岁，应由监护人代为申请

the buyer is under eighteen: a guardian should apply
"""

APPLICATION_ORGANISATION_WITHOUT_AGENT: Final = "application.organisation_without_agent"
"""单位作为预购人，通常由代理人申请

the buyer is an organisation: an agent usually applies
"""

APPLICATION_AGENT_NOT_A_PERSON: Final = "application.agent_not_a_person"
"""代理人的证件应为个人证件

the agent's paper should be a person's
"""

APPLICATION_SELLER_CODE_UNEXPECTED: Final = "application.seller_code_unexpected"
"""开发企业的统一社会信用代码通常以 91 开头，此处为 {prefix}

the code of a developer usually begins with 91, not {prefix}
"""

APPLICATION_CO_OWNERSHIP_CONFLICT: Final = "application.co_ownership_conflict"
"""各预购人填写的共有情况不一致

the buyers' rows disagree on co-ownership
"""

APPLICATION_SOLE_WITH_SEVERAL: Final = "application.sole_with_several"
"""共有情况为单独所有，但有 {count} 个预购人

sole ownership, but {count} buyers
"""

APPLICATION_SHARED_WITH_ONE: Final = "application.shared_with_one"
"""共有情况为共有，但只有一个预购人

shared ownership, but one buyer
"""

APPLICATION_SHARE_INVALID: Final = "application.share_invalid"
"""份额应为大于 0 且不超过 1 的分数、百分比或小数

a share is a fraction, percentage or decimal above 0 and at most 1
"""

APPLICATION_SHARE_NOT_EXPECTED: Final = "application.share_not_expected"
"""共有情况不是按份共有，不应填写份额

a share is given, but ownership is not by shares
"""

APPLICATION_SHARE_SUM: Final = "application.share_sum"
"""各份额之和应为 1，现为 {sum}

the shares make {sum}, not the whole
"""

APPLICATION_SHARE_TOO_FINE: Final = "application.share_too_fine"
"""份额的分母过大，无法相加

the shares are too fine to be added up
"""

APPLICATION_CONTACT_NOT_APPLICANT: Final = "application.contact_not_applicant"
"""联系人应为申请人本人或代理人

the contact should be an applicant or an agent
"""

APPLICATION_MORTGAGE_NOT_EXPECTED: Final = "application.mortgage_not_expected"
"""该业务不涉及抵押，不需要填写抵押情况

this business involves no mortgage
"""

APPLICATION_AMOUNT_INVALID: Final = "application.amount_invalid"
"""金额应为数字（单位：万元）

the amount must be a decimal number (in 万元)
"""

APPLICATION_AMOUNT_NOT_POSITIVE: Final = "application.amount_not_positive"
"""金额应大于 0

the amount must be above zero
"""

APPLICATION_AMOUNT_TOO_PRECISE: Final = "application.amount_too_precise"
"""金额（万元）最多 6 位小数

an amount has at most 6 decimals
"""

APPLICATION_AMOUNT_TOO_LARGE: Final = "application.amount_too_large"
"""金额整数部分最多 12 位

an amount has at most 12 digits before the point
"""

APPLICATION_DATE_INVALID: Final = "application.date_invalid"
"""日期应写作年-月-日（如 2024-08-01），且确有其日

the date must be a day of the calendar, YYYY-MM-DD
"""

APPLICATION_CLAIM_PERIOD: Final = "application.claim_period"
"""债权结束时间 {to} 早于起始时间 {from}

the claim ends on {to}, before it begins on {from}
"""

APPLICATION_AREA_INVALID: Final = "application.area_invalid"
"""面积应为数字（单位：平方米）

the area must be a decimal number (in square metres)
"""

APPLICATION_AREA_NOT_POSITIVE: Final = "application.area_not_positive"
"""面积应大于 0

the area must be above zero
"""

APPLICATION_AREA_TOO_PRECISE: Final = "application.area_too_precise"
"""面积通常最多 3 位小数，此处为 {decimals} 位

areas have up to 3 decimals, here {decimals}
"""

APPLICATION_AREA_EXCEEDS_BUILDING: Final = "application.area_exceeds_building"
"""抵押面积 {area} 大于房屋面积 {built}

the mortgaged area {area} is larger than the building's {built}
"""

APPLICATION_AREA_DIFFERS: Final = "application.area_differs"
"""房屋产权面积 {registered} 与单元的建筑面积 {built} 不同

the registered area {registered} differs from the unit's building area {built}
"""

APPLICATION_UNIT_MISMATCH: Final = "application.unit_mismatch"
"""申请表的不动产单元号与所选单元不同

the form names another unit than the one chosen
"""

APPLICATION_UNIT_DIFFERS: Final = "application.unit_differs"
"""申请表的内容与所选单元的记载不同（{field}）

the form and the unit chosen differ ({field})
"""

APPLICATION_EASEMENT_INCOMPLETE: Final = "application.easement_incomplete"
"""申请地役权登记的，需同时填写需役地和供役地

an easement names both lands
"""

APPLICATION_PARTY_OF_OTHER: Final = "application.party_of_other"
"""{party}与本案{capacity}“{enterprise}”不是同一单位

{party} is not {enterprise}, which acts in this case ({capacity})
"""

APPLICATION_BUYER_IS_MORTGAGEE_AGENT: Final = "application.buyer_is_mortgagee_agent"
"""预购人同时是抵押权人的代理人

a buyer is also the mortgagee's agent
"""

APPLICATION_AGENT_OF_BOTH_SIDES: Final = "application.agent_of_both_sides"
"""同一人同时为不同的当事人办理

who acts for one party also acts for another
"""

APPLICATION_SHARE_SPREADSHEET: Final = "application.share_spreadsheet"
"""份额被电子表格改成了日期或科学计数，请重新填写分数

a spreadsheet made a date or a rounded value of the share; please write the fraction again
"""

APPLICATION_SHARE_MISSING: Final = "application.share_missing"
"""其他预购人已填写份额，此处未填写

the other buyers have a share, and this one has none
"""

QUESTIONNAIRE_ANSWER_MISSING: Final = "questionnaire.answer_missing"
"""第 {number} 问尚未回答

question {number} is not answered
"""

QUESTIONNAIRE_UNKNOWN_QUESTION: Final = "questionnaire.unknown_question"
"""问询表中没有该问题

there is no such question
"""

QUESTIONNAIRE_DUPLICATE: Final = "questionnaire.duplicate"
"""第 {number} 问有多个回答

question {number} is answered twice
"""

QUESTIONNAIRE_NOT_A_QUESTION: Final = "questionnaire.not_a_question"
"""第 {number} 项不是可以回答的问题

item {number} cannot be answered
"""

QUESTIONNAIRE_NOT_APPLICABLE: Final = "questionnaire.not_applicable"
"""第 {number} 问不适用于本业务，但已作答

question {number} does not apply to this business, yet it is answered
"""

QUESTIONNAIRE_EXPLANATION_MISSING: Final = "questionnaire.explanation_missing"
"""第 {number} 问请具体说明

question {number} needs an explanation
"""

QUESTIONNAIRE_EXPLANATION_NOT_EXPECTED: Final = "questionnaire.explanation_not_expected"
"""第 {number} 问的该回答不需要说明

this answer to question {number} takes no explanation
"""

QUESTIONNAIRE_NUMBER_INVALID: Final = "questionnaire.number_invalid"
"""第 {number} 问应填写整数

question {number} asks for a whole number
"""

QUESTIONNAIRE_NUMBER_OUT_OF_RANGE: Final = "questionnaire.number_out_of_range"
"""第 {number} 问的数字不能小于 {minimum}

the number for question {number} must be at least {minimum}
"""

QUESTIONNAIRE_NUMBER_NOT_EXPECTED: Final = "questionnaire.number_not_expected"
"""第 {number} 问不需要填写数字

question {number} takes no number
"""

QUESTIONNAIRE_CHOICE_NOT_EXPECTED: Final = "questionnaire.choice_not_expected"
"""第 {number} 问应填写数字，不需要选择是或否

question {number} takes a number, not yes or no
"""

QUESTIONNAIRE_ANSWER_NOTED: Final = "questionnaire.answer_noted"
"""第 {number} 问的回答意味着相关材料须由申请人自行提供

with this answer to question {number} the applicant must hand in the papers
"""

QUESTIONNAIRE_POST_WITHOUT_ADDRESS: Final = "questionnaire.post_without_address"
"""第 {number} 问选择邮寄，但联系地址为空

question {number} asks for delivery by post, but there is no address
"""

SHEET_EMPTY: Final = "sheet.empty"
"""表中没有内容

nothing stands in the sheet
"""

SHEET_NO_HEADER: Final = "sheet.no_header"
"""前 {rows} 行中没有可以识别的表头

no headers are recognised in the first {rows} rows
"""

SHEET_NO_ROWS: Final = "sheet.no_rows"
"""第 {row} 行的表头以下没有数据

nothing stands below the headers in row {row}
"""

SHEET_TOO_LONG: Final = "sheet.too_long"
"""表格有 {rows} 行，超过 {limit} 行的部分未读取

the sheet has {rows} rows; what follows row {limit} was not read
"""

SHEET_COLUMN_UNKNOWN: Final = "sheet.column_unknown"
"""{column} 列的表头无法识别，该列未读取

the header of column {column} is not known, and the column was not read
"""

SHEET_COLUMN_UNNAMED: Final = "sheet.column_unnamed"
"""{column} 列没有表头，该列未读取

column {column} has no header, and was not read
"""

SHEET_COLUMN_REPEATED: Final = "sheet.column_repeated"
"""{column} 列的表头与前面的列重复，该列未读取

the header of column {column} says what an earlier one says, and the column was not read
"""

SHEET_COLUMN_FIELD: Final = "sheet.column_field"
"""{column} 列所对应的字段不存在

column {column} is mapped to a field that does not exist
"""

SHEET_UNIT_ASSUMED: Final = "sheet.unit_assumed"
"""{column} 列的表头未写明单位，按万元读取

the header of column {column} names no unit; its numbers are taken for 10,000 yuan
"""

SHEET_VALUE_UNKNOWN: Final = "sheet.value_unknown"
"""内容无法识别，应为：{expected}

this is none of the values: {expected}
"""

SHEET_NUMBER_CELL: Final = "sheet.number_cell"
"""号码按数值保存，开头的 0 可能已丢失，请核对

the number was kept as a value: zeros before its first digit may be lost; please compare
"""

SHEET_DATE_AS_NUMBER: Final = "sheet.date_as_number"
"""日期被电子表格存为数值，请按年-月-日重新填写

a spreadsheet kept the day as a number; please write it as YYYY-MM-DD
"""

SHEET_DATE_CELL: Final = "sheet.date_cell"
"""内容被电子表格改成了日期，请重新填写

a spreadsheet made a date of what was written; please write it again
"""

SHEET_TRUTH_CELL: Final = "sheet.truth_cell"
"""内容被电子表格改成了逻辑值，请重新填写

a spreadsheet made yes or no of what was written; please write it again
"""

SHEET_ERROR_VALUE: Final = "sheet.error_value"
"""单元格中是电子表格的错误值，请重新填写

the cell holds an error of the spreadsheet; please write the value again
"""

SHEET_FORMULA: Final = "sheet.formula"
"""单元格中是公式，请填写结果

the cell holds a formula; please write what it comes to
"""

SHEET_FORMULA_MARK: Final = "sheet.formula_mark"
"""内容以 +、- 或 @ 开头，电子表格会当作公式，请核对

the text begins with +, - or @, which a spreadsheet takes for a formula; please compare
"""

SHEET_MERGED: Final = "sheet.merged"
"""单元格已合并，取第 {row} 行的内容

the cell is merged: what stands in row {row} was taken
"""

SHEET_ROWS_DIFFER: Final = "sheet.rows_differ"
"""与第 {row} 行是同一单元，但内容不同，未读取

this row and row {row} are of one unit and differ here; this cell was not read
"""

SHEET_UNIT_REPEATED: Final = "sheet.unit_repeated"
"""与第 {row} 行是同一不动产单元

this is the unit of row {row}
"""

SHEET_ROW_REPEATED: Final = "sheet.row_repeated"
"""与第 {row} 行是同一单元，没有新的当事人，未再读取

this row repeats row {row}, and was not read again
"""

SHEET_ROW_JOINED: Final = "sheet.row_joined"
"""未填不动产单元号，作为第 {row} 行的其他当事人读取，请核对

without a unit code, this row was taken for further parties of row {row}; please compare
"""

SHEET_PERSONS_APART: Final = "sheet.persons_apart"
"""单元格中有 {count} 人，已分开读取，请核对

the cell holds {count} persons, who were read one by one; please compare
"""

SHEET_PERSONS_TOGETHER: Final = "sheet.persons_together"
"""单元格中似有 {count} 人，请每人填写一行

the cell seems to hold {count} persons; please give each a row
"""

MATERIAL_MISSING: Final = "material.missing"
"""缺少材料“{name}”

the material `{name}` is missing
"""

MATERIAL_ITEM_UNKNOWN: Final = "material.item_unknown"
"""材料清单中没有“{item}”，仍予保留

`{item}` is not on the checklist; it is kept
"""

MATERIAL_ITEM_REPEATED: Final = "material.item_repeated"
"""材料“{item}”列出多次

the material `{item}` stands twice
"""

MATERIAL_WITHOUT_FILES: Final = "material.without_files"
"""材料“{item}”没有文件

the material `{item}` has no files
"""

MATERIAL_FILE_WITHOUT_ID: Final = "material.file_without_id"
"""文件没有编号

the file has no id
"""

MATERIAL_FILE_EMPTY: Final = "material.file_empty"
"""文件大小为 0 或未给出

the file is empty, or its size is not given
"""

MATERIAL_FILE_SIZE_INVALID: Final = "material.file_size_invalid"
"""文件大小不能为负数

the size of a file cannot be negative
"""

MATERIAL_DIGEST_INVALID: Final = "material.digest_invalid"
"""摘要应为 64 位小写十六进制的 SM3 值

the digest must be an SM3 value: 64 lower-case hexadecimal digits
"""

MATERIAL_FILE_REPEATED: Final = "material.file_repeated"
"""同一文件出现多次

the same file stands twice
"""

MATERIAL_FILE_FORMAT: Final = "material.file_format"
"""文件格式不符，可上传：{allowed}

a file of another format; these are taken: {allowed}
"""

MATERIAL_FILE_TOO_LARGE: Final = "material.file_too_large"
"""文件 {bytes} 字节，最多 {limit} 字节

the file has {bytes} bytes; {limit} are possible
"""

MATERIAL_FILE_TOO_LONG: Final = "material.file_too_long"
"""文件 {pages} 页，最多 {limit} 页

the file has {pages} pages; {limit} are possible
"""

MATERIAL_TOO_MANY: Final = "material.too_many"
"""材料清单最多 {limit} 项

a list of materials has at most {limit} items
"""

MATERIAL_TOO_MANY_FILES: Final = "material.too_many_files"
"""该材料有 {count} 个文件，最多 {limit} 个

the material has {count} files; {limit} are possible
"""

UPLOAD_NOT_OFFERED: Final = "upload.not_offered"
"""本系统不支持手机扫码上传

phones upload nothing here
"""

UPLOAD_CODE_UNKNOWN: Final = "upload.code_unknown"
"""没有编号为“{code}”的上传二维码

there is no upload code `{code}`
"""

UPLOAD_CODE_TAKEN: Final = "upload.code_taken"
"""上传二维码编号“{code}”已经用过

the upload code `{code}` was used before
"""

UPLOAD_CODE_FOREIGN: Final = "upload.code_foreign"
"""上传二维码“{code}”不属于本子案

the upload code `{code}` is for something else
"""

UPLOAD_CODE_EXPIRED: Final = "upload.code_expired"
"""上传二维码已于 {expires} 失效，请重新生成

the upload code expired at {expires}; show a new one
"""

UPLOAD_CODE_WITHDRAWN: Final = "upload.code_withdrawn"
"""上传二维码已收回，请重新生成

the upload code was withdrawn; show a new one
"""

UPLOAD_CODE_SUPERSEDED: Final = "upload.code_superseded"
"""上传二维码已被新的二维码取代

the upload code was replaced by a newer one
"""

UPLOAD_OTHER_PERSON: Final = "upload.other_person"
"""上传二维码是给其他人的

the upload code was given to somebody else
"""

UPLOAD_HOLDER_UNKNOWN: Final = "upload.holder_unknown"
"""申请表中没有可核对身份的“{holder}”

the form names no `{holder}` who can be recognised
"""

UPLOAD_FILE_REPEATED: Final = "upload.file_repeated"
"""文件“{file}”已经上传

the file `{file}` was uploaded before
"""

UPLOAD_FILE_UNKNOWN: Final = "upload.file_unknown"
"""没有可移除的文件“{file}”

there is no file `{file}` to take away
"""

PROPERTY_UNIT_CODE_MISSING: Final = "property.unit_code_missing"
"""缺少不动产单元号

the unit code is missing
"""

PROPERTY_OTHER_REGION: Final = "property.other_region"
"""不动产单元号的行政区划 {region} 不属于本平台（{expected}）

the unit lies in region {region}, this platform serves {expected}
"""

PROPERTY_CONTRACT_STATUS_UNUSUAL: Final = "property.contract_status_unusual"
"""网签状态为“{status}”，该业务通常为{usual}

the contract status is {status}; this business usually takes {usual}
"""

PROPERTY_CONTRACT_STATUS_UNKNOWN: Final = "property.contract_status_unknown"
"""未知的网签状态“{status}”

the contract status `{status}` is not known
"""

PROPERTY_VALUE_UNKNOWN: Final = "property.value_unknown"
"""“{dictionary}”代码表中没有“{value}”，仍予保留

`{value}` is not in the table {dictionary}; it is kept
"""

PROPERTY_INNER_EXCEEDS_BUILDING: Final = "property.inner_exceeds_building"
"""套内面积 {inner} 大于建筑面积 {built}

the inner area {inner} is larger than the building area {built}
"""

PROPERTY_UNIT_REPEATED: Final = "property.unit_repeated"
"""单元 {unitCode} 已经选定

the unit {unitCode} is chosen already
"""

PROPERTY_UNIT_NOT_IN_PROJECT: Final = "property.unit_not_in_project"
"""该单元不属于所选项目

the unit does not belong to the project
"""

PROPERTY_UNIT_NOT_SELECTED: Final = "property.unit_not_selected"
"""该单元未被选定

the unit is not selected
"""

PROPERTY_CERTIFICATE_PROVINCE: Final = "property.certificate_province"
"""证书号以“{province}”开头，而不动产单元位于“{expected}”，请核对

the certificate is of {province}, and the unit lies in {expected}; please look again
"""

REGISTER_FACT_STANDS: Final = "register.fact_stands"
"""登记簿记载：{name}（{reference}）

the register holds: {name} ({reference})
"""

REGISTER_FACT_EXCEPTED: Final = "register.fact_excepted"
"""登记簿记载：{name}（{reference}），登记机构已作例外处理

the register holds {name} ({reference}); the registry has made an exception
"""

REGISTER_KIND_UNKNOWN: Final = "register.kind_unknown"
"""没有关于“{kind}”的规则

there is no rule for `{kind}`
"""

REGISTER_SUBJECT_UNRELATED: Final = "register.subject_unrelated"
"""“{subject}”既不是本案的单元，也不是其宗地，该登记事项对本案不起作用，请核对

{subject} is no unit of this case and no parcel of one: the entry has no effect here; compare its number
"""

REGISTER_ENTRY_KNOWN: Final = "register.entry_known"
"""该登记事项在本案中已有不同的记载，变化应由登记系统另行报告

this case holds another word on the same entry of the register: what changed is reported by the registry's system
"""

REGISTER_FACT_WITHOUT_RULE: Final = "register.fact_without_rule"
"""登记簿记载：{name}（{reference}），对本业务没有规定的限制

the register holds {name} ({reference}), for which no rule bars this business
"""

REGISTER_FACT_OWN: Final = "register.fact_own"
"""登记簿记载：{name}（{reference}），权利人即本案申请人

the register holds {name} ({reference}), in favour of the applicants themselves
"""

REGISTER_FACT_MET: Final = "register.fact_met"
"""登记簿记载：{name}（{reference}），所需材料已提交

the register holds {name} ({reference}); the papers that it asks for were handed in
"""

REGISTER_MATERIAL_MISSING: Final = "register.material_missing"
"""登记簿记载：{name}（{reference}），缺少注明该登记编号的材料“{item}”

the register holds {name} ({reference}): {item} is missing, or names another entry
"""

DRAWING_PICTURE_SIZE: Final = "drawing.picture_size"
"""图片的宽和高应大于 0，且不超过 {limit} 毫米

width and height of a picture must be above zero, and at most {limit} mm
"""

DRAWING_SLICE: Final = "drawing.slice"
"""骑缝章的分段应在图片范围之内，且不为空

a slice must lie within its picture, and not be empty
"""

DRAWING_RESOLUTION: Final = "drawing.resolution"
"""每毫米 {dots} 像素不可用：图片应为 1 至 {limit} 像素

{dots} pixels a millimetre will not do: a picture has 1 to {limit} pixels
"""

DRAWING_IMAGE_MALFORMED: Final = "drawing.image_malformed"
"""不是有效的 PNG 图片

this is not a sound PNG image
"""

DRAWING_IMAGE_TOO_LARGE: Final = "drawing.image_too_large"
"""图片有 {pixels} 个像素，超过 {limit}

the image has {pixels} pixels, more than {limit}
"""

DRAWING_FONT_MALFORMED: Final = "drawing.font_malformed"
"""不是可用的字体文件

this is not a font with characters and outlines
"""

DRAWING_FONT_INDEX: Final = "drawing.font_index"
"""字体文件只有 {count} 个字体，没有第 {index} 个（从 0 起）

there is no font {index} (from 0): the file has {count}
"""

DRAWING_FONT_NOT_VARIABLE: Final = "drawing.font_not_variable"
"""该字体不能选择粗细

this font has no weights to choose from
"""

DRAWING_GLYPH_MISSING: Final = "drawing.glyph_missing"
"""字体中没有“{character}”（{code}）

the font has no glyph for {character} ({code})
"""

DRAWING_CHARACTER_INVALID: Final = "drawing.character_invalid"
"""含有不可见字符 {code}

there is a character that shows nothing, {code}
"""

DRAWING_CHARACTER_UNUSUAL: Final = "drawing.character_unusual"
"""“{character}”（{code}）为生僻字或兼容字，请核对字形

{character} ({code}) is rare or a compatibility form; please look at its shape
"""

DRAWING_TEXT_EMPTY: Final = "drawing.text_empty"
"""文字为空

the text is empty
"""

DRAWING_TEXT_LENGTH: Final = "drawing.text_length"
"""文字有 {characters} 个字符，超过 {limit}

the text has {characters} characters, more than {limit}
"""

DRAWING_TEXT_FIT: Final = "drawing.text_fit"
"""文字过长：只能刻 {height} 毫米高，应不小于 {minimum} 毫米

the text is too long: it would be {height} mm high, and should be {minimum} mm at least
"""

DRAWING_SEAL_SIZE: Final = "drawing.seal_size"
"""印章的宽和高应为 {minimum} 至 {maximum} 毫米

width and height of a seal must be {minimum} to {maximum} mm
"""

DRAWING_BORDER: Final = "drawing.border"
"""边框、内圈或圆角过大

border, inner line or corners are too large
"""

DRAWING_COLOUR: Final = "drawing.colour"
"""颜色应写作 # 加六位十六进制数

a colour is written #rrggbb
"""

DRAWING_PARTS: Final = "drawing.parts"
"""印章的组成部分超过 {limit} 个

a seal has at most {limit} parts
"""

DRAWING_PART_SIZE: Final = "drawing.part_size"
"""尺寸为 0，或大于印章所能容纳

a size is zero, or more than the seal has room for
"""

DRAWING_SPAN: Final = "drawing.span"
"""环绕角度应为 1 至 350 度

text along the border runs over 1 to 350 degrees
"""

DRAWING_OUTSIDE_BORDER: Final = "drawing.outside_border"
"""内容超出边框

it reaches into the border or beyond
"""

DRAWING_OVERLAP: Final = "drawing.overlap"
"""文字或图形相互重叠

characters or figures overlap
"""

DRAWING_SLOT_UNKNOWN: Final = "drawing.slot_unknown"
"""式样中的“{slot}”没有对应的内容

there is no content for `{slot}`
"""

CERTIFICATE_FORM: Final = "certificate.form"
"""不是有效的 X.509 证书

not a readable X.509 certificate
"""

CERTIFICATE_UNTRUSTED: Final = "certificate.untrusted"
"""证书链终止于不受信任的根证书

the path ends in a root certificate that is not trusted
"""

CERTIFICATE_ISSUER_MISSING: Final = "certificate.issuer_missing"
"""找不到签发者的证书，证书链不完整

the issuer's certificate is missing; the path is incomplete
"""

CERTIFICATE_SIGNATURE_WRONG: Final = "certificate.signature_wrong"
"""证书的签名与签发者不符

the certificate's signature is not its issuer's
"""

CERTIFICATE_NOT_YET_VALID: Final = "certificate.not_yet_valid"
"""证书在 {at} 尚未生效（有效期自 {from} 起）

the certificate was not yet valid at {at} (valid from {from})
"""

CERTIFICATE_EXPIRED: Final = "certificate.expired"
"""证书在 {at} 已过有效期（有效期至 {until}）

the certificate had expired at {at} (valid until {until})
"""

CERTIFICATE_NOT_CA: Final = "certificate.not_ca"
"""签发者的证书不是 CA 证书

the issuer's certificate is not a CA's
"""

CERTIFICATE_PATH_TOO_LONG: Final = "certificate.path_too_long"
"""证书链超出 CA 允许的长度（{limit}）

more CAs than the {limit} that the certificate allows below it
"""

CERTIFICATE_NO_CERT_SIGN: Final = "certificate.no_cert_sign"
"""签发者的证书没有签发证书的用途

the issuer's key may not sign certificates (keyCertSign)
"""

CERTIFICATE_NO_SIGNING: Final = "certificate.no_signing"
"""证书没有签名的用途

the key may not sign (digitalSignature or nonRepudiation)
"""

CERTIFICATE_NO_TIMESTAMPING: Final = "certificate.no_timestamping"
"""证书没有签发时间戳的用途（须为关键且唯一）

the key may not stamp times (id-kp-timeStamping, critical and alone)
"""

CERTIFICATE_NO_OCSP_SIGNING: Final = "certificate.no_ocsp_signing"
"""证书没有签发 OCSP 响应的用途

the key may not answer about revocation (id-kp-OCSPSigning)
"""

CERTIFICATE_NAME_CONSTRAINT: Final = "certificate.name_constraint"
"""证书的名称不在上级 CA 允许的范围内

the certificate's name lies outside of what a CA above is bound to
"""

CERTIFICATE_EXTENSION_UNKNOWN: Final = "certificate.extension_unknown"
"""证书含有不支持的关键扩展 {extension}

the certificate has the critical extension {extension}, which is not supported
"""

REVOCATION_REVOKED: Final = "revocation.revoked"
"""证书已于 {at} 被撤销（{reason}）

the certificate was revoked at {at} ({reason})
"""

REVOCATION_REVOKED_LATER: Final = "revocation.revoked_later"
"""证书其后于 {at} 被撤销（{reason}）

the certificate was revoked afterwards, at {at} ({reason})
"""

REVOCATION_MISSING: Final = "revocation.missing"
"""没有撤销状态信息（OCSP 或 CRL）

there is no word on revocation (OCSP or CRL)
"""

REVOCATION_STALE: Final = "revocation.stale"
"""撤销状态信息不覆盖该时刻（最新一份为 {thisUpdate}）

the word on revocation does not cover the instant (the newest is of {thisUpdate})
"""

REVOCATION_UNKNOWN: Final = "revocation.unknown"
"""签发者不知该证书的状态

the issuer does not know the certificate's status
"""

REVOCATION_UNAUTHORISED: Final = "revocation.unauthorised"
"""撤销状态信息不是签发者或其授权者签名的，未予采用

a word on revocation is not signed by the issuer or whom it authorised; it was not used
"""

REVOCATION_OCSP_FORM: Final = "revocation.ocsp_form"
"""OCSP 响应无法读取

not a readable OCSP response
"""

REVOCATION_OCSP_STATUS: Final = "revocation.ocsp_status"
"""OCSP 响应者未作答（状态 {status}）

the OCSP responder gave no answer (status {status})
"""

REVOCATION_CRL_FORM: Final = "revocation.crl_form"
"""证书撤销列表无法读取

not a readable certificate revocation list
"""

TIMESTAMP_FORM: Final = "timestamp.form"
"""不是有效的时间戳（RFC 3161）

not a readable timestamp token (RFC 3161)
"""

TIMESTAMP_RESPONSE_FORM: Final = "timestamp.response_form"
"""不是有效的时间戳响应

not a readable timestamp response
"""

TIMESTAMP_REFUSED: Final = "timestamp.refused"
"""时间戳服务未签发时间戳（状态 {status}）

the timestamping authority gave no token (status {status})
"""

TIMESTAMP_IMPRINT_WRONG: Final = "timestamp.imprint_wrong"
"""时间戳所盖的不是此内容

the timestamp is about other content
"""

TIMESTAMP_NONCE_WRONG: Final = "timestamp.nonce_wrong"
"""时间戳响应所答复的不是此请求（随机数不符）

the timestamp answers another request (its nonce differs)
"""

CRYPTO_NONCE_LENGTH: Final = "crypto.nonce_length"
"""随机数应为 {least} 至 {most} 字节

a nonce has {least} to {most} bytes
"""

CMS_FORM: Final = "cms.form"
"""不是有效的签名消息（CMS 或 GM/T 0010）

not a readable signed message (CMS or GM/T 0010)
"""

CMS_TRAILING_BYTES: Final = "cms.trailing_bytes"
"""签名消息之后有多余数据

bytes follow the signed message
"""

CMS_TOO_MANY_SIGNERS: Final = "cms.too_many_signers"
"""签名消息的签名者过多

the signed message has too many signers
"""

CMS_SIGNER_COUNT: Final = "cms.signer_count"
"""签名消息应恰有一个签名者，此处有 {count} 个

a signed message here has exactly one signer, this one {count}
"""

CMS_INDEFINITE_LENGTH: Final = "cms.indefinite_length"
"""签名消息不是 DER 编码（含不定长）

the signed message is BER with indefinite lengths in place of DER
"""

CMS_CERTIFICATE_UNREADABLE: Final = "cms.certificate_unreadable"
"""签名消息中有无法读取的证书

the signed message holds a certificate that cannot be read
"""

CMS_DIGEST_SCHEME: Final = "cms.digest_scheme"
"""杂凑算法处填写的是 SM2 签名算法的标识，按 SM3 读取

the place of the hash function names the scheme of SM2; it is read as SM3
"""

CMS_CERTIFICATE_MISSING: Final = "cms.certificate_missing"
"""签名者的证书不在签名消息中，也未另行提供

the signer's certificate is neither in the message nor given
"""

CMS_WITHOUT_ATTRIBUTES: Final = "cms.without_attributes"
"""签名消息没有签名属性，签名者的证书未被绑定

the signed message has no signed attributes; nothing binds the signer's certificate
"""

CMS_MESSAGE_DIGEST_MISSING: Final = "cms.message_digest_missing"
"""签名属性缺少消息摘要，或有多个

the signed attributes do not hold exactly one message digest
"""

CMS_CONTENT_TYPE_MISSING: Final = "cms.content_type_missing"
"""签名属性缺少内容类型，或有多个

the signed attributes do not hold exactly one content type
"""

CMS_CONTENT_TYPE_WRONG: Final = "cms.content_type_wrong"
"""签名属性的内容类型与消息不一致

the content type among the signed attributes is not the message's
"""

CMS_ATTRIBUTE_REPEATED: Final = "cms.attribute_repeated"
"""同一签名属性出现多次

a signed attribute stands twice
"""

CMS_CONTENT_ENCAPSULATED: Final = "cms.content_encapsulated"
"""签名消息自带内容，与所签文件无关

the signed message holds a content of its own in place of the document's
"""

CMS_DIGEST_MISMATCH: Final = "cms.digest_mismatch"
"""摘要算法与签名算法不一致

the digest algorithm is not the signature's
"""

CMS_DIGEST_WRONG: Final = "cms.digest_wrong"
"""内容已被改动：摘要与签名时不一致

the content was altered: its digest is not the signed one
"""

CMS_SIGNATURE_WRONG: Final = "cms.signature_wrong"
"""签名值与签名者的证书不符

the signature is not that of the signer's certificate
"""

CMS_SIGNING_CERTIFICATE_MISSING: Final = "cms.signing_certificate_missing"
"""签名未绑定签名者的证书

the signature does not bind the signer's certificate (no signing-certificate attribute)
"""

CMS_SIGNING_CERTIFICATE_WRONG: Final = "cms.signing_certificate_wrong"
"""签名绑定的是另一张证书

the signature binds another certificate
"""

CMS_SIGNING_CERTIFICATE_UNREADABLE: Final = "cms.signing_certificate_unreadable"
"""签名绑定证书的属性无法读取

the signing-certificate attribute cannot be read
"""

CERTIFICATE_EXTENSION_UNREADABLE: Final = "certificate.extension_unreadable"
"""证书的扩展 {extension} 无法完整读取，其限制不明

the certificate's extension {extension} cannot be read in full; what it forbids is not known
"""

CERTIFICATE_EXTENSION_ODD: Final = "certificate.extension_odd"
"""证书的扩展 {extension} 不合规范，已容许

the certificate's extension {extension} is not as the standard has it; this was tolerated
"""

CERTIFICATE_PURPOSE: Final = "certificate.purpose"
"""证书的扩展密钥用途（{purposes}）不含此项签名用途

the certificate is limited to other purposes ({purposes}) than this signature
"""

CERTIFICATE_POLICY_MISSING: Final = "certificate.policy_missing"
"""上级 CA 要求证书遵循证书政策，而证书链没有共同的政策

a CA above demands a certificate policy, and the path has none in common
"""

CERTIFICATE_POLICIES_CRITICAL: Final = "certificate.policies_critical"
"""证书政策扩展为关键扩展：已读取，未限定须遵循哪一政策

the policy extensions are critical: they were read, and no particular policy was asked for
"""

CERTIFICATE_VERSION: Final = "certificate.version"
"""证书的版本号（{version}）与其内容不符，已容许

the certificate's version ({version}) does not fit its content; this was tolerated
"""

CERTIFICATE_NOT_DER: Final = "certificate.not_der"
"""证书的编码不合 DER 规则（如长度或整数不是最短形式），已容许

the certificate is not written in DER (lengths or numbers are not the shortest, for example); this was tolerated
"""

REVOCATION_OUT_OF_SCOPE: Final = "revocation.out_of_scope"
"""该签发者的一份撤销列表不适用于此证书（分发点或证书种类不同），未予采用

a list of this issuer does not speak for this certificate (another distribution point or kind); it was not used
"""

REVOCATION_EXTENSION_UNKNOWN: Final = "revocation.extension_unknown"
"""撤销状态信息含有不支持的关键扩展 {extension}，不能据以认定证书未被撤销

a word on revocation has the critical extension {extension}, which is not supported; it does not show that the certificate is good
"""

REVOCATION_LIST_UNREADABLE: Final = "revocation.list_unreadable"
"""撤销列表中有无法读取的条目，不能据以认定证书未被撤销

entries of a revocation list cannot be read; it does not show that the certificate is good
"""

REVOCATION_DELTA_ALONE: Final = "revocation.delta_alone"
"""增量撤销列表没有与之对应的完整列表，不能据以认定证书未被撤销

a delta list comes without the list that it rests on; it does not show that the certificate is good
"""

REVOCATION_SOME_REASONS: Final = "revocation.some_reasons"
"""撤销列表只涵盖部分撤销原因

the revocation lists speak for some reasons only
"""

REVOCATION_OTHER_KEY: Final = "revocation.other_key"
"""OCSP 响应所指的是签发者的另一密钥，未予采用

an OCSP response is about another key of the issuer; it was not used
"""

REVOCATION_NO_NEXT_UPDATE: Final = "revocation.no_next_update"
"""撤销状态信息（{thisUpdate}）未写明下次更新时间，按签发后一日内有效采用

a word on revocation (of {thisUpdate}) names no next update; it was taken as good for a day
"""

REVOCATION_TOO_MANY: Final = "revocation.too_many"
"""撤销状态信息超过 {limit} 份，未全部查看

there are more than {limit} words on revocation; not all were looked at
"""

REVOCATION_UNREADABLE: Final = "revocation.unreadable"
"""另有 {count} 份撤销状态信息无法读取

{count} more words on revocation cannot be read
"""

CRYPTO_PSS_MASK: Final = "crypto.pss_mask"
"""PSS 签名的掩码函数用 {mask}，与摘要算法 {digest} 不同，已容许

the mask of the PSS signature uses {mask}, and its digest {digest}; this was tolerated
"""

CRYPTO_DIGEST_INFO_BARE: Final = "crypto.digest_info_bare"
"""RSA 签名的摘要标识缺少空参数（NULL），已容许

the RSA signature names its digest without the NULL that belongs there; this was tolerated
"""

CERTIFICATE_SEARCH_ENDED: Final = "certificate.search_ended"
"""同名的证书过多，未能查完通往受信任证书的路径

so many certificates of one name are in the way that the search for a path to a trusted one ended
"""

PAPER_GLYPH_MISSING: Final = "paper.glyph_missing"
"""字体中没有以下字符（共 {count} 个），纸面上以“〓”代替：{characters}

the fonts lack {count} characters, printed as 〓: {characters}
"""

PAPER_CHARACTER_DROPPED: Final = "paper.character_dropped"
"""以下不可见字符（共 {count} 个）未印出：{characters}

{count} invisible characters were left out: {characters}
"""

PAPER_SCRIPT_NOT_SHAPED: Final = "paper.script_not_shaped"
"""以下字符（共 {count} 个）的文字需要连写或换向，纸面上逐字排印：{characters}

{count} characters of scripts that join or turn were printed one by one: {characters}
"""

PAPER_FONT_UNREADABLE: Final = "paper.font_unreadable"
"""不是可用的字体（TrueType 或 OpenType），或字体集中没有所选的字体

this is no usable font (TrueType or OpenType), or the collection has no such face
"""

PAPER_FONT_UNUSABLE: Final = "paper.font_unusable"
"""字体无法嵌入：{reason}

the fonts cannot be embedded: {reason}
"""

PAPER_TOO_LARGE: Final = "paper.too_large"
"""文书过大：{what}为 {count}，上限 {limit}

the paper is too large: {count} {what}, more than {limit}
"""

PAPER_COLUMNS: Final = "paper.columns"
"""表格应有 1 至 {limit} 列，此处为 {count} 列

a table has 1 to {limit} columns, here {count}
"""

PAPER_ROW_UNEVEN: Final = "paper.row_uneven"
"""该行有 {cells} 格，表格有 {columns} 列

the row has {cells} cells, the table {columns} columns
"""

PAPER_PLACE_REPEATED: Final = "paper.place_repeated"
"""位置名称“{place}”重复

the place `{place}` is named twice
"""

ESEAL_TOO_LARGE: Final = "eseal.too_large"
"""数据超过 {limit} 字节，不是电子印章

the data has more than {limit} bytes, more than a seal can have
"""

ESEAL_NOT_A_SEAL: Final = "eseal.not_a_seal"
"""不是电子印章数据

this is no electronic seal
"""

ESEAL_NOT_A_SIGNATURE: Final = "eseal.not_a_signature"
"""不是电子签章数据

this is no seal signature
"""

ESEAL_STRUCTURE: Final = "eseal.structure"
"""电子印章数据的该字段不符合标准

this field of the seal is not what the standards say
"""

ESEAL_PICTURE_TOO_LARGE: Final = "eseal.picture_too_large"
"""印章图片超过 {limit} 字节

the picture of the seal has more than {limit} bytes
"""

ESEAL_TOO_MANY: Final = "eseal.too_many"
"""超过 {limit} 项

there are more than {limit} entries
"""

ESEAL_TRAILING_ZEROS: Final = "eseal.trailing_zeros"
"""数据之后有填充的零

zeros follow the data
"""

ESEAL_WRAPPED: Final = "eseal.wrapped"
"""数据外层多了一个 OCTET STRING

the data is wrapped in an OCTET STRING
"""

ESEAL_SIGN_INFO_BITS: Final = "eseal.sign_info_bits"
"""签名信息置于 BIT STRING 之中

the maker's signature block stands inside a BIT STRING
"""

ESEAL_TEXT_KIND: Final = "eseal.text_kind"
"""字符串类型与标准不同

the text is of another string type than the standard's
"""

ESEAL_TEXT_ENCODING: Final = "eseal.text_encoding"
"""文字编码与其类型不符

the text is not encoded as its type says
"""

ESEAL_TIME_KIND: Final = "eseal.time_kind"
"""时间类型与标准不同

the time is of another type than the standard's
"""

ESEAL_TIME_ZONE: Final = "eseal.time_zone"
"""时间未以 UTC 表示

the time is not written in UTC
"""

ESEAL_TIME_BARE: Final = "eseal.time_bare"
"""签章时间的编码外层与标准不同

the time of sealing is not wrapped as the standard says
"""

ESEAL_UNUSED_BITS: Final = "eseal.unused_bits"
"""BIT STRING 的未用位数不为零

a BIT STRING claims unused bits
"""

ESEAL_OCTETS_FOR_BITS: Final = "eseal.octets_for_bits"
"""以 OCTET STRING 代替 BIT STRING

an OCTET STRING stands for a BIT STRING
"""

ESEAL_CERTIFICATE_BARE: Final = "eseal.certificate_bare"
"""证书未置于 OCTET STRING 之中

a certificate is not inside an OCTET STRING
"""

ESEAL_EXTENSIONS_UNTAGGED: Final = "eseal.extensions_untagged"
"""自定义数据缺少标签

the extensions lack their tag
"""

ESEAL_EXTENSIONS_TAGGED: Final = "eseal.extensions_tagged"
"""自定义数据带有标签

the extensions are tagged
"""

ESEAL_EXTENSIONS_OCTETS: Final = "eseal.extensions_octets"
"""自定义数据置于 OCTET STRING 之中

the extensions stand inside an OCTET STRING
"""

ESEAL_EXPLICIT_FALSE: Final = "eseal.explicit_false"
"""写出了本应省略的默认值

the default FALSE is written out
"""

ESEAL_HEADER_ID: Final = "eseal.header_id"
"""头标识不是“ES”

the header does not say `ES`
"""

ESEAL_HEADER_VERSION: Final = "eseal.header_version"
"""版本号为 {version}，该版标准通常为 {expected}

the version is {version}, where this edition has {expected}
"""

ESEAL_EDITION_MIXED: Final = "eseal.edition_mixed"
"""签章与其中的印章依据不同版本的标准

the signature and its seal follow different editions
"""

ESEAL_SIGNATURE_RAW: Final = "eseal.signature_raw"
"""签名值为 r‖s，不是 DER

the signature value is r‖s in place of DER
"""

ESEAL_DIGEST_WITH_Z: Final = "eseal.digest_with_z"
"""原文杂凑值带有 Z 值

the digest of the data has Z before the data
"""

ESEAL_CERTIFICATE_DIGEST_WITH_Z: Final = "eseal.certificate_digest_with_z"
"""证书杂凑值带有 Z 值

the digest of the certificate has Z before it
"""

ESEAL_CRITICAL_EXTENSION: Final = "eseal.critical_extension"
"""关键扩展 {oid} 的含义未知

the critical extension {oid} is not known
"""

ESEAL_CERTIFICATE_UNREADABLE: Final = "eseal.certificate_unreadable"
"""证书无法解析

the certificate cannot be read
"""

ESEAL_ALGORITHM: Final = "eseal.algorithm"
"""不支持签名算法 {algorithm}

the signature algorithm {algorithm} is not supported here
"""

ESEAL_MAKER_SIGNATURE_WRONG: Final = "eseal.maker_signature_wrong"
"""制章者的签名值不正确，印章被改动或系伪造

the maker's signature is wrong: the seal was changed or forged
"""

ESEAL_SIGNATURE_WRONG: Final = "eseal.signature_wrong"
"""签章者的签名值不正确

the signer's signature is wrong
"""

ESEAL_SIGNER_NOT_LISTED: Final = "eseal.signer_not_listed"
"""签章者证书不在印章的证书列表中；证书更新后须重新制作印章

the signer's certificate is not in the seal's list; after a renewal the seal has to be made anew
"""

ESEAL_KEY_USAGE: Final = "eseal.key_usage"
"""证书的密钥用法不允许签名

the certificate's key must not be used for signing
"""

ESEAL_OUTSIDE_CERTIFICATE: Final = "eseal.outside_certificate"
"""{at} 不在证书有效期（{from} 至 {to}）之内

{at} is outside of the certificate's validity, {from} to {to}
"""

ESEAL_OUTSIDE_SEAL: Final = "eseal.outside_seal"
"""{at} 不在印章有效期（{from} 至 {to}）之内

{at} is outside of the seal's validity, {from} to {to}
"""

ESEAL_NO_DATA: Final = "eseal.no_data"
"""未提供原文，未比对杂凑值

what was sealed was not given, so its digest was not compared
"""

ESEAL_DIGEST_MISMATCH: Final = "eseal.digest_mismatch"
"""原文杂凑值不符，文件在签章后被改动或不是所签文件

the digest differs: the document was changed, or is not the one that was sealed
"""

ESEAL_TIMESTAMP_UNREADABLE: Final = "eseal.timestamp_unreadable"
"""时间戳无法解析

the timestamp cannot be read
"""

ESEAL_TIMESTAMP_WRONG: Final = "eseal.timestamp_wrong"
"""时间戳不是对该签名值所盖，或其签名不正确

the timestamp is not over this signature, or its own signature is wrong
"""

ESEAL_TIME_CLAIMED: Final = "eseal.time_claimed"
"""签章时间 {at} 由签章者自己声明，没有时间戳证明

the time of sealing, {at}, is the signer's own claim
"""

ESEAL_TIME_AHEAD: Final = "eseal.time_ahead"
"""签章时间 {at} 晚于当前时间

the time of sealing, {at}, lies in the future
"""

ESEAL_DRAFT: Final = "eseal.draft"
"""该字段的内容无法写入电子印章

this cannot be written into a seal
"""

ESEAL_NOT_PREPARED: Final = "eseal.not_prepared"
"""不是为该证书准备的待签名数据

this is not what was prepared for this certificate to sign
"""

ESEAL_LIST_PLACEHOLDER: Final = "eseal.list_placeholder"
"""签章者名单中有一项不是证书，也不是摘要，已略过

an entry in the list of those who may seal is neither certificate nor digest; it was passed over
"""

ESEAL_MAKERS_NONE: Final = "eseal.makers_none"
"""验证方未指定信任的制章者，不能确认制章者有权制作该印章

the verifier names no trusted makers of seals, so whether this maker may make the seal is not known
"""

ESEAL_MAKER_UNTRUSTED: Final = "eseal.maker_untrusted"
"""制章者的证书不在验证方信任的制章者之列

the certificate of the seal's maker leads to no maker whom the verifier trusts
"""

PDF_HEADER: Final = "pdf.header"
"""不是 PDF 文件：前 1024 字节中没有有效的 %PDF 文件头

not a PDF: no valid %PDF header within the first 1024 bytes
"""

PDF_START_MISSING: Final = "pdf.start_missing"
"""PDF 文件不完整：没有写明交叉引用的位置

the PDF is incomplete: it has no startxref
"""

PDF_START_WRONG: Final = "pdf.start_wrong"
"""PDF 所写的位置没有交叉引用

the PDF's startxref leads to no cross-references
"""

PDF_START_INEXACT: Final = "pdf.start_inexact"
"""PDF 交叉引用的位置略有偏差，已按各阅读器的做法容忍

an offset of cross-references is a few bytes off; tolerated, as readers do
"""

PDF_LEADING_BYTES: Final = "pdf.leading_bytes"
"""PDF 文件头之前有 {bytes} 字节其他内容

{bytes} bytes stand before the PDF's header
"""

PDF_CROSS_REFERENCE: Final = "pdf.cross_reference"
"""PDF 的交叉引用已损坏

the PDF's cross-references are broken
"""

PDF_TRAILER: Final = "pdf.trailer"
"""PDF 的文件尾字典已损坏

a trailer of the PDF is broken
"""

PDF_REFERENCE_LOOP: Final = "pdf.reference_loop"
"""PDF 的交叉引用互相循环

the PDF's cross-references lead back to themselves
"""

PDF_TOO_MANY_REVISIONS: Final = "pdf.too_many_revisions"
"""PDF 的修订版本超过 {limit} 个

the PDF has more than {limit} revisions
"""

PDF_TOO_MANY_OBJECTS: Final = "pdf.too_many_objects"
"""PDF 的对象过多

the PDF has too many objects
"""

PDF_TOO_MANY_PAGES: Final = "pdf.too_many_pages"
"""PDF 的页数过多

the PDF has too many pages
"""

PDF_TOO_MANY_FIELDS: Final = "pdf.too_many_fields"
"""PDF 的表单域过多或层次过深

the PDF's form has too many fields, or nests too deeply
"""

PDF_TOO_LARGE: Final = "pdf.too_large"
"""PDF 解压后的内容过大

what the PDF unfolds to is too large
"""

PDF_TOO_COMPLEX: Final = "pdf.too_complex"
"""PDF 的结构过于复杂，已停止读取

the PDF is too complex; reading was given up
"""

PDF_PAGE_LOOP: Final = "pdf.page_loop"
"""PDF 的页面树中有循环，或同一页重复出现

the PDF's page tree leads back to itself, or names a page twice
"""

PDF_FIELD_LOOP: Final = "pdf.field_loop"
"""PDF 的表单域中有循环，或同一域重复出现

the PDF's form leads back to itself, or names a field twice
"""

PDF_CATALOG_MISSING: Final = "pdf.catalog_missing"
"""PDF 缺少目录对象

the PDF has no catalog
"""

PDF_ENCRYPTED: Final = "pdf.encrypted"
"""PDF 已加密，请先解密

the PDF is encrypted; decrypt it first
"""

PDF_REVISION_LOOSE: Final = "pdf.revision_loose"
"""签署后追加的内容写法不规范，或夹带了未登记的内容，各阅读器看到的可能不同

what was appended after a signature is not written exactly, or holds more than it names; readers may show different things
"""

PDF_HYBRID: Final = "pdf.hybrid"
"""PDF 兼有两种交叉引用，新旧阅读器看到的内容可能不同

the PDF has cross-references of both kinds; old and new readers may show different things
"""

PDF_LAYERS_VARY: Final = "pdf.layers_vary"
"""文件有隐藏的图层，或屏幕与打印显示的图层不同，请逐层核对

the document has layers that are off, or differ between screen and paper; look at each
"""

PDF_SCRIPTS: Final = "pdf.scripts"
"""文件含有脚本，打开或填写后显示的内容可能改变

the document holds scripts, which may change what it shows
"""

PDF_OBJECT_BEYOND: Final = "pdf.object_beyond"
"""PDF 的对象超出其所属的修订版本，之后追加的内容会成为它的一部分

an object of the PDF reaches beyond the revision that it belongs to, so that what is appended becomes part of it
"""

PDF_OBJECT_UNREADABLE: Final = "pdf.object_unreadable"
"""PDF 中有对象无法读取，各阅读器显示的内容可能不同

an object that the PDF uses cannot be read; readers may show different things
"""

REPAIR_NOT_BUILT: Final = "repair.not_built"
"""此安装包不含文件修复功能

this package was built without the repair of files
"""

REPAIR_SIGNED: Final = "repair.signed"
"""文件带有签名、认证或签名范围（包括已损坏的），重写会使其失效，不予修复

the file bears a signature, a certification or a byte range, perhaps a damaged one: it is never rewritten
"""

REPAIR_PASSWORD: Final = "repair.password"
"""打开文件需要密码或证书，请先解密

opening the file takes a password or a certificate; decrypt it first
"""

REPAIR_UNREADABLE: Final = "repair.unreadable"
"""文件损坏严重，无法修复

the file is damaged beyond repair
"""

REPAIR_NO_PAGES: Final = "repair.no_pages"
"""文件中找不到可以签署的页

the file has no page that could be signed
"""

REPAIR_NOT_NEEDED: Final = "repair.not_needed"
"""文件可以直接签署，无须修复

the file can be sealed as it is; nothing was changed
"""

REPAIR_DECRYPTED: Final = "repair.decrypted"
"""文件已解密，新文件不再加密

the file was decrypted; the new one is not encrypted
"""

REPAIR_RESTRICTIONS: Final = "repair.restrictions"
"""原文件限制修改、批注或填写，新文件不再带有这些限制

the file forbade changes, annotations or filling in; the new one does not say so any more
"""

REPAIR_REBUILT: Final = "repair.rebuilt"
"""交叉引用无法使用，已逐个查找对象，内容可能缺失或取自较早的版本，请核对

the cross-references were of no use and the objects were searched for: some may be missing, or come from an earlier revision; look at the file
"""

REPAIR_REVISIONS: Final = "repair.revisions"
"""原文件有 {count} 个版本，只保留最后一个

the file had {count} revisions, of which the last was kept
"""

REPAIR_REWRITTEN: Final = "repair.rewritten"
"""文件已重新写出，共 {objects} 个对象，交叉引用已重建

the file was written anew, with {objects} objects and cross-references of its own
"""

REPAIR_UNUSED: Final = "repair.unused"
"""已略去 {count} 个没有用到的对象

{count} objects that nothing refers to were left out
"""

REPAIR_MISSING: Final = "repair.missing"
"""有 {count} 个被引用的对象在文件中不存在或无法读取，请核对页面

{count} objects that are referred to are not there or could not be read; look at the pages
"""

REPAIR_PAGES: Final = "repair.pages"
"""文件自称 {said} 页，找到 {found} 页，请核对

the file says that it has {said} pages, and {found} were found; look at it
"""

REPAIR_FORM_DROPPED: Final = "repair.form_dropped"
"""表单结构有误，已去除表单，域的外观保留在页面上

the form was unsound and was taken out; its fields stay on the pages as they look
"""

REPAIR_PAGES_REBUILT: Final = "repair.pages_rebuilt"
"""页面结构有误，已按找到的顺序重新列出 {pages} 页，请核对页序

the page tree was unsound: {pages} pages were listed anew, in the order in which they were found; look at it
"""

DOCUMENT_FILE_TYPE: Final = "document.file_type"
"""文件应为 PDF 格式

the file must be a PDF
"""

DOCUMENT_PAGE_WITHOUT_SEAL: Final = "document.page_without_seal"
"""第 {page} 页没有印章

page {page} bears no seal
"""

DOCUMENT_FIELD_WITHOUT_SEAL: Final = "document.field_without_seal"
"""签名域“{field}”没有印章

the field `{field}` bears no seal
"""

DOCUMENT_WITHOUT_SEAL: Final = "document.without_seal"
"""文件上没有印章

the file bears no seal
"""

DOCUMENT_PAGE_MISSING: Final = "document.page_missing"
"""文件共 {pages} 页，没有第 {page} 页

there is no page {page} in a file of {pages} pages
"""

DOCUMENT_KEYWORD_NOT_FOUND: Final = "document.keyword_not_found"
"""文件中没有所指定的关键字“{keyword}”（共找到 {found} 处）

the keyword `{keyword}` does not stand where asked for (found {found} times)
"""

DOCUMENT_KEYWORD_INVALID: Final = "document.keyword_invalid"
"""关键字不能为空，且不超过 {limit} 个字符

a keyword must not be empty, and has at most {limit} characters
"""

DOCUMENT_FIELD_MISSING: Final = "document.field_missing"
"""文件中没有签名域“{field}”

the file has no signature field `{field}`
"""

DOCUMENT_FIELD_SIGNED: Final = "document.field_signed"
"""签名域“{field}”已经签名

the field `{field}` is signed already
"""

DOCUMENT_FIELD_INVISIBLE: Final = "document.field_invisible"
"""签名域“{field}”不可见，放不下印章

the field `{field}` is invisible and holds no seal
"""

DOCUMENT_SEAL_SIZE: Final = "document.seal_size"
"""印章的宽和高应大于 0，且不超过 {limit} 毫米

a seal's width and height must be above zero and at most {limit} mm
"""

DOCUMENT_SEAL_OUTSIDE_PAGE: Final = "document.seal_outside_page"
"""第 {page} 页的印章超出页面

a seal reaches beyond page {page}
"""

DOCUMENT_SEAL_COVERS_TEXT: Final = "document.seal_covers_text"
"""第 {page} 页的印章压盖 {characters} 个字符

a seal on page {page} lies on {characters} characters
"""

DOCUMENT_SEALS_OVERLAP: Final = "document.seals_overlap"
"""第 {page} 页的印章互相重叠

seals on page {page} overlap
"""

DOCUMENT_RIDING_PAGES: Final = "document.riding_pages"
"""骑缝章至少需要两页，此处为 {pages} 页

a riding seal takes two pages or more, here {pages}
"""

DOCUMENT_TEXT_UNREAD: Final = "document.text_unread"
"""第 {page} 页的文字未能全部读取

the text of page {page} could not be read in full
"""

DOCUMENT_TOO_MANY_SEALS: Final = "document.too_many_seals"
"""一次签署最多放置 {limit} 处印章

one signature bears at most {limit} pictures
"""

DOCUMENT_FIELDS_SEVERAL: Final = "document.fields_several"
"""一次签署只能签一个签名域

one signature signs one field
"""

SIGNING_CROSS_REFERENCE: Final = "signing.cross_reference"
"""文件的交叉引用表损坏，不能追加签名

the file's cross-references are broken, so nothing can be appended to it
"""

SIGNING_LEADING_BYTES: Final = "signing.leading_bytes"
"""文件不以 PDF 文件头开始，阅读器对其位置的理解不一致

the file does not begin with its header, and readers differ in how they count its bytes
"""

SIGNING_FILE_TOO_LARGE: Final = "signing.file_too_large"
"""文件过大，最多 {limit} 字节

the file is larger than {limit} bytes
"""

SIGNING_FIELD_NAME: Final = "signing.field_name"
"""签名域名称不能为空、不能含句点，且不超过 {limit} 个字符

the name of a new field must not be empty, holds no dots, and has at most {limit} characters
"""

SIGNING_FIELD_KIND: Final = "signing.field_kind"
"""“{field}”不是签名域

`{field}` is no signature field
"""

SIGNING_PAGE: Final = "signing.page"
"""第 {page} 页无法添加签名

nothing can be added to page {page}
"""

SIGNING_CERTIFICATION_FORBIDS: Final = "signing.certification_forbids"
"""文件的认证签名（DocMDP {level} 级）不允许签署“{field}”

the file's certification (DocMDP level {level}) forbids signing `{field}`
"""

SIGNING_FIELD_LOCKED: Final = "signing.field_locked"
"""签名“{by}”已锁定“{field}”

the signature `{by}` has locked `{field}`
"""

SIGNING_CERTIFICATION_NOT_FIRST: Final = "signing.certification_not_first"
"""认证签名只能是文件的第一个签名

a certification must be the file's first signature
"""

SIGNING_LOCK_DIFFERS: Final = "signing.lock_differs"
"""签名域“{field}”自带的锁定与请求不同

the field `{field}` brings another lock than the request
"""

SIGNING_CERTIFICATE_MISSING: Final = "signing.certificate_missing"
"""缺少签署人证书

the signer's certificate is missing
"""

SIGNING_CARRIER_SCHEME: Final = "signing.carrier_scheme"
"""{carrier} 不能承载 {scheme} 签名

the carrier {carrier} cannot hold a signature of {scheme}
"""

SIGNING_KEY_DIFFERS: Final = "signing.key_differs"
"""签名算法、私钥与证书中的公钥不相符

the scheme or the private key does not fit the certificate's public key
"""

SIGNING_SEAL_MISSING: Final = "signing.seal_missing"
"""以电子印章签署时需给出印章数据

a signature by seal takes the seal's data
"""

SIGNING_VALUE_WRONG: Final = "signing.value_wrong"
"""签名值与证书和待签内容不相符

the signature value does not verify with the certificate over what was to be signed
"""

SIGNING_PREPARED_DIFFERS: Final = "signing.prepared_differs"
"""文件不是准备签署时的文件

the file is not the one that was prepared
"""

SIGNING_CONTENTS_TOO_SMALL: Final = "signing.contents_too_small"
"""预留的 {reserved} 字节放不下 {needed} 字节的签名

{reserved} bytes are reserved, and the signature takes {needed}
"""

SIGNING_TIMESTAMP_WRONG: Final = "signing.timestamp_wrong"
"""时间戳不是对该内容签发的

the timestamp is not one over this content
"""

SIGNING_PICTURE_MISSING: Final = "signing.picture_missing"
"""缺少第 {stamp} 个印章的图样

the picture of stamp {stamp} is missing
"""

SIGNING_PLACEMENTS_IN_FIELD: Final = "signing.placements_in_field"
"""文件已有签名，签入已有签名域“{field}”时不能再放置其他印章

the file is signed already, so that signing its field `{field}` can place no other seals
"""

SIGNING_TEXT_TOO_LONG: Final = "signing.text_too_long"
"""文字最多 {limit} 个字符

a text has at most {limit} characters
"""

SIGNING_SIGNATURE_MISSING: Final = "signing.signature_missing"
"""没有名为“{field}”的签名

there is no signature `{field}`
"""

SIGNING_VALIDATION_DATA: Final = "signing.validation_data"
"""不是可读的证书、CRL 或 OCSP 数据

this is no readable certificate, CRL or OCSP answer
"""

DOCUMENT_PAGE_TURN_UNCLEAR: Final = "document.page_turn_unclear"
"""第 {page} 页的旋转角度不是 90 的整数倍，各阅读器显示的方向可能不同

page {page} is not turned by a whole multiple of 90 degrees: readers differ in how they show it
"""

SIGNING_FIELD_LOOK: Final = "signing.field_look"
"""表单域“{field}”没有与其内容相符的外观，由各阅读器自行绘制，印章也可能因此不显示

the field `{field}` has no appearance that shows its content: each reader draws it, and perhaps the seal, by itself
"""

SIGNATURE_NONE: Final = "signature.none"
"""文件中没有电子签名

the document holds no signature
"""

SIGNATURE_TOO_MANY: Final = "signature.too_many"
"""文件中的签名超过 {limit} 个

the document holds more than {limit} signatures
"""

SIGNATURE_TOO_MANY_CERTIFICATES: Final = "signature.too_many_certificates"
"""证书超过 {limit} 张

more than {limit} certificates
"""

SIGNATURE_CONTENTS_MISSING: Final = "signature.contents_missing"
"""签名域已填，但没有签名内容（Contents）

the field is signed, but its signature has no contents
"""

SIGNATURE_CONTENTS_FORM: Final = "signature.contents_form"
"""签名内容（Contents）不是直接写入的完整十六进制串

the signature's contents are not one direct hexadecimal string
"""

SIGNATURE_RANGE_MISSING: Final = "signature.range_missing"
"""签名没有说明所签范围（ByteRange）

the signature does not say what it covers (ByteRange)
"""

SIGNATURE_RANGE_FORM: Final = "signature.range_form"
"""签名范围（ByteRange）无效：应为从 0 开始、依次递增且不超出文件的四个整数

the ByteRange is unsound: it must be four direct whole numbers from 0 on, rising, within the file
"""

SIGNATURE_HOLE_WRONG: Final = "signature.hole_wrong"
"""签名范围留出的空隙不正好是该签名自己的内容（签名包装攻击的特征）

what the ByteRange leaves out is not exactly this signature's own contents (as in wrapping attacks)
"""

SIGNATURE_RANGE_END: Final = "signature.range_end"
"""签名范围没有止于任何一个修订版本的末尾

the ByteRange does not end where a revision ends
"""

SIGNATURE_NOT_IN_REVISION: Final = "signature.not_in_revision"
"""签名时该签名并不在其签名域中

when it was made, the signature did not stand in its field
"""

SIGNATURE_AMBIGUOUS: Final = "signature.ambiguous"
"""签名字典中有重复的键，不同阅读器可能有不同理解

a key stands twice in the signature's dictionary; readers may differ
"""

SIGNATURE_SHARED: Final = "signature.shared"
"""多个签名域指向同一签名 {object}

several fields name the same signature {object}
"""

SIGNATURE_REMOVED: Final = "signature.removed"
"""签名 {object} 已被后来的修订移除

a later revision took the signature {object} away
"""

SIGNATURE_UNREACHABLE: Final = "signature.unreachable"
"""对象 {object} 形似签名，但没有签名域指向它

the object {object} looks like a signature, and no field names it
"""

SIGNATURE_USAGE_RIGHTS: Final = "signature.usage_rights"
"""文件含有阅读器扩展权限签名，未予验证

the document holds a usage-rights signature, which is not verified
"""

SIGNATURE_TRAILING_BYTES: Final = "signature.trailing_bytes"
"""文件最后一个修订版本之后还有 {bytes} 字节，不受任何签名保护

{bytes} bytes follow the last revision, and no signature covers them
"""

SIGNATURE_ALGORITHM_REJECTED: Final = "signature.algorithm_rejected"
"""不接受算法 {algorithm}

the algorithm {algorithm} is not accepted
"""

SIGNATURE_FROM_THE_FUTURE: Final = "signature.from_the_future"
"""签名所称时间晚于当前时间

the signature claims a time that has not come yet
"""

SIGNATURE_CERTIFICATION_LATE: Final = "signature.certification_late"
"""认证签名（DocMDP）不是第一个签名

a certification must be the first signature
"""

SIGNATURE_CHANGED_UNUSED: Final = "signature.changed_unused"
"""第 {revision} 个修订版本加入或更改了没有用到的对象 {what}

revision {revision} added or changed an object that nothing uses: {what}
"""

SIGNATURE_CHANGED_PAGES: Final = "signature.changed_pages"
"""签名后页面被增删或调换（第 {revision} 个修订版本，第 {page} 页，{what}）

after signing, pages were added, removed or moved (revision {revision}, page {page}, {what})
"""

SIGNATURE_CHANGED_CONTENT: Final = "signature.changed_content"
"""签名后页面内容被更改（第 {revision} 个修订版本，第 {page} 页，{what}）

after signing, what a page shows was changed (revision {revision}, page {page}, {what})
"""

SIGNATURE_CHANGED_ANNOTATION: Final = "signature.changed_annotation"
"""签名后批注被增删或更改（第 {revision} 个修订版本，第 {page} 页，{what}）

after signing, annotations were added, changed or removed (revision {revision}, page {page}, {what})
"""

SIGNATURE_CHANGED_SIGNED: Final = "signature.changed_signed"
"""已签署的签名域或其外观被更改（第 {revision} 个修订版本，{what}）

a signed field, its signature or its picture was changed (revision {revision}, {what})
"""

SIGNATURE_CHANGED_LOCKED: Final = "signature.changed_locked"
"""被签名锁定的表单域被更改（第 {revision} 个修订版本，{what}）

a field that a signature locks was changed (revision {revision}, {what})
"""

SIGNATURE_CHANGED_FIELD: Final = "signature.changed_field"
"""签名后表单域或其外观被增删或更改（第 {revision} 个修订版本，{what}）

after signing, a form field or what it shows was added, removed or changed (revision {revision}, {what})
"""

SIGNATURE_CHANGED_SIGNATURES: Final = "signature.changed_signatures"
"""认证签名不允许再加签（第 {revision} 个修订版本，{what}）

the certification allows no further signatures (revision {revision}, {what})
"""

SIGNATURE_CHANGED_ARCHIVE: Final = "signature.changed_archive"
"""签名后的存证数据或元数据被更改（第 {revision} 个修订版本，{what}）

evidence or metadata was changed after signing (revision {revision}, {what})
"""

SIGNATURE_CHANGED_DOCUMENT: Final = "signature.changed_document"
"""签名后文档目录、表单设置或逻辑结构被更改（第 {revision} 个修订版本，{what}）

after signing, the catalog, the form or the structure was changed (revision {revision}, {what})
"""

SIGNATURE_CHANGES_CUT: Final = "signature.changes_cut"
"""签名后的改动共 {count} 项，全部已判定，仅列出其中最严重的 {limit} 项

of {count} changes after signing, all of them judged, only the {limit} gravest are listed
"""

SIGNATURE_CHANGES_UNREAD: Final = "signature.changes_unread"
"""文件未能全部读取，签名后的改动没有比对完

the file could not be read to its end, so that not all changes after signing were compared
"""

SIGNATURE_NAME_TWICE: Final = "signature.name_twice"
"""已签名的域“{field}”与其他域同名，不同阅读器可能取不同的域

several fields bear the name of the signed field {field}; readers may differ about which is meant
"""

SIGNATURE_FORM_UNSUPPORTED: Final = "signature.form_unsupported"
"""不支持签名格式 {form}，未予验证

signatures of the form {form} are not supported; it was not verified
"""

SIGNATURE_STORE_CUT: Final = "signature.store_cut"
"""文件内的验证资料（DSS）过多，未全部读取

the document's validation data (DSS) is too much; not all of it was read
"""

SIGNATURE_TIMESTAMPS_CUT: Final = "signature.timestamps_cut"
"""签名所附时间戳超过 {limit} 个，其余未予查看

the signature carries more than {limit} timestamps; the others were not looked at
"""

SIGNATURE_PAGES_NONE: Final = "signature.pages_none"
"""文件中没有读到任何页面

no page could be read in the document
"""

DOCUMENT_TOO_MANY_PAGES: Final = "document.too_many_pages"
"""文件共 {pages} 页，超过 {limit} 页

the document has {pages} pages, more than {limit}
"""

DOCUMENT_CHANGED: Final = "document.changed"
"""文件内容已变动，与开始签章时不同

the document is not the one that sealing began with
"""

SIGNING_AUTHENTICATION_REQUIRED: Final = "signing.authentication_required"
"""尚未扫码认证，或认证已随页面关闭而失效

nobody has authenticated by the code on this page
"""

SEALING_AUTHENTICATED: Final = "sealing.authenticated"
"""签名成功：身份已认证，文件尚未签章

authenticated; the document is not sealed yet
"""

SEALING_AUTHENTICATION_FAILED: Final = "sealing.authentication_failed"
"""认证失败，请刷新网页二维码，重新认证

authentication failed; refresh the code and authenticate again
"""

SEALING_QR_STALE: Final = "sealing.qr_stale"
"""二维码已失效，请刷新

this code is no longer the one on the page
"""

SEALING_PAGE_CLOSED: Final = "sealing.page_closed"
"""签章页面已关闭，需要重新认证和签章

the page was closed; authenticate and place the seals again
"""

SEALING_FINISHED: Final = "sealing.finished"
"""该文件已确认签署

the sealing of this file is confirmed already
"""

SEALING_NOT_CONFIRMED: Final = "sealing.not_confirmed"
"""尚未确认签署

the sealing is not confirmed yet
"""

SEALING_OTHER_PERSON: Final = "sealing.other_person"
"""不是登录网页的本人

this is not the person who is logged in on the page
"""

SEALING_OTHER_ENTERPRISE: Final = "sealing.other_enterprise"
"""该印章属于其他企业

this seal belongs to another enterprise
"""

SEALING_SEAL_NOT_LOADED: Final = "sealing.seal_not_loaded"
"""认证后加载的印章中没有“{seal}”

the seal {seal} is not among those that authentication loaded
"""

SEALING_KIND_NOT_COUNTED: Final = "sealing.kind_not_counted"
"""该类印章（{kind}）不可用于申报材料

seals of the kind {kind} do not count here
"""

SEALING_ANSWER_MISSING: Final = "sealing.answer_missing"
"""未核对认证人能否使用印章“{seal}”

whether the scanner may use the seal {seal} was not asked
"""

SEALING_NOT_SUPPORTED: Final = "sealing.not_supported"
"""该平台没有这种签章方式

the platform does not seal in this way
"""

SEALING_SEAL_UNKNOWN: Final = "sealing.seal_unknown"
"""印章账户中没有印章“{seal}”

the account has no seal {seal}
"""

SEALING_SEAL_NOT_LIVE: Final = "sealing.seal_not_live"
"""签章时印章的状态为“{stage}”，不可使用

when it was used, the seal was {stage}
"""

SEALING_CERTIFICATE_OTHER: Final = "sealing.certificate_other"
"""签章时使用的证书不是该印章或该人员当时的证书

the certificate is not the one that served for this seal and person then
"""

SEALING_VERIFICATION_FAILED: Final = "sealing.verification_failed"
"""文件的签名验证未通过

the document's signatures were not found valid
"""

SEALING_ANSWER_OF_OTHER: Final = "sealing.answer_of_other"
"""所附答复不是就认证人此刻使用印章“{seal}”作出的

the answer is not about the scanner's use of the seal {seal} at this instant
"""

SEALING_OFF_PAGE: Final = "sealing.off_page"
"""印章不在第 {page} 页的页面之内

the seal does not lie within page {page}
"""

SEALING_OTHER_FILE: Final = "sealing.other_file"
"""签章后的文件与原文件的格式或页面不同

the sealed file differs from the original in its format or pages
"""
