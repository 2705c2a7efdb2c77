// The documents of dengji as TypeScript types.
// Generated from core by `cargo xtask generate`; do not edit.

/** What the registry tells the applicants, and why: all of it, at once. */
export interface Acceptance {
  /** Everything that is missing or wrong, in the order of the findings. */
  gaps: Array<AcceptanceGap>
  /** The decision. */
  outcome: AcceptanceOutcome
}

/** One thing that is missing or wrong. */
export interface AcceptanceGap {
  /** On what it rests: document and article, as the profile or the catalogue names it; empty where neither does. */
  article: string
  /** Whether no source says so, and the profile assumes it. */
  assumed?: boolean
  /** Whether a paper is missing or not in order, rather than a field of the form wrong. */
  paper: boolean
  /** Where: a pointer into the sub-case. */
  pointer: string
  /** What, in both languages. */
  text: Label
}

/** What the registry decides on an application when it is handed in (条例 第十七条). */
export type AcceptanceOutcome =
  /** 受理: the papers are complete and in order. */
  | "accepted"
  /** 当场更正: what is wrong can be put right at once, and then it is accepted. */
  | "to_correct"
  /** 不予受理, 一次性告知补正: papers are missing or not in order. */
  | "to_supplement"
  /** 不予受理: it is another registry's to register. */
  | "not_ours"

/** 输入基础信息: registers the enterprise. The first action of every account (UA-001 to UA-009). */
export interface AccountActionRegister {
  type: "register"
  /** What the host has checked about the applicant: `face_check`, `sms_code`. */
  evidence: Array<Evidence>
  /** Whether the two entries of the password were the same; the password itself stays with the host. */
  passwordsMatch: boolean
  /** The form. */
  registration: AccountRegistration
}

/** 立即核验: verifies the legal entity online (UA-013 to UA-016). */
export interface AccountActionVerify {
  type: "verify"
  /** What proves it. */
  evidence: Array<Evidence>
  /** Code of the method. */
  method: string
}

/** The window reports a verification on site (UA-017 to UA-020). */
export interface AccountActionReportOnSite {
  type: "report_on_site"
  /** Codes of the papers that were brought. */
  documents: Array<string>
  /** Code of the method. */
  method: string
  /** Who came. */
  presenter: Presenter
  /** Region of the window. */
  window: string
}

/** Another person operates the account from now on (UA-004). */
export interface AccountActionChangeApplicant {
  type: "change_applicant"
  /** The new one. */
  applicant: Applicant
  /** What the host has checked about this person. */
  evidence: Array<Evidence>
}

/** 立即添加: adds a handler (UA-022). */
export interface AccountActionAddHandler {
  type: "add_handler"
  /** Whom. */
  handler: HandlerRequest
}

/** 绑定: the handler confirms, from the own personal account (UA-024). */
export interface AccountActionConfirmHandler {
  type: "confirm_handler"
  /** Id of the binding. */
  handler: string
}

/** Ends a binding. No source describes it; assumed. */
export interface AccountActionRemoveHandler {
  type: "remove_handler"
  /** Id of the binding. */
  handler: string
}

/**
 * Changes the registered data; the number of the entity stays (UA-025). Another name, kind or representative
 * takes evidence, and the entity must be verified anew.
 */
export interface AccountActionUpdateEntity {
  type: "update_entity"
  /** The data from now on. */
  entity: LegalEntity
  /** What proves it. */
  evidence?: Array<Evidence>
}

/** A command's action. */
export type AccountAction = AccountActionRegister
  | AccountActionVerify
  | AccountActionReportOnSite
  | AccountActionChangeApplicant
  | AccountActionAddHandler
  | AccountActionConfirmHandler
  | AccountActionRemoveHandler
  | AccountActionUpdateEntity

/**
 * A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
 * `expectedVersion` is refused.
 */
export interface AccountCommand {
  /** What to do. */
  action: AccountAction
  /** The version that the caller has seen; none to accept any. */
  expectedVersion?: number
  /** The caller's own id for this command, unique within the account. */
  id: string
}

/** One entry of the log. */
export interface AccountEntry {
  /** SM3 over the canonical header: all fields above. */
  digest: string
  /** Version of this format. */
  logVersion: number
  /** When the command was carried out. */
  now: Instant
  /** The payload, unless it was erased. */
  payload?: AccountPayload
  /** SM3 over the salt's bytes and the canonical payload. */
  payloadDigest: string
  /** Digest of the entry before; empty for the first. */
  previous: string
  /** The profile that was applied. */
  profile: ProfileRef
  /** The salt, as hexadecimal; gone with the payload when it is erased. */
  salt?: string
  /** Counted from 1. */
  sequence: number
}

/** The account came about. */
export interface AccountEventRegistered {
  type: "registered"
  /** The form. */
  registration: AccountRegistration
}

/** The entity was verified. */
export interface AccountEventVerified {
  type: "verified"
  /** What proved it, online. */
  evidence: Array<Evidence>
  /** The level that it reached. */
  level: TrustLevel
  /** Code of the method. */
  method: string
}

/** The entity was verified at a window. */
export interface AccountEventVerifiedOnSite {
  type: "verified_on_site"
  /** The level that it reached. */
  level: TrustLevel
  /** Code of the method. */
  method: string
  /** Code of the set of papers that was complete. */
  option: string
  /** Who came. */
  presenter: Presenter
  /** Region of the window. */
  window: string
}

/** 注册完成. */
export interface AccountEventRegistrationCompleted {
  type: "registration_completed"
}

/** Another person operates the account. */
export interface AccountEventApplicantChanged {
  type: "applicant_changed"
  /** Who. */
  applicant: Applicant
}

/** The enterprise added a handler. */
export interface AccountEventHandlerAdded {
  type: "handler_added"
  /** Id of the binding. */
  handler: string
  /** Who. */
  person: Principal
}

/** The binding stands from both sides. */
export interface AccountEventHandlerBound {
  type: "handler_bound"
  /** Id of the binding. */
  handler: string
}

/** The enterprise ended a binding. */
export interface AccountEventHandlerRemoved {
  type: "handler_removed"
  /** Id of the binding. */
  handler: string
}

/** The registered data changed. */
export interface AccountEventEntityUpdated {
  type: "entity_updated"
  /** The data from now on. */
  entity: LegalEntity
  /**
   * What proved it, where the entity is another one in name, kind or representative. Then no verification that
   * was done before counts any more.
   */
  evidence?: Array<Evidence>
  /** Whether the entity must be verified anew. */
  verifyAnew?: boolean
}

/** An event, past tense; only ever added to. */
export type AccountEvent = AccountEventRegistered
  | AccountEventVerified
  | AccountEventVerifiedOnSite
  | AccountEventRegistrationCompleted
  | AccountEventApplicantChanged
  | AccountEventHandlerAdded
  | AccountEventHandlerBound
  | AccountEventHandlerRemoved
  | AccountEventEntityUpdated

/** The level of an account with its names. */
export interface AccountLevel {
  /** The highest level reached (UA-021); none before the first verification. */
  level?: TrustLevel
  /** The level's names and what it rests on. */
  rule?: LevelRule
}

/** A way to log in, and whether this account has it. */
export interface AccountLogin {
  /** Whether it works for this account: a certificate only after it was verified (UA-014, UA-016). */
  enabled: boolean
  /** The way. */
  method: LoginMethod
  /** Its name. */
  name: Label
}

/** What a command comes to. */
export interface AccountOutcome {
  /**
   * The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
   * no others. An account has none.
   */
  changed: Array<string>
  /**
   * An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
   * effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
   */
  effectIds: Array<string>
  /** What the host shall do. */
  effects: Array<HostTask>
  /** The log entry to be stored; none for a repeated command. */
  entry?: AccountEntry
  /**
   * Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
   * gives the answer of the first time (`answer`).
   */
  repeated: boolean
  /** Findings that did not stop the command. */
  report: Report
  /** Sequence of the command's log entry: of the one here, or of the one that was made the first time. */
  sequence: number
  /** The version with this command; the one that is now, where it was carried out before. */
  version: number
}

/** What a command was, who gave it, and what followed. May hold personal data. */
export interface AccountPayload {
  /** Who gave the command. */
  actor: Actor
  /** The command. */
  command: AccountCommand
  /** What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry. */
  effects?: Array<HostTask>
  /** What followed. */
  events: Array<AccountEvent>
  /** Findings that did not stop the command. */
  findings?: Array<Finding>
}

/** The form of the registration, as it was filled in. It has no place for a password (UA-026). */
export interface AccountRegistration {
  /** Codes of the agreements that were accepted (UA-006). */
  accepted: Array<string>
  /** 申请人. */
  applicant: Applicant
  /** The legal entity. */
  entity: LegalEntity
  /** 法人登录账号. */
  loginName: string
}

/** The state of an account: what its events add up to, and the snapshot to be stored. */
export interface AccountState {
  /** Codes of the agreements that were accepted. */
  accepted: Array<string>
  /** The person who operates the account. */
  applicant: Applicant
  /** When name, kind or representative of the entity changed last; none where they are as they were registered. */
  changed?: Instant
  /** The legal entity. */
  entity: LegalEntity
  /** Handlers, in the order in which they were added; removed ones stay. */
  handlers: Array<HandlerBinding>
  /** 法人登录账号. */
  loginName: string
  /** Version, digest and time of its log, and what commands used up. */
  metadata: Metadata
  /** How far the registration has come. */
  step: AccountStep
  /** Verifications, in order. */
  verifications: Array<Verification>
}

/** How far the registration has come: the form is complete when the account comes about (UA-001). */
export type AccountStep =
  /** 实名核验. */
  | "verification"
  /** 注册完成. */
  | "complete"

/** The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009. */
export interface ActingFor {
  /** Whether the handler is bound from both sides; a legal representative needs no binding. */
  binding?: Binding
  /** Which enterprise. */
  enterprise: Enterprise
  /** Trust level of the enterprise's account; none when it was never verified. */
  level?: TrustLevel
}

/**
 * Which party every form of a case must name as the enterprise that acts in this capacity: who acts is who the paper
 * names. Businesses without such a party are not concerned.
 */
export interface ActingParty {
  /** On what it rests. */
  basis: Basis
  /** The capacity. */
  capacity: Capacity
  /** What the enterprise in this capacity is called. */
  name: Label
  /** The party of the form that it is, on every row. */
  party: PartyRole
  /** How grave it is when the form names another. */
  severity: Severity
}

/** 【确定】 on the building table: creates a batch, one sub-case a unit (GZ-015, GZ-016). */
export interface ActionOpenBatch {
  type: "open_batch"
  /** What kind of business. */
  business: Business
  /** Id of the new case. */
  caseId: string
  /** Who confirms it; the initiator where nothing is said. */
  confirmer?: Enterprise
  /** Who begins it (C-45). */
  initiator: Enterprise
  /** 批号, where the platform gave one. */
  number?: string
  /** The project. */
  project: ProjectRef
  /** What the register holds against units or parcels. */
  registerFacts?: Array<RegisterFact>
  /** The chosen units. */
  units: Array<ChosenUnit>
}

/** Opens the single case that a withdrawal split off; comes whole from the effect `open_single_case`. */
export interface ActionOpenSingle {
  type: "open_single"
  /** What kind of business. */
  business: Business
  /** Id of the new case. */
  caseId: string
  /** Who confirms it. */
  confirmer: Enterprise
  /** What it holds. */
  content: SubCaseContent
  /** Who began it. */
  initiator: Enterprise
  /** The project. */
  project: ProjectRef
  /** What the register holds against the unit or its parcel. */
  registerFacts?: Array<RegisterFact>
  /** From where it was split off. */
  splitFrom: SplitFrom
  /** Whether tax was cleared already. */
  taxCleared?: boolean
}

/** Adopts a case that began in another system. */
export interface ActionImportCase {
  type: "import_case"
  /** What kind of business. */
  business: Business
  /** Id of the case here. */
  caseId: string
  /** Who confirms it. */
  confirmer: Enterprise
  /** What proves all this. */
  evidence: Array<Evidence>
  /** Who began it. */
  initiator: Enterprise
  /** 批号. */
  number?: string
  /** The project. */
  project: ProjectRef
  /** How far it had come. */
  stage: ImportedStage
  /** Its sub-cases. */
  subCases: Array<ImportedSubCase>
  /** How far it is trusted. */
  trust: ImportTrust
}

/** Adds units before submission. */
export interface ActionAddUnits {
  type: "add_units"
  /** What the register holds against them. */
  registerFacts?: Array<RegisterFact>
  /** The units. */
  units: Array<ChosenUnit>
}

/** 【移除】, 【批量删除】: takes sub-cases out before submission (GZ-015, GZ-036). */
export interface ActionRemoveUnits {
  type: "remove_units"
  /** The sub-cases. */
  subCases: Array<string>
}

/** 【查看详情】 … 【保存】: replaces the form of one sub-case (GZ-046). */
export interface ActionEditApplication {
  type: "edit_application"
  /** The form. */
  application: Application
  /** The sub-case. */
  subCase: string
}

/** 【批量编辑】: sets parts of the form on every ticked row (GZ-031). */
export interface ActionBatchEdit {
  type: "batch_edit"
  /** What is set. */
  changes: ApplicationChanges
  /** The sub-cases. */
  subCases: Array<string>
}

/** Fills in the questionnaire of one or more sub-cases (GZ-060). */
export interface ActionAnswerQuestionnaire {
  type: "answer_questionnaire"
  /** The answers. */
  questionnaire: Questionnaire
  /** The sub-cases. */
  subCases: Array<string>
}

/**
 * Uploads files of one item: for a sub-case, or for the shared list (GZ-050, GZ-052). They join those that are
 * there; a file of the same id takes the place of the one before.
 */
export interface ActionUploadMaterial {
  type: "upload_material"
  /** The material. */
  material: Material
  /** Whether these files take the place of all that are there. */
  replace?: boolean
  /** The sub-case; none for the shared list. */
  subCase?: string
}

/** Takes a material away. */
export interface ActionRemoveMaterial {
  type: "remove_material"
  /** One file of it, by its id; empty for all of them. */
  file?: string
  /** The item. */
  item: string
  /** The sub-case; none for the shared list. */
  subCase?: string
}

/** 【共享】: gives shared materials to every sub-case; uploading alone does not (GZ-051). */
export interface ActionShareMaterials {
  type: "share_materials"
  /** The items; empty for all of the shared list. */
  items?: Array<string>
  /** What happens where a sub-case has its own copy (C-49). */
  mode?: ShareMode
}

/** 【保存】: the batch is saved, not applied for (GZ-106). */
export interface ActionSave {
  type: "save"
}

/** 【提交】 on the main case: one submission for all sub-cases (GZ-062). */
export interface ActionSubmit {
  type: "submit"
  /** 批号, where the platform gives it now; a single case gets a new one (C-62). */
  number?: string
}

/** The host could not hand the submission over; nothing is lost (GZ-073, GZ-107). */
export interface ActionReportSubmissionFailure {
  type: "report_submission_failure"
  /** What went wrong, for the people who look at it. */
  reason: string
}

/** A personal signature was given by scanning the ticket (YX-001). */
export interface ActionSign {
  type: "sign"
  /** What the provider reports. */
  evidence: Evidence
  /** The round printed in the ticket. */
  round: number
  /** Key of the signer, such as `buyers/0`. */
  signer: string
  /** The sub-case. */
  subCase: string
}

/** 【重新生成】: a new ticket; every signature of the round is void (YX-003, YX-004). */
export interface ActionRegenerateTicket {
  type: "regenerate_ticket"
  /** Why, where the old ticket is still valid (C-08). */
  reason?: string
  /** The sub-case. */
  subCase: string
}

/** 【企业签章】 (GZ-084). */
export interface ActionSeal {
  type: "seal"
  /**
   * What the seal platform reports: for each sub-case its own, in the same order, since each is bound to what
   * is sealed there.
   */
  evidence: Array<Evidence>
  /** The sub-cases. */
  subCases: Array<string>
}

/** 【确认通过】 (GZ-086). */
export interface ActionApprove {
  type: "approve"
  /** The sub-cases. */
  subCases: Array<string>
}

/** 【确认不通过】 (GZ-087). */
export interface ActionReject {
  type: "reject"
  /** Why, for those who correct it. */
  reason?: string
  /** The sub-case. */
  subCase: string
}

/** 【撤回】: the sub-case leaves the batch and becomes a single case (GZ-102, GZ-103). */
export interface ActionWithdraw {
  type: "withdraw"
  /** Id of the new single case; not needed where the case is a single one already. */
  caseId?: string
  /** The sub-case. */
  subCase: string
}

/** The tax authority's answer for sub-cases (GZ-092). */
export interface ActionReportTax {
  type: "report_tax"
  /** Whether tax is cleared (完税). */
  cleared: boolean
  /** What proves it. */
  evidence?: Evidence
  /** The sub-cases. */
  subCases: Array<string>
}

/** The registry's status after filing (GZ-101). Unknown ones are kept as they are. */
export interface ActionReportStatus {
  type: "report_status"
  /** The registry's note. */
  note?: string
  /** The status. */
  status: string
  /** The sub-cases; empty for all that are filed and have not reached a last status. */
  subCases?: Array<string>
}

/**
 * What the register and the contract system say by now, at any time of the case. Saying the same twice changes
 * nothing; what is said of units and parcels of other cases is kept, and weighs nothing here.
 */
export interface ActionReportRegisterFacts {
  type: "report_register_facts"
  /** What stands in the register: new entries, and known ones as they are now. */
  facts?: Array<RegisterFact>
  /** What stands there no more. */
  lifted?: Array<LiftedFact>
  /** Contract statuses of units. */
  units?: Array<UnitStatus>
}

/** A supplementary inquiry by staff of the registry (GZ-070). */
export interface ActionRecordInquiry {
  type: "record_inquiry"
  /** The record. */
  inquiry: Inquiry
  /** The sub-case. */
  subCase: string
}

/** All applicants together take a filed application back, before it is entered in the register (实施细则 第十三条). */
export interface ActionWithdrawBeforeEntry {
  type: "withdraw_before_entry"
  /** The applicants' declarations: of each applicant for each sub-case, in any order. */
  evidence: Array<Evidence>
  /** The sub-cases. */
  subCases: Array<string>
}

/** 【删除】 (GZ-102, GZ-106). */
export interface ActionDelete {
  type: "delete"
}

/** Moves the case to another profile, or another version of it. */
export interface ActionMoveProfile {
  type: "move_profile"
  /** The profile, which the context must hold. */
  to: ProfileRef
}

/** The page shows a code for a phone (GZ-053). The one before it, for the same item and person, is void. */
export interface ActionIssueUploadCode {
  type: "issue_upload_code"
  /** The host's own id of the code. */
  code: string
  /** Key of the party to whom it is given, such as `buyers/0`; empty for whoever is shown it. */
  holder?: string
  /** The item of the checklist. */
  item: string
  /** The sub-case. */
  subCase: string
}

/** A code is taken back. */
export interface ActionWithdrawUploadCode {
  type: "withdraw_upload_code"
  /** The code. */
  code: string
  /** The sub-case. */
  subCase: string
}

/** A phone uploaded files by a code. */
export interface ActionUploadByCode {
  type: "upload_by_code"
  /** The code. */
  code: string
  /** The digest in the ticket that was scanned. */
  digest: string
  /** The files; they join those that are there. */
  files: Array<MaterialFile>
  /** The sub-case that the code names. */
  subCase: string
  /** Who holds the phone, as the host has authenticated this person. */
  uploader: Principal
}

/** A phone takes one of its own files away again. */
export interface ActionRemoveByCode {
  type: "remove_by_code"
  /** The code. */
  code: string
  /** The digest in the ticket that was scanned. */
  digest: string
  /** The file, by its id. */
  file: string
  /** The sub-case that the code names. */
  subCase: string
  /** Who holds the phone, as the host has authenticated this person. */
  uploader: Principal
}

/** The registry has entered the right, and issued certificates or proofs (民法典 第二百一十四条, 第二百一十七条). */
export interface ActionReportCertificates {
  type: "report_certificates"
  /** What was issued now; it joins what was issued before. */
  certificates: Array<IssuedCertificate>
  /** The sub-case. */
  subCase: string
}

/** Certificates were sent, or received, by post (GZ-068). */
export interface ActionReportDelivery {
  type: "report_delivery"
  /** How far the parcel is. */
  delivery: Delivery
  /** The sub-case. */
  subCase: string
}

/**
 * From this day on the right that a notice secures can be registered (能够进行不动产登记, 民法典 第二百二十一条): the
 * notice lapses when that is not applied for in time.
 */
export interface ActionReportRegistrable {
  type: "report_registrable"
  /** The day. */
  since: Date
  /** The sub-cases. */
  subCases: Array<string>
}

/** What a command does. Which roles may give it, and what its button says, is data of the profile. */
export type Action = ActionOpenBatch
  | ActionOpenSingle
  | ActionImportCase
  | ActionAddUnits
  | ActionRemoveUnits
  | ActionEditApplication
  | ActionBatchEdit
  | ActionAnswerQuestionnaire
  | ActionUploadMaterial
  | ActionRemoveMaterial
  | ActionShareMaterials
  | ActionSave
  | ActionSubmit
  | ActionReportSubmissionFailure
  | ActionSign
  | ActionRegenerateTicket
  | ActionSeal
  | ActionApprove
  | ActionReject
  | ActionWithdraw
  | ActionReportTax
  | ActionReportStatus
  | ActionReportRegisterFacts
  | ActionRecordInquiry
  | ActionWithdrawBeforeEntry
  | ActionDelete
  | ActionMoveProfile
  | ActionIssueUploadCode
  | ActionWithdrawUploadCode
  | ActionUploadByCode
  | ActionRemoveByCode
  | ActionReportCertificates
  | ActionReportDelivery
  | ActionReportRegistrable

/**
 * What a page asks before it gives a command for a button.
 *
 * What a sub-case's own form asks is not asked here (`edit_application`, `answer_questionnaire`, materials: that is the
 * form of the sub-case), and neither is what the host brings itself: evidence, ids, who the actor is. Where nothing is
 * asked, pressing the button is enough.
 */
export interface ActionForm {
  /** Tag of the action. */
  action: string
  /** How to add a row, where it is a list. */
  add?: FormAddition
  /**
   * The action as the command carries it, as JSON text, with what is known filled in: to fill in a field is to put
   * its value at its pointer.
   */
  content: string
  /** The fields, in order; in a list, a group for each row. */
  groups: Array<FormGroup>
  /** What the button says. */
  name: Label
  /** What the guides tell people beside this step. */
  notes: Array<Label>
}

/** A button: what can be done, or all that stands against it. */
export interface ActionOffer {
  /** Tag of the action. */
  action: string
  /** Whether it can be done now. */
  allowed: boolean
  /** What the button says. */
  name: Label
  /** Key of the signer, for `sign`. */
  signer?: string
  /** The sub-case; none for the case as a whole. */
  subCase?: string
  /**
   * Otherwise why not, who can mend each reason, and by which command: the first 100 reasons, and a count for the
   * others (`command.too_many_findings`).
   */
  unmet: Array<Unmet>
}

/** Who may give a command (C-13, C-14, C-45). */
export interface ActionRule {
  /** The tag of the action. */
  action: string
  /** On what it rests. */
  basis: Basis
  /** Code of the message shown on success (GZ-061); empty where no source gives one. */
  message?: string
  /** What the button says. */
  name: Label
  /** Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order. */
  notes?: Array<string>
  /** The roles that may give it; for handlers and legal representatives also: of which side. */
  roles: Array<Role>
}

/** The person or system that gives a command or asks a question, as the host has authenticated it. */
export interface Actor {
  /** The enterprise chosen for this session. */
  actingFor?: ActingFor
  /**
   * What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
   * is another person's.
   */
  documentKind?: IdentifierKind
  /** Number of the person's identity document; buyers and agents are recognised by it. */
  documentNumber?: string
  /** The host's own number for the account. */
  id: string
  /** Trust level of the personal account. */
  level?: TrustLevel
  /** How the session was opened. Left out, it is judged only where an operation asks for certain ways. */
  login?: LoginMethod
  /** The person's name. */
  name?: string
  /** Whether the 用户须知 has been acknowledged in this session. Row GZ-008. */
  noticeAcknowledged?: boolean
  /** The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013). */
  phone?: string
  /** The part this person plays in the session. */
  role: Role
}

/** One value to replace. */
export interface Adjustment {
  /**
   * Where, as a JSON pointer into the profile; in place of an index, the id of an entry finds it, and `-` appends to a
   * list.
   */
  pointer: string
  /** The new value, as JSON text. */
  value: string
}

/** What comes after filing. */
export interface AfterFilingRules {
  /** On what delivery rests. */
  basis: Basis
  /** Who delivers. */
  carrier: Label
  /** How notices become rights. */
  conversions?: Array<Conversion>
  /** Id of the question by which applicants choose delivery (GZ-068); empty where none asks. */
  deliveryQuestion?: string
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

/** How one person comes to stand on two sides of a form (民法典 第一百六十八条). */
export type AgentConflict =
  /** 自己代理: a buyer acts for the seller. */
  | "buyer_for_seller"
  /** 自己代理: a buyer acts for the mortgagee. */
  | "buyer_for_mortgagee"
  /** 双方代理: one person acts for a buyer and for the seller. */
  | "buyer_and_seller"
  /** 双方代理: one person acts for a buyer and for the mortgagee. */
  | "buyer_and_mortgagee"
  /** 双方代理: one person acts for the mortgagee and for a seller that is another enterprise. */
  | "mortgagee_and_seller"

/**
 * How grave it is that one person stands on two sides. The law lets it pass where whoever is represented consents,
 * beforehand or afterwards.
 */
export interface AgentRule {
  /** On what it rests. */
  basis: Basis
  /** The two sides. */
  conflict: AgentConflict
  /** How grave it is. */
  severity: Severity
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

/** Where text stands in its cell. */
export type Align =
  /** At the left. */
  | "left"
  /** In the middle. */
  | "center"
  /** At the right. */
  | "right"

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

/** 申请人: the person who operates the account now (UA-004). */
export interface Applicant {
  /** Number of the identity document, as the face check gave it. */
  documentNumber: string
  /** The name. */
  name: string
  /** The phone to which the code is sent (UA-008, UA-031); part of the applicant's real-name data (C-58). */
  phone: string
}

/**
 * Evidence about the applicant as a person, asked for when the person is named (UA-005, UA-008). It is another
 * check than the verification of the entity (UA-030).
 */
export interface ApplicantCheck {
  /** On what it rests. */
  basis: Basis
  /** The kind of evidence. */
  evidence: string
  /** What the step is called. */
  name: Label
  /** Whether it is about the phone number rather than the person. */
  ofPhone?: boolean
  /** Code of the message shown where the code to scan does not load; empty where there is none (UA-010). */
  retryMessage?: string
}

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

/** The parts of the form that batch editing sets on every ticked row (GZ-031, GZ-036). What is left out stays. */
export interface ApplicationChanges {
  /** The contact. */
  contact?: Contact
  /** 不动产所属区. */
  district?: string
  /** The mortgage block. */
  mortgage?: Mortgage
  /** The mortgagees. */
  mortgagees?: Array<Organisation>
  /** 规划用途. */
  plannedUse?: string
  /** The sellers. */
  sellers?: Array<Organisation>
}

/** How far an application has come. */
export type ApplicationStanding =
  /** Submitted; the window, or staff who read what was sent, have not decided. */
  | "submitted"
  /** Accepted: it has taken effect. */
  | "accepted"
  /** Refused. */
  | "refused"

/** An application as a list shows it (SZ-070, SZ-080, SZ-082). */
export interface ApplicationView {
  /** Its id, by which its form is printed. */
  application: string
  /** When it was submitted. */
  at: Instant
  /** Whether it is brought to a window, or sent. */
  channel: Channel
  /** Since when, once decided. */
  decided?: Instant
  /** What the platform calls it. */
  name: Label
  /** What is applied for. */
  operation: SealOperation
  /** Why it was refused. */
  reason?: string
  /** How far it has come. */
  standing: ApplicationStanding
}

/** What it came to that a handle took over log entries. */
export interface Applied {
  /** The sub-cases of which a list may show something else now, each once; an account has none. */
  changed: Array<string>
  /** The version now. */
  version: number
}

/** Where text along the border runs. It reads from left to right in both places. */
export type ArcSide =
  /** Over the top, its characters standing on the inner side. */
  | "top"
  /** Along the bottom, its characters standing on the border. */
  | "bottom"

/** What the seal account answered about the scanner and a seal. */
export interface AskedSeal {
  /** The answer. */
  answer: SealAnswer
  /** The seal. */
  seal: string
}

/** What becomes of an image's white background. */
export type Background =
  /** It stays as it is. */
  | "keep"
  /**
   * White becomes transparent, and what is mixed with white becomes the stronger colour beneath it, so that the
   * image looks on white as it did, and lets the text under a seal shine through.
   */
  | "transparent"

/** Something that bars an operation, whoever asks. */
export interface BarRule {
  /** On what it rests. */
  basis: Basis
  /** The channels on which it bars; empty for all. */
  channels?: Array<Channel>
  /** The code of the finding; it has no other params than `operation` and `seal`. */
  code: Code
  /** Whether the platform then shows no button at all (KB-026, GX-006, GX-020). */
  hides?: boolean
  /** Who can mend it; empty where nobody can. */
  menders?: Array<Role>
  /** The operation. */
  operation: SealOperation
  /** By which operation or `host.*` step; empty where there is none. */
  remedy?: string
  /** When it bars. */
  when: Condition
}

/** The profile on which another one is based. */
export interface Base {
  /** Its id. */
  id: string
  /**
   * The titles of those of its sources that hold at the new place too: laws, national standards. What rests on
   * anything else, such as the guide of the other city, is assumed here.
   */
  sources: Array<string>
  /** Its version. */
  version: string
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
  /** The enterprise has added the handler; the handler has not confirmed yet. So it is, too, where nothing is said. */
  | "pending"

/** How handlers are bound (UA-022 to UA-024, UA-034). */
export interface BindingRules {
  /** On what it rests. */
  basis: Basis
  /** Level that the handler's own account needs. */
  handlerLevel: TrustLevel
  /** Whether the enterprise's registration must be complete. */
  registrationComplete: boolean
  /** Whether the handler must confirm. */
  twoSided: boolean
}

/** A heading; it stays on the page of what follows. */
export interface BlockHeading {
  type: "heading"
  /** Its words. */
  text: Label
}

/** Running text, both languages below each other. */
export interface BlockParagraph {
  type: "paragraph"
  /** Whether it is printed bold. */
  strong?: boolean
  /** Its words. */
  text: Label
}

/** Small print. */
export interface BlockNote {
  type: "note"
  /** Its words. */
  text: Label
}

/** Fields with their names, two beside each other. */
export interface BlockGrid {
  type: "grid"
  /** The fields. */
  pairs: Array<LabelledValue>
}

/** A table with thin rules; it breaks over pages, and its head is repeated. */
export interface BlockTable {
  type: "table"
  /** The columns, 1 to 12. */
  columns: Array<TableColumn>
  /** The rows. */
  rows: Array<TableRow>
}

/** Where people sign and enterprises seal, two beside each other. */
export interface BlockSignatures {
  type: "signatures"
  /** The lines. */
  lines: Array<SignatureLine>
}

/** A QR code with words beside it. */
export interface BlockQr {
  type: "qr"
  /** What the code says. */
  payload: string
  /** The length of a side with the quiet zone, in micrometres, 10,000 to 80,000. */
  size: number
  /** What stands beside it. */
  text: Label
}

/** Goes on at the top of a new page. */
export interface BlockPageBreak {
  type: "page_break"
}

/** One part of a paper. */
export type Block = BlockHeading
  | BlockParagraph
  | BlockNote
  | BlockGrid
  | BlockTable
  | BlockSignatures
  | BlockQr
  | BlockPageBreak

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

/** What kind of business a case is. */
export interface Business {
  /** 业务类型. */
  businessType: string
  /** 单位组织类型. */
  organisationType: string
  /** 不动产类型. */
  propertyType: string
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

/** A day that a calendar names. */
export interface CalendarDay {
  /** The day. */
  date: Date
  /** The holiday for which people rest, or on account of which they work: 春节. */
  name: string
}

/** One whole year of a calendar: a year that is given is known from its first day to its last. */
export interface CalendarYear {
  /** On what it rests: the notice of the State Council, or of the place's own government. */
  basis: Basis
  /** The days of rest, those on weekends as well or not. */
  holidays: Array<CalendarDay>
  /** The Saturdays and Sundays that are worked in exchange. */
  workdays: Array<CalendarDay>
  /** The year. */
  year: number
}

/** Somebody asked for it (SZ-064). */
export interface CancelCauseByUser {
  type: "by_user"
  /** The reason. */
  reason: string
}

/** The licence changed (SZ-061). */
export interface CancelCauseLicenceChange {
  type: "licence_change"
  /** Which facts. */
  fields: Array<LicenceField>
}

/** The application was refused (C-65). */
export interface CancelCauseRefused {
  type: "refused"
  /** Why. */
  reason: string
}

/** Why a seal was cancelled. */
export type CancelCause = CancelCauseByUser
  | CancelCauseLicenceChange
  | CancelCauseRefused

/** A cancellation. */
export interface Cancellation {
  /** When. */
  at: Instant
  /** Why. */
  cause: CancelCause
}

/** Whether the platform can do something at all, whatever its texts promise (C-18). */
export interface CapabilityRule {
  /** Whether it can. */
  available: boolean
  /** On what it rests. */
  basis: Basis
  /** From which day that holds; none where no source says. Of several rules the one with the latest day counts. */
  from?: Date
  /** What. */
  operation: SealOperation
}

/** A capacity in which an enterprise takes part in a case as a whole. */
export type Capacity =
  /** It begins the case. */
  | "initiator"
  /** It confirms the case. */
  | "confirmer"
  /** The project is its own. */
  | "developer"

/** The form in which a file carries a signature. */
export type Carrier =
  /**
   * `ETSI.CAdES.detached`: the form of PAdES (EN 319 142-1), with SM2 too. The claimed time stands in the file
   * only.
   */
  | "cades_detached"
  /** `adbe.pkcs7.detached` (ISO 32000): CMS with the signing time among the signed attributes. */
  | "pkcs7_detached"
  /**
   * A message of GM/T 0010 (GB/T 35275), SM2 only. The names in the signature dictionary are those in use
   * (`GM.PKILite`, `GM.SM2`); the text of GM/T 0112, which governs them, was not available (assumed).
   */
  | "gm_message"
  /** The seal signature of GB/T 38540, SM2 only. The name in the signature dictionary is assumed, as above. */
  | "seal_signature"

/** What a host's index holds of a case. */
export interface CaseIndex {
  /** The case as a whole. */
  case: CaseIndexRow
  /** Its sub-cases, or those that were asked for. One that is asked for and not here is no more: its row goes. */
  subCases: Array<IndexRow>
}

/** What a host's index holds of a case as a whole. Every command changes it. */
export interface CaseIndexRow {
  /** When the newest command was carried out. */
  at: Instant
  /** 业务类型: the code. */
  businessType: string
  /** Id of the case. */
  caseId: string
  /** Who confirms it. */
  confirmer: Enterprise
  /** When it was created. */
  created: Instant
  /** Who began the case. */
  initiator: Enterprise
  /** Whether it is a batch. */
  kind: CaseKind
  /** The mailboxes that list it as a whole: those of batches, while it is one and not submitted (GZ-106, GZ-107). */
  mailboxes: Array<IndexedMailbox>
  /** 批号. */
  number: string
  /** How far it has come. */
  progress: Progress
  /** The host's own number for the project. */
  project: string
  /** 项目名称. */
  projectName: string
  /** Where it stands. */
  stage: CaseStage
  /** When it was last submitted. */
  submitted?: Instant
  /** The version of the case. */
  version: number
}

/** A batch of sub-cases, or one case by itself. */
export type CaseKind =
  /** 主案 with its 子案. */
  | "batch"
  /** 单案. */
  | "single"

/** Where the case as a whole stands. Requirements §12. */
export type CaseStage =
  /** Created; a single case that can be corrected is here too. */
  | "draft"
  /** 已保存未申请. */
  | "saved"
  /** The submission failed; it can be repeated. */
  | "submit_failed"
  /** Submitted: persons sign, the enterprise confirms, tax is cleared. */
  | "signing"
  /** Filed with the registry. */
  | "filed"
  /** Every sub-case was withdrawn; closed. */
  | "emptied"
  /** Deleted. */
  | "deleted"

/** A case, whole. This is also its snapshot. */
export interface CaseState {
  /** What kind of business. */
  business: Business
  /** Id of the case. */
  caseId: string
  /** Who confirms it. */
  confirmer: Enterprise
  /** When it was created. */
  created: Instant
  /** The evidence that was used, by provider and number: none counts twice. */
  evidence?: Array<UsedEvidence>
  /** How far it is trusted, where it began elsewhere. */
  importTrust?: ImportTrust
  /** Who began it. */
  initiator: Enterprise
  /** Batch or single. */
  kind: CaseKind
  /** Version, digest and time of its log, and what commands used up. */
  metadata: Metadata
  /** 批号; empty until the platform gave one. */
  number: string
  /** The project. */
  project: ProjectRef
  /** What the register holds against units or parcels. */
  registerFacts: Array<RegisterFact>
  /** 共享材料清单. */
  sharedMaterials: Array<Material>
  /** From where it was split off. */
  splitFrom?: SplitFrom
  /** Where it stands. */
  stage: CaseStage
  /** The sub-cases, in the order in which they were chosen. */
  subCases: Array<SubCase>
  /** Why the last submission failed. */
  submissionFailure?: string
  /** When it was last submitted. */
  submitted?: Instant
}

/** What a row of a list shows under one column. */
export interface Cell {
  /** Code of the column. */
  column: string
  /** What people read. */
  text: Label
  /** What it stands for, to sort and to ask by: a code, an instant, names joined with a Chinese enumeration comma (、). */
  value: string
}

/** Whether a certificate stands in the list of the seal that was used. */
export type CertificateListing =
  /** It does. */
  | "listed"
  /** It does not. */
  | "not_listed"
  /** There is no such list in the document: the signature carries no electronic seal. */
  | "unknown"

/** A certificate, as far as seals are concerned. */
export interface CertificateRecord {
  /** From when it is valid. */
  from?: Instant
  /** Serial number. */
  serial: string
  /** Until when, exclusive. */
  until?: Instant
}

/** What a certificate says of itself. Subjects may be people; whoever shows this to others has to mind that. */
export interface CertificateSummary {
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  fingerprint: string
  /** The issuer's name, for people. */
  issuer: string
  /** The last second of its validity. */
  notAfter: Instant
  /** The first instant of its validity. */
  notBefore: Instant
  /** The serial number, lower-case hexadecimal. */
  serial: string
  /** The subject's name, for people. */
  subject: string
}

/** A certificate, from when until when it served. */
export interface CertificateUse {
  /** Since when it serves. */
  at: Instant
  /** The certificate. */
  certificate: CertificateRecord
  /**
   * The grant by which the person came to it; none for the legal representative's, and for one that belongs to
   * the seal. It serves no longer than that right stands.
   */
  grant?: string
  /** Whose it is; none for one that belongs to the seal. */
  person?: Principal
  /** Since when another one serves, or none. */
  replaced?: Instant
}

/** What a certified file may still be changed by (DocMDP, ISO 32000). */
export type Certification =
  /** Level 1: nothing. */
  | "no_changes"
  /** Level 2: filling in forms, and signing. */
  | "form_filling"
  /** Level 3: that, and annotations. */
  | "annotations"

/** What a certificate is of. */
export type CertifiedRight =
  /** 不动产所有权: an ownership certificate (不动产权证书). */
  | "ownership"
  /** 预告登记: a proof (不动产登记证明). */
  | "notice"
  /** 抵押预告登记: a proof. */
  | "mortgage_notice"
  /** 抵押权: a proof. */
  | "mortgage"

/** Chains of grants (C-02, C-70). */
export interface ChainRule {
  /** On what it rests. */
  basis: Basis
  /** What a revocation does to the grants below. */
  cascade: RevocationCascade
  /** Whether revoking one grant of a person ends every right of that person in the seal (SZ-035). */
  endsAll: boolean
  /** How many grants a chain may have below the legal representative or enterprise; 0 for any number. */
  maxDepth: number
  /** Whether a grant must end with the one on which it rests. */
  withinParent: boolean
}

/** One change by a later revision. */
export interface Change {
  /** Whether the signature allows it. */
  allowed: boolean
  /** Whether it is allowed, but may cover or imitate what was signed, so that a person has to look. */
  doubtful?: boolean
  /** The field's full name. */
  field?: string
  /** The key that changed. */
  key?: string
  /** What it is. */
  kind: ChangeKind
  /** How far it goes. */
  level: ChangeLevel
  /** The object, as `12 0 R`. */
  object?: string
  /** The page that it touches, counted from 1. */
  page?: number
  /** The revision that made it, counted from 0. */
  revision: number
}

/** How many changes there were after a signature. All of them were judged, whether they are listed or not. */
export interface ChangeCount {
  /** All that were found. */
  all: number
  /** What it allows and a person has to look at; one is enough for [`SignatureVerdict::Indeterminate`]. */
  doubtful: number
  /** Of these, what the signature does not allow; one is enough for [`SignatureVerdict::Invalid`]. */
  forbidden: number
  /** What it allows. */
  harmless: number
  /** So many are listed; where it is fewer than all, the list was cut (`signature.changes_cut`). */
  listed: number
}

/** What a later revision did. */
export type ChangeKind =
  /** An object that nothing uses came or changed. */
  | "unused_object"
  /** The document security store grew or changed. */
  | "security_store"
  /** Metadata changed. */
  | "metadata"
  /** A document timestamp was added. */
  | "timestamp_added"
  /** A signature was added. */
  | "signature_added"
  /** An empty signature field was added. */
  | "signature_field_added"
  /** A field got another value. */
  | "field_filled"
  /** What the form says for all fields changed. */
  | "form_changed"
  /** The logical structure changed, which is not shown. */
  | "structure_changed"
  /** An annotation came. */
  | "annotation_added"
  /** An annotation changed. */
  | "annotation_changed"
  /** An annotation was taken away. */
  | "annotation_removed"
  /** A field came that is no signature's. */
  | "field_added"
  /** A field changed otherwise than by its value. */
  | "field_changed"
  /** A field was taken away. */
  | "field_removed"
  /** A field that a signature locks changed. */
  | "locked_field_changed"
  /** A signed field, its signature or its picture changed. */
  | "signed_field_changed"
  /** Pages came, went or changed places. */
  | "pages_changed"
  /** What a page says of itself changed. */
  | "page_changed"
  /** What a page shows, or a resource of it, changed. */
  | "content_changed"
  /** The catalog or the trailer changed. */
  | "catalog_changed"

/** How far changes go; each level includes those before it. */
export type ChangeLevel =
  /** Nothing that is seen or used. */
  | "none"
  /** Evidence for archiving: security store, document timestamps, metadata. */
  | "archive"
  /** Fields filled in, signatures added. */
  | "form_filling"
  /** Annotations. */
  | "annotations"
  /** Anything else. */
  | "other"

/** One step of a forced order. */
export interface ChangeStep {
  /** Whether the layer is granted; otherwise it is revoked. */
  grant: boolean
  /** The layer. */
  layer: GrantLayer
}

/** Where something is done. */
export type Channel =
  /** A phone: mini-program or app. */
  | "phone"
  /** The site, on a PC. */
  | "web"
  /** The desktop client. */
  | "client"
  /** A service window. */
  | "window"
  /** By e-mail: a form that is filled in, stamped and sent, and answered by staff (SZ-080). */
  | "mail"

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

/** A unit chosen on the building table, and the id its sub-case shall have. */
export interface ChosenUnit {
  /** Id of the sub-case, unique within the case. */
  subCase: string
  /** The unit. */
  unit: PropertyUnit
}

/** A person's copy of a seal (印章领用). */
export interface Claim {
  /** When. */
  at: Instant
  /** When the copy was deleted (KB-016). */
  deleted?: Instant
  /** On which device; empty where that does not matter. */
  device?: string
  /** The grant by which; none for the legal representative. The copy counts no longer than that right stands. */
  grant?: string
  /** On what medium; empty where there is none. */
  medium?: string
  /** Who claimed it. */
  person: Principal
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

/** Why a code can be used no more before its life is over. */
export type CodeEnd =
  /** Somebody took it back. */
  | "withdrawn"
  /** Another was issued for the same sub-case, item and person. */
  | "superseded"

/** A code with its name. */
export interface CodeName {
  /** The code, as documents have it. */
  code: string
  /** What people call it. */
  name: Label
}

/** The names of the codes of one kind. */
export interface CodeNames {
  /**
   * The kind: the name of its type, such as `sub_case_stage`; `action` for commands and buttons, `effect` for
   * what a command asks the host to do, `step` for what is done outside (`host.*`), `evidence_kind`, `seal_kind`.
   */
  kind: string
  /** The codes, in the order of the type. */
  names: Array<CodeName>
}

/** One column of a list, or one thing that may be looked at: a code with its name. */
export interface Column {
  /** The code. */
  code: string
  /** Its name. */
  name: Label
}

/** What a column is to the reader. */
export type ColumnUse =
  /** Its fields are read. */
  | "read"
  /** It is passed over, and nothing is said of it: a column of this library's own, or one that the host passes over. */
  | "passed"
  /** Its header is not known; it is not read, which is said. */
  | "unknown"
  /** Its header says what an earlier column says; it is not read, which is said. */
  | "repeated"

/**
 * A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
 * `expectedVersion` is refused.
 */
export interface Command {
  /** What to do. */
  action: Action
  /**
   * Sub-cases that shall still be as the caller has seen them. Many people at one batch expect these, and not the
   * version of the whole, which every command of anybody raises.
   */
  expectedSubCases?: Array<ExpectedSubCase>
  /** The version of the case that the caller has seen; none to accept any. */
  expectedVersion?: number
  /** The caller's own id for this command, unique within the case. */
  id: string
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

/** The business by which the right that a notice secures is registered (预告转本登记). */
export interface Conversion {
  /** On what it rests. */
  basis: Basis
  /** Code of the business whose notice it is. */
  from: string
  /** Code of the business that registers the right. */
  to: string
}

/** Which pages must carry a seal. */
export interface CoverageRule {
  /** On what it rests. */
  basis: Basis
  /** The fields, where fields are named. */
  fields?: Array<string>
  /** Which. */
  mode: SealCoverage
}

/** A person authorised to keep, hold or use a licence (证照管理人员, EL-002). */
export interface Custodian {
  /** The person. */
  person: Principal
  /** What the person may do. */
  rights: Array<CustodyRight>
}

/** What a custodian may be authorised to do (EL-002). */
export type CustodyRight =
  /** 保管. */
  | "keep"
  /** 持有. */
  | "hold"
  /** 使用. */
  | "use"

/** A calendar day, such as `2024-08-01`. */
export type Date = string

/** How the days of a period are counted. */
export type DayCount =
  /** 日: every day counts; a last day of rest moves to the next working day (民法典 第二百零三条). */
  | "calendar"
  /** 工作日: working days alone count (C-42). */
  | "working"

/** What a day is. */
export type DayKind =
  /** 工作日. */
  | "working"
  /** 调休上班: a Saturday or Sunday that is worked in exchange. */
  | "make_up"
  /** 休息日: a Saturday or Sunday. */
  | "weekend"
  /** 放假: a day of rest for a holiday, on whatever day of the week. */
  | "holiday"

/** What a calendar knows of a day. */
export interface DayReport {
  /** The day. */
  date: Date
  /** `calendar.ends` where the calendar does not know its year. */
  findings?: Array<Finding>
  /** What it is; none where the calendar does not know its year. */
  kind?: DayKind
  /** The holiday by which it is that; empty for any other day. */
  name?: string
}

/** Something that changes by itself at an instant. */
export interface Deadline {
  /** When. */
  at: Instant
  /** What is so from then on. */
  finding: Finding
  /** What. */
  kind: DeadlineKind
  /** Who can do something about it; empty where nothing is to be done. */
  menders: Array<Mender>
  /** The name of whose it is, where that is one person; empty otherwise. */
  name: string
  /** By which step, where there is one. */
  remedy?: Remedy
  /** The seal; none for a person's own certificate, and where it concerns none. */
  seal?: string
  /** The sub-case; none where it concerns none. */
  subCase?: string
  /**
   * The grant, the certificate's serial number, the number of the signing round, the operation, the term of the
   * registry, the host's id of a notice, ticket or key; empty for the seal or the sub-case itself.
   */
  subject: string
}

/** What happens at a deadline. */
export type DeadlineKind =
  /** A signing code lapses before everybody has signed. */
  | "ticket_ends"
  /** An upload code lapses. */
  | "upload_code_ends"
  /** What the form of a sub-case is asked for changes: a buyer comes of age, the year of a number begins. */
  | "form_changes"
  /** The time that the registry has for an application is over. */
  | "term_ends"
  /** An advance notice lapses (民法典 第二百二十一条). */
  | "notice_lapses"
  /** A seal may be used from then on. */
  | "seal_begins"
  /** A seal is due for renewal. */
  | "renewal_due"
  /** A seal expires. */
  | "seal_ends"
  /** A grant holds from then on. */
  | "grant_begins"
  /** A grant ends, or waits again for what it needs. */
  | "grant_ends"
  /** A certificate is valid from then on. */
  | "certificate_begins"
  /** A certificate ends. */
  | "certificate_ends"
  /** A key counts for tickets that are issued from then on. */
  | "key_begins"
  /** A key counts no longer for tickets that are issued from then on. */
  | "key_ends"
  /** A rule of the platform takes effect. */
  | "rule_begins"

/** Grants that come about by themselves (C-34). */
export interface DefaultGrantRule {
  /** On what it rests. */
  basis: Basis
  /** Which. */
  mode: DefaultGrants
  /** Whether seals of persons are among them (C-64). */
  personalSeals: boolean
}

/** Whether seals are granted by default. */
export type DefaultGrants =
  /** None is. */
  | "nothing"
  /** Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018). */
  | "all_to_all"

/** A parcel with certificates. */
export interface Delivery {
  /** Numbers of the certificates in it. */
  numbers: Array<string>
  /** When it was received. */
  received?: Date
  /** When it was sent. */
  sent: Date
  /** The carrier's number for it; a report under the same number is about the same parcel. */
  tracking: string
}

/** One table of codes. */
export interface Dictionary {
  /** The values, in the order of the source. */
  entries: Array<DictionaryEntry>
  /** The field that it belongs to in the national database, such as `GYFS`. */
  field?: string
  /** Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`). */
  id: string
  /** Its Chinese name. */
  name: string
  /** Where the table comes from. */
  source: string
}

/** One value of a table. */
export interface DictionaryEntry {
  /** Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购). */
  aliases?: Array<string>
  /** The code, as text: leading zeros count. */
  code: string
  /** The name that the source gives it. */
  name: string
  /** Where this value comes from, where it is not the table's own source. */
  source?: string
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

/** A command that comes out differently under the other profile. */
export interface Difference {
  /** Tag of its action. */
  action: string
  /** Events that did not happen, and would. */
  added: Array<Event>
  /** Id of the command. */
  command: string
  /** Events that happened, and would not. */
  missing: Array<Event>
  /** The log entry. */
  sequence: number
  /** What stands against it under the other profile; empty where it is carried out. */
  unmet: Array<Unmet>
}

/** A hash function. */
export type DigestAlgorithm =
  /** SM3 (GB/T 32905), 32 bytes. */
  | "sm3"
  /** SHA-256 (FIPS 180-4), 32 bytes. */
  | "sha256"
  /** SHA-384, 48 bytes. */
  | "sha384"
  /** SHA-512, 64 bytes. */
  | "sha512"
  /** SHA-1, 20 bytes: only to read what was made with it. It no longer withstands collisions. */
  | "sha1"

/** What is still missing at the window, for the set of papers that is nearest. */
export interface DocumentGap {
  /** The papers that are missing; none when the set is complete. */
  missing: Array<Choice>
  /** Its name. */
  name: Label
  /** Code of the set. */
  option: string
}

/** One set of papers that is enough at the window (UA-017 to UA-019). */
export interface DocumentOption {
  /** On what it rests. */
  basis: Basis
  /** Its code. */
  code: string
  /** Codes of the papers; all of them. */
  documents: Array<string>
  /** Its name. */
  name: Label
  /** Who may bring it. */
  presenter: Presenter
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

/** One thing that somebody has to do. */
export interface Duty {
  /** Tag of the action, or a `host.*` step. */
  action: string
  /** What is missing. */
  finding: Finding
  /** The name, where one person is meant; else empty. */
  name: string
  /** On what it acts; empty for the account as a whole. */
  object: string
  /** The part this person plays. */
  role: Role
}

/** A licence as its register knows it: what spans devices. The register tells it, never a person. */
export interface ELicence {
  /** Who is authorised to keep it. */
  custodians?: Array<Custodian>
  /** The enterprise. */
  enterprise: Enterprise
  /** 登记地, as digits of GB/T 2260. */
  place: string
  /** Whether it was received before, on any device (EL-001). */
  received: boolean
  /** 法定代表人. */
  representative: Principal
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

/** An edge of the page as it is shown. */
export type Edge =
  /** Where Chinese papers usually bear a riding seal. */
  | "right"
  /** The left edge. */
  | "left"
  /** The upper edge. */
  | "top"
  /** The lower edge. */
  | "bottom"

/** Show the ticket of this round and ask these persons to sign; each answers with `sign`. */
export interface EffectRequestSignatures {
  type: "request_signatures"
  /** Digest of what is signed. */
  digest: string
  /** From when on it is no longer valid. */
  expires: Instant
  /** When the ticket was issued. */
  issued: Instant
  /** The round. */
  round: number
  /** Who must sign. */
  signers: Array<Signer>
  /** The sub-case. */
  subCase: string
}

/** Ask the enterprise to seal or approve; it answers with `seal`, `approve` or `reject`. */
export interface EffectRequestConfirmation {
  type: "request_confirmation"
  /** Digest of what is confirmed. */
  digest: string
  /** The sub-case. */
  subCase: string
}

/** Open this single case: give the action whole to a new case. */
export interface EffectOpenSingleCase {
  type: "open_single_case"
  /** The action `open_single`. */
  opening: Action
}

/** Hand the case over to the registry; it answers with `report_status`. */
export interface EffectFileCase {
  type: "file_case"
  /** The sub-cases. */
  subCases: Array<string>
}

/** Show this code: a ticket of round 0 over this digest. What a phone uploads by it comes back as `upload_by_code`. */
export interface EffectShowUploadCode {
  type: "show_upload_code"
  /** The code. */
  code: UploadCode
  /** The sub-case. */
  subCase: string
}

/** Send these certificates by post, since the applicants chose that (GZ-068); it is answered by `report_delivery`. */
export interface EffectDeliverCertificates {
  type: "deliver_certificates"
  /** Where they go: the contact of the form, as it was filed. */
  contact: Contact
  /** Their numbers. */
  numbers: Array<string>
  /** The sub-case. */
  subCase: string
}

/** Tell someone. */
export interface EffectNotifyParty {
  type: "notify_party"
  /** The part this person plays. */
  role: Role
  /** Key of the signer, where one is meant. */
  signer?: string
  /** The sub-case. */
  subCase: string
  /** What about: a code such as `signing.signatures_voided`. */
  subject: string
}

/** What the host shall do, and answer with a command. */
export type Effect = EffectRequestSignatures
  | EffectRequestConfirmation
  | EffectOpenSingleCase
  | EffectFileCase
  | EffectShowUploadCode
  | EffectDeliverCertificates
  | EffectNotifyParty

/** An enterprise as a case names it. */
export interface Enterprise {
  /** 统一社会信用代码 (or the older number on the licence). */
  documentNumber: string
  /** Name as on the licence. */
  name: string
}

/** An enterprise that a person may choose (GX-008): one that the person represents. */
export interface EnterpriseChoice {
  /** The enterprise. */
  enterprise: Enterprise
  /** Whether the platform serves it, so that seals can be applied for there. */
  served: boolean
  /** What stands against applying for its seals on this channel, as of an account that is new. */
  unmet: Array<Unmet>
}

/** The enterprises of one person, to choose from before anything is done for one of them (GX-006, GX-008). */
export interface EnterpriseChoices {
  /** The enterprises, in the order given; each once. */
  choices: Array<EnterpriseChoice>
  /** `seal.no_enterprise` where there is none that the platform serves. */
  report: Report
}

/** What one person may do with one seal at one instant. */
export interface Entitlement {
  /** The evidence: the chain of grants, the person's own first. */
  chain: Array<GrantLink>
  /** Whether the person may use the seal on a document, on whatever channel. */
  mayUse: boolean
  /** Who. */
  person: Principal
  /** In which capacity; none for somebody who has none. */
  role?: Role
  /** The seal. */
  seal: string
  /** Where the grant stands; none for the legal representative. */
  standing?: GrantStanding
  /** Otherwise why not. */
  unmet: Array<Unmet>
}

/** What kind of legal entity an account or a seal belongs to (UA-009, UA-013, SZ-016). */
export type EntityKind =
  /** 企业法人: a company. */
  | "enterprise_legal_person"
  /** 合伙企业. */
  | "partnership"
  /** 个人独资企业, and other enterprises that are no legal persons. */
  | "sole_proprietorship"
  /** 个体工商户. */
  | "individual_business"
  /** 事业单位法人. */
  | "public_institution"
  /** 机关群团, 政府机关. */
  | "government_body"
  /** 社会组织, 社会团体. */
  | "social_organisation"
  /** Any other. */
  | "other"

/** A kind of legal entity, with its names (UA-009). */
export interface EntityKindRule {
  /** Other names. */
  aliases?: Array<string>
  /** On what it rests. */
  basis: Basis
  /** The kind. */
  kind: EntityKind
  /** Its name. */
  name: Label
}

/** Entities that a verification method serves (UA-013, UA-015). */
export interface EntityScope {
  /** The kind of entity. */
  kind: EntityKind
  /** Prefix of the region in which it must be registered; empty for the whole country. */
  region?: string
}

/** What proves that the name, kind or representative of a registered entity changed (UA-025). */
export interface EntityUpdateRule {
  /** On what it rests. */
  basis: Basis
  /** The kinds of evidence about the entity's number; one is enough. */
  evidence: Array<string>
  /** The kinds of evidence that say who the representative is, about the number of the new one; one is enough. */
  representativeEvidence: Array<string>
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

/** A batch was created. */
export interface EventBatchOpened {
  type: "batch_opened"
  /** What kind of business. */
  business: Business
  /** Id of the case. */
  caseId: string
  /** Who confirms it. */
  confirmer: Enterprise
  /** Who began it. */
  initiator: Enterprise
  /** 批号. */
  number: string
  /** The project. */
  project: ProjectRef
  /** What the register holds. */
  registerFacts: Array<RegisterFact>
  /** The units. */
  units: Array<ChosenUnit>
}

/** A single case was opened from a withdrawn sub-case. */
export interface EventSingleOpened {
  type: "single_opened"
  /** What kind of business. */
  business: Business
  /** Id of the case. */
  caseId: string
  /** Who confirms it. */
  confirmer: Enterprise
  /** What it holds. */
  content: SubCaseContent
  /** Who began it. */
  initiator: Enterprise
  /** The project. */
  project: ProjectRef
  /** What the register holds. */
  registerFacts: Array<RegisterFact>
  /** From where. */
  splitFrom: SplitFrom
  /** Whether tax was cleared already. */
  taxCleared: boolean
}

/** A case of another system was adopted. */
export interface EventCaseImported {
  type: "case_imported"
  /** What kind of business. */
  business: Business
  /** Id of the case. */
  caseId: string
  /** Who confirms it. */
  confirmer: Enterprise
  /** What proves it. */
  evidence: Array<Evidence>
  /** Who began it. */
  initiator: Enterprise
  /** 批号. */
  number: string
  /** The project. */
  project: ProjectRef
  /** How far it had come. */
  stage: ImportedStage
  /** Its sub-cases. */
  subCases: Array<ImportedSubCase>
  /** How far it is trusted. */
  trust: ImportTrust
}

/** Units were added. */
export interface EventUnitsAdded {
  type: "units_added"
  /** What the register holds against them. */
  registerFacts: Array<RegisterFact>
  /** The units. */
  units: Array<ChosenUnit>
}

/** Sub-cases were taken out before submission. */
export interface EventUnitsRemoved {
  type: "units_removed"
  /** The sub-cases. */
  subCases: Array<string>
}

/** A form was replaced. */
export interface EventApplicationEdited {
  type: "application_edited"
  /** The form. */
  application: Application
  /** The sub-case. */
  subCase: string
}

/** Parts of several forms were set. */
export interface EventApplicationsBatchEdited {
  type: "applications_batch_edited"
  /** What was set. */
  changes: ApplicationChanges
  /** The sub-cases. */
  subCases: Array<string>
}

/** A questionnaire was filled in. */
export interface EventQuestionnaireAnswered {
  type: "questionnaire_answered"
  /** The answers. */
  questionnaire: Questionnaire
  /** The sub-cases. */
  subCases: Array<string>
}

/** Files were uploaded. */
export interface EventMaterialUploaded {
  type: "material_uploaded"
  /** The material as it stands now, with the files that were there before. */
  material: Material
  /** The sub-case; none for the shared list. */
  subCase?: string
}

/** A material was taken away. */
export interface EventMaterialRemoved {
  type: "material_removed"
  /** The item. */
  item: string
  /** The sub-case; none for the shared list. */
  subCase?: string
}

/** Shared materials were given to every sub-case. */
export interface EventMaterialsShared {
  type: "materials_shared"
  /** The items. */
  items: Array<string>
  /** How. */
  mode: ShareMode
  /** Who kept an own copy. */
  skipped: Array<SkippedShare>
}

/** The batch was saved. */
export interface EventSaved {
  type: "saved"
}

/** The case was submitted for signing. */
export interface EventSubmitted {
  type: "submitted"
  /** When. */
  at: Instant
  /** 批号, where it was given now. */
  number: string
}

/** The submission failed. */
export interface EventSubmissionFailed {
  type: "submission_failed"
  /** What went wrong. */
  reason: string
}

/**
 * A signing round was opened; its ticket is valid in `[issued, expires)`. Where nobody signs in person, it has no
 * signers and is complete at once: what the enterprise confirms is of a round all the same.
 */
export interface EventRoundOpened {
  type: "round_opened"
  /** Digest of what is signed: the content, the parties, the business, the rules and the round itself. */
  digest: string
  /** From when on the ticket is no longer valid. */
  expires: Instant
  /** When. */
  issued: Instant
  /** The round, counted from 1. */
  round: number
  /** Who must sign. */
  signers: Array<Signer>
  /** The sub-case. */
  subCase: string
}

/** Somebody signed. */
export interface EventSigned {
  type: "signed"
  /** When. */
  at: Instant
  /** What the provider reports. */
  evidence: Evidence
  /** The round. */
  round: number
  /** Key of the signer. */
  signer: string
  /** The sub-case. */
  subCase: string
}

/** Everybody has signed; from now on the round cannot expire (C-48). */
export interface EventRoundCompleted {
  type: "round_completed"
  /** The round. */
  round: number
  /** The sub-case. */
  subCase: string
}

/** The round and what was signed and confirmed in it became void. */
export interface EventSignaturesVoided {
  type: "signatures_voided"
  /** Why. */
  cause: VoidCause
  /** Whether an enterprise seal or approval fell with it (C-10). */
  confirmation: boolean
  /** The reason that was given for it. */
  reason: string
  /** The round. */
  round: number
  /** Keys of those who had signed. */
  signers: Array<string>
  /** The sub-case. */
  subCase: string
}

/** The enterprise sealed. */
export interface EventSealed {
  type: "sealed"
  /** When. */
  at: Instant
  /** What the seal platform reports, for each sub-case in the same order. */
  evidence: Array<Evidence>
  /** The sub-cases. */
  subCases: Array<string>
}

/** The enterprise approved. */
export interface EventApproved {
  type: "approved"
  /** When. */
  at: Instant
  /** The sub-cases. */
  subCases: Array<string>
}

/** The enterprise did not approve. */
export interface EventRejected {
  type: "rejected"
  /** Why. */
  reason: string
  /** The sub-case. */
  subCase: string
}

/** A sub-case left the batch. */
export interface EventSubCaseWithdrawn {
  type: "sub_case_withdrawn"
  /** Id of the single case it became; its own id where it was one already. */
  caseId: string
  /** The sub-case. */
  subCase: string
}

/** No sub-case is left; the batch is closed and never filed (C-62). */
export interface EventBatchEmptied {
  type: "batch_emptied"
}

/** Tax is cleared. */
export interface EventTaxCleared {
  type: "tax_cleared"
  /** What proves it. */
  evidence?: Evidence
  /** The sub-cases. */
  subCases: Array<string>
}

/** A tax clearance was taken back. */
export interface EventTaxClearanceWithdrawn {
  type: "tax_clearance_withdrawn"
  /** The sub-cases. */
  subCases: Array<string>
}

/** The case was filed by itself. */
export interface EventFiled {
  type: "filed"
  /** When. */
  at: Instant
  /** What completed the conditions. */
  cause: FilingCause
  /** The sub-cases. */
  subCases: Array<string>
}

/** Something else stands in the register, or in the contract system: only what changed. */
export interface EventRegisterFactsReported {
  type: "register_facts_reported"
  /** What stands now. */
  facts: Array<RegisterFact>
  /** What stands no more. */
  lifted: Array<LiftedFact>
  /** Contract statuses. */
  units: Array<UnitStatus>
}

/**
 * All that people do for filing is done, and the register stands against it. The case is filed by itself when
 * that is lifted.
 */
export interface EventFilingHeld {
  type: "filing_held"
  /** What completed the conditions. */
  cause: FilingCause
  /** The sub-cases against which something stands. */
  subCases: Array<string>
}

/** The registry reported a status. */
export interface EventStatusReported {
  type: "status_reported"
  /** When. */
  at: Instant
  /** The registry's note. */
  note: string
  /** The status. */
  status: string
  /** The sub-cases. */
  subCases: Array<string>
}

/** Staff asked something more. */
export interface EventInquiryRecorded {
  type: "inquiry_recorded"
  /** The record. */
  inquiry: Inquiry
  /** The sub-case. */
  subCase: string
}

/** The applicants took a filed application back. */
export interface EventWithdrawnBeforeEntry {
  type: "withdrawn_before_entry"
  /** Their declarations. */
  evidence: Array<Evidence>
  /** The sub-cases. */
  subCases: Array<string>
}

/** The case was deleted. */
export interface EventDeleted {
  type: "deleted"
}

/** A code for a phone was shown; those that it follows are void. */
export interface EventUploadCodeIssued {
  type: "upload_code_issued"
  /** The code. */
  code: UploadCode
  /** The sub-case. */
  subCase: string
  /** The codes that it follows. */
  supersedes?: Array<string>
}

/** A code was taken back. */
export interface EventUploadCodeWithdrawn {
  type: "upload_code_withdrawn"
  /** When. */
  at: Instant
  /** The code. */
  code: string
  /** The sub-case. */
  subCase: string
}

/** Certificates or proofs were issued. */
export interface EventCertificatesIssued {
  type: "certificates_issued"
  /** What was issued. */
  certificates: Array<IssuedCertificate>
  /** The sub-case. */
  subCase: string
}

/** Certificates were sent or received by post. */
export interface EventDeliveryReported {
  type: "delivery_reported"
  /** How far the parcel is. */
  delivery: Delivery
  /** The sub-case. */
  subCase: string
}

/** The right that the notice secures can be registered. */
export interface EventRegistrationPossible {
  type: "registration_possible"
  /** Since which day. */
  since: Date
  /** The sub-cases. */
  subCases: Array<string>
}

/** The case follows another profile now. */
export interface EventProfileMoved {
  type: "profile_moved"
  /** The profile before. */
  from: ProfileRef
  /** The profile from now on. */
  to: ProfileRef
}

/** Something that happened to a case. */
export type Event = EventBatchOpened
  | EventSingleOpened
  | EventCaseImported
  | EventUnitsAdded
  | EventUnitsRemoved
  | EventApplicationEdited
  | EventApplicationsBatchEdited
  | EventQuestionnaireAnswered
  | EventMaterialUploaded
  | EventMaterialRemoved
  | EventMaterialsShared
  | EventSaved
  | EventSubmitted
  | EventSubmissionFailed
  | EventRoundOpened
  | EventSigned
  | EventRoundCompleted
  | EventSignaturesVoided
  | EventSealed
  | EventApproved
  | EventRejected
  | EventSubCaseWithdrawn
  | EventBatchEmptied
  | EventTaxCleared
  | EventTaxClearanceWithdrawn
  | EventFiled
  | EventRegisterFactsReported
  | EventFilingHeld
  | EventStatusReported
  | EventInquiryRecorded
  | EventWithdrawnBeforeEntry
  | EventDeleted
  | EventUploadCodeIssued
  | EventUploadCodeWithdrawn
  | EventCertificatesIssued
  | EventDeliveryReported
  | EventRegistrationPossible
  | EventProfileMoved

/** Something the host has seen or received, given as evidence. The library stores the reference, never a secret. */
export interface Evidence {
  /** When it came about, where that differs from the moment it was reported. */
  at?: Instant
  /** Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document. */
  digest?: string
  /** What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, … */
  kind: string
  /** Who vouches for it, such as `yuexinqian`. */
  provider?: string
  /** The provider's own number for it. */
  reference?: string
  /** Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023). */
  subject?: string
}

/** How long evidence counts after it came about. */
export interface EvidenceLife {
  /** On what that rests. */
  basis: Basis
  /** So many minutes. Evidence that does not say when it came about counts for nothing. */
  minutes: number
}

/** Evidence that an operation asks for: one of several kinds. */
export interface EvidenceRule {
  /** The kinds, such as `face_check`; one is enough. */
  anyOf: Array<string>
}

/**
 * A sub-case as a caller has seen it. It was changed meanwhile where its own version is a later one:
 * `command.stale_sub_case`.
 */
export interface ExpectedSubCase {
  /** Id of the sub-case. */
  subCase: string
  /** Its version, or that of the case, when it was seen: either tells whether anything was done to it since. */
  version: number
}

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
  /** Flag: whether a buyer who is not under 18 on the day of the check has an agent. */
  | "grown_buyer_agent"
  /** Flag: whether a seller has an agent. */
  | "seller_agent"
  /** Flag: whether a mortgagee has an agent. */
  | "mortgagee_agent"
  /** Text: contract status of the unit. */
  | "contract_status"
  /** Flag: whether a certificate was issued for the unit. */
  | "certificate_issued"
  /** Text: what kind of entity the enterprise is, such as `partnership`. */
  | "entity_kind"
  /** Text: the first two digits of the region in which the enterprise is registered. */
  | "entity_province"
  /** Text: the first four digits of that region. */
  | "entity_city"
  /** Number: how many legal representatives or managing partners the enterprise has. */
  | "representative_count"
  /** Flag: whether the enterprise is foreign-invested. */
  | "foreign_invested"
  /** Flag: whether the enterprise was newly registered when its account began. */
  | "newly_registered"
  /** Flag: whether the person who acts has an account on the platform. */
  | "personal_account"
  /** Flag: whether the person who acts has downloaded a personal certificate. */
  | "personal_certificate"
  /** Flag: whether real-name verification has failed for this command. */
  | "real_name_failed"
  /** Flag: whether verification of the e-licence has failed for this command. */
  | "licence_failed"
  /** Flag: whether the e-licence is still being synchronised. */
  | "licence_syncing"
  /** Flag: whether the physical seal was engraved. */
  | "physical_engraved"
  /** Flag: whether the physical seal was filed with the police. */
  | "physical_filed"
  /** Flag: whether the enterprise's own system was given access (SZ-080). */
  | "system_access"
  /** Flag: whether the enterprise's HSM was filed (SZ-082). */
  | "hsm_filed"
  /** Text: code of the kind of the seal. */
  | "seal_kind"
  /** Flag: whether the seal bears a second language. */
  | "seal_bilingual"
  /** Flag: whether the account has, or had, any seal. */
  | "has_seals"
  /** Flag: whether the command brings grants with it. */
  | "with_grants"
  /** Flag: whether the command brings proof (`proof`) with it. */
  | "with_proof"
  /** Flag: whether the seal is bound to a Ukey. */
  | "ukey_bound"

/** A check that was tried and failed (SZ-013, SZ-015, KB-012). */
export type FailedCheck =
  /** Real-name verification of the person. */
  | "real_name"
  /** Verification of the e-licence. */
  | "licence"
  /** The e-licence is still being synchronised: try again (KB-012). */
  | "licence_syncing"

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

/**
 * What a field holds. In the document a value is text, as it was typed; of `yes_no` it is `true` or `false`, or
 * nothing; of `files` it is a list of files.
 */
export type FieldKind =
  /** One line of text. */
  | "text"
  /** Text of several lines. */
  | "lines"
  /** One of the options, by its code. */
  | "choice"
  /** 是 or 否. */
  | "yes_no"
  /** A calendar day, `YYYY-MM-DD`. */
  | "date"
  /** An amount of money, in the field's unit. */
  | "amount"
  /** An area, in the field's unit. */
  | "area"
  /** A share: `1/3`, `50%` or `0.5`. */
  | "share"
  /** A whole number. */
  | "number"
  /** The number of a paper, of a unit or of a certificate; `identifier` says of which kind, as far as that is known. */
  | "identifier"
  /** A telephone number. */
  | "phone"
  /** Files for an item of the checklist. */
  | "files"
  /** Nothing is asked: the text of the label is shown. */
  | "note"

/** All. */
export interface FieldLockAll {
  type: "all"
}

/** These, and what lies below them. */
export interface FieldLockInclude {
  type: "include"
  /** Full names. */
  fields: Array<string>
}

/** All but these. */
export interface FieldLockExclude {
  type: "exclude"
  /** Full names. */
  fields: Array<string>
}

/** Which fields nobody may change after the signature (FieldMDP). */
export type FieldLock = FieldLockAll
  | FieldLockInclude
  | FieldLockExclude

/** One option of a choice. */
export interface FieldOption {
  /** What stands in the document. */
  code: string
  /** What people call it. */
  name: Label
}

/**
 * What a platform says of fields of the form: a name of its own, an example or a note on how to fill them in (the “?”
 * beside the field, GZ-020). Of several texts for one field the first that has what is asked for counts.
 */
export interface FieldText {
  /** On what it rests. */
  basis: Basis
  /** The fields, as pointer patterns into the application: `/contact/phone`, `/buyers/*​/name`. */
  fields: Array<string>
  /** How to fill them in. */
  help?: Label
  /** What the platform calls them, where that differs from the common name. */
  name?: Label
}

/** What a file is, by its content; its name does not matter (NN-002). */
export type FileFormat =
  /** PDF. */
  | "pdf"
  /** A ZIP package: DOCX, OFD and others. */
  | "package"
  /** An old Office document (OLE). */
  | "office"
  /** A picture. */
  | "picture"
  /** Anything else. */
  | "other"

/** What completed the last condition of filing (C-15). */
export interface FilingCause {
  /** The command. */
  command: string
  /** Tag of the event that completed it. */
  event: string
}

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
  /** Whether a tax clearance ends when the buyers become others: it was for these buyers. */
  taxFollowsBuyers: boolean
}

/** Something that was understood, and is not acceptable or deserves a look. */
export interface Finding {
  /** Whether the rule rests on an assumption, because no source states it. */
  assumed?: boolean
  /** The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows. */
  code: Code
  /** The values that the message names, in the order of the catalogue. */
  params?: Array<Param>
  /**
   * Where in a sub-case, of what a case says of one: whatever the pointer goes into, this one goes into the sub-case. A
   * check of a sub-case by itself has none, since its pointers go there.
   */
  place?: FindingPlace
  /** Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole. */
  pointer: string
  /** Pointers of other places that belong to it. */
  related?: Array<string>
  /** The same of the other places, where they are in a sub-case. */
  relatedPlaces?: Array<FindingPlace>
  /** How grave it is, after the profile's own severities. */
  severity: Severity
}

/** A place in a sub-case, wherever the sub-case stands: in a snapshot, a command, or by itself. */
export interface FindingPlace {
  /** What people call the place, as the form of this business has it; none for the sub-case as a whole. */
  label?: Label
  /**
   * Where in the sub-case, as a JSON pointer into its document; of something that is missing where it would stand. Empty
   * for the sub-case as a whole. The field of the form with this pointer is the one that is meant.
   */
  pointer: string
  /** The id of the sub-case; none where it is the same for all sub-cases of the case. */
  subCase?: string
}

/** A yes or no, from an instant on. */
export interface FlagRecord {
  /** Since when. */
  at: Instant
  /** Yes or no. */
  value: boolean
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

/** How to add a row to a list. */
export interface FormAddition {
  /** The button. */
  label: Label
  /** Where the row goes: a JSON pointer that ends in `-`, behind the last row, as JSON Patch (RFC 6902) has it. */
  pointer: string
  /** The row, as JSON text. */
  value: string
}

/** One field of the form, as the sub-case stands. */
export interface FormField {
  /** How to fill it in: the “?” of the form (GZ-020). */
  help?: Label
  /** What the number is, as far as the paper beside it says. */
  identifier?: IdentifierKind
  /** What it holds. */
  kind: FieldKind
  /** Its name; of a question the wording. */
  label: Label
  /** The most characters. */
  longest?: number
  /** The smallest number. */
  minimum?: number
  /** Whether other values than the options are kept too, with a warning at most: lists of the contract system. */
  open?: boolean
  /** The options of a choice, and of `yes_no`. */
  options?: Array<FieldOption>
  /**
   * What it is, in every row and whatever else stands there: its place with `*` for the row, with the question's id
   * or the material's item in place of the index. `/application/buyers/*​/name`,
   * `/questionnaire/answers/ems_delivery/yes`, `/materials/presale_contract`.
   */
  path: string
  /**
   * Where its value stands, or is put, in the sub-case that comes with the form, as an RFC 6901 pointer. Findings of
   * a check point there too. Empty for a note.
   */
  pointer: string
  /** Whether people only read it. */
  readonly: boolean
  /** Whether something is found at the pointer as long as it is blank. */
  required: boolean
  /** How grave it is that a required field is blank: the red star is an error. */
  severity?: Severity
  /** The unit of an amount or an area. */
  unit?: Label
  /**
   * The value, as text: of a choice the code, of `yes_no` `true` or `false`, of `files` how many there are. Empty
   * where there is none.
   */
  value: string
  /** Whether it is shown. */
  visible: boolean
}

/** Fields that stand together: a row of a party, a block, a question with its explanation. */
export interface FormGroup {
  /** The fields, in the order of the printed form. */
  fields: Array<FormField>
  /** What tells the row or the question from others, where there can be several. */
  label?: Label
  /** Where they stand in the sub-case; of the fields at its top, and of those of a list together, nothing. */
  pointer: string
  /** Whether the row may be taken out of its list. */
  removable: boolean
}

/** A part of the form of a sub-case. */
export type FormPart =
  /** What was chosen before the form was opened (GZ-010 to GZ-012). */
  | "kind"
  /** 不动产单元, as the contract system shows it. */
  | "unit"
  /** 不动产情况. */
  | "property"
  /** 预购人 (买受人). */
  | "buyers"
  /** 预售人 (开发商). */
  | "sellers"
  /** 抵押权人 (银行). */
  | "mortgagees"
  /** 抵押情况. */
  | "mortgage"
  /** 地役权情况. */
  | "easement"
  /** 联系人. */
  | "contact"
  /** 询问记录. */
  | "questions"
  /** 共享材料清单. */
  | "shared_materials"
  /** 业务清单. */
  | "materials"

/** One line of a printable form. */
export interface FormRow {
  /** What stands before it. */
  label: Label
  /** What was filled in. */
  value: string
}

/** One section of the form. */
export interface FormSection {
  /** How to add a row, where it is a list. */
  add?: FormAddition
  /** The groups of fields, in order. */
  groups: Array<FormGroup>
  /** Its heading, as the form of this business has it. */
  label: Label
  /** Which. */
  part: FormPart
  /** Where it stands in the sub-case; findings about all of it point there. */
  pointer: string
  /** Whether it is shown. */
  visible: boolean
}

/** A right that somebody has in one seal. */
export interface Grant {
  /** When it was made. */
  at: Instant
  /** From when it holds; none for at once. */
  from?: Instant
  /**
   * In which capacity it was granted: `legal_representative`, `enterprise_account`, `seal_administrator`;
   * `system` for a default; `window_staff` where the window accepted it, with new seals, from an applicant who
   * could not have granted it alone.
   */
  grantedAs: Role
  /** Who granted it; none for a default, and where the enterprise's account did. */
  grantedBy?: Principal
  /** Its id. */
  id: string
  /** The layer. */
  layer: GrantLayer
  /** The organisation; none in the layer of persons. */
  organisation?: Enterprise
  /** From where it came. */
  origin: GrantOrigin
  /** The grant on which it rests, where an administrator made it. */
  parent?: string
  /** The person; none in the layer of organisations. */
  person?: Principal
  /** Its end before its time. */
  revoked?: Revocation
  /** The capacity. */
  role: Role
  /** The seal. */
  seal: string
  /** Until when, exclusive; none where it has no end. */
  until?: Instant
}

/** Whether one platform lets a capacity grant another. */
export interface GrantCell {
  /** Whether it may. */
  allowed: boolean
  /** Whether it is assumed. */
  assumed: boolean
  /** On what that rests; empty where the platform knows no such capacity. */
  bases: Array<Basis>
  /** The platform. */
  profile: ProfileRef
}

/** The layers of a grant (GS-015). */
export type GrantLayer =
  /** 机构. */
  | "organisation"
  /** 经办人, 管理员, 持有人: persons. */
  | "person"

/** One link of the chain on which a right rests. */
export interface GrantLink {
  /** When it was made. */
  at: Instant
  /** Id of the grant. */
  grant: string
  /** In which capacity it was granted. */
  grantedAs: Role
  /** From where it came. */
  origin: GrantOrigin
  /** What it grants. */
  role: Role
  /** Until when it holds, exclusive; none where it has no end. */
  until?: Instant
}

/** From where a grant came. */
export type GrantOrigin =
  /** Somebody granted it. */
  | "explicit"
  /** It came about by itself (GS-011, C-34). */
  | "default"

/** A grant that is asked for. One grant comes about for each seal, with the id `<id>/<seal>`. */
export interface GrantRequest {
  /** From when; none for at once. */
  from?: Instant
  /** The caller's own id, unique within the account. */
  id: string
  /** The organisation (机构), in the layer of organisations; none where a person is meant. */
  organisation?: Enterprise
  /** The person; none where an organisation is meant. */
  person?: Principal
  /** The capacity that is granted: `seal_administrator` or `seal_holder`; for an organisation `seal_holder`. */
  role: Role
  /** The seals. */
  seals: Array<string>
  /** Until when, exclusive. */
  until?: Instant
}

/** Who may grant what to whom, on every platform that was asked about (C-02). */
export interface GrantRow {
  /** The platforms, in the order given. */
  cells: Array<GrantCell>
  /** What is granted. */
  granted: Role
  /** Who grants. */
  grantor: Role
}

/** How seals are granted. */
export interface GrantRules {
  /** In chains. */
  chain: ChainRule
  /** By default. */
  defaults: DefaultGrantRule
  /** To whom. */
  grantee: GranteeRule
  /** In which layers. */
  layers: LayerRule
  /** For how long. */
  period: PeriodRule
}

/** Where a grant stands at some instant. */
export type GrantStanding =
  /** 有效. */
  | "effective"
  /** 未注册: the grantee has no account on the platform (C-30, C-75). */
  | "pending_account"
  /** 未注册: the grantee has not downloaded a certificate (GX-015, C-30). */
  | "pending_certificate"
  /** Its period has not begun. */
  | "not_yet"
  /** Its period is over. */
  | "expired"
  /** Revoked. */
  | "revoked"
  /** The grant on which it rests is over, and the platform lets it fall too (C-70). */
  | "parent_lapsed"
  /** The seal itself was cancelled or has expired: whatever was granted in it gives nothing, unless it is renewed. */
  | "seal_ended"

/** A grant as a list shows it. */
export interface GrantView {
  /** Its id. */
  grant: string
  /** In which capacity it was granted. */
  grantedAs: Role
  /** Name of the person or organisation. */
  grantee: string
  /** The layer. */
  layer: GrantLayer
  /** From where it came: defaults are told apart (C-34). */
  origin: GrantOrigin
  /** The grant on which it rests; none where it rests on the legal representative or enterprise. */
  parent?: string
  /** The capacity. */
  role: Role
  /** What the platform calls it. */
  roleName: Label
  /** The seal. */
  seal: string
  /** Where it stands. */
  standing: GrantStanding
  /** Until when it holds, exclusive; none where it has no end. */
  until?: Instant
}

/** What a grantee must have before a grant is effective (GX-014, GX-015, C-30). */
export interface GranteeRule {
  /** Whether an account on the platform is needed. */
  account: boolean
  /** On what it rests. */
  basis: Basis
  /** Whether a personal certificate is needed. */
  certificate: boolean
  /** Whether the phone number must be given. */
  phone: boolean
  /** What becomes of a grant to somebody without an account. */
  unknown: UnknownGrantee
  /** On what that rests; none where on the same as the rest. */
  unknownBasis?: Basis
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

/** A time during which seals could be granted to a handler. */
export interface HandlerAuthorisation {
  /** Since when. */
  at: Instant
  /** Since when no longer. */
  ended?: Instant
}

/** A handler (经办人) of the account. */
export interface HandlerBinding {
  /** When the enterprise added the handler. */
  addedAt: Instant
  /** When the handler confirmed. */
  boundAt?: Instant
  /** The caller's id. */
  id: string
  /** The person. */
  person: Principal
  /** When the enterprise removed the handler. */
  removedAt?: Instant
  /** Where the binding stands. */
  stage: HandlerStage
}

/** A handler to be added (UA-022, UA-023). */
export interface HandlerRequest {
  /** Whether the person has a personal account; a fact from the host. */
  hasAccount: boolean
  /** The caller's id for the binding, unique within the account. */
  id: string
  /** Trust level of that account; none when it was never verified. */
  level?: TrustLevel
  /** The person. */
  person: Principal
}

/** Where the binding of a handler stands. */
export type HandlerStage =
  /** Added by the enterprise; the handler has not confirmed yet. */
  | "added"
  /** Bound from both sides. */
  | "bound"
  /** Removed by the enterprise. */
  | "removed"

/** Tell somebody about something. */
export interface HostTaskNotify {
  type: "notify"
  /** What about. */
  finding: Finding
  /** The name, where one person is meant. */
  name: string
  /** The part this person plays. */
  role: Role
}

/** Have seals put on a document where they were placed (NN-006). */
export interface HostTaskSealDocument {
  type: "seal_document"
  /** SM3 of the document as it is. */
  digest: string
  /** Where the seals go. */
  placements: Array<PagePlacement>
}

/** Keep a sealed document for a person (NN-009). */
export interface HostTaskStoreDocument {
  type: "store_document"
  /** The document. */
  document: StoredDocument
}

/** Have certificates revoked by their issuer. */
export interface HostTaskRevokeCertificates {
  type: "revoke_certificates"
  /** Serial numbers. */
  serials: Array<string>
}

/** What the host shall do after a command. */
export type HostTask = HostTaskNotify
  | HostTaskSealDocument
  | HostTaskStoreDocument
  | HostTaskRevokeCertificates

/** An HSM (加密机). No source shows the form (SZ-082): its fields are assumed. */
export interface HsmRecord {
  /** 商用密码产品认证证书编号. */
  certificate?: string
  /** 设备型号. */
  model?: string
  /** 设备序列号. */
  serial?: string
  /** 生产厂商. */
  vendor?: string
}

/** The verdicts over a list, each column as long as the list. */
export interface IdentifierColumns {
  /** The code of the first finding of that severity; null where nothing was found. */
  code: Array<Code | null>
  /** The gravest severity found; null where nothing was. */
  severity: Array<Severity | null>
  /** Whether nothing of severity `error` was found. */
  valid: Array<boolean>
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

/** One thing that a number says. */
export interface IdentifierPart {
  /** Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code … */
  name: string
  /** Its value as text. */
  value: string
}

/** What is known of one number. It holds the number itself (`canonical`, `parts`): personal data. */
export interface IdentifierReport {
  /**
   * The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
   * certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
   */
  canonical?: string
  /** What is wrong or unusual; pointers are empty. */
  findings: Array<Finding>
  /** What the caller said it is. */
  kind: IdentifierKind
  /** The number with its middle hidden, for display. */
  masked: string
  /**
   * What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
   * well formed.
   */
  matched?: IdentifierKind
  /** What it says. */
  parts: Array<IdentifierPart>
}

/** A way to log in. */
export interface IdentityLogin {
  /** On what it rests. */
  basis: Basis
  /** The level that a session without any account counts as; none where an account is needed (UA-011, C-55). */
  countsAs?: TrustLevel
  /** The way. */
  method: LoginMethod
  /** Its name. */
  name: Label
  /** The parts that such a session may play. */
  roles: Array<Role>
}

/** The profile of an identity platform. */
export interface IdentityProfile {
  /** Who may do what. */
  actions: Array<ActionRule>
  /** What must be accepted (UA-006). */
  agreements: Array<Choice>
  /** Other terms, for import. */
  aliases: Array<Alias>
  /** Evidence about the applicant. */
  applicantChecks: Array<ApplicantCheck>
  /** Handlers. */
  binding: BindingRules
  /** The papers of verification on site. */
  documents: Array<Choice>
  /** Kinds of entities; the list is open. */
  entityKinds: Array<EntityKindRule>
  /** How registered data change. */
  entityUpdate: EntityUpdateRule
  /** The ways by which users reach the registration (UA-032). */
  entries: Array<Choice>
  /** How long evidence that a command brings counts. */
  evidenceLife: EvidenceLife
  /** The profile's id, such as `guangdong-identity`. */
  id: string
  /** How they follow each other. */
  levelOrder: LevelOrder
  /** The levels, lowest first. */
  levels: Array<LevelRule>
  /** Ways to log in. */
  logins: Array<IdentityLogin>
  /** Notes and literal texts. */
  messages: Array<Message>
  /** Ways to verify an entity. */
  methods: Array<VerificationMethod>
  /** Name of the platform. */
  name: Label
  /** The region it serves. */
  region: string
  /** The starred fields. */
  requiredFields: Array<RegistrationField>
  /** Version of this format; 1 today. */
  schemaVersion: number
  /** The documents on which its settings rest. */
  sources?: Array<Source>
  /** The steps of the registration, in order (UA-001). */
  steps: Array<Choice>
  /** Where users find help (UA-027). */
  support: string
  /** The profile's own version. */
  version: string
}

/** Whether a licence may prove who somebody is, for one purpose (EL-009). */
export interface IdentityUse {
  /** Whether it may. */
  allowed: boolean
  /**
   * The evidence for the platform that asks: kind `e_licence`, about the enterprise's number. None where it
   * may not.
   */
  evidence?: Evidence
  /** Whether that platform also asks for the password of the app. */
  password: boolean
  /** Otherwise all that stands against it. */
  unmet: Array<Unmet>
}

/** How far an import is trusted. */
export type ImportTrust =
  /** The host has verified the evidence. */
  | "verified"
  /** The other system says so; nobody has verified it. */
  | "declared"

/** The stage in which an imported case stood. */
export type ImportedStage =
  /** Saved, not applied for. */
  | "saved"
  /** Submission had failed. */
  | "submit_failed"
  /** Submitted; persons sign, the enterprise confirms. */
  | "signing"
  /** Filed. */
  | "filed"

/** How far a sub-case that began elsewhere had come. */
export interface ImportedSubCase {
  /** Whether the enterprise had approved. */
  approved?: boolean
  /** What it holds. */
  content: SubCaseContent
  /** The seal act, where it was done. */
  sealed?: Evidence
  /** Keys of the signers who had signed (`buyers/0`). */
  signed?: Array<string>
  /** Whether tax was cleared. */
  taxCleared?: boolean
  /** When its signing round was opened elsewhere; needed where signatures are brought along. */
  ticketIssued?: Instant
}

/** What a host's index holds of a sub-case. Nothing in it changes but by commands. */
export interface IndexRow {
  /** 业务类型: the code. */
  businessType: string
  /** 买方. */
  buyers: Array<string>
  /** Id of the case. */
  caseId: string
  /** Whether the enterprise has confirmed it. */
  confirmed: boolean
  /** Who confirms it. */
  confirmer: Enterprise
  /** 网签状态: the code. */
  contractStatus: string
  /** When the case was created. */
  created: Instant
  /** 不动产所属区. */
  district: string
  /** When it was filed. */
  filed?: Instant
  /** Who began the case. */
  initiator: Enterprise
  /** Whether the case is a batch. */
  kind: CaseKind
  /** 不动产坐落. */
  location: string
  /** The mailboxes that list it; none for what lies there with its batch as one row, and for what left the case. */
  mailboxes: Array<IndexedMailbox>
  /** 抵押权人. */
  mortgagees: Array<string>
  /** 批号. */
  number: string
  /** The host's own number for the project. */
  project: string
  /** 项目名称. */
  projectName: string
  /** 卖方. */
  sellers: Array<string>
  /** Whether everybody who signs in person has signed what is submitted now. */
  signed: boolean
  /** Where it stands. */
  stage: SubCaseStage
  /** 案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing. */
  status: string
  /** 案件状态: what lists show. */
  statusName: Label
  /** Id of the sub-case, unique within the case. */
  subCase: string
  /** 完税状态. */
  taxCleared: boolean
  /** When its signing code lapses, while somebody has still to sign: overdue from then on. */
  ticketExpires?: Instant
  /** 时间, as mailboxes show it. */
  time: Instant
  /** 不动产单元号, as typed. */
  unitCode: string
  /** The version of the case in which this row changed last. */
  version: number
}

/** A mailbox in which something lies. */
export interface IndexedMailbox {
  /** Which one. */
  mailbox: Mailbox
  /** Whose. */
  viewer: Enterprise
}

/** A supplementary inquiry by staff of the registry, beside the signed questionnaire (GZ-070). */
export interface Inquiry {
  /** What was answered. */
  answer: string
  /** Key of the party who answered, such as `buyers/0` or `sellers/0`. */
  answeredBy: string
  /**
   * The signature under this record: its own, never that of the questionnaire. Its digest is that of the record
   * ([`Case::inquiry_digest`](super::Case::inquiry_digest)); the paper to be signed has none yet.
   */
  evidence?: Evidence
  /** The registry's own number for it. */
  id: string
  /** What was asked. */
  question: string
}

/** An instant as RFC 3339 text, such as `2024-08-01T01:30:00Z`; any offset is read. */
export type Instant = string

/** A certificate or proof that the registry issued. */
export interface IssuedCertificate {
  /** The day of entry in the register (登簿). */
  entered: Date
  /** Keys of the parties whose it is, such as `buyers/0`; empty for one that all hold together. */
  holders?: Array<string>
  /** 不动产权证书号 or 不动产登记证明号. */
  number: string
  /** Of what right. */
  right: CertifiedRight
}

/** When it was signed: as a timestamp proves, otherwise as the signer claims, otherwise now. */
export interface JudgedAtSigningTime {
  type: "signing_time"
}

/** When it was signed as a timestamp proves, otherwise now. What the signer claims is not believed. */
export interface JudgedAtProvenTime {
  type: "proven_time"
}

/** At this instant. */
export interface JudgedAtAt {
  type: "at"
  /** The instant. */
  instant: Instant
}

/** The instant for which certificates are judged. */
export type JudgedAt = JudgedAtSigningTime
  | JudgedAtProvenTime
  | JudgedAtAt

/** A name in both languages. */
export interface Label {
  /** English. */
  en: string
  /** Chinese. */
  zh: string
}

/** A field with its name. */
export interface LabelledValue {
  /** The name. */
  label: Label
  /** What was filled in; empty is shown as “—”. */
  value: string
  /** Whether it takes the whole width. */
  wide?: boolean
}

/** A language in which texts are rendered. */
export type Language =
  /** Chinese, as used in mainland China. */
  | "zh"
  /** English. */
  | "en"

/** When an advance notice lapses, unless registration is applied for before. */
export interface Lapse {
  /** Days left, the last day included; 0 once it has lapsed; none where the last day is not known. */
  daysLeft?: number
  /** `calendar.ends` where the last day is not known: it names the day before which the notice does not lapse. */
  findings?: Array<Finding>
  /**
   * Whether it has lapsed on the day of the question; none where that is not known. Up to the day to which the
   * calendar counts it has not.
   */
  lapsed?: boolean
  /** The first day on which the notice has lapsed; none likewise. */
  lapsesOn?: Date
  /** The last day on which registration can be applied for; none where the calendar ends before it is known. */
  lastDay?: Date
}

/** When an advance notice lapses (民法典 第二百二十一条). */
export interface LapseRules {
  /** On what it rests. */
  basis: Basis
  /** Days from the day on which registration became possible, that day not counted. */
  days: number
  /** Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条). */
  moveFromHolidays: boolean
}

/** A signing round that lapses. */
export interface LapsingRound {
  /** The signing round. */
  round: number
  /** Of which sub-case. */
  subCase: string
}

/** The last day of a period that was counted. */
export interface LastDay {
  /** The last day; none where the calendar ends before it is known. */
  date?: Date
  /** `calendar.ends` where that is so: it names the day before which the period does not end. */
  findings?: Array<Finding>
}

/** The layers of grants, and the order in which they are changed (GS-014). */
export interface LayerRule {
  /** On what it rests. */
  basis: Basis
  /** The steps of a change, in order; empty where any order will do. */
  changeOrder?: Array<ChangeStep>
  /** The layers; with both, a seal is usable only where both are granted. */
  layers: Array<GrantLayer>
}

/** The legal entity of an account (UA-003, UA-009). */
export interface LegalEntity {
  /** 证件地址. */
  address: string
  /** 单位/企业证件号码: 统一社会信用代码, or the older number on the licence. */
  documentNumber: string
  /** What kind of entity it is. */
  kind: EntityKind
  /** 单位/企业名称. */
  name: string
  /** The region in which it is registered, as digits of GB/T 2260; some verifications ask for it (UA-013). */
  region?: string
  /** 法定代表人. */
  representative: LegalRepresentative
}

/** 法定代表人, as the registration names one (UA-003). */
export interface LegalRepresentative {
  /** What the document is; the form has one field without a type, so that it may be left out (C-58). */
  documentKind?: IdentifierKind
  /** Number of the identity document. */
  documentNumber: string
  /** The name. */
  name: string
}

/** How the levels follow each other (UA-021). */
export interface LevelOrder {
  /** On what it rests. */
  basis: Basis
  /** Whether a level presupposes the one below; no source says so. */
  lowerFirst: boolean
}

/** A trust level: its names, and what it rests on (UA-012, UA-029). */
export interface LevelRule {
  /** Other names, such as 原L2 (C-31). */
  aliases: Array<string>
  /** On what the rule rests. */
  basis: Basis
  /** The level. */
  level: TrustLevel
  /** Its name. */
  name: Label
  /** What verification at this level rests on. */
  restsOn: Label
}

/** The app is used on a device for the first time. The first action of every wallet. */
export interface LicenceActionOpenWallet {
  type: "open_wallet"
  /** Code of the app. */
  app: string
  /** The host's id of the device. */
  device: string
  /** Whether the device is a phone or the like (EL-001). */
  mobile: boolean
}

/** 下载执照 (EL-001 to EL-007). */
export interface LicenceActionDownload {
  type: "download"
  /** What the host has checked: the app's real-name evidence, `declaration`, `licence_password`. */
  evidence: Array<Evidence>
  /** Number of the licence, of which the register has told. */
  number: string
  /** The 登记地 that was chosen. */
  place: string
  /** Whether real-name verification has failed (EL-003). */
  realNameFailed: boolean
}

/** The legal representative authorises a custodian (EL-002). */
export interface LicenceActionAuthoriseCustodian {
  type: "authorise_custodian"
  /** Whom, to do what. */
  custodian: Custodian
  /** Number of the licence. */
  number: string
}

/** The legal representative withdraws a custodian. */
export interface LicenceActionWithdrawCustodian {
  type: "withdraw_custodian"
  /** Number of the licence. */
  number: string
  /** Whom. */
  person: Principal
}

/**
 * What the register knows of a licence: before it can be downloaded, and whenever it has changed, on another
 * device or by a change of the enterprise.
 */
export interface LicenceActionReportLicence {
  type: "report_licence"
  /** The licence now. */
  licence: ELicence
}

/** 修改密码, for all licences of the device (EL-008). */
export interface LicenceActionChangePassword {
  type: "change_password"
  /** `licence_password`: that the password until now was right. */
  evidence?: Array<Evidence>
}

/** 删除执照: removes the copy from this device; the licence stays. */
export interface LicenceActionDeleteCopy {
  type: "delete_copy"
  /** Number of the licence. */
  number: string
}

/** A command's action. */
export type LicenceAction = LicenceActionOpenWallet
  | LicenceActionDownload
  | LicenceActionAuthoriseCustodian
  | LicenceActionWithdrawCustodian
  | LicenceActionReportLicence
  | LicenceActionChangePassword
  | LicenceActionDeleteCopy

/** An app that holds licences, and how it verifies a person (EL-003, EL-004). */
export interface LicenceApp {
  /** On what it rests. */
  basis: Basis
  /** Its code. */
  code: string
  /** Its name. */
  name: Label
  /** The kinds of evidence of the real-name verification, in the order in which they come about. */
  realName: Array<string>
}

/** In which capacity somebody has to do with a licence. */
export type LicenceCapacity =
  /** 法定代表人 of the enterprise, in person. */
  | "legal_representative"
  /** 证照管理人员, authorised by the legal representative. */
  | "custodian"

/** Which changes of the licence cancel all seals (SZ-061, SZ-072). */
export interface LicenceChangeRule {
  /** On what it rests. */
  basis: Basis
  /** The facts whose change cancels. */
  fields: Array<LicenceField>
  /** Whether all grants fall too. */
  revokesGrants: boolean
  /** On what that rests; none where on the same as the rest. */
  revokesGrantsBasis?: Basis
}

/**
 * A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
 * `expectedVersion` is refused.
 */
export interface LicenceCommand {
  /** What to do. */
  action: LicenceAction
  /** The version that the caller has seen; none to accept any. */
  expectedVersion?: number
  /** The caller's own id for this command, unique within the account. */
  id: string
}

/** A copy on the device. */
export interface LicenceCopy {
  /** When it was downloaded. */
  downloadedAt: Instant
  /** The licence. */
  licence: ELicence
}

/** One entry of the log. */
export interface LicenceEntry {
  /** SM3 over the canonical header: all fields above. */
  digest: string
  /** Version of this format. */
  logVersion: number
  /** When the command was carried out. */
  now: Instant
  /** The payload, unless it was erased. */
  payload?: LicencePayload
  /** SM3 over the salt's bytes and the canonical payload. */
  payloadDigest: string
  /** Digest of the entry before; empty for the first. */
  previous: string
  /** The profile that was applied. */
  profile: ProfileRef
  /** The salt, as hexadecimal; gone with the payload when it is erased. */
  salt?: string
  /** Counted from 1. */
  sequence: number
}

/** The app was used for the first time. */
export interface LicenceEventWalletOpened {
  type: "wallet_opened"
  /** The app. */
  app: string
  /** The device. */
  device: string
  /** Whether it is a phone or the like. */
  mobile: boolean
  /** Whose device it is; none where a system opened it. */
  owner?: Principal
}

/** A licence was downloaded. */
export interface LicenceEventDownloaded {
  type: "downloaded"
  /** What proved who downloaded it. */
  evidence: Array<Evidence>
  /** Whether this was the first receipt. */
  first: boolean
  /** The licence. */
  licence: ELicence
}

/** A custodian was authorised. */
export interface LicenceEventCustodianAuthorised {
  type: "custodian_authorised"
  /** Whom, to do what. */
  custodian: Custodian
  /** Number of the licence. */
  number: string
}

/** A custodian was withdrawn. */
export interface LicenceEventCustodianWithdrawn {
  type: "custodian_withdrawn"
  /** Number of the licence. */
  number: string
  /** Whom. */
  person: Principal
}

/** The register knows something else of a licence. */
export interface LicenceEventLicenceReported {
  type: "licence_reported"
  /** The licence now. */
  licence: ELicence
}

/** The password of the device was changed. */
export interface LicenceEventPasswordChanged {
  type: "password_changed"
}

/** A copy was removed from the device. */
export interface LicenceEventCopyDeleted {
  type: "copy_deleted"
  /** Number of the licence. */
  number: string
}

/** An event, past tense; only ever added to. */
export type LicenceEvent = LicenceEventWalletOpened
  | LicenceEventDownloaded
  | LicenceEventCustodianAuthorised
  | LicenceEventCustodianWithdrawn
  | LicenceEventLicenceReported
  | LicenceEventPasswordChanged
  | LicenceEventCopyDeleted

/** What a business licence says of an enterprise. */
export interface LicenceFacts {
  /** 住所. */
  address?: string
  /** 经营范围. */
  businessScope?: string
  /** Name and number. */
  enterprise: Enterprise
  /** Whether it is foreign-invested. */
  foreignInvested?: boolean
  /** What kind of entity it is. */
  kind: EntityKind
  /** Whether it was registered just now, and not before the platform began (SZ-012). */
  newlyRegistered?: boolean
  /** The region of its registration, six digits of GB/T 2260. */
  region: string
  /** 注册资本. */
  registeredCapital?: string
  /** The legal representative, the person in charge, or all managing partners. */
  representatives: Array<Principal>
}

/** A fact of a business licence that may change. */
export type LicenceField =
  /** 法定代表人名称. */
  | "representative_name"
  /** 法定代表人证件号. */
  | "representative_number"
  /** 企业名称. */
  | "enterprise_name"
  /** 企业类型, only between domestic and foreign-invested (内外资转换). */
  | "foreign_investment"
  /** 企业类型, any other change. */
  | "entity_kind"
  /** 统一社会信用代码. */
  | "enterprise_number"
  /** 住所. */
  | "address"
  /** 登记地. */
  | "region"
  /** 经营范围. */
  | "business_scope"
  /** 注册资本. */
  | "registered_capital"

/** Somebody who may keep, hold or use a licence (EL-002). */
export interface LicenceHolder {
  /** In which capacity. */
  capacity: LicenceCapacity
  /** The person. */
  person: Principal
  /** What the person may do. */
  rights: Array<CustodyRight>
}

/** What a change of the licence would do. */
export interface LicenceImpact {
  /** Window applications that are still open, and might find nothing to act on. */
  applications: Array<string>
  /** Certificates that would have to be revoked. */
  certificates: Array<string>
  /** Which facts differ. */
  fields: Array<LicenceField>
  /** Grants that would end. */
  grants: Array<string>
  /** Seals that would be cancelled. */
  seals: Array<string>
  /** Ukeys whose seals would be gone. */
  ukeys: Array<string>
}

/** The licences of one 登记地 (EL-005). */
export interface LicenceListing {
  /** 可下载执照记录. */
  downloadable: Array<ELicence>
  /** 已下载执照记录. */
  downloaded: Array<ELicence>
}

/** What a command comes to. */
export interface LicenceOutcome {
  /**
   * The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
   * no others. An account has none.
   */
  changed: Array<string>
  /**
   * An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
   * effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
   */
  effectIds: Array<string>
  /** What the host shall do. */
  effects: Array<HostTask>
  /** The log entry to be stored; none for a repeated command. */
  entry?: LicenceEntry
  /**
   * Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
   * gives the answer of the first time (`answer`).
   */
  repeated: boolean
  /** Findings that did not stop the command. */
  report: Report
  /** Sequence of the command's log entry: of the one here, or of the one that was made the first time. */
  sequence: number
  /** The version with this command; the one that is now, where it was carried out before. */
  version: number
}

/** What a command was, who gave it, and what followed. May hold personal data. */
export interface LicencePayload {
  /** Who gave the command. */
  actor: Actor
  /** The command. */
  command: LicenceCommand
  /** What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry. */
  effects?: Array<HostTask>
  /** What followed. */
  events: Array<LicenceEvent>
  /** Findings that did not stop the command. */
  findings?: Array<Finding>
}

/** The profile of the e-licence. */
export interface LicenceProfile {
  /** Who may do what. */
  actions: Array<ActionRule>
  /** Other terms, for import. */
  aliases: Array<Alias>
  /** The apps. */
  apps: Array<LicenceApp>
  /** How long evidence that a command brings counts. */
  evidenceLife: EvidenceLife
  /** The profile's id, such as `e-licence`. */
  id: string
  /** Literal texts. */
  messages: Array<Message>
  /** Name of the platform. */
  name: Label
  /** Receipt. */
  receipt: ReceiptRules
  /** Version of this format; 1 today. */
  schemaVersion: number
  /** The documents on which its settings rest. */
  sources?: Array<Source>
  /** Uses. */
  uses: Array<LicenceUse>
  /** The profile's own version. */
  version: string
}

/** What the licence said, from an instant on. */
export interface LicenceRecord {
  /** From when the account knew it. */
  at: Instant
  /** What it said. */
  licence: LicenceFacts
}

/** A use of the licence to prove who somebody is (EL-009). */
export interface LicenceUse {
  /** On what it rests. */
  basis: Basis
  /**
   * Who may do it by licence: `licence_login_by` of C-57, and C-40. The capacity of the person counts, not the
   * possession of the licence.
   */
  by: Array<LicenceCapacity>
  /** Its name. */
  name: Label
  /** Whether the password of the app is asked for (KB-023). */
  password?: boolean
  /** Its code. */
  purpose: string
}

/** The state of a wallet: what its events add up to, and the snapshot to be stored. */
export interface LicenceWalletState {
  /** Code of the app. */
  app: string
  /** The copies, in the order of their download. */
  copies: Array<LicenceCopy>
  /** The host's id of the device. */
  device: string
  /** Version, digest and time of its log, and what commands used up. */
  metadata: Metadata
  /** Whether the device is a phone or the like. */
  mobile: boolean
  /** Whose device it is: who opened the wallet; none where a system did. */
  owner?: Principal
  /** The password. */
  password: WalletPassword
  /** What the register has told of licences, whether or not there is a copy here. */
  register?: Array<ELicence>
}

/** An entry of the register that stands no more. */
export interface LiftedFact {
  /** What it was, such as `seizure`. */
  kind: string
  /** The register's own number for it. */
  reference?: string
  /** The unit code, or the first 19 characters for a whole parcel. */
  subject: string
}

/** A row of a list. */
export interface ListRow {
  /** The buttons of this row: those of the list's actions that are the viewer's. */
  actions: Array<ActionOffer>
  /** Id of the case. */
  caseId: string
  /** One cell for each column, in their order. */
  cells: Array<Cell>
  /** The sub-case; none where the row is the batch as a whole. */
  subCase?: string
  /** From when on the buttons may be others without any command; none where only commands change the row. */
  validUntil?: Instant
  /** Version of the sub-case; of the case, where the row is the batch as a whole. */
  version: number
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

/** A seal that the page loaded after the scan (NN-004). */
export interface LoadedSeal {
  /** Whose it is: every seal of a sitting is of the one enterprise (C-77). */
  enterprise: Enterprise
  /** Code of its kind. */
  kind: string
  /** Its id. */
  seal: string
}

/** One entry of the log. */
export interface LogEntry {
  /** SM3 over the canonical header: all fields above. */
  digest: string
  /** Version of this format. */
  logVersion: number
  /** When the command was carried out. */
  now: Instant
  /** The payload, unless it was erased. */
  payload?: LogPayload
  /** SM3 over the salt's bytes and the canonical payload. */
  payloadDigest: string
  /** Digest of the entry before; empty for the first. */
  previous: string
  /** The profile that was applied. */
  profile: ProfileRef
  /** The salt, as hexadecimal; gone with the payload when it is erased. */
  salt?: string
  /** Counted from 1. */
  sequence: number
}

/** What a command was, who gave it, and what followed. May hold personal data. */
export interface LogPayload {
  /** Who gave the command. */
  actor: Actor
  /** The command. */
  command: Command
  /** What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry. */
  effects?: Array<Effect>
  /** What followed. */
  events: Array<Event>
  /** Findings that did not stop the command. */
  findings?: Array<Finding>
}

/** How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007. */
export type LoginMethod =
  /** 个人登录: a personal account, after which an enterprise is chosen. */
  | "personal_account"
  /** 电子营业执照: the e-licence is scanned and authorises the session. */
  | "e_licence"
  /** 法人登录 with account and password. */
  | "enterprise_account"
  /** A face check on the phone (SZ-001). */
  | "face_check"
  /** The platform's own mini-program scans a code on the screen (SZ-002). */
  | "scan"
  /** Another city's or the province's identity platform vouches for the person (SZ-002). */
  | "identity_platform"
  /** A Ukey (SZ-002). */
  | "ukey"
  /** A certificate of a CA or a bank that was verified with the account (UA-014, UA-016). */
  | "certificate"

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

/** One row of a mailbox. Requirement row GZ-090. */
export interface MailboxRow {
  /** 业务类型: its name. */
  businessName: string
  /** 业务类型: the code. */
  businessType: string
  /** 买方. */
  buyers: Array<string>
  /** 不动产坐落. */
  location: string
  /** 批号. */
  number: string
  /** 卖方. */
  sellers: Array<string>
  /** 案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing. */
  status: string
  /** 案件状态: what the row shows. */
  statusName: Label
  /** 完税状态 (GZ-109). */
  taxCleared: boolean
  /** Whether the signing code has lapsed while somebody had still to sign, so that a new one is needed (YX-003). */
  ticketExpired: boolean
  /**
   * 时间, of this row alone: when it was filed; before that, when what is signed and confirmed now was handed in; before
   * submission, when the case was created. The guide does not say which (GZ-096).
   */
  time: Instant
}

/** How a mailbox is shown. */
export interface MailboxView {
  /**
   * Tags of the actions offered on its rows, in order. Enterprises and signers can do nothing else to what lies
   * here. Where 我的案件 offers to change what was submitted, a change voids its signatures (GZ-076); where it does
   * not, the sub-case is withdrawn first.
   */
  actions: Array<string>
  /** On what it rests. */
  basis: Basis
  /**
   * The columns of its list, in order (GZ-090). What each shows is the library's: a code that it does not know is
   * found by `lint`.
   */
  columns?: Array<Column>
  /** Whether no source shows the columns, so that they are assumed to be those of the list that one shows. */
  columnsAssumed?: boolean
  /** Which one. */
  mailbox: Mailbox
  /**
   * Tags of the actions offered beyond these where a sub-case here cannot go on without them, since its form is no
   * longer without errors.
   */
  mending?: Array<string>
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
  /** What it is, by `ledger::recognise` of its bytes; none where nobody looked. */
  format?: FileFormat
  /** The host's own number for the file. */
  id: string
  /** File name. */
  name?: string
  /** Number of pages, 0 where unknown. */
  pages?: number
  /**
   * The entries of the register that it is about, by their numbers: whoever consents, promises or proves something does
   * so about one entry, and not about what the register takes up later. A paper for which no rule of the register asks
   * names none.
   */
  registerReferences?: Array<string>
  /** Who uploaded it and when, where it came by a code; of what staff uploaded, the log says so. */
  uploaded?: UploadMark
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

/**
 * What the frame keeps of an aggregate beside its content: where its log stands, and what its commands used up. Part of the
 * snapshot.
 */
export interface Metadata {
  /** When the newest command was carried out. */
  at: Instant
  /** The newest commands that were carried out, 1000 at most, in their order. */
  commands: Array<SeenCommand>
  /** Digest of the newest log entry. */
  head: string
  /** The profile that is followed. */
  profile: ProfileRef
  /** Version of the snapshot format. */
  schemaVersion: number
  /** Evidence that commands have used up: it does not count again. */
  used?: Array<UsedEvidence>
  /** How many commands were carried out. */
  version: number
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

/** How a name of several columns is read. */
export type NameOrder =
  /** Column by column from the right, as on carved seals. */
  | "columns"
  /** Line by line from the left. */
  | "rows"

/** What is added to a name. */
export type NameSuffix =
  /** Nothing. */
  | "none"
  /** 印. */
  | "seal"
  /** 之印. */
  | "of_seal"
  /** 印 or 之印, whichever makes four characters; nothing to a name of four or more. */
  | "four"

/**
 * The next instant at which something lapses, and all that lapses then: who asks again from this instant on misses
 * nothing.
 */
export interface NextDeadline {
  /** When. */
  at: Instant
  /** What: `ticket_expires`. */
  kind: string
  /** The rounds whose tickets expire at that instant, in the order of the sub-cases; at least one. */
  rounds: Array<LapsingRound>
}

/** The notice of a filed sub-case: what it secures, when it lapses, and what registers the right. */
export interface NoticeView {
  /** What it secures; two claims where two notices were filed in one case. */
  claims: Array<SecuredClaim>
  /** Code of the business that registers the right; empty where the profile names none. */
  convertsTo?: string
  /** What that business is called. */
  convertsToName?: Label
  /** When it lapses unless registration is applied for; none while it cannot be. */
  lapse?: Lapse
  /** Since which day the right can be registered; none until that was reported. */
  registrableSince?: Date
  /** The sub-case. */
  subCase: string
}

/** The first in the document. */
export interface OccurrenceFirst {
  type: "first"
}

/** The last in the document: the usual place of signature lines. */
export interface OccurrenceLast {
  type: "last"
}

/** Each of them. */
export interface OccurrenceEach {
  type: "each"
}

/** The one with this number, counted from 1. */
export interface OccurrenceNumber {
  type: "number"
  /** From 1 on. */
  number: number
}

/** Which of several places where a keyword stands. */
export type Occurrence = OccurrenceFirst
  | OccurrenceLast
  | OccurrenceEach
  | OccurrenceNumber

/** A button of an account: what can be done, or all that stands against it. */
export interface Offer {
  /** Tag of the action. */
  action: string
  /** Whether it can be done now, but for what only the moment of pressing brings. */
  allowed: boolean
  /** What the button says. */
  name: Label
  /**
   * On what it acts: the code of a verification method, the id of a handler, the number of a licence; empty for the
   * account as a whole.
   */
  object: string
  /** Otherwise why not, who can mend each reason, and by which command. */
  unmet: Array<Unmet>
}

/** What an operation comes to at once. */
export type OperationEffect =
  /** It takes effect. */
  | "immediate"
  /** The seal is issued and waits to be claimed. */
  | "awaits_claim"
  /** The seal waits until the platform reports it issued (C-65). */
  | "awaits_issue"
  /** Only an application comes about; the window, or staff who read what was sent, decide (SZ-070, SZ-080). */
  | "application"

/** One operation on one channel for one capacity, on every platform that was asked about. */
export interface OperationRow {
  /** The platforms, in the order given. */
  cells: Array<PlatformCell>
  /** The channel. */
  channel: Channel
  /** The operation. */
  operation: SealOperation
  /** The capacity. */
  role: Role
}

/** One operation on one channel. What has no rule is not offered there. */
export interface OperationRule {
  /** On what it rests. */
  basis: Basis
  /** The channel. */
  channel: Channel
  /** What it comes to. */
  effect: OperationEffect
  /** The evidence it asks for; all of them. */
  evidence?: Array<EvidenceRule>
  /** The starred fields of what is filled in. */
  fields?: Array<SealField>
  /** The ways of logging in that it asks for; empty for every one of the channel (SZ-027). */
  logins?: Array<LoginMethod>
  /** Code of the message shown on success; empty where no source gives one. */
  message?: string
  /** What the button says. */
  name: Label
  /** Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order. */
  notes?: Array<string>
  /** The operation. */
  operation: SealOperation
  /** Whether a reason must be given (SZ-064, SZ-068). */
  reasonRequired?: boolean
  /**
   * Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
   * own rule says who may.
   */
  roles: Array<Role>
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

/** What a command comes to. */
export interface Outcome {
  /**
   * The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
   * no others. An account has none.
   */
  changed: Array<string>
  /**
   * An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
   * effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
   */
  effectIds: Array<string>
  /** What the host shall do. */
  effects: Array<Effect>
  /** The log entry to be stored; none for a repeated command. */
  entry?: LogEntry
  /**
   * Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
   * gives the answer of the first time (`answer`).
   */
  repeated: boolean
  /** Findings that did not stop the command. */
  report: Report
  /** Sequence of the command's log entry: of the one here, or of the one that was made the first time. */
  sequence: number
  /** The version with this command; the one that is now, where it was carried out before. */
  version: number
}

/** A step with files. */
export type OutputAction =
  /** Write the sealed bytes to a new file, and see that they are on the disk. */
  | "write"
  /** Go on only if the file still has the digest that it had when sealing began. */
  | "compare"
  /** Keep the original under another name; a name that is taken is never reused. */
  | "back_up"
  /** Rename the new file over the original in one step. */
  | "replace"
  /** Offer the file for sharing. */
  | "share"
  /** Offer the file for download. */
  | "download"
  /** Hand the file to the person's materials. */
  | "store"

/** What the host shall do with the sealed file, step by step; it stops where a step fails. */
export interface OutputPlan {
  /** On what the policy rests. */
  basis: Basis
  /** SM3 that the original must still have. */
  expected: string
  /** What the platform does with it. */
  policy: OutputPolicy
  /** The steps. None writes into the original. */
  steps: Array<OutputStep>
}

/** What a channel does with the sealed file (SZ-043). */
export type OutputPolicy =
  /** It is shared from the phone. */
  | "share"
  /** It is downloaded. */
  | "download"
  /** It takes the place of the original (C-36). */
  | "replace"
  /** It is stored with the person's materials (NN-009). */
  | "store"

/** A file that was sealed. */
export interface OutputRequest {
  /** The channel. */
  channel: Channel
  /** SM3 of the original as it was sealed, lower-case hexadecimal. */
  digest: string
  /** Name of the original, perhaps with a path. */
  original: string
}

/** One step. */
export interface OutputStep {
  /** What. */
  action: OutputAction
  /** On which file. */
  file: string
  /** To which other; empty where there is none. */
  to?: string
}

/** One added entry. */
export interface OverlayEntry {
  /** The code. */
  code: string
  /** The name. */
  name: string
}

/** A part of a long list. */
export interface Page {
  /** How many to show at most. The platform shows 10. */
  limit: number
  /** How many rows to pass over. */
  offset: number
}

/** A seal on a page. */
export interface PagePlacement {
  /** The field it fills; empty for none. */
  field?: string
  /** The page, counted from 1. */
  page: number
  /** Id of the seal. */
  seal: string
  /** From the left edge of the page to the seal's, in micrometres. */
  x: number
  /** From the lower edge of the page to the seal's, in micrometres. */
  y: number
}

/**
 * A rectangle in the coordinates of the page's content, in thousandths of its unit (a unit is a point, unless the
 * page says otherwise).
 */
export interface PageRectangle {
  /** Lower y. */
  bottom: number
  /** Lower x. */
  left: number
  /** Upper x. */
  right: number
  /** Upper y. */
  top: number
}

/** Sealing in one sitting at a page: what is done there dies with the page (NN-008). */
export interface PageSessionRule {
  /** Who may give each command of the sitting: the person who is logged in on the page, or the host's system alone. */
  actions: Array<ActionRule>
  /** The apps whose scan authenticates (NN-003). */
  apps: Array<Label>
  /** What the phone says after the scan; the document is as it was (NN-004, NN-012). */
  authenticated: Label
  /** On what the session rests. */
  basis: Basis
  /** Where the page is found (NN-001). */
  entry: Label
  /** The folders under which the result is stored, from the outermost in (NN-009). */
  folders: Array<Label>
  /** Codes of the kinds of seals that count for a page; empty for any (C-78). */
  kinds?: Array<string>
  /** On what that rests. */
  kindsBasis: Basis
  /** The ways of logging in of which one comes before the page is opened (NN-001, C-77); empty where none is asked. */
  logins?: Array<LoginMethod>
  /** On what that rests. */
  loginsBasis?: Basis
  /** Whether whoever scans must be the person who is logged in on the page (C-77). */
  samePerson: boolean
  /** On what that rests. */
  samePersonBasis: Basis
}

/** Size of a page as it is shown. */
export interface PageSize {
  /** In micrometres. */
  height: number
  /** In micrometres. */
  width: number
}

/** A paper to be typeset. Empty texts are shown as “—”; an empty `en` leaves the English out. */
export interface Paper {
  /** What it says, from top to bottom. */
  blocks: Array<Block>
  /** The PDF's date of creation; none leaves it out. It is not printed by itself. */
  date?: Date
  /** What stands at the left of every page's foot, such as the platform's name. */
  issuer?: string
  /** 编号: its number, at the right below the title; empty for none. */
  number?: string
  /** The title. */
  title: Label
}

/** What a paper is headed with; no document of a case holds it. */
export interface PaperHead {
  /** The day that is printed and written into the PDF. */
  date: Date
  /** 编号: the number printed below the title; empty for none. */
  number?: string
}

/** What came of typesetting, beside the PDF. */
export interface PaperLayout {
  /** Whether it was written by the rules of PDF/A-2u. A signature's appearance must then keep to them too. */
  archival: boolean
  /** What could not be printed as it is: `paper.*`, with pointers into the paper. */
  findings: Array<Finding>
  /** Number of pages. */
  pages: number
  /** The named places, in the order of the paper. */
  places: Array<PaperPlace>
}

/** Where a signature or a seal belongs: whole micrometres from the page's upper left corner, as pictures have them. */
export interface PaperPlace {
  /** Height. */
  height: number
  /** From the left edge of the page. */
  left: number
  /** Its name. */
  name: string
  /** The page, from 1. */
  page: number
  /** Signature or seal. */
  style: SignatureStyle
  /** From the upper edge of the page. */
  top: number
  /** Width. */
  width: number
}

/** A named value that belongs to a finding, as text. Personal data is masked before it gets here. */
export interface Param {
  /** What the profile calls the value, where the value is a code of the profile's; texts show it. */
  label?: Label
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

/** A path and what came of judging it. */
export interface PathReport {
  /** The instant for which it was judged. */
  at: Instant
  /** The path, from the certificate that is judged to the one that is trusted, or as far as it could be built. */
  certificates: Array<CertificateSummary>
  /** The steps, certificate by certificate. */
  steps: Array<PathStep>
}

/** One step. */
export interface PathStep {
  /** The certificate, as its place in the path: 0 is the one that is judged. */
  certificate: number
  /** Reasons and remarks, at `/certificates/N`. */
  findings?: Array<Finding>
  /** What was checked. */
  kind: PathStepKind
  /** What came of it. */
  outcome: StepOutcome
}

/** What is checked of each certificate. */
export type PathStepKind =
  /** That the path ends in a certificate that is trusted. */
  | "trust"
  /** The signature of the issuer. */
  | "signature"
  /** The time of validity. */
  | "validity"
  /** That issuers are CAs, and not more of them below each other than allowed. */
  | "basic_constraints"
  /** That the key may be used so. */
  | "key_usage"
  /** The names that the CAs above are bound to. */
  | "name_constraints"
  /**
   * That every critical extension, and every one that limits its use, is understood and kept to; habits that
   * the standards do not allow are told here.
   */
  | "extensions"
  /** That it was not revoked. */
  | "revocation"

/** An advance notice that secures a claim to registration. */
export interface PendingNotice {
  /** The host's id of it. */
  id: string
  /** The day on which registration became possible. */
  possibleSince: Date
}

/** Whether a grant has a period. */
export type PeriodMode =
  /** It may have an end. */
  | "optional"
  /** It must have one (GX-012). */
  | "required"

/** The period of a grant. */
export interface PeriodRule {
  /** On what it rests. */
  basis: Basis
  /** Whether it must have an end. */
  mode: PeriodMode
}

/** A person the account knows: with an account on the platform, and perhaps a certificate. */
export interface PersonRecord {
  /** When this was an authorised handler (GS-012); the newest last. */
  authorisations?: Array<HandlerAuthorisation>
  /** The person's certificates, each with the instant of its download. */
  certificates?: Array<CertificateUse>
  /** Who. */
  person: Principal
  /** Since when the person has an account on the platform. */
  registered?: Instant
}

/** Everything one person (or side) has to do until the case is filed. */
export interface PersonTodo {
  /** The enterprise whose handlers these are; none for persons and for systems. */
  enterprise?: Enterprise
  /** What is to be done, in the order of the sub-cases. */
  items: Array<TodoItem>
  /** The person's name; empty where anyone of that role may do it. */
  name: string
  /** The part this person plays; `handler` stands for anyone of the enterprise. */
  role: Role
}

/** The picture of a seal, without its bytes. */
export interface PictureFile {
  /** Height on paper, in millimetres. */
  height: number
  /** The type as the seal writes it, such as `PNG`, `GIF`, `SVG` or `ofd` (a package). */
  kind: string
  /** Bytes of the picture. */
  size: number
  /** Width on paper, in millimetres. */
  width: number
}

/** Where one sub-case shows up, for whom. A host's index over many cases is fed with these. */
export interface Placement {
  /** Id of the case. */
  caseId: string
  /** Which one. */
  mailbox: Mailbox
  /** What the row shows. */
  row: MailboxRow
  /** Id of the sub-case. */
  subCase: string
  /** From when on the row may show something else without any command; none where only commands change it. */
  validUntil?: Instant
  /** Whose mailbox. */
  viewer: Enterprise
}

/** What one platform says of an operation on a channel for one capacity. */
export interface PlatformCell {
  /** Whether this capacity may do it there, as far as no state of a seal stands against it. */
  allowed: boolean
  /** Whether any of it is assumed; silence is, too. */
  assumed: boolean
  /**
   * On what that rests: the rule of the operation, of the capacity, or that the platform cannot do it; empty
   * where silence is all there is.
   */
  bases: Array<Basis>
  /** What it comes to; none where it is not offered. */
  effect?: OperationEffect
  /** What the platform calls it; none where it is not offered. */
  name?: Label
  /** Whether the platform offers the operation on this channel, and can do it. */
  offered: boolean
  /** The platform. */
  profile: ProfileRef
}

/** Platforms side by side. */
export interface PlatformComparison {
  /** Grants that one of them knows. */
  grants: Array<GrantRow>
  /** Operations that one of them offers, in a fixed order; within each, channels and capacities. */
  operations: Array<OperationRow>
  /** The platforms, in the order given. */
  platforms: Array<ProfileRef>
}

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

/** At a point of one page. */
export interface PositionPoint {
  type: "point"
  /** From 1 on; −1 is the last page, −2 the one before it. */
  page: number
  /** The centre of the seal, from the left edge. */
  xUm: number
  /** The centre of the seal, from the upper edge. */
  yUm: number
}

/** On a keyword in the text of the pages. Blanks do not count, and neither does the width of letters. */
export interface PositionKeyword {
  type: "keyword"
  /** How far the seal's centre lies to the right of the keyword's. */
  dxUm?: number
  /** How far below. */
  dyUm?: number
  /** Which, if it stands several times. */
  occurrence: Occurrence
  /** At most 200 characters. */
  text: string
}

/** In a signature field of the file, which is then the one that is signed; the seal is scaled into it. */
export interface PositionField {
  type: "field"
  /** The full name, with dots between the levels. */
  name: string
}

/** At the same point of every page (NN-006). */
export interface PositionEveryPage {
  type: "every_page"
  /** The centre of the seal, from the left edge. */
  xUm: number
  /** From the upper edge. */
  yUm: number
}

/** At the same point of some pages. */
export interface PositionPages {
  type: "pages"
  /** Which pages, from 1 on; −1 is the last page. */
  numbers: Array<number>
  /** The centre of the seal, from the left edge. */
  xUm: number
  /** From the upper edge. */
  yUm: number
}

/** 骑缝章: the seal is cut into strips, one for each page, which make a whole when the pages are fanned out. */
export interface PositionRiding {
  type: "riding"
  /** The seal's centre along the edge: from the upper end of a vertical edge, from the left of a horizontal. */
  alongUm: number
  /** Along which edge. */
  edge: Edge
  /** Which pages; none means all. */
  pages?: Array<number>
  /**
   * The most strips of one seal; longer papers bear several seals, of strips as equal in number as can be.
   * None means 20 (assumed: the strips of a seal of 40 mm are then 2 mm wide).
   */
  slices?: number
}

/** Where a seal is placed: 定位模式 (SZ-047). */
export type Position = PositionPoint
  | PositionKeyword
  | PositionField
  | PositionEveryPage
  | PositionPages
  | PositionRiding

/**
 * A file that waits for its signature: what must be signed, and where the result goes. The file's bytes travel
 * beside it.
 */
export interface Prepared {
  /** The form of the signature. */
  carrier: Carrier
  /** The certificates of the request. */
  certificates: Array<string>
  /** Where the signature's placeholder begins: the offset of its `<`. */
  contentsOffset: number
  /** How many bytes are reserved for the signature. */
  contentsSize: number
  /** The digest of all bytes but the placeholder, in lower-case hexadecimal digits. */
  digest: string
  /** With what the file was digested. */
  digestAlgorithm: DigestAlgorithm
  /** The signature field. */
  field: string
  /** The length of the file. */
  fileSize: number
  /** The algorithm. */
  scheme: SignatureScheme
  /** The seal of the request, where there is one. */
  seal?: string
  /** The claimed time of the request. */
  time: Instant
  /**
   * What the key must sign with the scheme, base64: for a CMS its signed attributes, for a seal its `TBS_Sign`.
   * This is the message, not its digest: a device that hashes by itself is given it as it is.
   */
  toBeSigned: string
  /**
   * The digest of the message, in lower-case hexadecimal digits, for a device that signs digests: for SM2 the
   * value e, in which the signer's key and the default identity have entered.
   */
  toBeSignedDigest: string
}

/** A file that waits for its timestamp. The file's bytes travel beside it. */
export interface PreparedTimestamp {
  /** Where the token's placeholder begins: the offset of its `<`. */
  contentsOffset: number
  /** How many bytes are reserved for the token. */
  contentsSize: number
  /** What the authority stamps: the digest of all bytes but the placeholder, in lower-case hexadecimal digits. */
  digest: string
  /** With what the file was digested. */
  digestAlgorithm: DigestAlgorithm
  /** The field. */
  field: string
  /** The length of the file. */
  fileSize: number
}

/** Who comes to the window. */
export type Presenter =
  /** 法定代表人本人. */
  | "legal_representative"
  /** 经办人, with an authorisation. */
  | "agent"

/** A person as accounts and grants name one: recognised by the number of a document, else by name and phone. */
export interface Principal {
  /**
   * What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
   * is another person's.
   */
  documentKind?: IdentifierKind
  /** Number of the identity document; empty where only the phone is known. */
  documentNumber?: string
  /** The name. */
  name: string
  /** The phone number of the personal account. */
  phone?: string
}

/** The profile of one platform: everything that differs from city to city. */
export interface Profile {
  /** Which party of the form acts in the case (C-45). */
  actingParties: Array<ActingParty>
  /** Who may do what. */
  actions: Array<ActionRule>
  /** What comes after filing; none where nothing is said of it. */
  afterFiling?: AfterFilingRules
  /** How grave it is that one person acts on two sides of a form; an assumed error where nothing is said. */
  agentRules?: Array<AgentRule>
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
  /**
   * What evidence they bring. The digest is that of the sub-case's round; the subject is the number of whoever gave
   * it: the signer, the enterprise that seals, the applicant who takes an application back, the party that answered,
   * the enterprise that began an imported case.
   */
  evidence: Array<ProofRule>
  /** Names of its own for fields, and how to fill them in (GZ-020). */
  fieldTexts?: Array<FieldText>
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
  /** The documents on which its settings rest. */
  sources?: Array<Source>
  /** Statuses after filing. */
  statuses: Array<RegistryStatus>
  /** Where users find help (UA-027). */
  support: string
  /** How long the registry has, until a last status. */
  terms?: Array<TermRule>
  /** Trust. */
  trust: TrustRules
  /** How materials are uploaded; none where nothing is said of it, and phones upload nothing. */
  uploads?: UploadRules
  /** The profile's own version, such as `1.0.0`. */
  version: string
  /** Taking a filed application back. */
  withdrawal: WithdrawalRules
}

/** One difference between two profiles. */
export interface ProfileDifference {
  /** The canonical JSON text after; none where there is nothing. */
  after?: string
  /** On what the rule rests after the change, or rested before it was taken out. */
  basis?: Basis
  /** The canonical JSON text before; none where there was nothing. */
  before?: string
  /**
   * Where, written like a JSON pointer, but with the id of a rule in place of its position:
   * `/questions/ems_delivery/explanationRequired`.
   */
  pointer: string
}

/** Which profile, in which version. */
export interface ProfileRef {
  /** The profile's id. */
  id: string
  /** The profile's version. */
  version: string
}

/** All in which a profile differs from the one on which it is based. */
export interface ProfileSettings {
  /** The profile on which it is based. */
  basedOn: Base
  /** The new profile's id. */
  id: string
  /** Version of the profile's format; 1 today. */
  schemaVersion: number
  /** What differs, in the order in which it is set. */
  settings: Array<Setting>
  /** The documents on which the settings rest, beside those of the base that hold here. */
  sources: Array<Source>
  /** Its own version. */
  version: string
}

/** How far a case has come, in numbers of sub-cases. */
export interface Progress {
  /** Confirmed by the enterprise. */
  confirmed: number
  /** Filed. */
  filed: number
  /** 确认不通过. */
  rejected: number
  /** Of these: with all personal signatures, or in need of none. */
  signed: number
  /** Where the case stands. */
  stage: CaseStage
  /** Tax cleared. */
  taxCleared: number
  /** Sub-cases that still take part. */
  total: number
  /** Split off, or taken back: no longer part of the total. */
  withdrawn: number
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

/** The project a batch belongs to. */
export interface ProjectRef {
  /** The developer to whom it belongs (GZ-013). */
  developer: Enterprise
  /** The host's own number for the project. */
  id: string
  /** 项目名称. */
  name: string
}

/** What proves an act, as a profile asks for it. */
export interface ProofRule {
  /** Tag of the action. */
  action: string
  /** On what the rule rests. */
  basis: Basis
  /** Whether it must hold the digest of what it covers. */
  digest?: boolean
  /** Kinds of evidence that will do. */
  kinds: Array<string>
  /** Who may vouch for it; empty for anybody who is named. */
  providers?: Array<string>
  /** Whether it must name whom or what it is about. */
  subject?: boolean
  /** Whether it must say when it came about. */
  time?: boolean
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
  text: Label
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

/** Where and how a licence is received (EL-001 to EL-006). */
export interface ReceiptRules {
  /** On what it rests. */
  basis: Basis
  /** Whether a changed password is asked for (EL-007). */
  changedPassword: boolean
  /** What must be read and accepted (EL-006). */
  declaration: Label
  /** Who may receive it for the first time. */
  firstBy: LicenceCapacity
  /** Whether the first receipt takes a mobile device. */
  firstOnMobile: boolean
  /** Where to go when real-name verification fails (EL-003). */
  office: Label
  /** The kind of evidence that this office gives in place of the app's own. */
  officeEvidence: string
}

/** Why a command was not carried out: everything that stands against it. */
export interface Refusal {
  /** All that is unmet; never empty. */
  unmet: Array<Unmet>
}

/** A division: one name of one six-digit code, and the years in which it was listed. */
export interface Region {
  /** Six digits: province, prefecture, county. */
  code: string
  /** The first year in which it was listed; absent: since the first list (1980). */
  from?: number
  /** Its name, such as 从化市. */
  name: string
  /** The first year in which it was no longer listed; absent: it is current. */
  to?: number
}

/**
 * What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
 * facts; which of them stop a business is data of the profile.
 *
 * An entry is known by subject, kind and reference, however they are written: what is reported of a known entry takes
 * its place.
 */
export interface RegisterFact {
  /** Whether the registry has let this case pass in spite of it. */
  excepted?: boolean
  /**
   * Whose right it is: those in whose favour a notice stands, the mortgagees. Where nobody is named, it is nobody's on
   * the form.
   */
  holders?: Array<RightHolder>
  /**
   * What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
   * `mortgage_notice` (the notice of a mortgage), `objection`, `open_case` (the unit stands in another open case); an
   * open list.
   */
  kind: string
  /** The register's own number for it. */
  reference?: string
  /** Since when it stands in the register. */
  since?: Date
  /** The unit code, or the first 19 characters for a whole parcel. */
  subject: string
  /**
   * 是否存在禁止或限制转让抵押不动产的约定, as it was registered with this mortgage; none where the register does not
   * say.
   */
  transferLimited?: boolean
}

/** A paper with which a fact stands against nothing: the consent of whom it protects, a promise, a proof. */
export interface RegisterMaterial {
  /** On what it rests that this paper is asked for. */
  basis: Basis
  /** The item, such as `notice_holder_consent`. It is asked for where the rule applies, and by no checklist. */
  item: string
  /** Its name. */
  name: Label
}

/** A paper that an entry of the register asks for: with it the entry stands against nothing. */
export interface RegisterPaper {
  /** Whether no source asks for it, and the profile assumes it. */
  assumed?: boolean
  /** What the entry is called. */
  entry: Label
  /** The item under which it is handed in, such as `notice_holder_consent`. */
  item: string
  /** What it is called. */
  name: Label
  /** Whether a file is there that is about this entry. */
  present: boolean
  /** The number of the entry, which the file names (`registerReferences`); empty where the register gave none. */
  reference?: string
  /** How grave its absence is. */
  severity: Severity
  /** Unit, building or parcel that the entry is about. */
  subject: string
}

/**
 * A register fact that stands against a business, or deserves a look. Of the rules for a kind the first that
 * concerns the case counts.
 */
export interface RegisterRule {
  /** Of which mortgages it speaks. */
  agreement?: TransferAgreement
  /** On what it rests. */
  basis: Basis
  /** When the rule applies. */
  condition: Condition
  /** Whether a fact that the registry excepted passes. */
  exceptionAllowed: boolean
  /** The kind of fact, such as `seizure`. */
  kind: string
  /** With these papers, all of them, the fact stands against nothing. Without any it stands until it is lifted. */
  materials?: Array<RegisterMaterial>
  /** Its name. */
  name: Label
  /**
   * The parties of the form against whom a right of their own does not stand: all holders of the fact must be
   * among them.
   */
  ownParties?: Array<PartyRole>
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

/** A field of the registration that must be filled in (UA-002, UA-003). */
export interface RegistrationField {
  /** On what it rests. */
  basis: Basis
  /** The field, as a pointer into the registration: `/entity/name`. */
  field: string
  /** Its name on the form. */
  name: Label
}

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
  /**
   * Whether the block that holds it (`agent`, `contact`, …) may be left out as a whole; where it is there, the
   * field is required. A block whose fields are all blank is left out.
   */
  optionalBlock?: boolean
  /** How grave its absence is. */
  severity: Severity
}

/** One row: what is required, and where that is written. */
export interface RequirementRow {
  /**
   * Whether it holds something that no source states: what it derives, or assumes. Whoever rests on such a row assumes
   * it too.
   */
  assumed?: boolean
  /** Title of the document it comes from; several are joined with 、. */
  document: string
  /** The row's id, such as `GZ-083`. */
  id: string
  /**
   * What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
   * `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
   * disagree or are silent.
   */
  kind: string
  /** The words of the source, where the row has them. */
  quote?: string
  /** Other rows it speaks of. */
  related?: Array<string>
  /** How the library settles what is unclear; empty for all other kinds. */
  resolution?: string
  /** Section, step or figure; empty where none can be named. */
  section: string
  /** What is required, or what is unclear. */
  statement: string
}

/** A plan worked out on one file. */
export interface Resolution {
  /** In the order of the plan, then of the pages. */
  placements: Array<SealPlacement>
  /** What could not be placed, with pointers into the plan. */
  report: Report
}

/** The end of a grant before its time. */
export interface Revocation {
  /** When. */
  at: Instant
  /** Why. */
  cause: RevocationCause
}

/** What a revocation does to grants made by the revoked person (C-70). */
export type RevocationCascade =
  /** They stay, and show as a finding. */
  | "stay"
  /** They fall with it. */
  | "fall"

/** Why a grant ended before its time. */
export type RevocationCause =
  /** Somebody revoked it. */
  | "by_user"
  /** Another right of the same person in the seal was revoked (SZ-035). */
  | "with_other_right"
  /** The grant on which it rests was revoked (C-70). */
  | "cascade"
  /** The licence changed (SZ-061). */
  | "licence_change"
  /** The handler's authorisation ended (GS-012). */
  | "handler_dismissed"

/** Whose a right in the register is: a person or an enterprise, known by paper and number. */
export interface RightHolder {
  /**
   * What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
   * is another's.
   */
  documentKind?: IdentifierKind
  /** The number; who has none here is nobody on any form. */
  documentNumber?: string
  /** The name. */
  name: string
}

/** Whether a use was right. */
export interface RightReport {
  /** Why; pointers go into the use. */
  findings: Array<Finding>
  /** Valid: live, entitled, by its certificate. Invalid: one of these fails. Indeterminate: one is not known. */
  verdict: SealVerdict
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
  /** 企业账号: whoever is logged in with the enterprise's own account (C-33). */
  | "enterprise_account"
  /** 印章管理员: manages an enterprise's seals by a grant. */
  | "seal_administrator"
  /** 印章持有人, or the use-only 经办人 of some platforms (C-05): may use a seal by a grant. */
  | "seal_holder"
  /** 证照管理人员: keeps an e-licence that the legal representative received (C-40). */
  | "licence_custodian"
  /** A person with an account of their own, who plays no other part. */
  | "person"
  /** Staff at a service window. */
  | "window_staff"

/** One room on a floor of the building table. */
export interface Room {
  /** What the door says, such as `1702`. */
  label: string
  /** How many columns the room takes in the grid; 1 where nothing is said. */
  span?: number
  /** The unit. */
  unit: PropertyUnit
}

/** A seal. */
export interface Seal {
  /** Id of the application from which it came. */
  application: string
  /** When it was applied for. */
  applied: Instant
  /** Its end. */
  cancelled?: Cancellation
  /** Its certificates; the newest last. */
  certificates?: Array<CertificateUse>
  /** Whether it must be claimed before it can be used by anyone. */
  claimFirst: boolean
  /** The copies. */
  claims?: Array<Claim>
  /** 印章颜色; empty where it was not asked for. */
  colour?: string
  /** Its id. */
  id: string
  /** Digest of the template or image, for a custom seal. */
  image?: string
  /** When it was issued. */
  issued?: Instant
  /** Code of its kind. */
  kind: string
  /** 印章名称. */
  name: string
  /** Whose it is, for a seal of a person. */
  owner?: Principal
  /** The seal that came in its place (SZ-062). */
  replacedBy?: string
  /** When it was suspended. */
  suspensions?: Array<Suspension>
  /** Its Ukeys; the newest last. */
  ukeys?: Array<UkeyBinding>
  /** Its time of use, as it was known over time; the newest last. */
  validity?: Array<ValidityRecord>
}

/** The state of a seal account, which is also the snapshot to be stored. */
export interface SealAccountState {
  /** Id of the account. */
  accountId: string
  /** The window applications. */
  applications: Array<WindowApplication>
  /** 刻制 of the physical seal. */
  engraved?: Array<FlagRecord>
  /** 备案 of the physical seal. */
  filed?: Array<FlagRecord>
  /** The newest form (GS-004). */
  form?: SealForm
  /** The grants, in the order of their making. */
  grants: Array<Grant>
  /** Filing of the enterprise's HSM (SZ-082). */
  hsm?: Array<FlagRecord>
  /** What the licence said over time; the newest last. */
  licences: Array<LicenceRecord>
  /** Version, digest and time of its log, and what commands used up. */
  metadata: Metadata
  /** The persons. */
  persons: Array<PersonRecord>
  /** The seals, in the order of their coming. */
  seals: Array<Seal>
  /** That secrets were set. */
  secrets?: Array<SecretRecord>
  /** Access of the enterprise's own system (SZ-080). */
  systemAccess?: Array<FlagRecord>
  /** Uses of the seals. */
  uses?: Array<SealUse>
}

/** A seal act of the enterprise. */
export interface SealAct {
  /** When. */
  at: Instant
  /** What the seal platform reports. */
  evidence: Evidence
}

/** The use of a seal, as a verified signature shows it. */
export interface SealActUse {
  /** When: from a timestamp, or as the signer claims. */
  at: Instant
  /** Whether it stands in the seal's list. */
  listing: CertificateListing
  /** Who used it, as the host knows from its own records. */
  person: Principal
  /** Whether a timestamp proves that instant. */
  proven: boolean
  /** Id of the seal in the account. */
  seal: string
  /** Serial number of the signing certificate, in hexadecimal. */
  serial: string
}

/** The account begins. By the system, with the facts of the licence. */
export interface SealActionOpenAccount {
  type: "open_account"
  /** Id of the account. */
  accountId: string
  /** What the licence says. */
  licence: LicenceFacts
}

/** 印章申请, also at the window and for custom seals. On platforms with a set, `seals` is empty and the set comes. */
export interface SealActionApply {
  type: "apply"
  /** Id of the application; the seals of a set are named `<application>/<kind>`. */
  application: string
  /** The form. */
  form?: SealForm
  /** Grants in the new seals, and in no others, that are asked for at the same time (SZ-014, SZ-015). */
  grants?: Array<GrantRequest>
  /** The seals. */
  seals?: Array<SealRequest>
}

/** The platform reports that seals were issued. */
export interface SealActionReportIssue {
  type: "report_issue"
  /** From when they may be used; none to keep what was applied for. */
  from?: Instant
  /** The seals. */
  seals: Array<string>
  /** Until when, exclusive. */
  until?: Instant
}

/** The platform reports that an application was refused (C-65). */
export interface SealActionReportRefusal {
  type: "report_refusal"
  /** Why. */
  reason: string
  /** The seals. */
  seals: Array<string>
}

/** The platform gives a set to an enterprise that need not apply (SZ-012, KB-002). */
export interface SealActionReportSet {
  type: "report_set"
  /** Id under which the seals are named `<application>/<kind>`. */
  application: string
  /** Code of the set. */
  set: string
}

/** The platform reports how far the physical seal is (KB-007, KB-008, KB-026). */
export interface SealActionReportPhysicalSeal {
  type: "report_physical_seal"
  /** 刻制. */
  engraved: boolean
  /** 备案. */
  filed: boolean
}

/** 领取, 下载. */
export interface SealActionClaim {
  type: "claim"
  /** The certificate that came with it, where one did. */
  certificate?: CertificateRecord
  /** The device on which the copy is kept; empty where it does not matter. */
  device?: string
  /** 领取介质; empty where there is none. */
  medium?: string
  /** The seal. */
  seal: string
}

/** Deletes the actor's own local copy (KB-016). */
export interface SealActionDeleteCopy {
  type: "delete_copy"
  /** The seal. */
  seal: string
}

/** 下载个人数字证书 (GX-004, GX-005). */
export interface SealActionDownloadCertificate {
  type: "download_certificate"
  /** The certificate. */
  certificate: CertificateRecord
}

/** The platform reports that a person has opened an account (GX-013). */
export interface SealActionReportPerson {
  type: "report_person"
  /** The person. */
  person: Principal
}

/** The platform reports that a person has downloaded a certificate (GX-015). */
export interface SealActionReportCertificate {
  type: "report_certificate"
  /** The certificate. */
  certificate: CertificateRecord
  /** The person. */
  person: Principal
}

/** Begins to bind a seal to a Ukey (SZ-022). */
export interface SealActionBindUkey {
  type: "bind_ukey"
  /** The seal. */
  seal: string
  /** Serial number of the Ukey. */
  ukey: string
}

/** The scan that completes the binding (SZ-023). */
export interface SealActionConfirmUkeyBinding {
  type: "confirm_ukey_binding"
  /** The seal. */
  seal: string
}

/** Begins to unbind (SZ-024). */
export interface SealActionUnbindUkey {
  type: "unbind_ukey"
  /** The seal. */
  seal: string
}

/** The scan that completes the unbinding (SZ-025). */
export interface SealActionConfirmUkeyUnbinding {
  type: "confirm_ukey_unbinding"
  /** The seal. */
  seal: string
}

/** 授权经办人 (GS-012): from now on seals may be granted to this person, and are by default (GS-011). */
export interface SealActionAuthoriseHandler {
  type: "authorise_handler"
  /** The person. */
  person: Principal
}

/**
 * The end of a handler's authorisation, with every right that rests on it: no seal is granted to this person by
 * default any more. No source describes it; assumed, for GS-014 takes back single grants alone.
 */
export interface SealActionDismissHandler {
  type: "dismiss_handler"
  /** The person. */
  person: Principal
}

/** 授权. */
export interface SealActionGrant {
  type: "grant"
  /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
  form?: SealForm
  /** The grant. */
  grant: GrantRequest
}

/** 取消授权. */
export interface SealActionRevoke {
  type: "revoke"
  /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
  form?: SealForm
  /** Ids of the grants. */
  grants: Array<string>
}

/** 停用, 冻结. */
export interface SealActionSuspend {
  type: "suspend"
  /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
  form?: SealForm
  /** Why. */
  reason?: string
  /** The seals. */
  seals: Array<string>
}

/** 启用, 解冻. */
export interface SealActionResume {
  type: "resume"
  /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
  form?: SealForm
  /** Why. */
  reason?: string
  /** The seals. */
  seals: Array<string>
}

/** 续期. */
export interface SealActionRenew {
  type: "renew"
  /** The new certificate, where one came. */
  certificate?: CertificateRecord
  /** The seal. */
  seal: string
  /** The new end, exclusive. */
  until: Instant
}

/** 变更: applies for new seals after the licence changed (SZ-062, SZ-063). */
export interface SealActionChange {
  type: "change"
  /** Id of the application; a new seal is named `<application>/<old seal>`. */
  application: string
  /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
  form?: SealForm
  /** Grants in the new seals, and in no others, that are asked for at the same time (SZ-063). */
  grants?: Array<GrantRequest>
  /** The cancelled seals that are to come anew. */
  seals: Array<string>
}

/** 注销. */
export interface SealActionCancel {
  type: "cancel"
  /** What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067). */
  form?: SealForm
  /** Code of the reason, or the reason itself. */
  reason: string
  /** The seals. */
  seals: Array<string>
}

/** 修改签章密码 (SZ-050). The library sees no secret: that the current one was right is evidence. */
export interface SealActionChangeSecret {
  type: "change_secret"
  /** What it belongs to. */
  scope: SecretScope
  /** The seal or Ukey; empty for the secret of the actor's own certificate. */
  subject?: string
}

/** 忘记密码 (SZ-052). */
export interface SealActionResetSecret {
  type: "reset_secret"
  /** The new certificate, where one was issued. */
  certificate?: CertificateRecord
  /** What it belongs to. */
  scope: SecretScope
  /** The seal or Ukey; empty for the secret of the actor's own certificate. */
  subject?: string
}

/** The seal was used on a document. */
export interface SealActionSign {
  type: "sign"
  /** Serial number of the certificate that was used; empty where the platform names none. */
  certificate?: string
  /** Digest of the document as it was sealed, as hexadecimal. */
  digest: string
  /** The seal. */
  seal: string
}

/** The licence system reports a change (SZ-061, SZ-083). */
export interface SealActionReportLicenceChange {
  type: "report_licence_change"
  /** What the licence says now. */
  licence: LicenceFacts
}

/** The enterprise's own system was given access (SZ-080). */
export interface SealActionReportSystemAccess {
  type: "report_system_access"
  /** Whether it has access. */
  granted: boolean
}

/** The enterprise's HSM was filed (SZ-082). */
export interface SealActionReportHsm {
  type: "report_hsm"
  /** Whether it is filed. */
  filed: boolean
}

/** The window decides on an application (SZ-070). */
export interface SealActionReportWindow {
  type: "report_window"
  /** Whether it was accepted; then its action takes effect. */
  accepted: boolean
  /** Id of the application, which is the id of the command that submitted it. */
  application: string
  /** Why not. */
  reason?: string
}

/** 应用接入申请: the enterprise's own system shall have access (SZ-080). The printed form is stamped and sent. */
export interface SealActionApplySystemAccess {
  type: "apply_system_access"
  /** Who applies, and who answers for it. */
  form?: SealForm
  /** The system. */
  system: SystemRecord
}

/** 加密机设备备案: the HSM in which custom seals are kept (SZ-082). */
export interface SealActionFileHsm {
  type: "file_hsm"
  /** Who applies, and who answers for it. */
  form?: SealForm
  /** The HSM. */
  hsm: HsmRecord
}

/** What to do to a seal account. */
export type SealAction = SealActionOpenAccount
  | SealActionApply
  | SealActionReportIssue
  | SealActionReportRefusal
  | SealActionReportSet
  | SealActionReportPhysicalSeal
  | SealActionClaim
  | SealActionDeleteCopy
  | SealActionDownloadCertificate
  | SealActionReportPerson
  | SealActionReportCertificate
  | SealActionBindUkey
  | SealActionConfirmUkeyBinding
  | SealActionUnbindUkey
  | SealActionConfirmUkeyUnbinding
  | SealActionAuthoriseHandler
  | SealActionDismissHandler
  | SealActionGrant
  | SealActionRevoke
  | SealActionSuspend
  | SealActionResume
  | SealActionRenew
  | SealActionChange
  | SealActionCancel
  | SealActionChangeSecret
  | SealActionResetSecret
  | SealActionSign
  | SealActionReportLicenceChange
  | SealActionReportSystemAccess
  | SealActionReportHsm
  | SealActionReportWindow
  | SealActionApplySystemAccess
  | SealActionFileHsm

/** The answer: yes, by which right; or everything that stands against it. */
export interface SealAnswer {
  /** The capacity in which it would be done; none where there is none. */
  actingAs?: Role
  /** Whether it is allowed, but for the evidence that only the moment brings. */
  allowed: boolean
  /** What was asked, about whom. */
  asked: SealAsked
  /** On what the platform's rule for this operation and channel rests; none where it has no rule. */
  basis?: Basis
  /** The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise. */
  chain: Array<GrantLink>
  /** Otherwise why not, who can mend each reason, and by which operation. */
  unmet: Array<Unmet>
}

/** What an answer is about: it is good for this person, question, account and instant alone. */
export interface SealAsked {
  /** Id of the account. */
  account: string
  /** At which instant. */
  at: Instant
  /** Whose account it is, as its licence has it; for the program that asks, not for whoever the answer is about. */
  enterprise: Enterprise
  /** Who would do it. */
  person: Principal
  /** What was asked. */
  question: SealQuestion
}

/** A certificate in a seal, or what the seal says of one. */
export interface SealCertificate {
  /** What it says; only where the certificate itself is there and can be read. */
  certificate?: CertificateSummary
  /** SM3 over the certificate's bytes, or the digest that stands in the list, in lower-case hexadecimal. */
  digest: string
  /** The hash function as the list names it; only for entries that are digests. */
  digestAlgorithm?: string
}

/** One line of 印章变动: what happened to the enterprise's seals (KB-015, KB-024). */
export interface SealChange {
  /** When. */
  at: Instant
  /** The reason, Ukey or certificate, where there is one; empty otherwise. */
  detail: string
  /** What. */
  kind: SealChangeKind
  /** Its name. */
  name: string
  /** The seal. */
  seal: string
}

/** What happened to a seal. */
export type SealChangeKind =
  /** Applied for. */
  | "applied"
  /** Issued. */
  | "issued"
  /** Suspended. */
  | "suspended"
  /** Usable again. */
  | "resumed"
  /** Renewed. */
  | "renewed"
  /** It has a new certificate. */
  | "certificate_issued"
  /** Bound to a Ukey. */
  | "ukey_bound"
  /** Bound to a Ukey no longer. */
  | "ukey_unbound"
  /** Cancelled. */
  | "cancelled"

/** One step and what came of it. */
export interface SealCheck {
  /**
   * Why it failed or was not looked at, and what else deserves a look. The pointers go into
   * [`SealFile`](super::SealFile) or [`SealSignatureFile`](super::SealSignatureFile).
   */
  findings?: Array<Finding>
  /** What came of it. */
  result: StepOutcome
  /** The step. */
  step: SealStep
}

/**
 * A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
 * `expectedVersion` is refused.
 */
export interface SealCommand {
  /** What to do. */
  action: SealAction
  /** On which channel; none for what the platform itself reports. */
  channel?: Channel
  /** What the host has verified for this command, such as a face check. Never a secret itself. */
  evidence?: Array<Evidence>
  /** The version that the caller has seen; none to accept any. */
  expectedVersion?: number
  /** Checks that the host has tried for this command, and that failed. */
  failed?: Array<FailedCheck>
  /** The caller's own id for this command, unique within the account. */
  id: string
}

/** The texts of one seal. A design takes of them what it has a place for. */
export interface SealContent {
  /** The code under which the police filed the seal, 13 or 14 digits: `{code}`. */
  code?: string
  /** Its name in another language: `{foreignName}`. */
  foreignName?: string
  /** The organisation's registered name: `{name}`. */
  name?: string
  /** The person's name: `{person}`. */
  person?: string
  /** The number of one of several seals of a kind, such as （1）: `{serial}`. */
  serial?: string
  /** The taxpayer's number: `{taxNumber}`. */
  taxNumber?: string
  /** What the seal is for, such as 业务专用章, where the design does not say: `{title}`. */
  title?: string
}

/** Which pages must bear a seal in the end (C-35). */
export type SealCoverage =
  /** One seal anywhere is enough (SZ-041). */
  | "at_least_one"
  /** Every page bears a seal (NN-006, NN-007). Seals of earlier signatures count. */
  | "every_page"
  /** Every field of the plan's `fields` bears one. */
  | "named_fields"

/** What a seal looks like. Lengths are micrometres. */
export interface SealDesign {
  /** Width of the border; 0 for none. */
  border: number
  /** The colour, `#rrggbb`. */
  colour: string
  /** Radius of the corners of a square seal. */
  corner?: number
  /** Height over all. */
  height: number
  /** Width of a second line inside the border; 0 for none. */
  innerBorder?: number
  /** Space between the border and the second line. */
  innerGap?: number
  /** What stands in it. */
  parts: Array<SealPart>
  /** Its outline. */
  shape: SealShape
  /** Width over all. */
  width: number
}

/** A seal to be made. */
export interface SealDraft {
  /** When it is made. */
  created: Instant
  /** The standard after which it is built. */
  edition: SealEdition
  /** Its extensions. */
  extensions?: Array<SealExtension>
  /** Height of the picture on paper, in millimetres (1 to 1000). */
  height: number
  /** The seal's number: 1 to 100 letters of ASCII. */
  id: string
  /** Its type, which each business defines; in seals of 2014: 1 of a unit, 2 of a person. */
  kind: number
  /** What the list of signers shall hold; seals of 2014 have certificates only. */
  listKind: SealListKind
  /** Its name: 1 to 600 bytes. */
  name: string
  /** The type of its picture, such as `PNG`: 1 to 20 letters of ASCII. */
  pictureKind: string
  /** From when it is valid. */
  validFrom: Instant
  /** Until when it is valid. */
  validUntil: Instant
  /** The vendor: 1 to 100 letters of ASCII. */
  vendor: string
  /** Width of the picture on paper, in millimetres (1 to 1000). */
  width: number
}

/** The standard after which a seal or a signature is built. */
export type SealEdition =
  /** GM/T 0031-2014: a seal of two fields. */
  | "gmt0031_2014"
  /** GB/T 38540-2020: a seal of four fields, header version 4. */
  | "gbt38540_2020"
  /** GM/T 0031-2025: as 2020, with a timestamp of the seal; header version 5. */
  | "gmt0031_2025"

/** The account began. */
export interface SealEventAccountOpened {
  type: "account_opened"
  /** Its id. */
  accountId: string
  /** What the licence says. */
  licence: LicenceFacts
}

/** A seal was applied for, or came by itself. Its histories are empty. */
export interface SealEventSealApplied {
  type: "seal_applied"
  /** The seal. */
  seal: Seal
}

/** A form was filled in. */
export interface SealEventFormKept {
  type: "form_kept"
  /** The form. */
  form: SealForm
}

/** A seal was issued. */
export interface SealEventSealIssued {
  type: "seal_issued"
  /** From when it may be used. */
  from?: Instant
  /** The seal. */
  seal: string
  /** Until when, exclusive. */
  until?: Instant
}

/** The physical seal came further. */
export interface SealEventPhysicalSealReported {
  type: "physical_seal_reported"
  /** 刻制. */
  engraved: boolean
  /** 备案. */
  filed: boolean
}

/** A person claimed a seal. */
export interface SealEventSealClaimed {
  type: "seal_claimed"
  /** On which device. */
  device: string
  /** The grant by which; none for the legal representative. */
  grant?: string
  /** On what medium. */
  medium: string
  /** Who. */
  person: Principal
  /** The seal. */
  seal: string
}

/** A local copy was deleted. */
export interface SealEventCopyDeleted {
  type: "copy_deleted"
  /** Whose copy. */
  person: Principal
  /** The seal. */
  seal: string
}

/** A person has an account on the platform. */
export interface SealEventPersonRegistered {
  type: "person_registered"
  /** Who. */
  person: Principal
}

/** A person downloaded a certificate. */
export interface SealEventCertificateDownloaded {
  type: "certificate_downloaded"
  /** The certificate. */
  certificate: CertificateRecord
  /** Who. */
  person: Principal
}

/** A seal has a new certificate; one of the same person ends. */
export interface SealEventCertificateIssued {
  type: "certificate_issued"
  /** The certificate. */
  certificate: CertificateRecord
  /** The grant by which the person came to it; none for the legal representative's. */
  grant?: string
  /** Whose it is; none for one that belongs to the seal. */
  person?: Principal
  /** The seal. */
  seal: string
}

/** A secret was set. */
export interface SealEventSecretSet {
  type: "secret_set"
  /** Whose it is. */
  person: Principal
  /** What it belongs to. */
  scope: SecretScope
  /** The seal, Ukey or certificate. */
  subject: string
}

/** A binding to a Ukey was begun. */
export interface SealEventUkeyBindingBegun {
  type: "ukey_binding_begun"
  /** The seal. */
  seal: string
  /** The Ukey. */
  ukey: string
}

/** A seal is bound to a Ukey. */
export interface SealEventUkeyBound {
  type: "ukey_bound"
  /** The seal. */
  seal: string
  /** The Ukey. */
  ukey: string
}

/** An unbinding was begun. */
export interface SealEventUkeyUnbindingBegun {
  type: "ukey_unbinding_begun"
  /** The seal. */
  seal: string
}

/** A seal is bound to a Ukey no longer. */
export interface SealEventUkeyUnbound {
  type: "ukey_unbound"
  /** The seal. */
  seal: string
}

/** Seals may be granted to a person. */
export interface SealEventHandlerAuthorised {
  type: "handler_authorised"
  /** Who. */
  person: Principal
}

/** Seals are granted to a person no longer. */
export interface SealEventHandlerDismissed {
  type: "handler_dismissed"
  /** Who. */
  person: Principal
}

/** Somebody was granted a right. */
export interface SealEventGranted {
  type: "granted"
  /** The grant. */
  grant: Grant
}

/** A grant ended before its time. */
export interface SealEventGrantRevoked {
  type: "grant_revoked"
  /** Why. */
  cause: RevocationCause
  /** Its id. */
  grant: string
}

/** A seal was suspended. */
export interface SealEventSealSuspended {
  type: "seal_suspended"
  /** Under which name. */
  origin: SuspensionOrigin
  /** Why. */
  reason: string
  /** The seal. */
  seal: string
}

/** A suspended seal is usable again. */
export interface SealEventSealResumed {
  type: "seal_resumed"
  /** Why. */
  reason: string
  /** The seal. */
  seal: string
}

/** A seal was renewed. */
export interface SealEventSealRenewed {
  type: "seal_renewed"
  /** The seal. */
  seal: string
  /** The new end, exclusive. */
  until: Instant
}

/** A seal was cancelled, for good. */
export interface SealEventSealCancelled {
  type: "seal_cancelled"
  /** Why. */
  cause: CancelCause
  /** The seal. */
  seal: string
}

/** A new seal stands for a cancelled one. */
export interface SealEventSealReplaced {
  type: "seal_replaced"
  /** The new one. */
  by: string
  /** The cancelled one. */
  seal: string
}

/** A seal was used on a document. */
export interface SealEventSealUsed {
  type: "seal_used"
  /** The use. */
  used: SealUse
}

/** The licence changed. */
export interface SealEventLicenceChanged {
  type: "licence_changed"
  /** Which facts changed. */
  fields: Array<LicenceField>
  /** What it says now. */
  licence: LicenceFacts
}

/** Access of the enterprise's own system. */
export interface SealEventSystemAccessReported {
  type: "system_access_reported"
  /** Whether it has access. */
  granted: boolean
}

/** Filing of the enterprise's HSM. */
export interface SealEventHsmReported {
  type: "hsm_reported"
  /** Whether it is filed. */
  filed: boolean
}

/** An application went to the window. */
export interface SealEventWindowSubmitted {
  type: "window_submitted"
  /** The application. */
  application: WindowApplication
}

/** The window decided. */
export interface SealEventWindowDecided {
  type: "window_decided"
  /** Whether it was accepted. */
  accepted: boolean
  /** The application. */
  application: string
  /** Why not. */
  reason: string
}

/** What happened. */
export type SealEvent = SealEventAccountOpened
  | SealEventSealApplied
  | SealEventFormKept
  | SealEventSealIssued
  | SealEventPhysicalSealReported
  | SealEventSealClaimed
  | SealEventCopyDeleted
  | SealEventPersonRegistered
  | SealEventCertificateDownloaded
  | SealEventCertificateIssued
  | SealEventSecretSet
  | SealEventUkeyBindingBegun
  | SealEventUkeyBound
  | SealEventUkeyUnbindingBegun
  | SealEventUkeyUnbound
  | SealEventHandlerAuthorised
  | SealEventHandlerDismissed
  | SealEventGranted
  | SealEventGrantRevoked
  | SealEventSealSuspended
  | SealEventSealResumed
  | SealEventSealRenewed
  | SealEventSealCancelled
  | SealEventSealReplaced
  | SealEventSealUsed
  | SealEventLicenceChanged
  | SealEventSystemAccessReported
  | SealEventHsmReported
  | SealEventWindowSubmitted
  | SealEventWindowDecided

/** An extension of a seal or of a signature (自定义数据). */
export interface SealExtension {
  /** Whether whoever does not know it must not go on. */
  critical?: boolean
  /** The object identifier, in dots. */
  oid: string
  /** The value, as Base64. */
  value: string
}

/** A starred field of what is filled in for an operation (GS-004 to GS-006). */
export interface SealField {
  /** On what it rests. */
  basis: Basis
  /** The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/*​/name`. */
  field: string
  /** Its name on the form. */
  name: Label
  /** How grave its absence is. */
  severity: Severity
}

/** An electronic seal as a person sees it. */
export interface SealFile {
  /** Who may seal with it. */
  certificates: Array<SealCertificate>
  /** When it was made. */
  created: Instant
  /**
   * Where its bytes depart from the standard in a way that real seals do: understood all the same. The pointers
   * go into this document.
   */
  deviations?: Array<Finding>
  /** The standard after which it is built. */
  edition: SealEdition
  /** Its extensions. */
  extensions?: Array<SealExtension>
  /** The seal's number (esID), of no fixed form. */
  id: string
  /**
   * Its type, which each business defines. In the field: 1 official name, 2 finance, 3 invoice, 4 contract,
   * 5 personal; in seals of 2014: 1 of a unit, 2 of a person.
   */
  kind: number
  /** What the list of signers holds. */
  listKind: SealListKind
  /** Who made it. */
  maker: SealCertificate
  /** Its name. */
  name: string
  /** Its picture. */
  picture: PictureFile
  /** The algorithm of the maker's signature, as an object identifier. */
  signatureAlgorithm: string
  /** Whether it carries a timestamp (2025). Whether that is sound, only verifying says. */
  timestamped?: boolean
  /** From when it is valid. */
  validFrom: Instant
  /** Until when it is valid; the very instant still counts. */
  validUntil: Instant
  /** The vendor (Vid). */
  vendor: string
  /** The version that its header says. */
  version: number
}

/** 用章单位基本信息 and 经办人基本信息 of an application (GS-004, GS-005). */
export interface SealForm {
  /** 详细地址. */
  address?: string
  /** 企业信息录入方式 (SZ-038). */
  entryMethod?: string
  /** 经办人. */
  handler?: Principal
  /** 领取介质, where the platform asks. */
  medium?: string
  /** 单位名称. */
  organisationName?: string
  /** 统一社会信用代码. */
  organisationNumber?: string
  /** 单位类型. */
  organisationType?: string
  /** 机构邮编. */
  postcode?: string
  /** 机构地址. */
  region?: string
  /** 固定电话. */
  telephone?: string
}

/** A kind of seal. */
export interface SealKind {
  /** On what it rests that the kind exists. */
  basis: Basis
  /** Whether it bears a second language. */
  bilingual?: boolean
  /** The code. */
  code: string
  /** Whether it is made from a template or image of the applicant's own. */
  custom?: boolean
  /** Height in tenths of a millimetre; 0 where no source says. */
  height: number
  /** Its name. */
  name: Label
  /** Whose it is. */
  owner: SealOwner
  /**
   * Whose a person's seal may be: what its owner has to be to the enterprise, any of these; anybody's where there is
   * none (C-64). Of `legal_representative` and `handler`.
   */
  owners?: Array<Role>
  /** On what that rests. */
  ownersBasis?: Basis
  /** Its outline. */
  shape: SealShape
  /** On what outline and size rest: the rules of the local police differ. */
  sizeBasis: Basis
  /** On what the type code rests: no guide of a platform gives one. None where there is no code (C-84). */
  typeBasis?: Basis
  /** The national type code, such as `01`; empty where there is none. */
  typeCode?: string
  /** Width in tenths of a millimetre; 0 where no source says. */
  width: number
}

/** What a seal's list of signers holds. */
export type SealListKind =
  /** Whole certificates (certListType 1, and every seal of 2014). */
  | "certificates"
  /** Digests of certificates (certListType 2). */
  | "digests"

/** One entry of the log. */
export interface SealLogEntry {
  /** SM3 over the canonical header: all fields above. */
  digest: string
  /** Version of this format. */
  logVersion: number
  /** When the command was carried out. */
  now: Instant
  /** The payload, unless it was erased. */
  payload?: SealLogPayload
  /** SM3 over the salt's bytes and the canonical payload. */
  payloadDigest: string
  /** Digest of the entry before; empty for the first. */
  previous: string
  /** The profile that was applied. */
  profile: ProfileRef
  /** The salt, as hexadecimal; gone with the payload when it is erased. */
  salt?: string
  /** Counted from 1. */
  sequence: number
}

/** What a command was, who gave it, and what followed. May hold personal data. */
export interface SealLogPayload {
  /** Who gave the command. */
  actor: Actor
  /** The command. */
  command: SealCommand
  /** What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry. */
  effects?: Array<HostTask>
  /** What followed. */
  events: Array<SealEvent>
  /** Findings that did not stop the command. */
  findings?: Array<Finding>
}

/** A way to log in on a channel. */
export interface SealLoginRule {
  /** On what it rests. */
  basis: Basis
  /** The channel. */
  channel: Channel
  /** The way. */
  method: LoginMethod
  /** Its name. */
  name: Label
}

/** A button: what can be done, or all that stands against it. */
export interface SealOffer {
  /** Whether it can be done now. */
  allowed: boolean
  /** What the button says. */
  name: Label
  /** What. */
  operation: SealOperation
  /** The seal; none for the account as a whole. */
  seal?: string
  /** Otherwise why not, who can mend each reason, and by which operation. */
  unmet: Array<Unmet>
}

/** What can be done on a seal platform. The platform's own names for it stand in its profile (C-26). */
export type SealOperation =
  /** 印章申请. */
  | "apply"
  /** 自定义印章申请. */
  | "apply_custom"
  /** 预览. */
  | "preview"
  /** 领取, 申领, 下载: from then on the person may hold the seal. */
  | "claim"
  /** 删除: a local copy goes; the seal stays (KB-016). */
  | "delete_copy"
  /** 查看印章变动. */
  | "view_changes"
  /** 查看印章领用情况. */
  | "view_claims"
  /** 下载个人数字证书 (GX-004). */
  | "download_certificate"
  /** Entering the Ukey binding (SZ-022). */
  | "bind_ukey"
  /** Confirming the Ukey binding by a scan (SZ-023). */
  | "confirm_ukey_binding"
  /** Entering the Ukey unbinding (SZ-024). */
  | "unbind_ukey"
  /** Confirming the Ukey unbinding by a scan (SZ-025). */
  | "confirm_ukey_unbinding"
  /** 授权经办人: makes a person one to whom seals may be granted (GS-012). */
  | "authorise_handler"
  /** Ends a handler's authorisation, with all rights that rest on it. */
  | "dismiss_handler"
  /** 授权. */
  | "grant"
  /** 取消授权. */
  | "revoke"
  /** 停用, 冻结. */
  | "suspend"
  /** 启用, 解冻. */
  | "resume"
  /** 续期. */
  | "renew"
  /** 变更: applying again after the licence changed (SZ-062). */
  | "change"
  /** 注销. */
  | "cancel"
  /** 修改签章密码. */
  | "change_secret"
  /** 忘记密码. */
  | "reset_secret"
  /** 签章: using the seal on a document. */
  | "sign"
  /** 应用接入申请: access of the enterprise's own system to the platform (SZ-080). */
  | "apply_system_access"
  /** 加密机设备备案: filing of the enterprise's HSM (SZ-082). */
  | "file_hsm"

/** What a command comes to. */
export interface SealOutcome {
  /**
   * The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
   * no others. An account has none.
   */
  changed: Array<string>
  /**
   * An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
   * effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
   */
  effectIds: Array<string>
  /** What the host shall do. */
  effects: Array<HostTask>
  /** The log entry to be stored; none for a repeated command. */
  entry?: SealLogEntry
  /**
   * Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
   * gives the answer of the first time (`answer`).
   */
  repeated: boolean
  /** Findings that did not stop the command. */
  report: Report
  /** Sequence of the command's log entry: of the one here, or of the one that was made the first time. */
  sequence: number
  /** The version with this command; the one that is now, where it was carried out before. */
  version: number
}

/** Whose a seal is. */
export type SealOwner =
  /** The enterprise's. */
  | "organisation"
  /** One person's (C-64). */
  | "person"
  /** The legal representative's own, whoever that is: it ends with the office. */
  | "representative"

/** A five-pointed star. */
export interface SealPartStar {
  type: "star"
  /** The diameter of the circle through its points. */
  diameter: number
  /** How far its centre lies below the seal's; negative for above. */
  down?: number
}

/** Text along the border. */
export interface SealPartArc {
  type: "arc"
  /** Space between the border and the characters. */
  gap: number
  /** Height of the characters: of the face of a Chinese one, of a capital in text without any. */
  height: number
  /** The height below which the characters are too small; they shrink when they would be too narrow. */
  minimumHeight: number
  /**
   * Width of a character at least, in percent of its height: a long name's characters are condensed so far, and
   * then become smaller. 0 for 62.
   */
  narrowest?: number
  /** Whether the part goes when its text is empty. */
  optional?: boolean
  /** From character to character at most, measured along their inner edge; 0 for close together. */
  pitch?: number
  /** Where it runs. */
  side: ArcSide
  /** The angle over which it runs at most, seen from the centre, in degrees up to 350. */
  span: number
  /** The text. */
  text: string
  /** Width of a Chinese character's face at most; long names are condensed. 0 for as wide as high. */
  width?: number
}

/** A straight line of text, in the middle. */
export interface SealPartLine {
  type: "line"
  /** Height of the characters, as along the border. */
  height: number
  /** The length over all at most; longer text is condensed. 0 for no limit. */
  length?: number
  /** Whether the part goes when its text is empty. */
  optional?: boolean
  /** Space between two characters. */
  spacing?: number
  /** Whether the characters, each as wide as another, are spread over the whole length: numbers. */
  spread?: boolean
  /** The text. */
  text: string
  /** How far its upper edge lies below the seal's centre; negative for above. */
  top: number
  /**
   * Width of a Chinese character's face, or of each character of a line that is spread; 0 for as wide as
   * high, or natural.
   */
  width?: number
}

/** A person's name that fills the seal. */
export interface SealPartName {
  type: "name"
  /** Space between the border and the characters. */
  gap: number
  /** How it is read. */
  order?: NameOrder
  /** Space between two characters. */
  spacing: number
  /** What is added to it. */
  suffix?: NameSuffix
  /** The name. */
  text: string
}

/** Something that stands in a seal. Lengths are micrometres. */
export type SealPart = SealPartStar
  | SealPartArc
  | SealPartLine
  | SealPartName

/** One place where one seal, or a strip of it, appears. */
export interface SealPlacement {
  /** The signature field, if it lies in one. */
  field?: string
  /** Height. */
  heightUm: number
  /** The page, from 1 on. */
  page: number
  /** The height of the whole picture. */
  pictureHeightUm: number
  /** The width of the whole picture. */
  pictureWidthUm: number
  /** The same place in the page's own coordinates. */
  rectangle: PageRectangle
  /** By how many degrees the page is turned clockwise when it is shown: 0, 90, 180, 270. */
  rotation: number
  /** Which part of the picture; none means the whole. */
  slice?: Slice
  /** Which of the plan's stamps, from 0 on. */
  stamp: number
  /** Width. */
  widthUm: number
  /** Left edge, on the page as it is shown. */
  xUm: number
  /** Upper edge. */
  yUm: number
}

/** A design whose texts are still to be filled in: `{name}` stands for the content's name, and so on. */
export interface SealPreset {
  /** What in it no source states, in words. */
  assumptions?: string
  /** On what shape and sizes rest. */
  basis: Basis
  /** The design. */
  design: SealDesign
  /** The id. */
  id: string
  /** Its name. */
  name: Label
  /** The national type code, such as `01`; empty where there is none. */
  typeCode?: string
}

/** The profile of one seal platform. */
export interface SealProfile {
  /** Other terms, for import. */
  aliases?: Array<Alias>
  /** What bars operations. */
  bars?: Array<BarRule>
  /** Reasons for a cancellation (SZ-066). */
  cancelReasons?: Array<Choice>
  /** What the platform cannot do, whatever its texts promise. */
  capabilities?: Array<CapabilityRule>
  /** Where users find things: pages and buttons, as far as a source names them. */
  entries?: Array<Choice>
  /** How long evidence that a command brings counts. */
  evidenceLife: EvidenceLife
  /** Grants; absent where the platform has none. */
  grants?: GrantRules
  /** The profile's id, such as `shenzhen-seal`. */
  id: string
  /** The kinds of seals. */
  kinds: Array<SealKind>
  /** Changes of the licence; none where the platform is not linked with licences. */
  licenceChange?: LicenceChangeRule
  /** Lists of rows: that of the seals, `seals`. */
  lists?: Array<ListView>
  /** The ways to log in; empty where no source says. */
  logins?: Array<SealLoginRule>
  /** The media on which a seal is claimed (领取介质). */
  media?: Array<Choice>
  /** Messages. */
  messages?: Array<Message>
  /** Name of the platform. */
  name: Label
  /** What can be done, by channel. */
  operations: Array<OperationRule>
  /** The region it serves, a prefix of GB/T 2260 such as `4403`. */
  region: string
  /** What each capacity means here. */
  roles: Array<SealRoleRule>
  /** Version of this format; 1 today. */
  schemaVersion: number
  /** How documents are sealed; none where no source says. */
  sealing?: SealingRules
  /** Secrets. */
  secrets?: Array<SecretRule>
  /** The sets. */
  sets?: Array<SealSet>
  /** The documents on which its settings rest. */
  sources?: Array<Source>
  /** In which stages operations are possible. */
  stages: Array<StageRule>
  /** Where users find help. */
  support: string
  /** Suspension; none where the platform has none. */
  suspension?: SuspensionRule
  /** Ukeys; none where the platform has none. */
  ukey?: UkeyRule
  /** A seal's time of use. */
  validity: ValidityRule
  /** The profile's own version, such as `1.0.0`. */
  version: string
}

/** A question: may the actor do this, now? */
export interface SealQuestion {
  /** On which channel. */
  channel: Channel
  /** Of which kind, for a seal that is applied for. */
  kind?: string
  /** What. */
  operation: SealOperation
  /** Which capacity, for granting and revoking. */
  role?: Role
  /** On which seal; none for the account as a whole. */
  seal?: string
}

/** A seal that is applied for. */
export interface SealRequest {
  /** 印章颜色. */
  colour?: string
  /** Id of the seal, unique within the account. */
  id: string
  /** Digest of the template or image, for a custom seal (SZ-081), as hexadecimal. */
  image?: string
  /** 印章类型: code of the kind. */
  kind?: string
  /** 印章名称. */
  name?: string
  /** Whose it is, for a seal of a person (C-64). */
  owner?: Principal
  /** 启用时间: the first day of use. */
  start?: Date
  /** 使用年限(年). */
  years?: number
}

/** What a capacity means on this platform (C-02, C-05, C-68). */
export interface SealRoleRule {
  /** On what it rests. */
  basis: Basis
  /** The capacities it may grant to others. */
  grants?: Array<Role>
  /** Its name here. */
  name: Label
  /** Whether the person must claim the seal before using it (SZ-033). */
  needsClaim?: boolean
  /** The capacity. */
  role: Role
  /** Whether it may use the seal. */
  uses: boolean
}

/** One seal in the list of seals. */
export interface SealRow {
  /** The viewer's buttons on it. */
  actions: Array<SealOffer>
  /** One cell for each column, in their order. */
  cells: Array<Cell>
  /** Its id. */
  seal: string
}

/** Seals that come together (C-01). */
export interface SealSet {
  /** On what it rests. */
  basis: Basis
  /** The code. */
  code: string
  /** How many seals the source counts; 0 where it does not count. */
  count: number
  /** Codes of the kinds. */
  kinds: Array<string>
  /** Whether the kinds are a guess, since the source shows their names in a lost figure only. */
  namesUnverified?: boolean
  /** When it comes about. */
  occasion: SetOccasion
}

/** The outline of a seal. */
export type SealShape =
  /** Round. */
  | "round"
  /** Oval. */
  | "oval"
  /** Square. */
  | "square"
  /** Any other, such as a custom image. */
  | "free"

/** A seal signature as a person sees it. */
export interface SealSignatureFile {
  /** The digest of what was sealed, in lower-case hexadecimal. */
  dataDigest: string
  /**
   * Where its own bytes depart from the standard; those of the seal are named there. The pointers go into this
   * document.
   */
  deviations?: Array<Finding>
  /** The standard after which it is built; its seal may follow another. */
  edition: SealEdition
  /** Its extensions. */
  extensions?: Array<SealExtension>
  /** What is protected, as the signer says (propertyInfo). */
  propertyInfo: string
  /** The seal. */
  seal: SealFile
  /** The algorithm of the signature, as an object identifier. */
  signatureAlgorithm: string
  /**
   * When it was made, as the signer says or a timestamp in that place does. None where that timestamp cannot be
   * read.
   */
  signedAt?: Instant
  /** Who sealed. */
  signer: SealCertificate
  /** From where that instant comes. */
  timeSource: TimeSource
  /** Whether a timestamp over the signature value is attached. */
  timestamped?: boolean
  /** The version that it says. */
  version: number
}

/** What a signer says of a seal signature to be made. */
export interface SealSigning {
  /** Its extensions; seals of 2014 have none. */
  extensions?: Array<SealExtension>
  /** What is protected: 1 to 1000 letters of ASCII. The standards ask at least for the range. */
  propertyInfo: string
  /** When it is made; fractions of a second are cut off. */
  signedAt: Instant
}

/** Where a seal stands at some instant. Requirements §12. */
export type SealStage =
  /** Applied for; not issued yet. */
  | "applied"
  /** Issued; nobody has claimed it yet. */
  | "awaiting_claim"
  /** Issued; its time of use has not come (GS-019). */
  | "not_yet_valid"
  /** Usable. */
  | "active"
  /** Usable, and due for renewal (待续期). */
  | "renewal_due"
  /** 停用 or 冻结. */
  | "suspended"
  /** Its time of use is over. */
  | "expired"
  /** 注销: the end (SZ-065). */
  | "cancelled"

/** A step of verifying a seal or a seal signature. */
export type SealStep =
  /** The format of the whole (6.1.2 a, 6.2.3 a). */
  | "format"
  /** The value of the signature of whoever sealed (6.2.3 b). */
  | "signature_value"
  /** The timestamp over that value, where there is one. */
  | "signature_timestamp"
  /** The signer's certificate is in the seal's list (GB/T 38540-2020, 7.3; applied to seals of 2014 too). */
  | "signer_listed"
  /** The signer's certificate leads to a trusted one (6.2.3 c). */
  | "signer_chain"
  /** The signer's key may be used for signing (6.2.3 c). */
  | "signer_key_usage"
  /** The signer's certificate was valid when it was sealed (6.2.3 d). */
  | "signer_validity"
  /** The signer's certificate was not revoked when it was sealed (6.2.3 d). */
  | "signer_revocation"
  /** The time of sealing is known (6.2.3 d). */
  | "signing_time"
  /** What was sealed is what lies before us (6.2.3 e). */
  | "document_digest"
  /** The value of the maker's signature over the seal (6.1.2 b). */
  | "maker_signature"
  /** The maker's certificate leads to a trusted maker's (6.1.2 c). */
  | "maker_chain"
  /** The maker's key may be used for signing (6.1.2 c). */
  | "maker_key_usage"
  /** The maker's certificate is valid (6.1.2 c). */
  | "maker_validity"
  /** The maker's certificate is not revoked (6.1.2 c). */
  | "maker_revocation"
  /** The seal is within its time (6.1.2 d); of a signature: was so when it was sealed (6.2.3 f). */
  | "seal_validity"
  /** The timestamp of the seal, where there is one (2025). */
  | "seal_timestamp"

/** The list of seals, as far as they are the viewer's business. */
export interface SealTable {
  /** Its columns, in order. */
  columns: Array<Column>
  /** Its name. */
  name: Label
  /** How many rows the platform shows on a page; 0 where no source says. */
  pageSize: number
  /** The rows of the page. */
  rows: Array<SealRow>
  /** How many rows there are on all pages. */
  total: number
}

/** One thing to do. */
export interface SealTodo {
  /** By which operation or `host.*` step. */
  action: string
  /** What is missing. */
  finding: Finding
  /** The name, where one person is meant; empty otherwise. */
  name: string
  /** Who can do it. */
  role: Role
  /** The seal; none for the account as a whole. */
  seal?: string
}

/** One use of a seal. */
export interface SealUse {
  /** When. */
  at: Instant
  /** Serial number of the certificate; empty where none was named. */
  certificate?: string
  /** On which channel. */
  channel: Channel
  /** Digest of the document. */
  digest: string
  /** The grant by which; none for the legal representative. */
  grant?: string
  /** Who used it. */
  person: Principal
  /** The seal. */
  seal: string
  /** In which capacity. */
  usedAs: Role
}

/** What all steps together say. */
export type SealVerdict =
  /** Every step passed; of revocation, none failed, unless more is required. */
  | "valid"
  /** A step failed, and not for want of trust alone. */
  | "invalid"
  /**
   * Nothing is proven wrong, but not all could be looked at, the chain leads to nobody who is trusted, or a
   * timestamp is unsound.
   */
  | "indeterminate"

/** What verifying a seal or a seal signature came to. */
export interface SealVerification {
  /**
   * The steps in order. The standards stop at the first that fails, so that one is the reason; here only a wrong
   * signature ends it, since nothing that it covers can be believed then.
   */
  checks: Array<SealCheck>
  /** Habits of real seals that were tolerated, of the seal and of the signature. */
  deviations?: Array<Finding>
  /** The instant by which validity was judged: the one given, or that of the sealing. */
  judgedAt: Instant
  /** What all steps together say. */
  verdict: SealVerdict
}

/** A seal as a list shows it. */
export interface SealView {
  /** How many persons hold a copy, of those whom the viewer sees. */
  copies: number
  /** From when it may be used; none where that is not known. */
  from?: Instant
  /** How many grants are effective, of those that the viewer sees; none where the seal is over. */
  grants: number
  /** Code of its kind. */
  kind: string
  /** Name of its kind. */
  kindName: Label
  /** 印章名称. */
  name: string
  /** Its id. */
  seal: string
  /** Where it stands. */
  stage: SealStage
  /** The Ukey to which it is bound; empty for none. */
  ukey: string
  /** Until when, exclusive; none where that is not known. */
  until?: Instant
}

/** A file that is to be sealed. What it is, the host's system tells, never whoever wants it sealed. */
export interface SealableFile {
  /** SM3 of its bytes, lower-case hexadecimal. */
  digest: string
  /** What it is, by [`recognise`]. */
  format: FileFormat
  /** The host's own number for the file. */
  id: string
  /** Its name. */
  name: string
  /** How many pages it has. */
  pages: number
  /** The size of each page, or one size that all have. A sitting at a page needs it. */
  sizes?: Array<PageSize>
}

/**
 * 签章 beside an uploaded file: opens the page for this one file (NN-001, NN-002, NN-014). What the file is, the
 * system tells.
 */
export interface SealingActionOpenPage {
  type: "open_page"
  /** Whose seals are used. */
  enterprise: Enterprise
  /** The file. */
  file: SealableFile
  /** How the owner logged in before, as the system knows (NN-001). */
  login?: LoginMethod
  /** Whose account it is. */
  owner: Principal
  /** The host's id of the sitting. */
  session: string
}

/** The page shows a code; the one before it is void (NN-005). */
export interface SealingActionShowQr {
  type: "show_qr"
  /** The code's own number. */
  qr: string
}

/** What came of a scan (NN-003 to NN-005). */
export interface SealingActionReportScan {
  type: "report_scan"
  /** `scan`, `signing_secret`: that they were given, never what they are. */
  evidence: Array<Evidence>
  /** Whether authentication failed. */
  failed: boolean
  /** The code that was scanned. */
  qr: string
  /** Who scanned it. */
  scanner: Principal
  /** The seals that the page loaded. */
  seals: Array<LoadedSeal>
}

/** The seals as they lie on the pages now, all of them. */
export interface SealingActionPlaceSeals {
  type: "place_seals"
  /** Where. */
  placements: Array<PagePlacement>
}

/** 确认签署 (NN-006), passed on by the system together with what the seal account answers at this very instant. */
export interface SealingActionConfirm {
  type: "confirm"
  /** What the seal account answers now, for each seal that is used. */
  answers: Array<AskedSeal>
  /** Who pressed it: whoever is logged in on the page. */
  person: Principal
}

/** The host has sealed. */
export interface SealingActionReportSealed {
  type: "report_sealed"
  /** The result. */
  file: SealableFile
  /** SM3 of what was sealed. */
  original: string
}

/** The page was closed (NN-008). */
export interface SealingActionClosePage {
  type: "close_page"
}

/** The page is opened again: authentication and placing begin anew. */
export interface SealingActionReopenPage {
  type: "reopen_page"
}

/** A command's action. */
export type SealingAction = SealingActionOpenPage
  | SealingActionShowQr
  | SealingActionReportScan
  | SealingActionPlaceSeals
  | SealingActionConfirm
  | SealingActionReportSealed
  | SealingActionClosePage
  | SealingActionReopenPage

/** Sealing on one channel. */
export interface SealingChannel {
  /** On what it rests. */
  basis: Basis
  /** The channel; what authenticates there stands with its operation `sign`. */
  channel: Channel
  /** What becomes of the sealed file. */
  output: OutputPolicy
  /** The steps in order. */
  steps: Array<SealingStep>
}

/**
 * A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
 * `expectedVersion` is refused.
 */
export interface SealingCommand {
  /** What to do. */
  action: SealingAction
  /** The version that the caller has seen; none to accept any. */
  expectedVersion?: number
  /** The caller's own id for this command, unique within the account. */
  id: string
}

/** The page was opened. */
export interface SealingEventPageOpened {
  type: "page_opened"
  /** Whose seals are used. */
  enterprise: Enterprise
  /** The file. */
  file: SealableFile
  /** Whose account it is. */
  owner: Principal
  /** The sitting. */
  session: string
}

/** A code was shown. */
export interface SealingEventQrShown {
  type: "qr_shown"
  /** Its number. */
  qr: string
}

/** Somebody authenticated. The file is as it was. */
export interface SealingEventAuthenticated {
  type: "authenticated"
  /** What proved it. */
  evidence: Array<Evidence>
  /** Who. */
  scanner: Principal
  /** The seals that were loaded. */
  seals: Array<LoadedSeal>
}

/** Authentication failed; the code is void. */
export interface SealingEventAuthenticationFailed {
  type: "authentication_failed"
  /** The code. */
  qr: string
}

/** Seals were placed. */
export interface SealingEventSealsPlaced {
  type: "seals_placed"
  /** Where. */
  placements: Array<PagePlacement>
}

/** The sealing was confirmed. */
export interface SealingEventConfirmed {
  type: "confirmed"
  /** SM3 of what shall be sealed. */
  digest: string
  /** By whom. */
  person: Principal
}

/** The result was stored. */
export interface SealingEventStored {
  type: "stored"
  /** The document. */
  document: StoredDocument
}

/** The page was closed; authentication and placements are gone. */
export interface SealingEventPageClosed {
  type: "page_closed"
}

/** The page was opened again. */
export interface SealingEventPageReopened {
  type: "page_reopened"
}

/** An event, past tense; only ever added to. */
export type SealingEvent = SealingEventPageOpened
  | SealingEventQrShown
  | SealingEventAuthenticated
  | SealingEventAuthenticationFailed
  | SealingEventSealsPlaced
  | SealingEventConfirmed
  | SealingEventStored
  | SealingEventPageClosed
  | SealingEventPageReopened

/** One entry of the log. */
export interface SealingLogEntry {
  /** SM3 over the canonical header: all fields above. */
  digest: string
  /** Version of this format. */
  logVersion: number
  /** When the command was carried out. */
  now: Instant
  /** The payload, unless it was erased. */
  payload?: SealingPayload
  /** SM3 over the salt's bytes and the canonical payload. */
  payloadDigest: string
  /** Digest of the entry before; empty for the first. */
  previous: string
  /** The profile that was applied. */
  profile: ProfileRef
  /** The salt, as hexadecimal; gone with the payload when it is erased. */
  salt?: string
  /** Counted from 1. */
  sequence: number
}

/** What a command comes to. */
export interface SealingOutcome {
  /**
   * The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
   * no others. An account has none.
   */
  changed: Array<string>
  /**
   * An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
   * effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
   */
  effectIds: Array<string>
  /** What the host shall do. */
  effects: Array<HostTask>
  /** The log entry to be stored; none for a repeated command. */
  entry?: SealingLogEntry
  /**
   * Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
   * gives the answer of the first time (`answer`).
   */
  repeated: boolean
  /** Findings that did not stop the command. */
  report: Report
  /** Sequence of the command's log entry: of the one here, or of the one that was made the first time. */
  sequence: number
  /** The version with this command; the one that is now, where it was carried out before. */
  version: number
}

/** What a command was, who gave it, and what followed. May hold personal data. */
export interface SealingPayload {
  /** Who gave the command. */
  actor: Actor
  /** The command. */
  command: SealingCommand
  /** What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry. */
  effects?: Array<HostTask>
  /** What followed. */
  events: Array<SealingEvent>
  /** Findings that did not stop the command. */
  findings?: Array<Finding>
}

/** How documents are sealed on a platform. */
export interface SealingRules {
  /** The channels. */
  channels: Array<SealingChannel>
  /** Which pages must carry a seal. */
  coverage: CoverageRule
  /** Sealing at a page; none where the platform has no such sitting. */
  page?: PageSessionRule
  /** Where documents can be verified. */
  verifications?: Array<VerificationRoute>
}

/** How far a sitting has come. */
export type SealingStage =
  /** The page is open; nobody has authenticated. */
  | "open"
  /** Somebody has authenticated by the code. */
  | "authenticated"
  /** The sealing is confirmed; the host seals. */
  | "confirmed"
  /** The result is stored. */
  | "stored"
  /** The page was closed before the confirmation. */
  | "closed"

/** The state of a sitting: what its events add up to, and the snapshot to be stored. */
export interface SealingState {
  /** Whose seals are used. */
  enterprise: Enterprise
  /** The file, as it was when the page was opened. */
  file: SealableFile
  /** Version, digest and time of its log, and what commands used up. */
  metadata: Metadata
  /** Whose account it is. */
  owner: Principal
  /** Where seals lie. */
  placements: Array<PagePlacement>
  /** The code on the page; none before the first, and after it was used. */
  qr?: string
  /** Who has authenticated. */
  scanner?: Principal
  /** The seals that were loaded. */
  seals: Array<LoadedSeal>
  /** The host's id of the sitting. */
  session: string
  /** How far it has come. */
  stage: SealingStage
  /** The result. */
  stored?: StoredDocument
}

/** A step of sealing a document, as the person does it. */
export type SealingStep =
  /** 选择企业名称. */
  | "choose_enterprise"
  /** 选择电子印章: one seal. */
  | "choose_seal"
  /** 选择印章类型: a kind of seal (SZ-047). */
  | "choose_kind"
  /** 签章方式: by scan or by Ukey. */
  | "choose_method"
  /** 选择文件, 打开文件, 上传文件. */
  | "open_file"
  /** 设置定位模式: where the seals go is set as a rule (SZ-047). */
  | "set_mode"
  /** The seal is placed by hand. */
  | "place"
  /** 签章. */
  | "press"
  /** 扫描签章二维码. */
  | "scan"
  /** A scan or a Ukey. */
  | "scan_or_ukey"
  /** 签章密码, 签名口令. */
  | "enter_secret"
  /** 确认签署. */
  | "confirm"

/** That a secret was set; never the secret. */
export interface SecretRecord {
  /** When it was set last. */
  at: Instant
  /** Whose it is. */
  person: Principal
  /** What it belongs to. */
  scope: SecretScope
  /** The seal, Ukey or certificate. */
  subject: string
}

/** A secret that people have. The library knows that it was set, never what it is. */
export interface SecretRule {
  /** On what it rests. */
  basis: Basis
  /** Whether this platform changes and resets it; otherwise it is only asked for here. */
  changedHere?: boolean
  /** Its name. */
  name: Label
  /** Whether resetting it issues a new certificate (C-24). */
  resetReissues?: boolean
  /** What it belongs to. */
  scope: SecretScope
}

/** What a signing secret belongs to (C-23). */
export type SecretScope =
  /** One seal. */
  | "seal"
  /** The certificate of one person, for all seals. */
  | "person_certificate"
  /** One phone or app, for all licences on it. */
  | "device_app"
  /** One Ukey. */
  | "ukey"

/** What a notice secures: the claim to a later registration, for whom, against whom (民法典 第二百二十一条). */
export interface SecuredClaim {
  /** Who is protected, by the names of the form. */
  holders: Array<string>
  /** Which kind of notice, of dictionary A29. */
  kind: string
  /** Who is bound. */
  obligors: Array<string>
  /** The claim of a mortgage (万元), as the form has it; empty for a sale. */
  principal?: string
  /** Its proof, once there is one. */
  proof?: IssuedCertificate
  /** What it secures. */
  secures: Label
}

/** The id of a command that was carried out, what it was used for, and what it made. */
export interface SeenCommand {
  /** A short fingerprint of the command, so that an id used for something else is noticed. */
  fingerprint: string
  /** The id. */
  id: string
  /** The version that it made: the sequence of its log entry, from which its answer is made again. */
  version: number
}

/** A place where verification is done on site (UA-020). */
export interface ServiceWindow {
  /** Its name. */
  name: Label
  /** Its region. */
  region: string
}

/** When a set of seals comes about. */
export type SetOccasion =
  /** A newly registered enterprise receives it without applying (SZ-012). */
  | "registration"
  /** One click on 申领 makes it (GX-007). */
  | "application"
  /** Ticked while founding an enterprise (KB-001). */
  | "founding"

/** One setting in which the new profile differs. */
export interface Setting {
  /** On what it rests: it takes the place of the basis of the rule in which the setting lies. */
  basis: Basis
  /**
   * Where, as a JSON pointer into the profile. In a list, the id of an entry may stand for its place
   * (`/questions/ems_delivery/required`), and `-` for a new entry at its end.
   */
  pointer: string
  /** The new value, as JSON text; none takes an entry out of its list, or a field that may be left out. */
  value?: string
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

/** What the share act does with a sub-case that already has a copy of its own. Contradiction C-49. */
export type ShareMode =
  /** The sub-case keeps its own copy, and is reported as skipped. */
  | "keep_own"
  /** The shared material takes its place. */
  | "replace"

/** What one column was taken for. */
export interface SheetColumn {
  /** The column, from 1. */
  column: number
  /**
   * The fields that it fills, by their paths in the form: `/application/buyers/*​/name`. The unit and 不动产情况 name
   * some things alike; a column that does not say which of them it is about fills both.
   */
  fields?: Array<string>
  /** Its header, as the sheet has it; of two rows both. */
  header: string
  /** What it was taken for, in words. Nothing reads it. */
  label?: Label
  /**
   * Which buyer, seller or mortgagee of the row it is about, from 1; where nothing is said, each row has one, and
   * the next row of the same unit the next.
   */
  number?: number
  /** What is done with it. */
  treatment?: ColumnUse
  /** The unit of its numbers; that of the form where nothing is said. */
  unit?: SheetUnit
}

/** The user's own sheet with what was found in it. */
export interface SheetCorrection {
  /** The cells to colour, with their comments. */
  marks: Array<SheetMark>
  /** The sheet: the user's rows and columns as they were, and one column more, 错误说明. */
  sheet: SheetRows
  /** A sheet to put before it: what was read, what was found how often, what was not read. */
  summary: SheetRows
}

/** A finding, with its place in the sheet. */
export interface SheetFinding {
  /** The cell, such as `C5`; empty where no single cell is meant. */
  cell?: string
  /** The column, from 1; none where the sheet has no column for it. */
  column?: number
  /** What was found. */
  finding: Finding
  /** The column's header as the sheet has it, or what the field is called where there is no column. */
  label?: string
  /** The row, from 1; none for the whole sheet or a column. */
  row?: number
  /** The position of the sub-case that it is about, from 0. The finding's pointer leads into that sub-case. */
  subCase?: number
}

/** What a sheet's columns were taken for. A host may correct it, and read by it. */
export interface SheetMapping {
  /** 业务类型 of rows that name none: a code of the profile. */
  businessType?: string
  /** The columns that have a header or cells, from the left. */
  columns: Array<SheetColumn>
  /** The first row below the headers. */
  firstRow: number
  /** The first row of the headers, from 1; 0 where none was found. */
  headerRow: number
  /** 单位组织类型 of rows that name none; where nothing is said, the only one that the business leaves. */
  organisationType?: string
  /** 不动产类型 of rows that name none; where nothing is said, the only one that the business leaves. */
  propertyType?: string
}

/** A mark on a cell that the host is to set. */
export interface SheetMark {
  /** The cell, such as `C5`. */
  cell: string
  /** The column, from 1. */
  column: number
  /** The comment, a line for each finding. */
  comment: Label
  /** The row, from 1. */
  row: number
  /** The gravest of what was found there: which colour. */
  severity: Severity
}

/** The rows of one sub-case. */
export interface SheetRecord {
  /** How many findings stand against it. */
  errors: number
  /** The first of them, from 1. */
  row: number
  /** All of them; the rows of further buyers follow. */
  rows: Array<number>
  /** How many deserve a look. */
  warnings: number
}

/** What was read from a sheet. */
export interface SheetReport {
  /** All findings, by row. */
  findings: Array<SheetFinding>
  /** By which mapping. */
  mapping: SheetMapping
  /** How many rows below the headers hold nothing that is read, such as formatted blank ones. */
  passedOver: number
  /** One for each sub-case, in the order of the sheet. */
  records: Array<SheetRecord>
}

/** The cells of one sheet. Rows and columns are counted from 1, as a spreadsheet shows them. */
export interface SheetRows {
  /** The merged ranges, such as `B3:B5`. */
  merged?: Array<string>
  /**
   * The rows from the top, each with its cells from the left, as text: numbers as the file has them, days as
   * `2024-08-01` or `2024-08-01 00:00:00`, blank cells empty. Rows may differ in length.
   */
  rows: Array<Array<string>>
  /**
   * Of each row the kinds of its cells, a letter each, as openpyxl's `data_type` and SheetJS's `t` call them: `s`
   * text, `n` number, `d` date, `b` yes or no, `e` error, `f` formula, `z` blank. What is left out is text. Of rows
   * that this library writes, each cell with `s` is to be written as text, whatever it begins with.
   */
  types?: Array<string>
}

/** A sheet to be filled in, or sub-cases as a sheet. */
export interface SheetTemplate {
  /** The columns. */
  columns: Array<TemplateColumn>
  /** The headers, a row of help where it is to be filled in, the rows. */
  sheet: SheetRows
}

/** The unit of the numbers in a column. */
export type SheetUnit =
  /** 元. */
  | "yuan"
  /** 万元, the unit of the form. */
  | "wan_yuan"
  /** 亿元. */
  | "yi_yuan"
  /** 平方米. */
  | "square_metre"
  /** Per cent. */
  | "percent"

/** A signature that was given. */
export interface Signature {
  /** When. */
  at: Instant
  /** What the provider reports. */
  evidence: Evidence
  /** Key of the signer. */
  signer: string
}

/** What a signature is made of. */
export type SignatureKind =
  /** CMS (RFC 5652), whatever its algorithms. */
  | "cms"
  /** A message of GM/T 0010 (GB/T 35275). */
  | "gm_message"
  /** A seal signature of GB/T 38540 or GM/T 0031. */
  | "seal"
  /** A document timestamp (RFC 3161). */
  | "document_timestamp"
  /** Nothing that can be read. */
  | "unknown"

/** The baseline level of PAdES (EN 319 142-1) whose evidence is there; whether it is trusted, the steps say. */
export type SignatureLevel =
  /** Signed, with the signer's certificate bound. */
  | "b_b"
  /** With a timestamp. */
  | "b_t"
  /** With certificates and revocation data in the document. */
  | "b_lt"
  /** With a document timestamp over those. */
  | "b_lta"

/** A line to sign on, or room for a seal. */
export interface SignatureLine {
  /** The date; empty leaves room to write one. */
  date?: string
  /** Who signs, such as 申请人. */
  label: Label
  /** The signer's name, printed beside the label; empty for none. */
  name?: string
  /** The name by which the place is found again, such as `buyers/0`; empty for none. Names differ. */
  place: string
  /** Signature or seal. */
  style: SignatureStyle
}

/** One signature, and what came of verifying it. */
export interface SignatureReport {
  /**
   * The signer's key and the hash function, for people: `SM2, SM3`, `ECDSA P-256, SHA-256`, `RSA-2048, SHA-256`,
   * `RSA-2048 PSS, SHA-256`; none where they are not known.
   */
  algorithm?: string
  /** What a certification allows afterwards (DocMDP): 1 nothing, 2 filling in and signing, 3 annotations too. */
  certification?: number
  /** How many later changes there are, listed or not. */
  changeCount?: ChangeCount
  /** Later changes, the gravest first: at most a thousand, of which [`Self::change_count`] tells how many there are. */
  changes?: Array<Change>
  /** When it was made, as the signer says. */
  claimedAt?: Instant
  /** How much of the file it covers. */
  coverage: SignedCoverage
  /** The full name of its field; none for one that the catalog alone names. */
  field?: string
  /** The instant for which its certificates were judged. */
  judgedAt: Instant
  /** What it is made of. */
  kind: SignatureKind
  /** The PAdES level; none where the rules of PAdES are not kept. */
  level?: SignatureLevel
  /** How far later changes go. */
  modification: ChangeLevel
  /** Its dictionary's object, as `12 0 R`. */
  object?: string
  /** Pages that later changes touch, counted from 1. */
  pagesTouched?: Array<number>
  /** The path of the signer's certificate. */
  path?: PathReport
  /** Before when it was made, as a trusted timestamp proves. */
  provenAt?: Instant
  /** The revision in which it was made, counted from 0. */
  revision?: number
  /** The steps of a seal signature. */
  seal?: SealVerification
  /** Whose certificate made it. */
  signer?: CertificateSummary
  /** The steps. */
  steps: Array<StepReport>
  /** The name that its dictionary gives for that (`/SubFilter`). */
  subFilter: string
  /** What all steps together say. */
  verdict: SignatureVerdict
}

/** A scheme that signatures are made with. */
export type SignatureScheme =
  /** SM2 with SM3 (GB/T 32918.2, GB/T 35276); the user identity is the default one of GM/T 0009. */
  | "sm2_sm3"
  /** ECDSA on P-256 with SHA-256. */
  | "ecdsa_p256_sha256"
  /** ECDSA on P-384 with SHA-384. */
  | "ecdsa_p384_sha384"
  /** RSA, PKCS#1 v1.5, with SHA-256. */
  | "rsa_pkcs1_sha256"
  /** RSA, PKCS#1 v1.5, with SHA-384. */
  | "rsa_pkcs1_sha384"
  /** RSA, PKCS#1 v1.5, with SHA-512. */
  | "rsa_pkcs1_sha512"
  /** RSA-PSS with SHA-256, MGF1 with the same, and a salt of 32 bytes. */
  | "rsa_pss_sha256"
  /** RSA-PSS with SHA-384, MGF1 with the same, and a salt of 48 bytes. */
  | "rsa_pss_sha384"
  /** RSA-PSS with SHA-512, MGF1 with the same, and a salt of 64 bytes. */
  | "rsa_pss_sha512"

/** A step of verifying a signature. */
export type SignatureStep =
  /** `/ByteRange` and `/Contents` have the form that binds them to each other and to a revision. */
  | "form"
  /** The content is the signed one. */
  | "digest"
  /** The value of the signature is the certificate's key's. */
  | "signature"
  /** The message binds the signer's certificate, and keeps the rules of its format. */
  | "format"
  /** The algorithms are accepted. */
  | "algorithms"
  /** The certificate leads to a trusted one, and could be used so at that time. */
  | "path"
  /** No certificate of the path was revoked at that time. */
  | "revocation"
  /** The timestamps over the signature are sound. */
  | "timestamp"
  /** The steps of a seal signature. */
  | "seal"
  /** Later revisions changed nothing but what is allowed. */
  | "changes"

/** What is put at a place. */
export type SignatureStyle =
  /** A signature of a person. */
  | "signature"
  /** A seal: room for 42 × 42 mm. */
  | "seal"

/** What all steps together say. */
export type SignatureVerdict =
  /** Everything that is needed was checked, and is sound. */
  | "valid"
  /** Something could not be checked, or a person has to look; nothing is proven wrong. */
  | "indeterminate"
  /** Something is wrong. */
  | "invalid"

/** How much of the file a signature covers. */
export type SignedCoverage =
  /** All of it. */
  | "whole_file"
  /** The revision it was made in; later ones follow. */
  | "revision"
  /** Something else: the form is wrong. */
  | "unclear"

/** A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082). */
export interface SignedTicket {
  /** The text of the code: `DJ1:` and letters of the QR alphanumeric set. */
  payload: string
}

/** Someone who must sign in person. */
export interface Signer {
  /** What paper the number is of. */
  documentKind: IdentifierKind
  /** The person's document number. */
  documentNumber: string
  /** The key: the row of the form, such as `buyers/0` or `mortgagees/0`. */
  key: string
  /** The person's name. */
  name: string
  /** Buyer, or the mortgagee's agent. */
  role: Role
}

/** One signature to be made. */
export interface SigningRequest {
  /** The form of the signature. */
  carrier: Carrier
  /** The signer's certificate first, then those between it and its root: DER in base64, or PEM. */
  certificates: Array<string>
  /** Makes the signature a certification, which must be the file's first. */
  certification?: Certification
  /** How to reach the signer. */
  contact?: string
  /** Bytes to reserve for the signature; none means an estimate from the certificates. */
  contentsSize?: number
  /** The signature field: an empty one of the file, or a new one of this name. */
  field: string
  /** Where. */
  location?: string
  /** Locks fields. A field's own lock holds where this is empty. */
  lock?: FieldLock
  /** Where its pictures appear, as [`crate::document::place::resolve`] gives it. None means an invisible signature. */
  placements?: Array<SealPlacement>
  /** Why. */
  reason?: string
  /** The algorithm; it must fit the certificate's key. */
  scheme: SignatureScheme
  /** The seal, DER in base64, for [`Carrier::SealSignature`]. */
  seal?: string
  /** Who signs, as text to be shown. At most 500 characters, as each of the following. */
  signerName?: string
  /** The instant of signing that the signer claims. */
  time: Instant
  /** Bytes to reserve for a timestamp, in that estimate. None means that none is planned. */
  timestampSize?: number
}

/**
 * The signing round that counts. Every submitted sub-case has one; where nobody signs in person, it has no signers and
 * is complete, and the enterprise's act is bound to its digest.
 */
export interface SigningRound {
  /**
   * Digest of what is signed: form, questionnaire, materials and unit, business, parties, project, profile, and the
   * number of the round, so that no two rounds have the same.
   */
  digest: string
  /** From when on the ticket is no longer valid. */
  expires: Instant
  /** When its ticket was issued. */
  issued: Instant
  /** Counted from 1. */
  number: number
  /** Who has signed. */
  signatures: Array<Signature>
  /** Who must sign. */
  signers: Array<Signer>
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
}

/** A sub-case that kept its own copy when materials were shared. */
export interface SkippedShare {
  /** The item. */
  item: string
  /** The sub-case. */
  subCase: string
}

/** A part of a picture, for a strip of a riding seal. */
export interface Slice {
  /** Height of the part. */
  heightUm: number
  /** Width of the part. */
  widthUm: number
  /** From the picture's left edge. */
  xUm: number
  /** From its upper edge. */
  yUm: number
}

/** A document on which settings rest: a law, a standard, a guide. */
export interface Source {
  /** Which edition: when and by whom it was made or last changed, its number. A guide without a date says so. */
  edition: string
  /** Whether what rules cite of it was read in this edition. What rests on one that was not is assumed. */
  read?: boolean
  /**
   * The first day from which this edition holds, as far as it is known (`2021-01-01`, `2024-08`); empty for a guide
   * without a date.
   */
  since?: string
  /** Its title, as it stands between 《 and 》 in a basis. */
  title: string
}

/** From where a single case was split off (GZ-103). */
export interface SplitFrom {
  /** The batch. */
  caseId: string
  /** Its number. */
  number?: string
  /** The sub-case that left it. */
  subCase: string
}

/** In which stages of a seal an operation on it is possible (C-27). */
export interface StageRule {
  /** On what it rests. */
  basis: Basis
  /** The operation. */
  operation: SealOperation
  /** The stages. */
  stages: Array<SealStage>
}

/** One seal of a plan. */
export interface Stamp {
  /** Height of the whole picture. */
  heightUm: number
  /** Where. */
  position: Position
  /** Width of the whole picture. */
  widthUm: number
}

/** A plan: what is stamped by one signature. */
export interface StampPlan {
  /** Which pages must bear a seal. */
  coverage?: SealCoverage
  /** The fields that must bear one, for [`SealCoverage::NamedFields`]. */
  fields?: Array<string>
  /** The seals. */
  stamps: Array<Stamp>
}

/** A status that the registry reported. */
export interface StatusEntry {
  /** When. */
  at: Instant
  /** The registry's note. */
  note: string
  /** The status. */
  status: string
}

/** What came of one step of a verification. */
export type StepOutcome =
  /** Checked, and sound. */
  | "passed"
  /** Checked, and not sound; the findings say why. */
  | "failed"
  /** Not checked: what it needs was not given, or an earlier step had failed. */
  | "not_checked"

/** One step and what came of it. */
export interface StepReport {
  /** Reasons and remarks. Pointers go into the report (`/signatures/N`). */
  findings?: Array<Finding>
  /** What came of it. */
  outcome: StepOutcome
  /** What was checked. */
  step: SignatureStep
}

/** A sealed document among a person's materials (NN-009). */
export interface StoredDocument {
  /** The file. */
  file: SealableFile
  /** The folders under which it lies, from the outermost in. */
  folders: Array<Label>
  /** Whose it is: the account's that sealed, not the enterprise's (NN-015). */
  owner: Principal
  /** When it was sealed. */
  sealedAt: Instant
}

/** One sub-case: a unit with its form, its questionnaire, its materials, and how far they have come. */
export interface SubCase {
  /** The form. */
  application: Application
  /** 确认通过: when. */
  approved?: Instant
  /** The single case it became. */
  became?: string
  /** Certificates and proofs, in the order of their issue. */
  certificates?: Array<IssuedCertificate>
  /** Parcels, in the order of their sending. */
  deliveries?: Array<Delivery>
  /** When it was filed. */
  filed?: Instant
  /** Its id within the case. */
  id: string
  /** Supplementary inquiries. */
  inquiries: Array<Inquiry>
  /** The materials. */
  materials: Array<Material>
  /** The questionnaire. */
  questionnaire: Questionnaire
  /** Since which day the right that its notice secures can be registered. */
  registrableSince?: Date
  /** 确认不通过: why. */
  rejection?: string
  /** The round that counts. */
  round?: SigningRound
  /** How many signing rounds there have been. */
  rounds: number
  /** 企业签章. */
  sealed?: SealAct
  /** Where it stands. */
  stage: SubCaseStage
  /** What the registry reported, oldest first. */
  statuses: Array<StatusEntry>
  /** Whether tax is cleared. */
  taxCleared: boolean
  /** The unit. */
  unit: PropertyUnit
  /** The codes by which phones upload, the newest last. */
  uploadCodes?: Array<UploadCode>
  /** The version of the case in which it was last changed, or in which its row of the index was. */
  version: number
}

/** What a sub-case holds: the three things a signature stands for (GZ-076), and its unit. */
export interface SubCaseContent {
  /** The form. */
  application?: Application
  /** The materials. */
  materials?: Array<Material>
  /** The questionnaire. */
  questionnaire?: Questionnaire
  /** Id of the sub-case. */
  subCase: string
  /** The unit. */
  unit: PropertyUnit
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

/** The form of one sub-case, as it stands on one day. */
export interface SubCaseForm {
  /** The sections, in the order of the printed form. */
  sections: Array<FormSection>
  /**
   * The sub-case, with a blank row for each party, blank blocks and blank answers where the form has some: whatever
   * holds the value of a field stands there (but for materials, which files bring with them). To fill in a field is
   * to put its value at its pointer.
   */
  subCase: SubCaseDocument
}

/** A sub-case by its id, version and stage. */
export interface SubCaseHead {
  /** Where it stands. */
  stage: SubCaseStage
  /** Its id. */
  subCase: string
  /** The version of the case in which it changed last: what a command expects of it. */
  version: number
}

/** One sub-case, with all that a page about it shows. */
export interface SubCasePart {
  /** The viewer's buttons on it. */
  actions: Array<ActionOffer>
  /** The papers that entries of the register ask for, beside the checklist. */
  registerPapers?: Array<RegisterPaper>
  /** Where the case stands. */
  stage: CaseStage
  /** The sub-case. */
  subCase: SubCase
  /** What is to be done about it, per person, as far as the viewer may know. */
  todo: Array<PersonTodo>
  /** Version of the case. */
  version: number
}

/** Where a sub-case stands. */
export type SubCaseStage =
  /** Not submitted. */
  | "editing"
  /** Submitted. */
  | "submitted"
  /** 确认不通过: only withdrawal leads out. */
  | "rejected"
  /** Split off as a single case. */
  | "withdrawn"
  /** Filed. */
  | "filed"
  /** Taken back by the applicants before entry. */
  | "withdrawn_before_entry"

/** A time during which a seal was suspended. */
export interface Suspension {
  /** Since when. */
  at: Instant
  /** Under which name. */
  origin: SuspensionOrigin
  /** Why. */
  reason: string
  /** Why it is. */
  resumeReason?: string
  /** Since when it is usable again. */
  resumed?: Instant
}

/** The name under which a platform suspends seals (C-26). */
export type SuspensionOrigin =
  /** 停用. */
  | "disabled"
  /** 冻结. */
  | "frozen"

/** How seals are suspended. */
export interface SuspensionRule {
  /** On what it rests. */
  basis: Basis
  /** Under which name. */
  origin: SuspensionOrigin
}

/**
 * A system of the enterprise that shall have access to the platform. No source shows the form (SZ-080): its fields are
 * assumed.
 */
export interface SystemRecord {
  /** 系统地址. */
  address?: string
  /** 系统名称. */
  name?: string
  /** 系统用途: what documents it seals. */
  purpose?: string
}

/** A list of one case: a part of a mailbox, or its units. */
export interface Table {
  /** Code of the list: of a mailbox, or `units`. */
  code: string
  /** Its columns, in order. */
  columns: Array<Column>
  /** Its name. */
  name: Label
  /** How many rows the platform shows on a page; 0 where no source says. */
  pageSize: number
  /** The rows of the page. */
  rows: Array<ListRow>
  /** How many rows this case has in the list, on all pages. */
  total: number
  /** What may be looked at from its rows: no commands, the host opens them. */
  views: Array<Column>
}

/** A column of a table. */
export interface TableColumn {
  /** Where its text stands. */
  align?: Align
  /** Its name. */
  label: Label
  /** Its share of the width, against the sum of all columns; 0 counts as 1. */
  width: number
}

/** A row of a table. */
export interface TableRow {
  /** One text a column; an empty one is shown as “—”. */
  cells: Array<string>
  /** Whether it is printed bold, as sums are. */
  strong?: boolean
}

/** One column of a template, for the host's formats and data validation. */
export interface TemplateColumn {
  /** The column, from 1. */
  column: number
  /** The field that it fills. */
  field: string
  /** Its header. */
  header: string
  /** What the field holds. */
  kind: FieldKind
  /** Whether other values are taken too. */
  open?: boolean
  /** What a list of validation offers: the Chinese names. */
  options?: Array<string>
  /** Whether it must be filled in, in a form in which nothing stands yet. */
  required: boolean
  /**
   * Whether the cells are to be formatted as text (`@`), so that the spreadsheet changes nothing in them: numbers
   * of papers, telephones, shares, days.
   */
  text: boolean
}

/**
 * How long the registry has for an application once it is filed. The day of filing is not counted (民法典
 * 第二百零一条).
 */
export interface TermRule {
  /** On what it rests. */
  basis: Basis
  /** The code, such as `registration`. */
  code: string
  /** Which days count. */
  count: DayCount
  /** So many days. */
  days: number
  /** What is to be done until then. */
  name: Label
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
  /**
   * The number of the signing round; a regenerated code has the next one (YX-004). 0 for an upload code (GZ-053), since
   * rounds are counted from 1.
   */
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

/** From where the instant of a signature comes. */
export type TimeSource =
  /** The signer's own clock. */
  | "claimed"
  /** A timestamp that stands in place of the signer's own time (GM/T 0031-2014 allows it). */
  | "token"

/** A timestamp over a whole file to be made. */
export interface TimestampRequest {
  /** Bytes to reserve for the token; none means 12 KiB. */
  contentsSize?: number
  /** With what the file is digested. */
  digestAlgorithm: DigestAlgorithm
  /** The name of its new field. */
  field: string
}

/** One thing to do. */
export interface TodoItem {
  /** Tag of the action, or a `host.*` step. */
  action: string
  /** What is missing. */
  finding: Finding
  /** Whether it can be done now; otherwise something else comes first. */
  now: boolean
  /**
   * Key of the signer, for `sign`: the row of the form in this sub-case, such as `buyers/0`. It tells persons of one
   * name apart.
   */
  signer?: string
  /** The sub-case; none for the case as a whole. */
  subCase?: string
}

/**
 * Of which mortgages a rule speaks, by what was registered with them as 是否存在禁止或限制转让抵押不动产的约定
 * (民法典 第四百零六条).
 */
export type TransferAgreement =
  /** Of all, and of all that is no mortgage. */
  | "any"
  /** Transfer is barred or limited. */
  | "limited"
  /** Transfer is neither barred nor limited. */
  | "free"
  /** The register does not say. */
  | "unstated"

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

/** A binding of a seal to a Ukey. */
export interface UkeyBinding {
  /** When the binding was begun. */
  begun: Instant
  /** When the scan confirmed it. */
  bound?: Instant
  /** The certificate to which it belongs; empty where there is none (C-25). */
  certificate?: string
  /** Serial number of the Ukey. */
  ukey: string
  /** When the unbinding was begun. */
  unbinding?: Instant
  /** When it ended. */
  unbound?: Instant
}

/** Ukeys (C-25, C-72). */
export interface UkeyRule {
  /** On what it rests. */
  basis: Basis
  /** Whether a bound seal can still be used without the Ukey. */
  otherChannels: boolean
  /** Whether a binding outlives the certificate with which it was made. */
  survivesReissue: boolean
}

/** The contract status of a unit, as the contract system tells it. */
export interface UnitStatus {
  /** 网签状态, as in [`PropertyUnit`]. */
  contractStatus: string
  /** 不动产单元号. */
  unitCode: string
}

/** What becomes of a grant to somebody without an account (C-75). */
export type UnknownGrantee =
  /** It waits for the account. */
  | "pending"
  /** It is refused. */
  | "refused"

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

/**
 * A code that a phone scans to upload files of one item to one sub-case. It is used in `[issued, expires)`, by the
 * person to whom it was given, for any number of files.
 *
 * What the code shows is a ticket (`signing::ticket::Ticket`) of round 0, which no signing round has, over
 * this digest.
 */
export interface UploadCode {
  /** The host's own id of the code, unique within the case. */
  code: string
  /** SM3 of what the code is for: case, sub-case, item, person, time. */
  digest: string
  /** Why it ended before. */
  ended?: CodeEnd
  /** When it ended before. */
  endedAt?: Instant
  /** From when on it is no longer valid. */
  expires: Instant
  /** Key of the party to whom it was given, such as `buyers/0`; empty for whoever was shown it. */
  holder?: string
  /** When it was issued. */
  issued: Instant
  /** The item of the checklist. */
  item: string
  /**
   * Who that is: the party, or the agent who acts for it, as the form had it then. None where the case knows
   * nobody.
   */
  person?: Principal
}

/** Who uploaded a file, when, and by which code. */
export interface UploadMark {
  /** When. */
  at: Instant
  /** Who, as the host had authenticated the person who held the phone. */
  by: Principal
  /** The code. */
  code: string
}

/** How materials are uploaded (GZ-053). No source limits files; what stands here is the platform's own policy. */
export interface UploadRules {
  /** On what it rests. */
  basis: Basis
  /** How long the code that a phone scans lives, in seconds; 0 where phones upload nothing. */
  codeLifeSeconds: number
  /** The most bytes of a file; 0 for any number. */
  fileBytes?: number
  /** The most pages of a file; 0 for any number. */
  filePages?: number
  /** The most files of an item; 0 for any number. */
  files?: number
  /** What a file may be, by the codes of `FileFormat`, with their names; empty for anything. */
  formats?: Array<Column>
  /** How grave it is that a file that is there already is another. By a code no such file comes in. */
  severity: Severity
}

/** Evidence that was used: by whom it was vouched for, and its number there. */
export interface UsedEvidence {
  /** What it is. */
  kind: string
  /** Who vouches for it. */
  provider: string
  /** The provider's number for it. */
  reference: string
}

/** What a verifier needs besides the file. Each item is DER in base64, or PEM. */
export interface ValidationData {
  /** Certificates of the paths of signers, timestamps and answers. */
  certificates?: Array<string>
  /** Revocation lists. */
  crls?: Array<string>
  /** The field of the signature that they are for, which then names them (`/VRI`). None means all signatures. */
  field?: string
  /** OCSP answers, each whole. */
  ocspResponses?: Array<string>
}

/** A seal's time of use, as it was known from an instant on. */
export interface ValidityRecord {
  /** Since when this is known. */
  at: Instant
  /** From when the seal may be used; none for at once. */
  from?: Instant
  /** Until when, exclusive; none where no end is known. */
  until?: Instant
}

/** A seal's time of use. */
export interface ValidityRule {
  /** On what it rests. */
  basis: Basis
  /** How many days before its end a seal is due for renewal; 0 for never. */
  renewalDays: number
  /** From where it comes. */
  source: ValiditySource
}

/** From where a seal's time of use comes. */
export type ValiditySource =
  /** Applied for: 启用时间 and 使用年限 (GS-006, GS-008). */
  | "application"
  /** From the certificate that comes with the claim, or the platform's report. */
  | "certificate"

/** A verification of the entity that was done. */
export interface Verification {
  /** When. */
  at: Instant
  /** Since when it counts no longer: name, kind or representative of the entity changed. */
  ended?: Instant
  /** The evidence, online. */
  evidence: Array<Evidence>
  /** The level that it reached. */
  level: TrustLevel
  /** Code of the method. */
  method: string
  /** Code of the set of papers that was complete, on site; else empty. */
  option: string
}

/** A way to verify a legal entity (UA-013 to UA-021). */
export interface VerificationMethod {
  /** On what it rests. */
  basis: Basis
  /** Its code. */
  code: string
  /** The way to log in that works from then on (UA-014, UA-016). */
  enablesLogin?: LoginMethod
  /** The kinds of evidence that it asks for online; all of them. */
  evidence?: Array<string>
  /** Codes of the papers whose forms can be downloaded (UA-028). */
  forms?: Array<string>
  /** The level that it reaches. */
  level: TrustLevel
  /** Its name. */
  name: Label
  /** Whether it is done at a window, and cannot be begun online (UA-033). */
  onSite?: boolean
  /** The sets of papers at the window; one is enough. */
  options?: Array<DocumentOption>
  /** The entities that it serves; empty where no source limits them. */
  scopes?: Array<EntityScope>
  /** The windows known to be open; the list may be cut, so that none may be inferred to lack (UA-020). */
  windows?: Array<ServiceWindow>
}

/**
 * By which rules signatures are judged. The defaults are assumed: no standard that was available fixes them for
 * registries.
 */
export interface VerificationPolicy {
  /**
   * The hash functions that are accepted: for what a signature or document timestamp rests on, in CMS, messages of
   * GM/T 0010 and seal signatures alike. Signatures inside of certificates and of seal makers are not asked for;
   * weak ones are named. Assumed default: all but SHA-1.
   */
  acceptedDigests: Array<DigestAlgorithm>
  /**
   * For which instant certificates are judged. Assumed default: when it was signed, since certificates have
   * normally expired when somebody looks (GM/T 0031-2014, 6.2.3 d judges by the time of signing).
   */
  judgedAt: JudgedAt
  /** The shortest RSA key with which whoever signs, seals or stamps is accepted, in bits. Assumed default: 2048. */
  minimumRsaBits: number
  /** Whether a signature needs evidence that its certificates were not revoked. Assumed default: no. */
  requireRevocation: boolean
  /**
   * The extended key usages, dotted, of which a signer's certificate must have one if it names any; CAs above that
   * name some must leave one over. Assumed default: document signing, its forerunners, mail protection, client
   * authentication and any usage, see `SIGNING_PURPOSES` in core.
   */
  signingPurposes: Array<string>
}

/** What verifying a document came to. */
export interface VerificationReport {
  /** What concerns the whole document. */
  findings?: Array<Finding>
  /** How many pages. */
  pages: number
  /** How many revisions the file has. */
  revisions: number
  /** The signatures, in the order in which they were made. */
  signatures: Array<SignatureReport>
  /** So many bytes at the end are covered by no signature. */
  unsignedBytes: number
  /** The worst of all signatures and of the document; indeterminate where there is no signature. */
  verdict: SignatureVerdict
  /** When it was verified. */
  verifiedAt: Instant
}

/** Where a document can be verified (SZ-044, SZ-045). */
export interface VerificationRoute {
  /** On what it rests. */
  basis: Basis
  /** The channel. */
  channel: Channel
  /** Whether a login is needed. */
  login: boolean
  /** Where it is found. */
  name: Label
}

/** Where a way of verification stands. */
export type VerificationState =
  /** 未核验. */
  | "unverified"
  /** 已核验. */
  | "verified"

/** A way of verification as the account shows it. */
export interface VerificationView {
  /** Papers whose forms can be downloaded (UA-028). */
  forms: Array<Choice>
  /** The level that it reaches. */
  level: TrustLevel
  /** Code of the method. */
  method: string
  /** Its name. */
  name: Label
  /** Whether 立即核验 is offered: never for what is done on site (UA-033). */
  startOnline: boolean
  /** Where it stands. */
  state: VerificationState
  /** What that is called: 未核验, 已核验. */
  stateName: Label
  /** What stands against it: entities that it does not serve. */
  unmet: Array<Unmet>
  /** The windows known to be open (UA-020). */
  windows: Array<ServiceWindow>
}

/** A sealed document, as its verification left it. */
export interface VerifiedDocument {
  /**
   * The digest of the sub-case's content that the document shows and its signatures cover, lower-case
   * hexadecimal.
   */
  contentDigest: string
  /** The seal platform that vouches for the act; a case asks for it. */
  provider?: string
  /** The seal platform's own number for the act. */
  reference: string
  /** When it was sealed. */
  sealedAt: Instant
  /** The number of the enterprise whose seal it is; a case asks for it. */
  subject?: string
  /** What all its signatures came to. */
  verdict: SealVerdict
}

/** Why signatures became void. */
export type VoidCause =
  /** The ticket was generated anew (YX-004). */
  | "regenerated"
  /** What was signed has changed (GZ-076). */
  | "changed"
  /** The sub-case was withdrawn (C-11). */
  | "withdrawn"
  /** The submission failed. */
  | "submission_failed"

/** What is known of the password: one for all licences of the device (EL-008). */
export interface WalletPassword {
  /** When it was changed last. */
  changedAt?: Instant
  /** How often it was changed. */
  version: number
}

/** The password of a device: never the password itself. */
export interface WalletPasswordView {
  /** When it was changed last. */
  changedAt?: Instant
  /** Numbers of the licences for which it is asked. */
  licences: Array<string>
  /** How far it reaches: all licences of this app on this device (C-23, EL-008). */
  scope: string
  /** How often it was changed; 0 for the one it began with. */
  version: number
}

/** An application at a service window, or one that is sent: nothing happens until it is accepted (SZ-070, SZ-080). */
export interface WindowApplication {
  /** What is applied for. */
  action: SealAction
  /** Who submitted it, as the host had authenticated this person or account then. */
  applicant: Actor
  /** In which capacity. */
  appliedAs: Role
  /** When. */
  at: Instant
  /** On which channel: what staff decide on came to a window, or by mail. */
  channel: Channel
  /** What the window decided. */
  decision?: WindowDecision
  /** What the host had verified for it. */
  evidence?: Array<Evidence>
  /** Checks that had failed. */
  failed?: Array<FailedCheck>
  /** Its id: that of the command that submitted it. */
  id: string
  /** How many licences the account had been told of: what the form prints is what the last of them says. */
  licences: number
  /** The operation. */
  operation: SealOperation
}

/** The decision of the window. */
export interface WindowDecision {
  /** Whether the application was accepted. */
  accepted: boolean
  /** When. */
  at: Instant
  /** Why not. */
  reason?: string
}

/** The data of an application form that is printed and brought to a window (SZ-014, SZ-070). */
export interface WindowForm {
  /** Id of the application. */
  application: string
  /** When it was submitted. */
  at: Instant
  /** Whether it is brought to a window, or sent. */
  channel: Channel
  /** What the window decided. */
  decision?: WindowDecision
  /** What else is brought, as far as a source names it (C-73, SZ-017). */
  materials: Array<string>
  /** What is applied for. */
  operation: SealOperation
  /** What was filled in, in order. */
  rows: Array<FormRow>
  /** The heading. */
  title: Label
}

/** Whose agreement it takes to take a filed application back before it is entered. */
export interface WithdrawalRules {
  /** On what it rests. */
  basis: Basis
  /** The parties of the form, each of which declares it: every row of each. */
  parties: Array<PartyRole>
}

/** The documents that can be read by name. */
export interface Documents {
  Region: Region
  Dictionary: Dictionary
  CalendarYear: CalendarYear
  Enterprise: Enterprise
  Actor: Actor
  Project: Project
  PropertyUnit: PropertyUnit
  RegisterFact: RegisterFact
  Application: Application
  SubCaseDocument: SubCaseDocument
  Questionnaire: Questionnaire
  Material: Material
  SheetRows: SheetRows
  SheetMapping: SheetMapping
  Ticket: Ticket
  PlatformKey: PlatformKey
  TicketContent: TicketContent
  QrStyle: QrStyle
  Profile: Profile
  Adjustment: Adjustment
  ProfileSettings: ProfileSettings
  SealProfile: SealProfile
  Command: Command
  CaseState: CaseState
  LogEntry: LogEntry
  Page: Page
  PendingNotice: PendingNotice
  Inquiry: Inquiry
  LicenceFacts: LicenceFacts
  SealCommand: SealCommand
  SealAccountState: SealAccountState
  SealLogEntry: SealLogEntry
  SealQuestion: SealQuestion
  SealableFile: SealableFile
  PagePlacement: PagePlacement
  OutputRequest: OutputRequest
  SealActUse: SealActUse
  VerifiedDocument: VerifiedDocument
  StoredDocument: StoredDocument
  SealingCommand: SealingCommand
  SealingState: SealingState
  SealingLogEntry: SealingLogEntry
  Principal: Principal
  IdentityProfile: IdentityProfile
  Presenter: Presenter
  AccountRegistration: AccountRegistration
  AccountCommand: AccountCommand
  AccountState: AccountState
  AccountEntry: AccountEntry
  LicenceProfile: LicenceProfile
  ELicence: ELicence
  LicenceCommand: LicenceCommand
  LicenceWalletState: LicenceWalletState
  LicenceEntry: LicenceEntry
  SealKind: SealKind
  Background: Background
  SealDesign: SealDesign
  SealPreset: SealPreset
  SealContent: SealContent
  Paper: Paper
  PaperHead: PaperHead
  Acceptance: Acceptance
  DigestAlgorithm: DigestAlgorithm
  SignatureScheme: SignatureScheme
  SealDraft: SealDraft
  SealSigning: SealSigning
  StampPlan: StampPlan
  SigningRequest: SigningRequest
  Prepared: Prepared
  ValidationData: ValidationData
  TimestampRequest: TimestampRequest
  PreparedTimestamp: PreparedTimestamp
  VerificationPolicy: VerificationPolicy
  VerificationReport: VerificationReport
}
