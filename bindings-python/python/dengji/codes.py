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
"""没有名为“{name}”的取值

there is no value `{name}`
"""

JSON_WRONG_TYPE: Final = "json.wrong_type"
"""类型不符，应为 {expected}

wrong type: expected {expected}
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
"""号码格式不符，应为 {expected}

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
"""行政区划代码 {region} 未知

the region code {region} is not known
"""

IDENTIFIER_REGION_RETIRED: Final = "identifier.region_retired"
"""行政区划代码 {region}（{name}）自 {to} 年起已停用

the region code {region} ({name}) is no longer used since {to}
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

CORE_INTERNAL: Final = "core.internal"
"""程序库内部错误，请报告；此对象不可再用

a fault of the library, please report it; do not use this object any more
"""

CORE_UNKNOWN_NAME: Final = "core.unknown_name"
"""没有名为“{name}”的项，可用：{expected}

there is nothing called `{name}`; there are: {expected}
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
"""本次登录的企业不是“{enterprise}”

this session does not act for {enterprise}
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

PARTY_LICENCE_MISMATCH: Final = "party.licence_mismatch"
"""电子营业执照不是该企业的

the e-licence is another enterprise's
"""

PARTY_LICENCE_SYNCING: Final = "party.licence_syncing"
"""数据同步中，请5分钟后再试

the data is being synchronised: try again within five minutes
"""

PARTY_REAL_NAME_FAILED: Final = "party.real_name_failed"
"""实名认证不通过

real-name verification failed
"""

PARTY_EVIDENCE_OF_OTHER: Final = "party.evidence_of_other"
"""验证结果“{kind}”不属于应验证的个人或单位

the evidence {kind} is about somebody else
"""

PARTY_VERIFICATION_NOT_AVAILABLE: Final = "party.verification_not_available"
"""“{method}”不支持该类单位（{entityKind}，登记地 {region}）

{method} is not open to this kind of entity ({entityKind}, registered in {region})
"""

CASE_COMMAND_FORM: Final = "case.command_form"
"""命令缺少“{field}”

the command lacks {field}
"""

CASE_ALREADY_OPEN: Final = "case.already_open"
"""案件已经建立

the case is open already
"""

CASE_NOT_OPEN: Final = "case.not_open"
"""案件须先建立，不能以“{action}”开始

a case cannot begin with `{action}`
"""

CASE_WRONG_PROFILE: Final = "case.wrong_profile"
"""案件适用配置 {expected}，给出的是 {given}

the case follows profile {expected}; {given} was given
"""

CASE_STALE_VERSION: Final = "case.stale_version"
"""案件已更新至第 {actual} 版，命令基于第 {expected} 版

the case is at version {actual}; the command was based on {expected}
"""

CASE_COMMAND_ID_REUSED: Final = "case.command_id_reused"
"""命令编号“{id}”已用于另一操作

the command id `{id}` was used for another action
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

the case is {stage}; `{action}` is not possible
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
"""凭据对应的内容与当前内容不一致（{expected}）

the evidence covers something else than what stands in the case now ({expected})
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

CASE_UNSUPPORTED_VERSION: Final = "case.unsupported_version"
"""快照格式版本 {version} 高于所支持的 {supported}

the snapshot has format version {version}; this library reads up to {supported}
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

CASE_TOO_MANY_FINDINGS: Final = "case.too_many_findings"
"""共 {total} 项，仅列出前 {shown} 项

{total} findings, of which {shown} are shown
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

SIGNING_EVIDENCE_MISSING: Final = "signing.evidence_missing"
"""缺少签名凭据（{provider}）

the evidence of the signature is missing ({provider})
"""

SIGNING_DIGEST_MISMATCH: Final = "signing.digest_mismatch"
"""签名对应的内容与本轮内容不一致（{expected}）

the signature covers something else than this round ({expected})
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
"""{what} 数量超过上限 {limit}

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
"""没有成套印章“{set}”

there is no set `{set}`
"""

SEAL_SET_EXISTS: Final = "seal.set_exists"
"""成套印章“{set}”已经生成

the set `{set}` exists already
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
"""营业执照信息变更，印章“{seal}”已同时注销，请办理印章变更

the seal `{seal}` was cancelled when the licence changed; it must be changed
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
"""印章备案未完成，请等待实物印章备案完成后再开始下载。

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

COMMAND_FORM: Final = "command.form"
"""命令缺少“{field}”

the command lacks {field}
"""

COMMAND_STALE_VERSION: Final = "command.stale_version"
"""账户已更新至第 {actual} 版，命令基于第 {expected} 版

the account is at version {actual}; the command was based on {expected}
"""

COMMAND_ID_REUSED: Final = "command.id_reused"
"""命令编号“{id}”已用于另一操作

the command id `{id}` was used for another command
"""

COMMAND_WRONG_PROFILE: Final = "command.wrong_profile"
"""账户适用配置 {expected}，给出的是 {given}

the account follows profile {expected}; {given} was given
"""

COMMAND_CLOCK_BACKWARDS: Final = "command.clock_backwards"
"""时间早于上一条命令（{last}）

the instant is before that of the last command ({last})
"""

COMMAND_ALREADY_OPEN: Final = "command.already_open"
"""账户已经建立

the account is open already
"""

COMMAND_NOT_OPEN: Final = "command.not_open"
"""账户须先建立，不能以“{action}”开始

an account cannot begin with `{action}`
"""

COMMAND_TOO_MANY_FINDINGS: Final = "command.too_many_findings"
"""共 {total} 项，仅列出前 {shown} 项

{total} findings, of which {shown} are shown
"""

COMMAND_SNAPSHOT_VERSION: Final = "command.snapshot_version"
"""快照格式版本 {version} 高于所支持的 {supported}

the snapshot has format version {version}; this library reads up to {supported}
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
"""登记地“{place}”没有该企业的执照记录

no licence of this enterprise is listed for {place}
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
"""本 APP 上修改过密码，请输入修改后的密码

the password of this app was changed; the new one is needed
"""

LICENCE_NOT_HERE: Final = "licence.not_here"
"""本机没有“{enterprise}”的电子营业执照

there is no licence of {enterprise} on this device
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

LOG_SALT: Final = "log.salt"
"""盐值应为 32 位以上的十六进制数

the salt must be at least 32 hexadecimal digits
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
"""日期应为 YYYY-MM-DD，且确有其日

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

PROPERTY_UNIT_CODE_MISSING: Final = "property.unit_code_missing"
"""缺少不动产单元号

the unit code is missing
"""

PROPERTY_OTHER_REGION: Final = "property.other_region"
"""不动产单元号的行政区划 {region} 不属于本平台（{expected}）

the unit lies in region {region}, this platform serves {expected}
"""

PROPERTY_CONTRACT_STATUS_UNUSUAL: Final = "property.contract_status_unusual"
"""网签状态为“{status}”，该业务通常为 {usual}

the contract status is {status}; this business usually takes {usual}
"""

PROPERTY_CONTRACT_STATUS_UNKNOWN: Final = "property.contract_status_unknown"
"""未知的网签状态“{status}”

the contract status `{status}` is not known
"""

PROPERTY_VALUE_UNKNOWN: Final = "property.value_unknown"
"""字典 {dictionary} 中没有“{value}”，仍予保留

`{value}` is not in the dictionary {dictionary}; it is kept
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
