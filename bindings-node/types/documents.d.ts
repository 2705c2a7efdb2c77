// The documents of dengji as TypeScript types.
// Generated from core by `cargo xtask generate`; do not edit.

/** The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009. */
export interface ActingFor {
  /** Whether the handler is bound from both sides; a legal representative needs no binding. */
  binding?: Binding
  /** Which enterprise. */
  enterprise: Enterprise
  /** Trust level of the enterprise's account; none when it was never verified. */
  level?: TrustLevel
}

/** Who may give a command (C-13, C-14, C-45). */
export interface ActionRule {
  /** The tag of the action. */
  action: string
  /** On what it rests. */
  basis: Basis
  /** What the button says. */
  name: Label
  /** The roles that may give it; for handlers and legal representatives also: of which side. */
  roles: Array<Role>
}

/** The person or system that gives a command or asks a question, as the host has authenticated it. */
export interface Actor {
  /** The enterprise chosen for this session. */
  actingFor?: ActingFor
  /** Number of the person's identity document; buyers and agents are recognised by it. */
  documentNumber?: string
  /** The host's own number for the account. */
  id: string
  /** Trust level of the personal account. */
  level?: TrustLevel
  /** How the session was opened. */
  login?: LoginMethod
  /** The person's name. */
  name?: string
  /** Whether the 用户须知 has been acknowledged in this session. Row GZ-008. */
  noticeAcknowledged?: boolean
  /** The part this person plays in the session. */
  role: Role
}

/** 代理人: the person who acts for a party. */
export interface Agent {
  /** 代理人证件号码. */
  documentNumber?: string
  /** 代理人证件类型: a code of the profile's document types. */
  documentType?: string
  /** 代理人姓名. */
  name?: string
  /** 代理人联系电话. */
  phone?: string
}

/** A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80). */
export interface Alias {
  /** On what it rests. */
  basis: Basis
  /**
   * What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
   * profile's own id, or one of the documents `application`, `questionnaire`, `material`.
   */
  means: string
  /** The other term. */
  term: string
}

/** The answer to one question. Requirement row GZ-063. */
export interface Answer {
  /** 具体说明. */
  explanation?: string
  /** The number, where the question asks for one, as it was typed. */
  number?: string
  /** The question's id in the profile, such as `building_altered`. */
  question: string
  /** 是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet. */
  yes?: boolean
}

/** The shape of a question's answer (GZ-063). */
export type AnswerShape =
  /** 是 or 否. */
  | "yes_no"
  /** A whole number. */
  | "number"
  /** No question: the registry reserves the right to ask more (GZ-070). */
  | "reservation"
  /** The guide's figure is damaged: the item exists, its wording is not known (C-39). */
  | "unknown"

/** The application form of one sub-case. A draft may be wrong or incomplete; checks say how. */
export interface Application {
  /** 预购人 (买受人). */
  buyers?: Array<Buyer>
  /** The contact. */
  contact?: Contact
  /** For 地役权登记 only. */
  easement?: Easement
  /** 抵押情况, where a mortgage is involved. */
  mortgage?: Mortgage
  /** 抵押权人 (银行), where a mortgage is involved. */
  mortgagees?: Array<Organisation>
  /** 不动产情况. */
  property?: PropertyDetails
  /** 预售人 (开发商). */
  sellers?: Array<Organisation>
}

/** On what a setting rests. */
export interface Basis {
  /**
   * The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
   * guide may be older than its text (C-81); empty where the text itself says so.
   */
  asOf?: string
  /** Whether no source says so, and the profile assumes it. */
  assumed?: boolean
  /** Rows of the requirements. */
  requirements?: Array<string>
  /** Document and section, such as 《操作指引》 §3.5, or the article of a law. */
  source?: string
}

/** Whether a handler is bound to the enterprise from both sides. Requirement rows UA-022 to UA-024. */
export type Binding =
  /** Both sides have confirmed. */
  | "bound"
  /** The enterprise has added the handler; the handler has not confirmed yet. */
  | "pending"

/** A browser that the platform supports (GZ-003): a note for hosts, without effect on a case (C-41). */
export interface Browser {
  /** On what it rests. */
  basis: Basis
  /** Its code, such as `chrome`. */
  code: string
  /** The oldest supported version; 0 where any will do. */
  minimumVersion?: number
  /** Its name. */
  name: Label
}

/** One building (幢). */
export interface Building {
  /** The floors, in any order. */
  floors: Array<Floor>
  /** 幢号 as the developer numbers it. */
  id: string
  /** Display name. */
  name: string
}

/** The table of one building, as a portal draws it. */
export interface BuildingGrid {
  /** 幢号. */
  building: string
  /** How many columns the widest floor has. */
  columns: number
  /** Display name. */
  name: string
  /** The floors, the topmost first. */
  rows: Array<GridRow>
}

/** A party of a business type. */
export interface BusinessParty {
  /** The name the form gives it, such as 预购人(买受人). */
  name: Label
  /** The part. */
  role: PartyRole
}

/** A business type (业务类型) and what it asks for. */
export interface BusinessType {
  /** On what it rests. */
  basis: Basis
  /** The code, such as `presale_advance_notice`. */
  code: string
  /** How the enterprise confirms (C-43). */
  confirmation: ConfirmationMode
  /** Contract statuses with which a unit may be chosen without a warning (C-38). */
  eligibleContractStatuses: Array<string>
  /** Whether it involves a mortgage (GZ-021, C-51). */
  mortgage: boolean
  /** Its name. */
  name: Label
  /** Which of the advance-notice kinds of A29 it is; empty for none. */
  noticeKind?: string
  /** Whether it is marked 网上申办 (GZ-012). */
  online: boolean
  /** Organisation types that may choose it; empty for all (GZ-010). */
  organisationTypes: Array<string>
  /** The parties on its form, with the names the form gives them. */
  parties: Array<BusinessParty>
  /** Whether 粤信签 is needed; without it there is no signing round (YX-006). */
  personalSignature: boolean
  /** Who signs in person (GZ-081). */
  personalSigners: Array<PartyRole>
  /** Property types it is for; empty for all (GZ-011). */
  propertyTypes: Array<string>
  /** Which of the registration kinds of A21 it is, such as `700`. */
  registrationType: string
  /** The second kind of A29, where two advance notices are filed in one case; empty for none. */
  secondNoticeKind?: string
  /** Whether every sub-case must be tax cleared before filing (C-50). */
  taxRequired: boolean
}

/** 预购人 (买受人): one row of the buyers' table. Requirement row GZ-023. */
export interface Buyer {
  /** Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person. */
  agent?: Agent
  /** 共有情况. */
  coOwnership?: CoOwnership
  /** 证件号码. */
  documentNumber?: string
  /** 证件类型: a code of the profile's document types. */
  documentType?: string
  /** 权利人性质: a code of the profile's holder natures. */
  holderNature?: string
  /** 姓名 (名称), as on the identity document (GZ-029). */
  name?: string
  /** 联系电话. */
  phone?: string
  /** 共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`. */
  share?: string
}

/** One item of the material checklist (GZ-054, C-37). */
export interface ChecklistItem {
  /** On what it rests. */
  basis: Basis
  /** When it is asked for. */
  condition: Condition
  /** The item, such as `presale_contract`. */
  item: string
  /** Its name. */
  name: Label
  /** On which list it stands. */
  scope: MaterialScope
  /** How grave its absence is. */
  severity: Severity
}

/** One row of the checklist, as a page shows it beside the upload button. */
export interface ChecklistRow {
  /** Whether no source asks for it, and the profile assumes it. */
  assumed?: boolean
  /** How many files are there. */
  files: number
  /** The item, such as `presale_contract`. */
  item: string
  /** Its name. */
  name: Label
  /** Whether at least one file is there for it. */
  present: boolean
  /** Whether this sub-case has to have it. */
  required: boolean
  /** Rows of the requirements on which it rests. */
  requirements: Array<string>
  /** On which list it stands (GZ-050). */
  scope: MaterialScope
  /** How grave its absence is. */
  severity: Severity
  /** Whether what is there came from the shared list (GZ-051). */
  shared: boolean
  /** Document and section. */
  source: string
}

/** A code with its name: an organisation type, a property type. */
export interface Choice {
  /** On what it rests. */
  basis: Basis
  /** The code. */
  code: string
  /** Its name. */
  name: Label
  /** The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership. */
  nationalCode?: string
}

/** 共有情况. Requirement row GZ-024. */
export type CoOwnership =
  /** 单独所有. */
  | "sole"
  /** 共同共有. */
  | "joint"
  /** 按份共有. */
  | "by_shares"

/** A stable code of messages.json. New ones may be added. */
export type Code = string

/** One column of a list, or one thing that may be looked at: a code with its name. */
export interface Column {
  /** The code. */
  code: string
  /** Its name. */
  name: Label
}

/** How two numbers compare. */
export type Comparison =
  /** `<` */
  | "less"
  /** `≤` */
  | "at_most"
  /** `≥` */
  | "at_least"
  /** `>` */
  | "more"

/** Always. */
export interface ConditionAlways {
  type: "always"
}

/** When all of them hold. */
export interface ConditionAll {
  type: "all"
  /** The parts. */
  of: Array<Condition>
}

/** When at least one of them holds. */
export interface ConditionAny {
  type: "any"
  /** The parts. */
  of: Array<Condition>
}

/** When none of them holds. */
export interface ConditionNot {
  type: "not"
  /** The parts. */
  of: Array<Condition>
}

/** When a flag is set. */
export interface ConditionIs {
  type: "is"
  /** The flag. */
  fact: Fact
}

/** When a text, or one of several, is one of these. */
export interface ConditionOneOf {
  type: "one_of"
  /** The text fact. */
  fact: Fact
  /** The values. */
  values: Array<string>
}

/** When a number compares like this. */
export interface ConditionCompare {
  type: "compare"
  /** How. */
  comparison: Comparison
  /** The number fact. */
  fact: Fact
  /** With what. */
  number: number
}

/** When a rule applies. */
export type Condition = ConditionAlways
  | ConditionAll
  | ConditionAny
  | ConditionNot
  | ConditionIs
  | ConditionOneOf
  | ConditionCompare

/** An act by which the enterprise confirms. */
export type ConfirmationAct =
  /** 企业签章. */
  | "seal"
  /** 确认通过. */
  | "approve"

/** What the enterprise does to confirm a sub-case (C-43). */
export type ConfirmationMode =
  /** 企业签章 only. */
  | "seal"
  /** 确认通过 only. */
  | "approve"
  /** One of the two is enough. */
  | "either"
  /** Both are needed. */
  | "both"

/** 联系人, 联系地址, 联系电话 of the applicant or the agent. Requirement rows GZ-030, GZ-077. */
export interface Contact {
  /** 联系地址. */
  address?: string
  /** 联系人. */
  name?: string
  /** 联系电话. */
  phone?: string
}

/** Local additions to a national dictionary. */
export interface DictionaryOverlay {
  /** On what it rests. */
  basis: Basis
  /** The national table, such as `A19`. */
  dictionary: string
  /** The added entries. */
  entries: Array<OverlayEntry>
}

/** A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029). */
export interface DocumentType {
  /** On what it rests. */
  basis: Basis
  /** The code that forms use. */
  code: string
  /** Codes of the holder natures it usually goes with; another is a warning. */
  holderNatures: Array<string>
  /** How its number is checked. */
  identifier: IdentifierKind
  /** Its name. */
  name: Label
  /** The code in the national dictionary A30. */
  nationalCode: string
}

/** What pressing 重新生成 does while the ticket is still valid (C-08). */
export type EarlyRegeneration =
  /** It is allowed. */
  | "allow"
  /** It is refused, unless the command gives a reason. */
  | "deny_unless_reason"
  /** It is refused. */
  | "deny"

/** 需役地 and 供役地 of an easement. Requirement row GZ-041. */
export interface Easement {
  /** 需役地: the land that has the benefit. */
  dominantLand?: string
  /** 供役地: the land that bears it. */
  servientLand?: string
}

/** An enterprise as a case names it. */
export interface Enterprise {
  /** 统一社会信用代码 (or the older number on the licence). */
  documentNumber: string
  /** Name as on the licence. */
  name: string
}

/** How much of a code may be dirty or hidden and it still reads. */
export type ErrorCorrection =
  /** About 7 %. */
  | "l"
  /** About 15 %. */
  | "m"
  /** About 25 %. */
  | "q"
  /** About 30 %. */
  | "h"

/** Something a condition can ask about. The kind of its value stands behind it. */
export type Fact =
  /** Text: code of the business type. */
  | "business_type"
  /** Text: code of the organisation type. */
  | "organisation_type"
  /** Text: code of the property type. */
  | "property_type"
  /** Text: registration kind of A21, such as `700`. */
  | "registration_type"
  /** Flag: whether the business involves a mortgage. */
  | "mortgage"
  /** Flag: whether the mortgage on the form is a maximum-amount mortgage. */
  | "maximum_amount_mortgage"
  /** Number: how many buyers the form has. */
  | "buyer_count"
  /** Text: the co-ownership on the first buyer's row. */
  | "co_ownership"
  /** Texts: holder natures of all buyers. */
  | "buyer_holder_nature"
  /** Texts: document types of all buyers. */
  | "buyer_document_type"
  /** Flag: whether a buyer is under 18 on the day of the check. */
  | "minor_buyer"
  /** Flag: whether a buyer has an agent. */
  | "buyer_agent"
  /** Flag: whether a seller has an agent. */
  | "seller_agent"
  /** Flag: whether a mortgagee has an agent. */
  | "mortgagee_agent"
  /** Text: contract status of the unit. */
  | "contract_status"
  /** Flag: whether a certificate was issued for the unit. */
  | "certificate_issued"

/** A call that could not be done. */
export interface Failure {
  /** What and where. */
  finding: Finding
  /** Who is at fault. */
  kind: FailureKind
}

/** Who is at fault when a call could not be done. */
export type FailureKind =
  /** The input is not what its format says. */
  | "malformed"
  /** The input is sound, but newer or other than this version knows. */
  | "unsupported"
  /** The calls, their order or their arguments contradict each other. */
  | "misuse"
  /** A file or image could not be read. */
  | "document"
  /** A fault of the library. Please report it. */
  | "internal"

/** When cases are filed (C-16). */
export type FilingMode =
  /** All sub-cases of a batch together. */
  | "together"
  /** Each sub-case as soon as it is ready. */
  | "each"

/** When a case is filed by itself (GZ-091). */
export interface FilingRules {
  /** On what it rests. */
  basis: Basis
  /** All together, or each by itself. */
  mode: FilingMode
}

/** Something that was understood, and is not acceptable or deserves a look. */
export interface Finding {
  /** Whether the rule rests on an assumption, because no source states it. */
  assumed?: boolean
  /** The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows. */
  code: Code
  /** The values that the message names, in the order of the catalogue. */
  params?: Array<Param>
  /** Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole. */
  pointer: string
  /** Pointers of other places that belong to it. */
  related?: Array<string>
  /** How grave it is, after the profile's own severities. */
  severity: Severity
}

/** One floor. */
export interface Floor {
  /** What the lift says, such as `17` or `B1`. */
  label: string
  /** The order from the ground: 1 is the ground floor, -1 the first below. */
  level: number
  /** The rooms from left to right. */
  rooms: Array<Room>
}

/** One cell of the grid. */
export interface GridCell {
  /** First column, from 0. */
  column: number
  /** What deserves a look, with pointers into the unit. */
  findings?: Array<Finding>
  /** What the door says. */
  label: string
  /** Whether it can be added to the selection: nothing of severity error stands against it. */
  selectable: boolean
  /** Whether the unit is on the list of selected units. */
  selected: boolean
  /** How many columns it takes, at least 1. */
  span: number
  /** The contract status, as the unit has it. */
  status: string
  /** 不动产单元号. */
  unitCode: string
}

/** One row of the grid: a floor. */
export interface GridRow {
  /** The cells, from left to right. */
  cells: Array<GridCell>
  /** What the lift says. */
  label: string
  /** The order from the ground. */
  level: number
}

/** What a number claims to be. The caller says so; the library never guesses. */
export type IdentifierKind =
  /** 不动产单元号. */
  | "unit_code"
  /** 不动产权证书号. */
  | "certificate_number"
  /** 不动产登记证明号. */
  | "proof_number"
  /** 统一社会信用代码. */
  | "uscc"
  /** 组织机构代码. */
  | "organisation_code"
  /** 公民身份号码. */
  | "resident_id"
  /** 港澳台居民居住证. */
  | "residence_permit"
  /** 港澳居民来往内地通行证. */
  | "hk_macau_permit"
  /** 台湾居民来往大陆通行证. */
  | "taiwan_permit"
  /** 外国人永久居留身份证. */
  | "permanent_residence"
  /** 护照. */
  | "passport"
  /** Hong Kong identity card. */
  | "hk_identity_card"
  /** Macau identity card. */
  | "macau_identity_card"
  /** Taiwan identity card. */
  | "taiwan_identity_card"
  /** 营业执照: USCC, or the older 15 digits. */
  | "business_licence"
  /** Dictionary A30 code 2: one code for many papers. */
  | "hk_macau_taiwan_document"
  /** 户口簿. */
  | "household_register"
  /** 军官证（士兵证）. */
  | "military"
  /** Mainland mobile phone. */
  | "phone"
  /** Any telephone. */
  | "telephone"
  /** 批号. */
  | "batch_number"
  /** Free. */
  | "other"

/** An instant as RFC 3339 text, such as `2024-08-01T01:30:00Z`; any offset is read. */
export type Instant = string

/** A name in both languages. */
export interface Label {
  /** English. */
  en: string
  /** Chinese. */
  zh: string
}

/** A language in which texts are rendered. */
export type Language =
  /** Chinese, as used in mainland China. */
  | "zh"
  /** English. */
  | "en"

/** When an advance notice lapses (民法典 第二百二十一条). */
export interface LapseRules {
  /** On what it rests. */
  basis: Basis
  /** Days from the day on which registration became possible, that day not counted. */
  days: number
  /** Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条). */
  moveFromHolidays: boolean
}

/** How a list of rows is shown. */
export interface ListView {
  /** On what it rests. */
  basis: Basis
  /** The list, such as `units`. */
  code: string
  /** The columns, in order. */
  columns: Array<Column>
  /** Its name. */
  name: Label
  /** Rows on one page. */
  pageSize: number
}

/** How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007. */
export type LoginMethod =
  /** 个人登录: a personal account, after which an enterprise is chosen. */
  | "personal_account"
  /** 电子营业执照: the e-licence is scanned and authorises the session. */
  | "e_licence"
  /** 法人登录 with account and password. */
  | "enterprise_account"

/** A way to log in that the platform offers (GZ-004 to GZ-007, C-56). */
export interface LoginRule {
  /** On what it rests. */
  basis: Basis
  /** The way. */
  method: LoginMethod
  /** Its name. */
  name: Label
  /** The roles that may use it. */
  roles: Array<Role>
}

/** The six mailboxes (GZ-100 to GZ-108). */
export type Mailbox =
  /** 待申请: single cases not yet applied for. */
  | "to_apply"
  /** 批量案件待申请: saved batches. */
  | "batch_to_apply"
  /** 批量案件待提交: batches whose submission failed. */
  | "batch_to_submit"
  /** 我的案件: submitted, not yet filed. */
  | "my_cases"
  /** 待确认: waiting for the enterprise's confirmation. */
  | "to_confirm"
  /** 已申请: filed. */
  | "applied"

/** How a mailbox is shown. */
export interface MailboxView {
  /** Tags of the actions offered on its rows, in order. */
  actions: Array<string>
  /** On what it rests. */
  basis: Basis
  /** The columns of its list, in order; empty where no source shows them (GZ-090). */
  columns?: Array<Column>
  /** Which one. */
  mailbox: Mailbox
  /** Its name. */
  name: Label
  /** Whether the source leaves the list of operations open (等), so that others may be added (GZ-098). */
  openEnded?: boolean
  /** Rows on one page; 0 where no source says. */
  pageSize?: number
  /** What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105). */
  views?: Array<Column>
}

/** One material: the files given for one item of the checklist. */
export interface Material {
  /** Its files, in order. */
  files: Array<MaterialFile>
  /** The item of the checklist, such as `presale_contract`. */
  item: string
  /** Whether it came from the batch's shared list by the share act (GZ-051). */
  shared?: boolean
}

/** One stored file. The host keeps the bytes; the case keeps what identifies them. */
export interface MaterialFile {
  /** Size in bytes. */
  bytes?: number
  /** How it came. */
  channel?: UploadChannel
  /** SM3 digest of the bytes, lower-case hexadecimal. */
  digest?: string
  /** The host's own number for the file. */
  id: string
  /** File name. */
  name?: string
  /** Number of pages, 0 where unknown. */
  pages?: number
}

/** On which list a material stands (GZ-050). */
export type MaterialScope =
  /** 业务清单: each sub-case has its own. */
  | "sub_case"
  /** 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy. */
  | "shared"

/** Someone who can mend what is unmet. */
export interface Mender {
  /** The name, where one person is meant. */
  name?: string
  /** The part this person plays. */
  role: Role
  /** The signer's key (`buyers/0`, `mortgagee`), where one signer is meant. */
  signer?: string
}

/** A literal message of the platform (GZ-061). */
export interface Message {
  /** On what it rests. */
  basis: Basis
  /** The code by which the host asks for it. */
  code: string
  /** The text. */
  text: Label
}

/** 抵押情况. Money in 万元, areas in square metres. Requirement rows GZ-037, GZ-038. */
export interface Mortgage {
  /** 抵押面积. */
  area?: string
  /** 债权起始时间, `YYYY-MM-DD`. */
  claimFrom?: string
  /** 债权结束时间, `YYYY-MM-DD`, the last day included. */
  claimTo?: string
  /** 是否最高额抵押. */
  maximumAmount?: boolean
  /** 主债权数额 (万元); for a maximum-amount mortgage the highest claim. */
  principal?: string
  /** 担保范围; `/` where none is applied for. */
  securedScope?: string
  /** 是否存在禁止或限制转让抵押不动产的约定. */
  transferRestricted?: boolean
}

/** 预售人 (开发商) or 抵押权人 (银行): an organisation with its agent. Requirement rows GZ-026, GZ-027. */
export interface Organisation {
  /** 代理人. */
  agent?: Agent
  /** 证件号码. */
  documentNumber?: string
  /** 证件类型. */
  documentType?: string
  /** 权利人性质. */
  holderNature?: string
  /** 姓名 (名称). */
  name?: string
}

/** One added entry. */
export interface OverlayEntry {
  /** The code. */
  code: string
  /** The name. */
  name: string
}

/** A named value that belongs to a finding, as text. Personal data is masked before it gets here. */
export interface Param {
  /** The name that the message templates use. */
  name: string
  /** The value; lists are joined with a Chinese enumeration comma (、). */
  value: string
}

/** A part on the application form. */
export type PartyRole =
  /** 预购人 (买受人). */
  | "buyer"
  /** 预售人 (开发商). */
  | "seller"
  /** 抵押权人 (银行). */
  | "mortgagee"

/** A public key of the platform, as a phone holds it. */
export interface PlatformKey {
  /** The name that tickets carry. */
  keyId: string
  /** The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone. */
  publicKey: string
  /**
   * Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
   * thief can write any date.
   */
  validFrom?: Instant
  /**
   * Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
   * rotate without a gap.
   */
  validTo?: Instant
}

/** The profile of one platform: everything that differs from city to city. */
export interface Profile {
  /** Who may do what. */
  actions: Array<ActionRule>
  /** Other terms, for import. */
  aliases: Array<Alias>
  /** Supported browsers (GZ-003). */
  browsers?: Array<Browser>
  /** 业务类型. */
  businessTypes: Array<BusinessType>
  /** The material checklist. */
  checklist: Array<ChecklistItem>
  /** 共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`. */
  coOwnerships?: Array<Choice>
  /** 网签状态 seen so far; the list is open (GZ-033). */
  contractStatuses?: Array<Choice>
  /** Local codes. */
  dictionaries: Array<DictionaryOverlay>
  /** 证件类型. */
  documentTypes: Array<DocumentType>
  /** The ways by which users reach the platform (GZ-001, GZ-002). */
  entries?: Array<Choice>
  /** Filing. */
  filing: FilingRules
  /** 权利人性质. */
  holderNatures: Array<Choice>
  /** The profile's id, such as `guangzhou-registration`. */
  id: string
  /** Lapse of an advance notice. */
  lapse: LapseRules
  /** Lists of rows outside the mailboxes (GZ-032, GZ-036). */
  lists?: Array<ListView>
  /** The ways to log in (GZ-004). */
  logins?: Array<LoginRule>
  /** Mailboxes. */
  mailboxes: Array<MailboxView>
  /** Messages. */
  messages: Array<Message>
  /** Name of the platform. */
  name: Label
  /** 单位组织类型 (GZ-010, GZ-043). */
  organisationTypes: Array<Choice>
  /** 不动产类型 (GZ-011). */
  propertyTypes: Array<Choice>
  /** The questionnaire. */
  questions: Array<Question>
  /** The region it serves, a prefix of GB/T 2260 such as `4401`. */
  region: string
  /** Register facts. */
  registerRules: Array<RegisterRule>
  /** The starred fields. */
  requiredFields: Array<RequiredField>
  /** Version of this format; 1 today. */
  schemaVersion: number
  /** Severities. */
  severities: Array<SeverityRule>
  /** Signing. */
  signing: SigningRules
  /** Statuses after filing. */
  statuses: Array<RegistryStatus>
  /** Where users find help (UA-027). */
  support: string
  /** Trust. */
  trust: TrustRules
  /** The profile's own version, such as `1.0.0`. */
  version: string
}

/** Which profile, in which version. */
export interface ProfileRef {
  /** The profile's id. */
  id: string
  /** The profile's version. */
  version: string
}

/** A development project with its building table. Requirement rows GZ-013, GZ-014. */
export interface Project {
  /** The buildings. */
  buildings: Array<Building>
  /** The developer to whom the project belongs. */
  developer: Enterprise
  /** The host's own number for the project. */
  id: string
  /** 坐落 of the project. */
  location?: string
  /** 项目名称. */
  name: string
  /** 商品房预售许可证号, where there is one. */
  presalePermit?: string
}

/** 不动产情况. Requirement rows GZ-039, GZ-040. */
export interface PropertyDetails {
  /** 不动产权证书号, where one was issued. */
  certificateNumber?: string
  /** 不动产所属区. */
  district?: string
  /** 不动产坐落. */
  location?: string
  /** 规划用途. */
  plannedUse?: string
  /** 房屋产权面积. */
  registeredArea?: string
  /** 不动产单元号. */
  unitCode?: string
}

/** One unit (不动产单元) as the contract system shows it. Requirement rows GZ-032 to GZ-035, GZ-044. */
export interface PropertyUnit {
  /** 建筑面积 in square metres, up to 3 decimals. */
  buildingArea?: string
  /** 不动产权证书号 or 不动产登记证明号, where one was issued. */
  certificateNumber?: string
  /** 网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033). */
  contractStatus?: string
  /** 不动产所属区. */
  district?: string
  /** 房屋性质, dictionary A19: name or code. */
  housingNature?: string
  /** 房屋类型, dictionary A18: name or code. */
  housingType?: string
  /** 套内面积 in square metres; the guide's own heading is damaged (套 / 套数). */
  innerArea?: string
  /** 坐落: by the house number that the police approved, where no certificate exists yet (GZ-040). */
  location?: string
  /** 规划用途, dictionary A17: name or code; one value may hold 、. */
  plannedUse?: string
  /** 不动产单元号, 28 characters. */
  unitCode: string
}

/** The modules of a code, for a host that draws by itself. It must leave four modules of quiet zone around them. */
export interface QrMatrix {
  /** The mask pattern, 0–7. */
  mask: number
  /** From top to bottom, from left to right: `1` is dark. */
  rows: Array<string>
  /** Modules a side: 17 and four times the version. */
  size: number
  /** The version, 1–40; each has four modules more a side. */
  version: number
}

/** How a code is drawn. */
export interface QrStyle {
  /** Light modules around the code, at most 32; the standard asks for 4, and readers need them. */
  margin?: number
  /** Pixels a module, 1–32. An SVG has it only in its width and height. */
  scale?: number
  /** What a screen reader says for the SVG. */
  title?: string
}

/** One item of the questionnaire. */
export interface Question {
  /** On what it rests. */
  basis: Basis
  /** When the question applies. */
  condition: Condition
  /** Which answer opens the field for details: `true` for 是; none where there is no such field. */
  explanationOn?: boolean
  /** Whether details are required with that answer. */
  explanationRequired?: boolean
  /** The id by meaning, such as `building_altered`. */
  id: string
  /** The smallest number, for a number. */
  minimum?: number
  /** An answer worth a note, such as a refused data-sharing consent (C-61). */
  noteOn?: boolean
  /** The item's number on the form. */
  number: number
  /** Whether it must be answered where it applies. */
  required: boolean
  /** The shape of its answer. */
  shape: AnswerShape
  /** The wording; empty where it is not known. */
  text: string
}

/** All answers of one sub-case. */
export interface Questionnaire {
  /** The answers, in the order of the questions. */
  answers?: Array<Answer>
}

/** One numbered line of the receipt list. */
export interface ReceiptLine {
  /** 份数: how many files were given. */
  copies: number
  /** The files' own numbers, in order. */
  files: Array<string>
  /** The item. */
  item: string
  /** 材料名称: the profile's name of the item; the item itself where the profile does not know it. */
  name: Label
  /** 序号, from 1. */
  number: number
  /** 页数 of all files together; none where the pages of one are not known. */
  pages?: number
  /** Whether it came from the shared list (GZ-051). */
  shared: boolean
}

/** The receipt list of one sub-case. */
export interface ReceiptList {
  /** All copies. */
  copies: number
  /** The lines: items of the checklist in its order, then the others in the order they were given. */
  lines: Array<ReceiptLine>
  /** All pages; none where those of one line are not known. */
  pages?: number
}

/** Why a command was not carried out: everything that stands against it. */
export interface Refusal {
  /** All that is unmet; never empty. */
  unmet: Array<Unmet>
}

/**
 * What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
 * facts; which of them stop a business is data of the profile.
 */
export interface RegisterFact {
  /** Whether the registry has let this case pass in spite of it. */
  excepted?: boolean
  /**
   * What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
   * `open_case` (the unit stands in another open case); an open list.
   */
  kind: string
  /** The register's own number for it. */
  reference?: string
  /** The unit code, or the first 19 characters for a whole parcel. */
  subject: string
}

/** A register fact that stands against a business, or deserves a look. */
export interface RegisterRule {
  /** On what it rests. */
  basis: Basis
  /** When the rule applies. */
  condition: Condition
  /** Whether a fact that the registry excepted passes. */
  exceptionAllowed: boolean
  /** The kind of fact, such as `seizure`. */
  kind: string
  /** Its name. */
  name: Label
  /** How grave it is. */
  severity: Severity
  /** What the fact must stand against: a whole parcel, one unit, or either. */
  subject?: RegisterSubject
}

/** Against what a register fact stands. */
export type RegisterSubject =
  /** A unit or its parcel. */
  | "any"
  /** The unit: a subject of 28 characters. */
  | "unit"
  /** The whole parcel: a subject of 19 characters. */
  | "parcel"

/** A status that the registry reports after filing (GZ-101); the list is open. */
export interface RegistryStatus {
  /** Statuses from which it is expected to follow; another is a warning only (C-17). */
  after: Array<string>
  /** On what it rests. */
  basis: Basis
  /** The code. */
  code: string
  /** Whether the case ends with it. */
  last: boolean
  /** Its name. */
  name: Label
  /** The code in the national dictionary A31; empty where there is none. */
  nationalCode?: string
}

/** The step that mends: a command, or something outside the case. */
export interface Remedy {
  /**
   * The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
   * (`host.raise_account_level`, `host.wait`).
   */
  action: string
  /** The sub-case on which it acts, where it acts on one. */
  subCase?: string
}

/** All findings of one check, in document order. */
export interface Report {
  /** The findings. */
  findings: Array<Finding>
}

/** A field of the form that must be filled in (the red star, GZ-020). */
export interface RequiredField {
  /** On what it rests. */
  basis: Basis
  /** When it is required. */
  condition: Condition
  /** The field, as a pointer pattern into the application with `*` for every row: `/buyers/*​/name`. */
  field: string
  /** Its name on the form. */
  name: Label
  /** How grave its absence is. */
  severity: Severity
}

/** A part that a person or a system plays. */
export type Role =
  /** 经办人: works for the enterprise that files the case, from a personal account. */
  | "handler"
  /** 法定代表人 (or 负责人, 执行事务合伙人) of that enterprise. */
  | "legal_representative"
  /** 预购人 (买受人, 受让人): the person who buys, or the person who acts for a buyer. */
  | "buyer"
  /** The person who acts for the mortgagee (抵押权人代理人). */
  | "mortgagee_agent"
  /** 登记机构工作人员: staff of the registry. */
  | "registry_staff"
  /** The host system itself, or a platform that reports through it. */
  | "system"

/** One room on a floor of the building table. */
export interface Room {
  /** What the door says, such as `1702`. */
  label: string
  /** How many columns the room takes in the grid; 1 where nothing is said. */
  span?: number
  /** The unit. */
  unit: PropertyUnit
}

/** How grave a finding is. Profiles may change the severity that the catalogue gives a code. */
export type Severity =
  /** Worth knowing; nothing is wrong. */
  | "info"
  /** Unusual; a person should look. Stops nothing. */
  | "warning"
  /** Not acceptable: the document cannot be submitted like this. */
  | "error"

/** Another severity for a code than the catalogue's. */
export interface SeverityRule {
  /** On what it rests. */
  basis: Basis
  /** The code. */
  code: Code
  /** The severity here. */
  severity: Severity
}

/** A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082). */
export interface SignedTicket {
  /** The text of the code: `DJ1:` and letters of the QR alphanumeric set. */
  payload: string
}

/** How persons sign and the enterprise confirms. */
export interface SigningRules {
  /** On what it rests. */
  basis: Basis
  /** Whether it may be regenerated before it expires (C-08). */
  earlyRegeneration: EarlyRegeneration
  /** The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44). */
  personFirst: Array<ConfirmationAct>
  /** The provider of personal signatures, such as `yuexinqian`. */
  provider: string
  /** How long a ticket lives, in seconds (YX-002). */
  ticketLifeSeconds: number
  /** Whether a change of form, questionnaire or materials voids signatures (GZ-076). */
  voidOnChange: boolean
}

/** Everything that is filed for one unit: the unit, the form, the questionnaire and the materials. */
export interface SubCaseDocument {
  /** 申请表. */
  application?: Application
  /** 业务类型: a code of the profile, such as `presale_advance_notice`. */
  businessType: string
  /** 附件. */
  materials?: Array<Material>
  /** 单位组织类型. */
  organisationType?: string
  /** 不动产类型. */
  propertyType?: string
  /** 问询表. */
  questionnaire?: Questionnaire
  /** The unit. */
  unit: PropertyUnit
}

/** What a signing code says: who may sign what, and for how long. Valid in `[issued, expires)` (C-09). */
export interface Ticket {
  /** The case (主案); 1–64 bytes. */
  caseId: string
  /** SM3 of what is signed: 64 lower-case hexadecimal digits. */
  digest: string
  /** From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002). */
  expires: Instant
  /** From when it is valid; not before 1970. */
  issued: Instant
  /** The name of the platform key that signs it; 1–32 bytes. */
  keyId: string
  /** The number of the signing round; a regenerated code has the next one (YX-004). */
  round: number
  /** The sub-case (子案) whose round it opens; 1–64 bytes. */
  subCase: string
}

/** Our own signed text. */
export interface TicketContentSigned {
  type: "signed"
  /** The payload of [`SignedTicket`]. */
  payload: string
}

/** The link of a signing provider, with the life of its round. */
export interface TicketContentProviderUrl {
  type: "provider_url"
  /** An `https` address in ASCII, at most 1,024 bytes. */
  url: string
}

/** What a signing code holds. */
export type TicketContent = TicketContentSigned
  | TicketContentProviderUrl

/** What a phone learns from a payload. */
export interface TicketReport {
  /** Everything against it. Acceptable means: signed by a known key, and valid now. */
  report: Report
  /** The ticket; only when its signature is right (it may still have expired). */
  ticket?: Ticket
}

/** What a host's device has to sign. */
export interface TicketToSign {
  /**
   * The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
   * was given: Z is taken over it.
   */
  digest?: string
  /** The message, in hexadecimal, for a device that computes Z and the digest by itself. */
  message: string
  /** The user identity that enters Z. */
  userId: string
}

/** Trust level of an account on the identity platform (可信等级). Requirement rows UA-012, GZ-005. */
export type TrustLevel =
  /** 三级 (formerly L1). */
  | "level3"
  /** 四级 (formerly L2). */
  | "level4"
  /** 五级 (formerly L3). */
  | "level5"

/** How far accounts must be trusted (GZ-005, C-32, C-55). */
export interface TrustRules {
  /** On what it rests. */
  basis: Basis
  /** Level that a login by e-licence counts as. */
  eLicenceLevel: TrustLevel
  /** Level the enterprise's account needs. */
  enterpriseLevel: TrustLevel
  /** Level the handler's own account needs. */
  handlerLevel: TrustLevel
  /** Whether the notice to users must be acknowledged first (GZ-008). */
  noticeRequired: boolean
}

/** One thing that stands against a command: what, who can mend it, by which step. */
export interface Unmet {
  /** What is unmet. Its pointer goes into the command, or into the form it concerns. */
  finding: Finding
  /** Who can mend it. Empty when nobody can (the case is over). */
  menders: Array<Mender>
  /** By which step, where there is one. */
  remedy?: Remedy
}

/** How a file reached the host. Requirement row GZ-053. */
export type UploadChannel =
  /** From the computer on which the form is filled in. */
  | "pc"
  /** From a phone that scanned the upload code. */
  | "phone"

/** The documents that can be read by name. */
export interface Documents {
  Enterprise: Enterprise
  Actor: Actor
  Project: Project
  PropertyUnit: PropertyUnit
  RegisterFact: RegisterFact
  Application: Application
  SubCaseDocument: SubCaseDocument
  Questionnaire: Questionnaire
  Material: Material
  Ticket: Ticket
  PlatformKey: PlatformKey
  TicketContent: TicketContent
  Profile: Profile
  QrStyle: QrStyle
  ErrorCorrection: ErrorCorrection
}
