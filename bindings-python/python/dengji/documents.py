"""The documents of dengji as Python types.

Generated from core by `cargo xtask generate`; do not edit. A document is a plain `dict`; these types say which keys it
has. Importing this module is needed for annotations only.
"""

from __future__ import annotations

import sys
from typing import Any, Literal, Union

# Not the `TypedDict` of Python 3.11: pydantic, and with it FastAPI, takes none below 3.12 but this one.
if sys.version_info >= (3, 12):
    from typing import NotRequired, TypeAlias, TypedDict
else:
    from typing_extensions import NotRequired, TypeAlias, TypedDict


class Acceptance(TypedDict):
    """What the registry tells the applicants, and why: all of it, at once."""

    gaps: list[AcceptanceGap]
    """Everything that is missing or wrong, in the order of the findings."""

    outcome: AcceptanceOutcome
    """The decision."""


class AcceptanceGap(TypedDict):
    """One thing that is missing or wrong."""

    article: str
    """On what it rests: document and article, as the profile or the catalogue names it; empty where neither does."""

    assumed: NotRequired[bool]
    """Whether no source says so, and the profile assumes it."""

    paper: bool
    """Whether a paper is missing or not in order, rather than a field of the form wrong."""

    pointer: str
    """Where: a pointer into the sub-case."""

    text: Label
    """What, in both languages."""


AcceptanceOutcome: TypeAlias = Literal["accepted", "to_correct", "to_supplement", "not_ours"]
"""What the registry decides on an application when it is handed in (条例 第十七条).

- `accepted`: 受理: the papers are complete and in order.
- `to_correct`: 当场更正: what is wrong can be put right at once, and then it is accepted.
- `to_supplement`: 不予受理, 一次性告知补正: papers are missing or not in order.
- `not_ours`: 不予受理: it is another registry's to register.
"""


class AccountActionRegister(TypedDict):
    """输入基础信息: registers the enterprise. The first action of every account (UA-001 to UA-009)."""

    type: Literal["register"]

    evidence: list[Evidence]
    """What the host has checked about the applicant: `face_check`, `sms_code`."""

    passwordsMatch: bool
    """Whether the two entries of the password were the same; the password itself stays with the host."""

    registration: AccountRegistration
    """The form."""


class AccountActionVerify(TypedDict):
    """立即核验: verifies the legal entity online (UA-013 to UA-016)."""

    type: Literal["verify"]

    evidence: list[Evidence]
    """What proves it."""

    method: str
    """Code of the method."""


class AccountActionReportOnSite(TypedDict):
    """The window reports a verification on site (UA-017 to UA-020)."""

    type: Literal["report_on_site"]

    documents: list[str]
    """Codes of the papers that were brought."""

    method: str
    """Code of the method."""

    presenter: Presenter
    """Who came."""

    window: str
    """Region of the window."""


class AccountActionChangeApplicant(TypedDict):
    """Another person operates the account from now on (UA-004)."""

    type: Literal["change_applicant"]

    applicant: Applicant
    """The new one."""

    evidence: list[Evidence]
    """What the host has checked about this person."""


class AccountActionAddHandler(TypedDict):
    """立即添加: adds a handler (UA-022)."""

    type: Literal["add_handler"]

    handler: HandlerRequest
    """Whom."""


class AccountActionConfirmHandler(TypedDict):
    """绑定: the handler confirms, from the own personal account (UA-024)."""

    type: Literal["confirm_handler"]

    handler: str
    """Id of the binding."""


class AccountActionRemoveHandler(TypedDict):
    """Ends a binding. No source describes it; assumed."""

    type: Literal["remove_handler"]

    handler: str
    """Id of the binding."""


class AccountActionUpdateEntity(TypedDict):
    """Changes the registered data; the number of the entity stays (UA-025). Another name, kind or representative
    takes evidence, and the entity must be verified anew.
    """

    type: Literal["update_entity"]

    entity: LegalEntity
    """The data from now on."""

    evidence: NotRequired[list[Evidence]]
    """What proves it."""


AccountAction: TypeAlias = Union[AccountActionRegister, AccountActionVerify, AccountActionReportOnSite, AccountActionChangeApplicant, AccountActionAddHandler, AccountActionConfirmHandler, AccountActionRemoveHandler, AccountActionUpdateEntity]
"""A command's action."""


class AccountCommand(TypedDict):
    """A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
    `expectedVersion` is refused.
    """

    action: AccountAction
    """What to do."""

    expectedVersion: NotRequired[int]
    """The version that the caller has seen; none to accept any."""

    id: str
    """The caller's own id for this command, unique within the account."""


class AccountEntry(TypedDict):
    """One entry of the log."""

    digest: str
    """SM3 over the canonical header: all fields above."""

    logVersion: int
    """Version of this format."""

    now: Instant
    """When the command was carried out."""

    payload: NotRequired[AccountPayload]
    """The payload, unless it was erased."""

    payloadDigest: str
    """SM3 over the salt's bytes and the canonical payload."""

    previous: str
    """Digest of the entry before; empty for the first."""

    profile: ProfileRef
    """The profile that was applied."""

    salt: NotRequired[str]
    """The salt, as hexadecimal; gone with the payload when it is erased."""

    sequence: int
    """Counted from 1."""


class AccountEventRegistered(TypedDict):
    """The account came about."""

    type: Literal["registered"]

    registration: AccountRegistration
    """The form."""


class AccountEventVerified(TypedDict):
    """The entity was verified."""

    type: Literal["verified"]

    evidence: list[Evidence]
    """What proved it, online."""

    level: TrustLevel
    """The level that it reached."""

    method: str
    """Code of the method."""


class AccountEventVerifiedOnSite(TypedDict):
    """The entity was verified at a window."""

    type: Literal["verified_on_site"]

    level: TrustLevel
    """The level that it reached."""

    method: str
    """Code of the method."""

    option: str
    """Code of the set of papers that was complete."""

    presenter: Presenter
    """Who came."""

    window: str
    """Region of the window."""


class AccountEventRegistrationCompleted(TypedDict):
    """注册完成."""

    type: Literal["registration_completed"]


class AccountEventApplicantChanged(TypedDict):
    """Another person operates the account."""

    type: Literal["applicant_changed"]

    applicant: Applicant
    """Who."""


class AccountEventHandlerAdded(TypedDict):
    """The enterprise added a handler."""

    type: Literal["handler_added"]

    handler: str
    """Id of the binding."""

    person: Principal
    """Who."""


class AccountEventHandlerBound(TypedDict):
    """The binding stands from both sides."""

    type: Literal["handler_bound"]

    handler: str
    """Id of the binding."""


class AccountEventHandlerRemoved(TypedDict):
    """The enterprise ended a binding."""

    type: Literal["handler_removed"]

    handler: str
    """Id of the binding."""


class AccountEventEntityUpdated(TypedDict):
    """The registered data changed."""

    type: Literal["entity_updated"]

    entity: LegalEntity
    """The data from now on."""

    evidence: NotRequired[list[Evidence]]
    """What proved it, where the entity is another one in name, kind or representative. Then no verification that
    was done before counts any more.
    """

    verifyAnew: NotRequired[bool]
    """Whether the entity must be verified anew."""


AccountEvent: TypeAlias = Union[AccountEventRegistered, AccountEventVerified, AccountEventVerifiedOnSite, AccountEventRegistrationCompleted, AccountEventApplicantChanged, AccountEventHandlerAdded, AccountEventHandlerBound, AccountEventHandlerRemoved, AccountEventEntityUpdated]
"""An event, past tense; only ever added to."""


class AccountLevel(TypedDict):
    """The level of an account with its names."""

    level: NotRequired[TrustLevel]
    """The highest level reached (UA-021); none before the first verification."""

    rule: NotRequired[LevelRule]
    """The level's names and what it rests on."""


class AccountLogin(TypedDict):
    """A way to log in, and whether this account has it."""

    enabled: bool
    """Whether it works for this account: a certificate only after it was verified (UA-014, UA-016)."""

    method: LoginMethod
    """The way."""

    name: Label
    """Its name."""


class AccountOutcome(TypedDict):
    """What a command comes to."""

    changed: list[str]
    """The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    no others. An account has none.
    """

    effectIds: list[str]
    """An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    """

    effects: list[HostTask]
    """What the host shall do."""

    entry: NotRequired[AccountEntry]
    """The log entry to be stored; none for a repeated command."""

    repeated: bool
    """Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    gives the answer of the first time (`answer`).
    """

    report: Report
    """Findings that did not stop the command."""

    sequence: int
    """Sequence of the command's log entry: of the one here, or of the one that was made the first time."""

    version: int
    """The version with this command; the one that is now, where it was carried out before."""


class AccountPayload(TypedDict):
    """What a command was, who gave it, and what followed. May hold personal data."""

    actor: Actor
    """Who gave the command."""

    command: AccountCommand
    """The command."""

    effects: NotRequired[list[HostTask]]
    """What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry."""

    events: list[AccountEvent]
    """What followed."""

    findings: NotRequired[list[Finding]]
    """Findings that did not stop the command."""


class AccountRegistration(TypedDict):
    """The form of the registration, as it was filled in. It has no place for a password (UA-026)."""

    accepted: list[str]
    """Codes of the agreements that were accepted (UA-006)."""

    applicant: Applicant
    """申请人."""

    entity: LegalEntity
    """The legal entity."""

    loginName: str
    """法人登录账号."""


class AccountState(TypedDict):
    """The state of an account: what its events add up to, and the snapshot to be stored."""

    accepted: list[str]
    """Codes of the agreements that were accepted."""

    applicant: Applicant
    """The person who operates the account."""

    changed: NotRequired[Instant]
    """When name, kind or representative of the entity changed last; none where they are as they were registered."""

    entity: LegalEntity
    """The legal entity."""

    handlers: list[HandlerBinding]
    """Handlers, in the order in which they were added; removed ones stay."""

    loginName: str
    """法人登录账号."""

    metadata: Metadata
    """Version, digest and time of its log, and what commands used up."""

    step: AccountStep
    """How far the registration has come."""

    verifications: list[Verification]
    """Verifications, in order."""


AccountStep: TypeAlias = Literal["verification", "complete"]
"""How far the registration has come: the form is complete when the account comes about (UA-001).

- `verification`: 实名核验.
- `complete`: 注册完成.
"""


class ActingFor(TypedDict):
    """The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009."""

    binding: NotRequired[Binding]
    """Whether the handler is bound from both sides; a legal representative needs no binding."""

    enterprise: Enterprise
    """Which enterprise."""

    level: NotRequired[TrustLevel]
    """Trust level of the enterprise's account; none when it was never verified."""


class ActingParty(TypedDict):
    """Which party every form of a case must name as the enterprise that acts in this capacity: who acts is who the paper
    names. Businesses without such a party are not concerned.
    """

    basis: Basis
    """On what it rests."""

    capacity: Capacity
    """The capacity."""

    name: Label
    """What the enterprise in this capacity is called."""

    party: PartyRole
    """The party of the form that it is, on every row."""

    severity: Severity
    """How grave it is when the form names another."""


class ActionOpenBatch(TypedDict):
    """【确定】 on the building table: creates a batch, one sub-case a unit (GZ-015, GZ-016)."""

    type: Literal["open_batch"]

    business: Business
    """What kind of business."""

    caseId: str
    """Id of the new case."""

    confirmer: NotRequired[Enterprise]
    """Who confirms it; the initiator where nothing is said."""

    initiator: Enterprise
    """Who begins it (C-45)."""

    number: NotRequired[str]
    """批号, where the platform gave one."""

    project: ProjectRef
    """The project."""

    registerFacts: NotRequired[list[RegisterFact]]
    """What the register holds against units or parcels."""

    units: list[ChosenUnit]
    """The chosen units."""


class ActionOpenSingle(TypedDict):
    """Opens the single case that a withdrawal split off; comes whole from the effect `open_single_case`."""

    type: Literal["open_single"]

    business: Business
    """What kind of business."""

    caseId: str
    """Id of the new case."""

    confirmer: Enterprise
    """Who confirms it."""

    content: SubCaseContent
    """What it holds."""

    initiator: Enterprise
    """Who began it."""

    project: ProjectRef
    """The project."""

    registerFacts: NotRequired[list[RegisterFact]]
    """What the register holds against the unit or its parcel."""

    splitFrom: SplitFrom
    """From where it was split off."""

    taxCleared: NotRequired[bool]
    """Whether tax was cleared already."""


class ActionImportCase(TypedDict):
    """Adopts a case that began in another system."""

    type: Literal["import_case"]

    business: Business
    """What kind of business."""

    caseId: str
    """Id of the case here."""

    confirmer: Enterprise
    """Who confirms it."""

    evidence: list[Evidence]
    """What proves all this."""

    initiator: Enterprise
    """Who began it."""

    number: NotRequired[str]
    """批号."""

    project: ProjectRef
    """The project."""

    stage: ImportedStage
    """How far it had come."""

    subCases: list[ImportedSubCase]
    """Its sub-cases."""

    trust: ImportTrust
    """How far it is trusted."""


class ActionAddUnits(TypedDict):
    """Adds units before submission."""

    type: Literal["add_units"]

    registerFacts: NotRequired[list[RegisterFact]]
    """What the register holds against them."""

    units: list[ChosenUnit]
    """The units."""


class ActionRemoveUnits(TypedDict):
    """【移除】, 【批量删除】: takes sub-cases out before submission (GZ-015, GZ-036)."""

    type: Literal["remove_units"]

    subCases: list[str]
    """The sub-cases."""


class ActionEditApplication(TypedDict):
    """【查看详情】 … 【保存】: replaces the form of one sub-case (GZ-046)."""

    type: Literal["edit_application"]

    application: Application
    """The form."""

    subCase: str
    """The sub-case."""


class ActionBatchEdit(TypedDict):
    """【批量编辑】: sets parts of the form on every ticked row (GZ-031)."""

    type: Literal["batch_edit"]

    changes: ApplicationChanges
    """What is set."""

    subCases: list[str]
    """The sub-cases."""


class ActionAnswerQuestionnaire(TypedDict):
    """Fills in the questionnaire of one or more sub-cases (GZ-060)."""

    type: Literal["answer_questionnaire"]

    questionnaire: Questionnaire
    """The answers."""

    subCases: list[str]
    """The sub-cases."""


class ActionUploadMaterial(TypedDict):
    """Uploads files of one item: for a sub-case, or for the shared list (GZ-050, GZ-052). They join those that are
    there; a file of the same id takes the place of the one before.
    """

    type: Literal["upload_material"]

    material: Material
    """The material."""

    replace: NotRequired[bool]
    """Whether these files take the place of all that are there."""

    subCase: NotRequired[str]
    """The sub-case; none for the shared list."""


class ActionRemoveMaterial(TypedDict):
    """Takes a material away."""

    type: Literal["remove_material"]

    file: NotRequired[str]
    """One file of it, by its id; empty for all of them."""

    item: str
    """The item."""

    subCase: NotRequired[str]
    """The sub-case; none for the shared list."""


class ActionShareMaterials(TypedDict):
    """【共享】: gives shared materials to every sub-case; uploading alone does not (GZ-051)."""

    type: Literal["share_materials"]

    items: NotRequired[list[str]]
    """The items; empty for all of the shared list."""

    mode: NotRequired[ShareMode]
    """What happens where a sub-case has its own copy (C-49)."""


class ActionSave(TypedDict):
    """【保存】: the batch is saved, not applied for (GZ-106)."""

    type: Literal["save"]


class ActionSubmit(TypedDict):
    """【提交】 on the main case: one submission for all sub-cases (GZ-062)."""

    type: Literal["submit"]

    number: NotRequired[str]
    """批号, where the platform gives it now; a single case gets a new one (C-62)."""


class ActionReportSubmissionFailure(TypedDict):
    """The host could not hand the submission over; nothing is lost (GZ-073, GZ-107)."""

    type: Literal["report_submission_failure"]

    reason: str
    """What went wrong, for the people who look at it."""


class ActionSign(TypedDict):
    """A personal signature was given by scanning the ticket (YX-001)."""

    type: Literal["sign"]

    evidence: Evidence
    """What the provider reports."""

    round: int
    """The round printed in the ticket."""

    signer: str
    """Key of the signer, such as `buyers/0`."""

    subCase: str
    """The sub-case."""


class ActionRegenerateTicket(TypedDict):
    """【重新生成】: a new ticket; every signature of the round is void (YX-003, YX-004)."""

    type: Literal["regenerate_ticket"]

    reason: NotRequired[str]
    """Why, where the old ticket is still valid (C-08)."""

    subCase: str
    """The sub-case."""


class ActionSeal(TypedDict):
    """【企业签章】 (GZ-084)."""

    type: Literal["seal"]

    evidence: list[Evidence]
    """What the seal platform reports: for each sub-case its own, in the same order, since each is bound to what
    is sealed there.
    """

    subCases: list[str]
    """The sub-cases."""


class ActionApprove(TypedDict):
    """【确认通过】 (GZ-086)."""

    type: Literal["approve"]

    subCases: list[str]
    """The sub-cases."""


class ActionReject(TypedDict):
    """【确认不通过】 (GZ-087)."""

    type: Literal["reject"]

    reason: NotRequired[str]
    """Why, for those who correct it."""

    subCase: str
    """The sub-case."""


class ActionWithdraw(TypedDict):
    """【撤回】: the sub-case leaves the batch and becomes a single case (GZ-102, GZ-103)."""

    type: Literal["withdraw"]

    caseId: NotRequired[str]
    """Id of the new single case; not needed where the case is a single one already."""

    subCase: str
    """The sub-case."""


class ActionReportTax(TypedDict):
    """The tax authority's answer for sub-cases (GZ-092)."""

    type: Literal["report_tax"]

    cleared: bool
    """Whether tax is cleared (完税)."""

    evidence: NotRequired[Evidence]
    """What proves it."""

    subCases: list[str]
    """The sub-cases."""


class ActionReportStatus(TypedDict):
    """The registry's status after filing (GZ-101). Unknown ones are kept as they are."""

    type: Literal["report_status"]

    note: NotRequired[str]
    """The registry's note."""

    status: str
    """The status."""

    subCases: NotRequired[list[str]]
    """The sub-cases; empty for all that are filed and have not reached a last status."""


class ActionReportRegisterFacts(TypedDict):
    """What the register and the contract system say by now, at any time of the case. Saying the same twice changes
    nothing; what is said of units and parcels of other cases is kept, and weighs nothing here.
    """

    type: Literal["report_register_facts"]

    facts: NotRequired[list[RegisterFact]]
    """What stands in the register: new entries, and known ones as they are now."""

    lifted: NotRequired[list[LiftedFact]]
    """What stands there no more."""

    units: NotRequired[list[UnitStatus]]
    """Contract statuses of units."""


class ActionRecordInquiry(TypedDict):
    """A supplementary inquiry by staff of the registry (GZ-070)."""

    type: Literal["record_inquiry"]

    inquiry: Inquiry
    """The record."""

    subCase: str
    """The sub-case."""


class ActionWithdrawBeforeEntry(TypedDict):
    """All applicants together take a filed application back, before it is entered in the register (实施细则 第十三条)."""

    type: Literal["withdraw_before_entry"]

    evidence: list[Evidence]
    """The applicants' declarations: of each applicant for each sub-case, in any order."""

    subCases: list[str]
    """The sub-cases."""


class ActionDelete(TypedDict):
    """【删除】 (GZ-102, GZ-106)."""

    type: Literal["delete"]


class ActionMoveProfile(TypedDict):
    """Moves the case to another profile, or another version of it."""

    type: Literal["move_profile"]

    to: ProfileRef
    """The profile, which the context must hold."""


class ActionIssueUploadCode(TypedDict):
    """The page shows a code for a phone (GZ-053). The one before it, for the same item and person, is void."""

    type: Literal["issue_upload_code"]

    code: str
    """The host's own id of the code."""

    holder: NotRequired[str]
    """Key of the party to whom it is given, such as `buyers/0`; empty for whoever is shown it."""

    item: str
    """The item of the checklist."""

    subCase: str
    """The sub-case."""


class ActionWithdrawUploadCode(TypedDict):
    """A code is taken back."""

    type: Literal["withdraw_upload_code"]

    code: str
    """The code."""

    subCase: str
    """The sub-case."""


class ActionUploadByCode(TypedDict):
    """A phone uploaded files by a code."""

    type: Literal["upload_by_code"]

    code: str
    """The code."""

    digest: str
    """The digest in the ticket that was scanned."""

    files: list[MaterialFile]
    """The files; they join those that are there."""

    subCase: str
    """The sub-case that the code names."""

    uploader: Principal
    """Who holds the phone, as the host has authenticated this person."""


class ActionRemoveByCode(TypedDict):
    """A phone takes one of its own files away again."""

    type: Literal["remove_by_code"]

    code: str
    """The code."""

    digest: str
    """The digest in the ticket that was scanned."""

    file: str
    """The file, by its id."""

    subCase: str
    """The sub-case that the code names."""

    uploader: Principal
    """Who holds the phone, as the host has authenticated this person."""


class ActionReportCertificates(TypedDict):
    """The registry has entered the right, and issued certificates or proofs (民法典 第二百一十四条, 第二百一十七条)."""

    type: Literal["report_certificates"]

    certificates: list[IssuedCertificate]
    """What was issued now; it joins what was issued before."""

    subCase: str
    """The sub-case."""


class ActionReportDelivery(TypedDict):
    """Certificates were sent, or received, by post (GZ-068)."""

    type: Literal["report_delivery"]

    delivery: Delivery
    """How far the parcel is."""

    subCase: str
    """The sub-case."""


class ActionReportRegistrable(TypedDict):
    """From this day on the right that a notice secures can be registered (能够进行不动产登记, 民法典 第二百二十一条): the
    notice lapses when that is not applied for in time.
    """

    type: Literal["report_registrable"]

    since: Date
    """The day."""

    subCases: list[str]
    """The sub-cases."""


Action: TypeAlias = Union[ActionOpenBatch, ActionOpenSingle, ActionImportCase, ActionAddUnits, ActionRemoveUnits, ActionEditApplication, ActionBatchEdit, ActionAnswerQuestionnaire, ActionUploadMaterial, ActionRemoveMaterial, ActionShareMaterials, ActionSave, ActionSubmit, ActionReportSubmissionFailure, ActionSign, ActionRegenerateTicket, ActionSeal, ActionApprove, ActionReject, ActionWithdraw, ActionReportTax, ActionReportStatus, ActionReportRegisterFacts, ActionRecordInquiry, ActionWithdrawBeforeEntry, ActionDelete, ActionMoveProfile, ActionIssueUploadCode, ActionWithdrawUploadCode, ActionUploadByCode, ActionRemoveByCode, ActionReportCertificates, ActionReportDelivery, ActionReportRegistrable]
"""What a command does. Which roles may give it, and what its button says, is data of the profile."""


class ActionForm(TypedDict):
    """What a page asks before it gives a command for a button.

    What a sub-case's own form asks is not asked here (`edit_application`, `answer_questionnaire`, materials: that is the
    form of the sub-case), and neither is what the host brings itself: evidence, ids, who the actor is. Where nothing is
    asked, pressing the button is enough.
    """

    action: str
    """Tag of the action."""

    add: NotRequired[FormAddition]
    """How to add a row, where it is a list."""

    content: str
    """The action as the command carries it, as JSON text, with what is known filled in: to fill in a field is to put
    its value at its pointer.
    """

    groups: list[FormGroup]
    """The fields, in order; in a list, a group for each row."""

    name: Label
    """What the button says."""

    notes: list[Label]
    """What the guides tell people beside this step."""


class ActionOffer(TypedDict):
    """A button: what can be done, or all that stands against it."""

    action: str
    """Tag of the action."""

    allowed: bool
    """Whether it can be done now."""

    name: Label
    """What the button says."""

    signer: NotRequired[str]
    """Key of the signer, for `sign`."""

    subCase: NotRequired[str]
    """The sub-case; none for the case as a whole."""

    unmet: list[Unmet]
    """Otherwise why not, who can mend each reason, and by which command: the first 100 reasons, and a count for the
    others (`command.too_many_findings`).
    """


class ActionRule(TypedDict):
    """Who may give a command (C-13, C-14, C-45)."""

    action: str
    """The tag of the action."""

    basis: Basis
    """On what it rests."""

    message: NotRequired[str]
    """Code of the message shown on success (GZ-061); empty where no source gives one."""

    name: Label
    """What the button says."""

    notes: NotRequired[list[str]]
    """Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order."""

    roles: list[Role]
    """The roles that may give it; for handlers and legal representatives also: of which side."""


class Actor(TypedDict):
    """The person or system that gives a command or asks a question, as the host has authenticated it."""

    actingFor: NotRequired[ActingFor]
    """The enterprise chosen for this session."""

    documentKind: NotRequired[IdentifierKind]
    """What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    is another person's.
    """

    documentNumber: NotRequired[str]
    """Number of the person's identity document; buyers and agents are recognised by it."""

    id: str
    """The host's own number for the account."""

    level: NotRequired[TrustLevel]
    """Trust level of the personal account."""

    login: NotRequired[LoginMethod]
    """How the session was opened. Left out, it is judged only where an operation asks for certain ways."""

    name: NotRequired[str]
    """The person's name."""

    noticeAcknowledged: NotRequired[bool]
    """Whether the 用户须知 has been acknowledged in this session. Row GZ-008."""

    phone: NotRequired[str]
    """The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013)."""

    role: Role
    """The part this person plays in the session."""


class Adjustment(TypedDict):
    """One value to replace."""

    pointer: str
    """Where, as a JSON pointer into the profile; in place of an index, the id of an entry finds it, and `-` appends to a
    list.
    """

    value: str
    """The new value, as JSON text."""


class AfterFilingRules(TypedDict):
    """What comes after filing."""

    basis: Basis
    """On what delivery rests."""

    carrier: Label
    """Who delivers."""

    conversions: NotRequired[list[Conversion]]
    """How notices become rights."""

    deliveryQuestion: NotRequired[str]
    """Id of the question by which applicants choose delivery (GZ-068); empty where none asks."""


class Agent(TypedDict):
    """代理人: the person who acts for a party."""

    documentNumber: NotRequired[str]
    """代理人证件号码."""

    documentType: NotRequired[str]
    """代理人证件类型: a code of the profile's document types."""

    name: NotRequired[str]
    """代理人姓名."""

    phone: NotRequired[str]
    """代理人联系电话."""


AgentConflict: TypeAlias = Literal["buyer_for_seller", "buyer_for_mortgagee", "buyer_and_seller", "buyer_and_mortgagee", "mortgagee_and_seller"]
"""How one person comes to stand on two sides of a form (民法典 第一百六十八条).

- `buyer_for_seller`: 自己代理: a buyer acts for the seller.
- `buyer_for_mortgagee`: 自己代理: a buyer acts for the mortgagee.
- `buyer_and_seller`: 双方代理: one person acts for a buyer and for the seller.
- `buyer_and_mortgagee`: 双方代理: one person acts for a buyer and for the mortgagee.
- `mortgagee_and_seller`: 双方代理: one person acts for the mortgagee and for a seller that is another enterprise.
"""


class AgentRule(TypedDict):
    """How grave it is that one person stands on two sides. The law lets it pass where whoever is represented consents,
    beforehand or afterwards.
    """

    basis: Basis
    """On what it rests."""

    conflict: AgentConflict
    """The two sides."""

    severity: Severity
    """How grave it is."""


class Alias(TypedDict):
    """A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80)."""

    basis: Basis
    """On what it rests."""

    means: str
    """What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
    profile's own id, or one of the documents `application`, `questionnaire`, `material`.
    """

    term: str
    """The other term."""


Align: TypeAlias = Literal["left", "center", "right"]
"""Where text stands in its cell.

- `left`: At the left.
- `center`: In the middle.
- `right`: At the right.
"""


class Answer(TypedDict):
    """The answer to one question. Requirement row GZ-063."""

    explanation: NotRequired[str]
    """具体说明."""

    number: NotRequired[str]
    """The number, where the question asks for one, as it was typed."""

    question: str
    """The question's id in the profile, such as `building_altered`."""

    yes: NotRequired[bool]
    """是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet."""


AnswerShape: TypeAlias = Literal["yes_no", "number", "reservation", "unknown"]
"""The shape of a question's answer (GZ-063).

- `yes_no`: 是 or 否.
- `number`: A whole number.
- `reservation`: No question: the registry reserves the right to ask more (GZ-070).
- `unknown`: The guide's figure is damaged: the item exists, its wording is not known (C-39).
"""


class Applicant(TypedDict):
    """申请人: the person who operates the account now (UA-004)."""

    documentNumber: str
    """Number of the identity document, as the face check gave it."""

    name: str
    """The name."""

    phone: str
    """The phone to which the code is sent (UA-008, UA-031); part of the applicant's real-name data (C-58)."""


class ApplicantCheck(TypedDict):
    """Evidence about the applicant as a person, asked for when the person is named (UA-005, UA-008). It is another
    check than the verification of the entity (UA-030).
    """

    basis: Basis
    """On what it rests."""

    evidence: str
    """The kind of evidence."""

    name: Label
    """What the step is called."""

    ofPhone: NotRequired[bool]
    """Whether it is about the phone number rather than the person."""

    retryMessage: NotRequired[str]
    """Code of the message shown where the code to scan does not load; empty where there is none (UA-010)."""


class Application(TypedDict):
    """The application form of one sub-case. A draft may be wrong or incomplete; checks say how."""

    buyers: NotRequired[list[Buyer]]
    """预购人 (买受人)."""

    contact: NotRequired[Contact]
    """The contact."""

    easement: NotRequired[Easement]
    """For 地役权登记 only."""

    mortgage: NotRequired[Mortgage]
    """抵押情况, where a mortgage is involved."""

    mortgagees: NotRequired[list[Organisation]]
    """抵押权人 (银行), where a mortgage is involved."""

    property: NotRequired[PropertyDetails]
    """不动产情况."""

    sellers: NotRequired[list[Organisation]]
    """预售人 (开发商)."""


class ApplicationChanges(TypedDict):
    """The parts of the form that batch editing sets on every ticked row (GZ-031, GZ-036). What is left out stays."""

    contact: NotRequired[Contact]
    """The contact."""

    district: NotRequired[str]
    """不动产所属区."""

    mortgage: NotRequired[Mortgage]
    """The mortgage block."""

    mortgagees: NotRequired[list[Organisation]]
    """The mortgagees."""

    plannedUse: NotRequired[str]
    """规划用途."""

    sellers: NotRequired[list[Organisation]]
    """The sellers."""


ApplicationStanding: TypeAlias = Literal["submitted", "accepted", "refused"]
"""How far an application has come.

- `submitted`: Submitted; the window, or staff who read what was sent, have not decided.
- `accepted`: Accepted: it has taken effect.
- `refused`: Refused.
"""


class ApplicationView(TypedDict):
    """An application as a list shows it (SZ-070, SZ-080, SZ-082)."""

    application: str
    """Its id, by which its form is printed."""

    at: Instant
    """When it was submitted."""

    channel: Channel
    """Whether it is brought to a window, or sent."""

    decided: NotRequired[Instant]
    """Since when, once decided."""

    name: Label
    """What the platform calls it."""

    operation: SealOperation
    """What is applied for."""

    reason: NotRequired[str]
    """Why it was refused."""

    standing: ApplicationStanding
    """How far it has come."""


class Applied(TypedDict):
    """What it came to that a handle took over log entries."""

    changed: list[str]
    """The sub-cases of which a list may show something else now, each once; an account has none."""

    version: int
    """The version now."""


ArcSide: TypeAlias = Literal["top", "bottom"]
"""Where text along the border runs. It reads from left to right in both places.

- `top`: Over the top, its characters standing on the inner side.
- `bottom`: Along the bottom, its characters standing on the border.
"""


class AskedSeal(TypedDict):
    """What the seal account answered about the scanner and a seal."""

    answer: SealAnswer
    """The answer."""

    seal: str
    """The seal."""


Background: TypeAlias = Literal["keep", "transparent"]
"""What becomes of an image's white background.

- `keep`: It stays as it is.
- `transparent`: White becomes transparent, and what is mixed with white becomes the stronger colour beneath it, so that the image looks on white as it did, and lets the text under a seal shine through.
"""


class BarRule(TypedDict):
    """Something that bars an operation, whoever asks."""

    basis: Basis
    """On what it rests."""

    channels: NotRequired[list[Channel]]
    """The channels on which it bars; empty for all."""

    code: Code
    """The code of the finding; it has no other params than `operation` and `seal`."""

    hides: NotRequired[bool]
    """Whether the platform then shows no button at all (KB-026, GX-006, GX-020)."""

    menders: NotRequired[list[Role]]
    """Who can mend it; empty where nobody can."""

    operation: SealOperation
    """The operation."""

    remedy: NotRequired[str]
    """By which operation or `host.*` step; empty where there is none."""

    when: Condition
    """When it bars."""


class Base(TypedDict):
    """The profile on which another one is based."""

    id: str
    """Its id."""

    sources: list[str]
    """The titles of those of its sources that hold at the new place too: laws, national standards. What rests on
    anything else, such as the guide of the other city, is assumed here.
    """

    version: str
    """Its version."""


class Basis(TypedDict):
    """On what a setting rests."""

    asOf: NotRequired[str]
    """The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
    guide may be older than its text (C-81); empty where the text itself says so.
    """

    assumed: NotRequired[bool]
    """Whether no source says so, and the profile assumes it."""

    requirements: NotRequired[list[str]]
    """Rows of the requirements."""

    source: NotRequired[str]
    """Document and section, such as 《操作指引》 §3.5, or the article of a law."""


Binding: TypeAlias = Literal["bound", "pending"]
"""Whether a handler is bound to the enterprise from both sides. Requirement rows UA-022 to UA-024.

- `bound`: Both sides have confirmed.
- `pending`: The enterprise has added the handler; the handler has not confirmed yet. So it is, too, where nothing is said.
"""


class BindingRules(TypedDict):
    """How handlers are bound (UA-022 to UA-024, UA-034)."""

    basis: Basis
    """On what it rests."""

    handlerLevel: TrustLevel
    """Level that the handler's own account needs."""

    registrationComplete: bool
    """Whether the enterprise's registration must be complete."""

    twoSided: bool
    """Whether the handler must confirm."""


class BlockHeading(TypedDict):
    """A heading; it stays on the page of what follows."""

    type: Literal["heading"]

    text: Label
    """Its words."""


class BlockParagraph(TypedDict):
    """Running text, both languages below each other."""

    type: Literal["paragraph"]

    strong: NotRequired[bool]
    """Whether it is printed bold."""

    text: Label
    """Its words."""


class BlockNote(TypedDict):
    """Small print."""

    type: Literal["note"]

    text: Label
    """Its words."""


class BlockGrid(TypedDict):
    """Fields with their names, two beside each other."""

    type: Literal["grid"]

    pairs: list[LabelledValue]
    """The fields."""


class BlockTable(TypedDict):
    """A table with thin rules; it breaks over pages, and its head is repeated."""

    type: Literal["table"]

    columns: list[TableColumn]
    """The columns, 1 to 12."""

    rows: list[TableRow]
    """The rows."""


class BlockSignatures(TypedDict):
    """Where people sign and enterprises seal, two beside each other."""

    type: Literal["signatures"]

    lines: list[SignatureLine]
    """The lines."""


class BlockQr(TypedDict):
    """A QR code with words beside it."""

    type: Literal["qr"]

    payload: str
    """What the code says."""

    size: int
    """The length of a side with the quiet zone, in micrometres, 10,000 to 80,000."""

    text: Label
    """What stands beside it."""


class BlockPageBreak(TypedDict):
    """Goes on at the top of a new page."""

    type: Literal["page_break"]


Block: TypeAlias = Union[BlockHeading, BlockParagraph, BlockNote, BlockGrid, BlockTable, BlockSignatures, BlockQr, BlockPageBreak]
"""One part of a paper."""


class Browser(TypedDict):
    """A browser that the platform supports (GZ-003): a note for hosts, without effect on a case (C-41)."""

    basis: Basis
    """On what it rests."""

    code: str
    """Its code, such as `chrome`."""

    minimumVersion: NotRequired[int]
    """The oldest supported version; 0 where any will do."""

    name: Label
    """Its name."""


class Building(TypedDict):
    """One building (幢)."""

    floors: list[Floor]
    """The floors, in any order."""

    id: str
    """幢号 as the developer numbers it."""

    name: str
    """Display name."""


class BuildingGrid(TypedDict):
    """The table of one building, as a portal draws it."""

    building: str
    """幢号."""

    columns: int
    """How many columns the widest floor has."""

    name: str
    """Display name."""

    rows: list[GridRow]
    """The floors, the topmost first."""


class Business(TypedDict):
    """What kind of business a case is."""

    businessType: str
    """业务类型."""

    organisationType: str
    """单位组织类型."""

    propertyType: str
    """不动产类型."""


class BusinessParty(TypedDict):
    """A party of a business type."""

    name: Label
    """The name the form gives it, such as 预购人(买受人)."""

    role: PartyRole
    """The part."""


class BusinessType(TypedDict):
    """A business type (业务类型) and what it asks for."""

    basis: Basis
    """On what it rests."""

    code: str
    """The code, such as `presale_advance_notice`."""

    confirmation: ConfirmationMode
    """How the enterprise confirms (C-43)."""

    eligibleContractStatuses: list[str]
    """Contract statuses with which a unit may be chosen without a warning (C-38)."""

    mortgage: bool
    """Whether it involves a mortgage (GZ-021, C-51)."""

    name: Label
    """Its name."""

    noticeKind: NotRequired[str]
    """Which of the advance-notice kinds of A29 it is; empty for none."""

    online: bool
    """Whether it is marked 网上申办 (GZ-012)."""

    organisationTypes: list[str]
    """Organisation types that may choose it; empty for all (GZ-010)."""

    parties: list[BusinessParty]
    """The parties on its form, with the names the form gives them."""

    personalSignature: bool
    """Whether 粤信签 is needed; without it there is no signing round (YX-006)."""

    personalSigners: list[PartyRole]
    """Who signs in person (GZ-081)."""

    propertyTypes: list[str]
    """Property types it is for; empty for all (GZ-011)."""

    registrationType: str
    """Which of the registration kinds of A21 it is, such as `700`."""

    secondNoticeKind: NotRequired[str]
    """The second kind of A29, where two advance notices are filed in one case; empty for none."""

    taxRequired: bool
    """Whether every sub-case must be tax cleared before filing (C-50)."""


class Buyer(TypedDict):
    """预购人 (买受人): one row of the buyers' table. Requirement row GZ-023."""

    agent: NotRequired[Agent]
    """Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person."""

    coOwnership: NotRequired[CoOwnership]
    """共有情况."""

    documentNumber: NotRequired[str]
    """证件号码."""

    documentType: NotRequired[str]
    """证件类型: a code of the profile's document types."""

    holderNature: NotRequired[str]
    """权利人性质: a code of the profile's holder natures."""

    name: NotRequired[str]
    """姓名 (名称), as on the identity document (GZ-029)."""

    phone: NotRequired[str]
    """联系电话."""

    share: NotRequired[str]
    """共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`."""


class CalendarDay(TypedDict):
    """A day that a calendar names."""

    date: Date
    """The day."""

    name: str
    """The holiday for which people rest, or on account of which they work: 春节."""


class CalendarYear(TypedDict):
    """One whole year of a calendar: a year that is given is known from its first day to its last."""

    basis: Basis
    """On what it rests: the notice of the State Council, or of the place's own government."""

    holidays: list[CalendarDay]
    """The days of rest, those on weekends as well or not."""

    workdays: list[CalendarDay]
    """The Saturdays and Sundays that are worked in exchange."""

    year: int
    """The year."""


class CancelCauseByUser(TypedDict):
    """Somebody asked for it (SZ-064)."""

    type: Literal["by_user"]

    reason: str
    """The reason."""


class CancelCauseLicenceChange(TypedDict):
    """The licence changed (SZ-061)."""

    type: Literal["licence_change"]

    fields: list[LicenceField]
    """Which facts."""


class CancelCauseRefused(TypedDict):
    """The application was refused (C-65)."""

    type: Literal["refused"]

    reason: str
    """Why."""


CancelCause: TypeAlias = Union[CancelCauseByUser, CancelCauseLicenceChange, CancelCauseRefused]
"""Why a seal was cancelled."""


class Cancellation(TypedDict):
    """A cancellation."""

    at: Instant
    """When."""

    cause: CancelCause
    """Why."""


CapabilityRule = TypedDict(
    "CapabilityRule",
    {
        "available": "bool",
        "basis": "Basis",
        "from": "NotRequired[Date]",
        "operation": "SealOperation",
    },
)
"""Whether the platform can do something at all, whatever its texts promise (C-18)."""


Capacity: TypeAlias = Literal["initiator", "confirmer", "developer"]
"""A capacity in which an enterprise takes part in a case as a whole.

- `initiator`: It begins the case.
- `confirmer`: It confirms the case.
- `developer`: The project is its own.
"""


Carrier: TypeAlias = Literal["cades_detached", "pkcs7_detached", "gm_message", "seal_signature"]
"""The form in which a file carries a signature.

- `cades_detached`: `ETSI.CAdES.detached`: the form of PAdES (EN 319 142-1), with SM2 too. The claimed time stands in the file only.
- `pkcs7_detached`: `adbe.pkcs7.detached` (ISO 32000): CMS with the signing time among the signed attributes.
- `gm_message`: A message of GM/T 0010 (GB/T 35275), SM2 only. The names in the signature dictionary are those in use (`GM.PKILite`, `GM.SM2`); the text of GM/T 0112, which governs them, was not available (assumed).
- `seal_signature`: The seal signature of GB/T 38540, SM2 only. The name in the signature dictionary is assumed, as above.
"""


class CaseIndex(TypedDict):
    """What a host's index holds of a case."""

    case: CaseIndexRow
    """The case as a whole."""

    subCases: list[IndexRow]
    """Its sub-cases, or those that were asked for. One that is asked for and not here is no more: its row goes."""


class CaseIndexRow(TypedDict):
    """What a host's index holds of a case as a whole. Every command changes it."""

    at: Instant
    """When the newest command was carried out."""

    businessType: str
    """业务类型: the code."""

    caseId: str
    """Id of the case."""

    confirmer: Enterprise
    """Who confirms it."""

    created: Instant
    """When it was created."""

    initiator: Enterprise
    """Who began the case."""

    kind: CaseKind
    """Whether it is a batch."""

    mailboxes: list[IndexedMailbox]
    """The mailboxes that list it as a whole: those of batches, while it is one and not submitted (GZ-106, GZ-107)."""

    number: str
    """批号."""

    progress: Progress
    """How far it has come."""

    project: str
    """The host's own number for the project."""

    projectName: str
    """项目名称."""

    stage: CaseStage
    """Where it stands."""

    submitted: NotRequired[Instant]
    """When it was last submitted."""

    version: int
    """The version of the case."""


CaseKind: TypeAlias = Literal["batch", "single"]
"""A batch of sub-cases, or one case by itself.

- `batch`: 主案 with its 子案.
- `single`: 单案.
"""


CaseStage: TypeAlias = Literal["draft", "saved", "submit_failed", "signing", "filed", "emptied", "deleted"]
"""Where the case as a whole stands. Requirements §12.

- `draft`: Created; a single case that can be corrected is here too.
- `saved`: 已保存未申请.
- `submit_failed`: The submission failed; it can be repeated.
- `signing`: Submitted: persons sign, the enterprise confirms, tax is cleared.
- `filed`: Filed with the registry.
- `emptied`: Every sub-case was withdrawn; closed.
- `deleted`: Deleted.
"""


class CaseState(TypedDict):
    """A case, whole. This is also its snapshot."""

    business: Business
    """What kind of business."""

    caseId: str
    """Id of the case."""

    confirmer: Enterprise
    """Who confirms it."""

    created: Instant
    """When it was created."""

    evidence: NotRequired[list[UsedEvidence]]
    """The evidence that was used, by provider and number: none counts twice."""

    importTrust: NotRequired[ImportTrust]
    """How far it is trusted, where it began elsewhere."""

    initiator: Enterprise
    """Who began it."""

    kind: CaseKind
    """Batch or single."""

    metadata: Metadata
    """Version, digest and time of its log, and what commands used up."""

    number: str
    """批号; empty until the platform gave one."""

    project: ProjectRef
    """The project."""

    registerFacts: list[RegisterFact]
    """What the register holds against units or parcels."""

    sharedMaterials: list[Material]
    """共享材料清单."""

    splitFrom: NotRequired[SplitFrom]
    """From where it was split off."""

    stage: CaseStage
    """Where it stands."""

    subCases: list[SubCase]
    """The sub-cases, in the order in which they were chosen."""

    submissionFailure: NotRequired[str]
    """Why the last submission failed."""

    submitted: NotRequired[Instant]
    """When it was last submitted."""


class Cell(TypedDict):
    """What a row of a list shows under one column."""

    column: str
    """Code of the column."""

    text: Label
    """What people read."""

    value: str
    """What it stands for, to sort and to ask by: a code, an instant, names joined with a Chinese enumeration comma (、)."""


CertificateListing: TypeAlias = Literal["listed", "not_listed", "unknown"]
"""Whether a certificate stands in the list of the seal that was used.

- `listed`: It does.
- `not_listed`: It does not.
- `unknown`: There is no such list in the document: the signature carries no electronic seal.
"""


CertificateRecord = TypedDict(
    "CertificateRecord",
    {
        "from": "NotRequired[Instant]",
        "serial": "str",
        "until": "NotRequired[Instant]",
    },
)
"""A certificate, as far as seals are concerned."""


class CertificateSummary(TypedDict):
    """What a certificate says of itself. Subjects may be people; whoever shows this to others has to mind that."""

    fingerprint: str
    """SHA-256 of the certificate, lower-case hexadecimal."""

    issuer: str
    """The issuer's name, for people."""

    notAfter: Instant
    """The last second of its validity."""

    notBefore: Instant
    """The first instant of its validity."""

    serial: str
    """The serial number, lower-case hexadecimal."""

    subject: str
    """The subject's name, for people."""


class CertificateUse(TypedDict):
    """A certificate, from when until when it served."""

    at: Instant
    """Since when it serves."""

    certificate: CertificateRecord
    """The certificate."""

    grant: NotRequired[str]
    """The grant by which the person came to it; none for the legal representative's, and for one that belongs to
    the seal. It serves no longer than that right stands.
    """

    person: NotRequired[Principal]
    """Whose it is; none for one that belongs to the seal."""

    replaced: NotRequired[Instant]
    """Since when another one serves, or none."""


Certification: TypeAlias = Literal["no_changes", "form_filling", "annotations"]
"""What a certified file may still be changed by (DocMDP, ISO 32000).

- `no_changes`: Level 1: nothing.
- `form_filling`: Level 2: filling in forms, and signing.
- `annotations`: Level 3: that, and annotations.
"""


CertifiedRight: TypeAlias = Literal["ownership", "notice", "mortgage_notice", "mortgage"]
"""What a certificate is of.

- `ownership`: 不动产所有权: an ownership certificate (不动产权证书).
- `notice`: 预告登记: a proof (不动产登记证明).
- `mortgage_notice`: 抵押预告登记: a proof.
- `mortgage`: 抵押权: a proof.
"""


class ChainRule(TypedDict):
    """Chains of grants (C-02, C-70)."""

    basis: Basis
    """On what it rests."""

    cascade: RevocationCascade
    """What a revocation does to the grants below."""

    endsAll: bool
    """Whether revoking one grant of a person ends every right of that person in the seal (SZ-035)."""

    maxDepth: int
    """How many grants a chain may have below the legal representative or enterprise; 0 for any number."""

    withinParent: bool
    """Whether a grant must end with the one on which it rests."""


class Change(TypedDict):
    """One change by a later revision."""

    allowed: bool
    """Whether the signature allows it."""

    doubtful: NotRequired[bool]
    """Whether it is allowed, but may cover or imitate what was signed, so that a person has to look."""

    field: NotRequired[str]
    """The field's full name."""

    key: NotRequired[str]
    """The key that changed."""

    kind: ChangeKind
    """What it is."""

    level: ChangeLevel
    """How far it goes."""

    object: NotRequired[str]
    """The object, as `12 0 R`."""

    page: NotRequired[int]
    """The page that it touches, counted from 1."""

    revision: int
    """The revision that made it, counted from 0."""


class ChangeCount(TypedDict):
    """How many changes there were after a signature. All of them were judged, whether they are listed or not."""

    all: int
    """All that were found."""

    doubtful: int
    """What it allows and a person has to look at; one is enough for [`SignatureVerdict::Indeterminate`]."""

    forbidden: int
    """Of these, what the signature does not allow; one is enough for [`SignatureVerdict::Invalid`]."""

    harmless: int
    """What it allows."""

    listed: int
    """So many are listed; where it is fewer than all, the list was cut (`signature.changes_cut`)."""


ChangeKind: TypeAlias = Literal["unused_object", "security_store", "metadata", "timestamp_added", "signature_added", "signature_field_added", "field_filled", "form_changed", "structure_changed", "annotation_added", "annotation_changed", "annotation_removed", "field_added", "field_changed", "field_removed", "locked_field_changed", "signed_field_changed", "pages_changed", "page_changed", "content_changed", "catalog_changed"]
"""What a later revision did.

- `unused_object`: An object that nothing uses came or changed.
- `security_store`: The document security store grew or changed.
- `metadata`: Metadata changed.
- `timestamp_added`: A document timestamp was added.
- `signature_added`: A signature was added.
- `signature_field_added`: An empty signature field was added.
- `field_filled`: A field got another value.
- `form_changed`: What the form says for all fields changed.
- `structure_changed`: The logical structure changed, which is not shown.
- `annotation_added`: An annotation came.
- `annotation_changed`: An annotation changed.
- `annotation_removed`: An annotation was taken away.
- `field_added`: A field came that is no signature's.
- `field_changed`: A field changed otherwise than by its value.
- `field_removed`: A field was taken away.
- `locked_field_changed`: A field that a signature locks changed.
- `signed_field_changed`: A signed field, its signature or its picture changed.
- `pages_changed`: Pages came, went or changed places.
- `page_changed`: What a page says of itself changed.
- `content_changed`: What a page shows, or a resource of it, changed.
- `catalog_changed`: The catalog or the trailer changed.
"""


ChangeLevel: TypeAlias = Literal["none", "archive", "form_filling", "annotations", "other"]
"""How far changes go; each level includes those before it.

- `none`: Nothing that is seen or used.
- `archive`: Evidence for archiving: security store, document timestamps, metadata.
- `form_filling`: Fields filled in, signatures added.
- `annotations`: Annotations.
- `other`: Anything else.
"""


class ChangeStep(TypedDict):
    """One step of a forced order."""

    grant: bool
    """Whether the layer is granted; otherwise it is revoked."""

    layer: GrantLayer
    """The layer."""


Channel: TypeAlias = Literal["phone", "web", "client", "window", "mail"]
"""Where something is done.

- `phone`: A phone: mini-program or app.
- `web`: The site, on a PC.
- `client`: The desktop client.
- `window`: A service window.
- `mail`: By e-mail: a form that is filled in, stamped and sent, and answered by staff (SZ-080).
"""


class ChecklistItem(TypedDict):
    """One item of the material checklist (GZ-054, C-37)."""

    basis: Basis
    """On what it rests."""

    condition: Condition
    """When it is asked for."""

    item: str
    """The item, such as `presale_contract`."""

    name: Label
    """Its name."""

    scope: MaterialScope
    """On which list it stands."""

    severity: Severity
    """How grave its absence is."""


class ChecklistRow(TypedDict):
    """One row of the checklist, as a page shows it beside the upload button."""

    assumed: NotRequired[bool]
    """Whether no source asks for it, and the profile assumes it."""

    files: int
    """How many files are there."""

    item: str
    """The item, such as `presale_contract`."""

    name: Label
    """Its name."""

    present: bool
    """Whether at least one file is there for it."""

    required: bool
    """Whether this sub-case has to have it."""

    requirements: list[str]
    """Rows of the requirements on which it rests."""

    scope: MaterialScope
    """On which list it stands (GZ-050)."""

    severity: Severity
    """How grave its absence is."""

    shared: bool
    """Whether what is there came from the shared list (GZ-051)."""

    source: str
    """Document and section."""


class Choice(TypedDict):
    """A code with its name: an organisation type, a property type."""

    basis: Basis
    """On what it rests."""

    code: str
    """The code."""

    name: Label
    """Its name."""

    nationalCode: NotRequired[str]
    """The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership."""


class ChosenUnit(TypedDict):
    """A unit chosen on the building table, and the id its sub-case shall have."""

    subCase: str
    """Id of the sub-case, unique within the case."""

    unit: PropertyUnit
    """The unit."""


class Claim(TypedDict):
    """A person's copy of a seal (印章领用)."""

    at: Instant
    """When."""

    deleted: NotRequired[Instant]
    """When the copy was deleted (KB-016)."""

    device: NotRequired[str]
    """On which device; empty where that does not matter."""

    grant: NotRequired[str]
    """The grant by which; none for the legal representative. The copy counts no longer than that right stands."""

    medium: NotRequired[str]
    """On what medium; empty where there is none."""

    person: Principal
    """Who claimed it."""


CoOwnership: TypeAlias = Literal["sole", "joint", "by_shares"]
"""共有情况. Requirement row GZ-024.

- `sole`: 单独所有.
- `joint`: 共同共有.
- `by_shares`: 按份共有.
"""


Code: TypeAlias = str
"""A stable code of messages.json. New ones may be added."""


CodeEnd: TypeAlias = Literal["withdrawn", "superseded"]
"""Why a code can be used no more before its life is over.

- `withdrawn`: Somebody took it back.
- `superseded`: Another was issued for the same sub-case, item and person.
"""


class CodeName(TypedDict):
    """A code with its name."""

    code: str
    """The code, as documents have it."""

    name: Label
    """What people call it."""


class CodeNames(TypedDict):
    """The names of the codes of one kind."""

    kind: str
    """The kind: the name of its type, such as `sub_case_stage`; `action` for commands and buttons, `effect` for
    what a command asks the host to do, `step` for what is done outside (`host.*`), `evidence_kind`, `seal_kind`.
    """

    names: list[CodeName]
    """The codes, in the order of the type."""


class Column(TypedDict):
    """One column of a list, or one thing that may be looked at: a code with its name."""

    code: str
    """The code."""

    name: Label
    """Its name."""


ColumnUse: TypeAlias = Literal["read", "passed", "unknown", "repeated"]
"""What a column is to the reader.

- `read`: Its fields are read.
- `passed`: It is passed over, and nothing is said of it: a column of this library's own, or one that the host passes over.
- `unknown`: Its header is not known; it is not read, which is said.
- `repeated`: Its header says what an earlier column says; it is not read, which is said.
"""


class Command(TypedDict):
    """A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
    `expectedVersion` is refused.
    """

    action: Action
    """What to do."""

    expectedSubCases: NotRequired[list[ExpectedSubCase]]
    """Sub-cases that shall still be as the caller has seen them. Many people at one batch expect these, and not the
    version of the whole, which every command of anybody raises.
    """

    expectedVersion: NotRequired[int]
    """The version of the case that the caller has seen; none to accept any."""

    id: str
    """The caller's own id for this command, unique within the case."""


Comparison: TypeAlias = Literal["less", "at_most", "at_least", "more"]
"""How two numbers compare.

- `less`: `<`
- `at_most`: `≤`
- `at_least`: `≥`
- `more`: `>`
"""


class ConditionAlways(TypedDict):
    """Always."""

    type: Literal["always"]


class ConditionAll(TypedDict):
    """When all of them hold."""

    type: Literal["all"]

    of: list[Condition]
    """The parts."""


class ConditionAny(TypedDict):
    """When at least one of them holds."""

    type: Literal["any"]

    of: list[Condition]
    """The parts."""


class ConditionNot(TypedDict):
    """When none of them holds."""

    type: Literal["not"]

    of: list[Condition]
    """The parts."""


class ConditionIs(TypedDict):
    """When a flag is set."""

    type: Literal["is"]

    fact: Fact
    """The flag."""


class ConditionOneOf(TypedDict):
    """When a text, or one of several, is one of these."""

    type: Literal["one_of"]

    fact: Fact
    """The text fact."""

    values: list[str]
    """The values."""


class ConditionCompare(TypedDict):
    """When a number compares like this."""

    type: Literal["compare"]

    comparison: Comparison
    """How."""

    fact: Fact
    """The number fact."""

    number: int
    """With what."""


Condition: TypeAlias = Union[ConditionAlways, ConditionAll, ConditionAny, ConditionNot, ConditionIs, ConditionOneOf, ConditionCompare]
"""When a rule applies."""


ConfirmationAct: TypeAlias = Literal["seal", "approve"]
"""An act by which the enterprise confirms.

- `seal`: 企业签章.
- `approve`: 确认通过.
"""


ConfirmationMode: TypeAlias = Literal["seal", "approve", "either", "both"]
"""What the enterprise does to confirm a sub-case (C-43).

- `seal`: 企业签章 only.
- `approve`: 确认通过 only.
- `either`: One of the two is enough.
- `both`: Both are needed.
"""


class Contact(TypedDict):
    """联系人, 联系地址, 联系电话 of the applicant or the agent. Requirement rows GZ-030, GZ-077."""

    address: NotRequired[str]
    """联系地址."""

    name: NotRequired[str]
    """联系人."""

    phone: NotRequired[str]
    """联系电话."""


Conversion = TypedDict(
    "Conversion",
    {
        "basis": "Basis",
        "from": "str",
        "to": "str",
    },
)
"""The business by which the right that a notice secures is registered (预告转本登记)."""


class CoverageRule(TypedDict):
    """Which pages must carry a seal."""

    basis: Basis
    """On what it rests."""

    fields: NotRequired[list[str]]
    """The fields, where fields are named."""

    mode: SealCoverage
    """Which."""


class Custodian(TypedDict):
    """A person authorised to keep, hold or use a licence (证照管理人员, EL-002)."""

    person: Principal
    """The person."""

    rights: list[CustodyRight]
    """What the person may do."""


CustodyRight: TypeAlias = Literal["keep", "hold", "use"]
"""What a custodian may be authorised to do (EL-002).

- `keep`: 保管.
- `hold`: 持有.
- `use`: 使用.
"""


Date: TypeAlias = str
"""A calendar day, such as `2024-08-01`."""


DayCount: TypeAlias = Literal["calendar", "working"]
"""How the days of a period are counted.

- `calendar`: 日: every day counts; a last day of rest moves to the next working day (民法典 第二百零三条).
- `working`: 工作日: working days alone count (C-42).
"""


DayKind: TypeAlias = Literal["working", "make_up", "weekend", "holiday"]
"""What a day is.

- `working`: 工作日.
- `make_up`: 调休上班: a Saturday or Sunday that is worked in exchange.
- `weekend`: 休息日: a Saturday or Sunday.
- `holiday`: 放假: a day of rest for a holiday, on whatever day of the week.
"""


class DayReport(TypedDict):
    """What a calendar knows of a day."""

    date: Date
    """The day."""

    findings: NotRequired[list[Finding]]
    """`calendar.ends` where the calendar does not know its year."""

    kind: NotRequired[DayKind]
    """What it is; none where the calendar does not know its year."""

    name: NotRequired[str]
    """The holiday by which it is that; empty for any other day."""


class Deadline(TypedDict):
    """Something that changes by itself at an instant."""

    at: Instant
    """When."""

    finding: Finding
    """What is so from then on."""

    kind: DeadlineKind
    """What."""

    menders: list[Mender]
    """Who can do something about it; empty where nothing is to be done."""

    name: str
    """The name of whose it is, where that is one person; empty otherwise."""

    remedy: NotRequired[Remedy]
    """By which step, where there is one."""

    seal: NotRequired[str]
    """The seal; none for a person's own certificate, and where it concerns none."""

    subCase: NotRequired[str]
    """The sub-case; none where it concerns none."""

    subject: str
    """The grant, the certificate's serial number, the number of the signing round, the operation, the term of the
    registry, the host's id of a notice, ticket or key; empty for the seal or the sub-case itself.
    """


DeadlineKind: TypeAlias = Literal["ticket_ends", "upload_code_ends", "form_changes", "term_ends", "notice_lapses", "seal_begins", "renewal_due", "seal_ends", "grant_begins", "grant_ends", "certificate_begins", "certificate_ends", "key_begins", "key_ends", "rule_begins"]
"""What happens at a deadline.

- `ticket_ends`: A signing code lapses before everybody has signed.
- `upload_code_ends`: An upload code lapses.
- `form_changes`: What the form of a sub-case is asked for changes: a buyer comes of age, the year of a number begins.
- `term_ends`: The time that the registry has for an application is over.
- `notice_lapses`: An advance notice lapses (民法典 第二百二十一条).
- `seal_begins`: A seal may be used from then on.
- `renewal_due`: A seal is due for renewal.
- `seal_ends`: A seal expires.
- `grant_begins`: A grant holds from then on.
- `grant_ends`: A grant ends, or waits again for what it needs.
- `certificate_begins`: A certificate is valid from then on.
- `certificate_ends`: A certificate ends.
- `key_begins`: A key counts for tickets that are issued from then on.
- `key_ends`: A key counts no longer for tickets that are issued from then on.
- `rule_begins`: A rule of the platform takes effect.
"""


class DefaultGrantRule(TypedDict):
    """Grants that come about by themselves (C-34)."""

    basis: Basis
    """On what it rests."""

    mode: DefaultGrants
    """Which."""

    personalSeals: bool
    """Whether seals of persons are among them (C-64)."""


DefaultGrants: TypeAlias = Literal["nothing", "all_to_all"]
"""Whether seals are granted by default.

- `nothing`: None is.
- `all_to_all`: Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018).
"""


class Delivery(TypedDict):
    """A parcel with certificates."""

    numbers: list[str]
    """Numbers of the certificates in it."""

    received: NotRequired[Date]
    """When it was received."""

    sent: Date
    """When it was sent."""

    tracking: str
    """The carrier's number for it; a report under the same number is about the same parcel."""


class Dictionary(TypedDict):
    """One table of codes."""

    entries: list[DictionaryEntry]
    """The values, in the order of the source."""

    field: NotRequired[str]
    """The field that it belongs to in the national database, such as `GYFS`."""

    id: str
    """Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`)."""

    name: str
    """Its Chinese name."""

    source: str
    """Where the table comes from."""


class DictionaryEntry(TypedDict):
    """One value of a table."""

    aliases: NotRequired[list[str]]
    """Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购)."""

    code: str
    """The code, as text: leading zeros count."""

    name: str
    """The name that the source gives it."""

    source: NotRequired[str]
    """Where this value comes from, where it is not the table's own source."""


class DictionaryOverlay(TypedDict):
    """Local additions to a national dictionary."""

    basis: Basis
    """On what it rests."""

    dictionary: str
    """The national table, such as `A19`."""

    entries: list[OverlayEntry]
    """The added entries."""


class Difference(TypedDict):
    """A command that comes out differently under the other profile."""

    action: str
    """Tag of its action."""

    added: list[Event]
    """Events that did not happen, and would."""

    command: str
    """Id of the command."""

    missing: list[Event]
    """Events that happened, and would not."""

    sequence: int
    """The log entry."""

    unmet: list[Unmet]
    """What stands against it under the other profile; empty where it is carried out."""


DigestAlgorithm: TypeAlias = Literal["sm3", "sha256", "sha384", "sha512", "sha1"]
"""A hash function.

- `sm3`: SM3 (GB/T 32905), 32 bytes.
- `sha256`: SHA-256 (FIPS 180-4), 32 bytes.
- `sha384`: SHA-384, 48 bytes.
- `sha512`: SHA-512, 64 bytes.
- `sha1`: SHA-1, 20 bytes: only to read what was made with it. It no longer withstands collisions.
"""


class DocumentGap(TypedDict):
    """What is still missing at the window, for the set of papers that is nearest."""

    missing: list[Choice]
    """The papers that are missing; none when the set is complete."""

    name: Label
    """Its name."""

    option: str
    """Code of the set."""


class DocumentOption(TypedDict):
    """One set of papers that is enough at the window (UA-017 to UA-019)."""

    basis: Basis
    """On what it rests."""

    code: str
    """Its code."""

    documents: list[str]
    """Codes of the papers; all of them."""

    name: Label
    """Its name."""

    presenter: Presenter
    """Who may bring it."""


class DocumentType(TypedDict):
    """A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029)."""

    basis: Basis
    """On what it rests."""

    code: str
    """The code that forms use."""

    holderNatures: list[str]
    """Codes of the holder natures it usually goes with; another is a warning."""

    identifier: IdentifierKind
    """How its number is checked."""

    name: Label
    """Its name."""

    nationalCode: str
    """The code in the national dictionary A30."""


class Duty(TypedDict):
    """One thing that somebody has to do."""

    action: str
    """Tag of the action, or a `host.*` step."""

    finding: Finding
    """What is missing."""

    name: str
    """The name, where one person is meant; else empty."""

    object: str
    """On what it acts; empty for the account as a whole."""

    role: Role
    """The part this person plays."""


class ELicence(TypedDict):
    """A licence as its register knows it: what spans devices. The register tells it, never a person."""

    custodians: NotRequired[list[Custodian]]
    """Who is authorised to keep it."""

    enterprise: Enterprise
    """The enterprise."""

    place: str
    """登记地, as digits of GB/T 2260."""

    received: bool
    """Whether it was received before, on any device (EL-001)."""

    representative: Principal
    """法定代表人."""


EarlyRegeneration: TypeAlias = Literal["allow", "deny_unless_reason", "deny"]
"""What pressing 重新生成 does while the ticket is still valid (C-08).

- `allow`: It is allowed.
- `deny_unless_reason`: It is refused, unless the command gives a reason.
- `deny`: It is refused.
"""


class Easement(TypedDict):
    """需役地 and 供役地 of an easement. Requirement row GZ-041."""

    dominantLand: NotRequired[str]
    """需役地: the land that has the benefit."""

    servientLand: NotRequired[str]
    """供役地: the land that bears it."""


Edge: TypeAlias = Literal["right", "left", "top", "bottom"]
"""An edge of the page as it is shown.

- `right`: Where Chinese papers usually bear a riding seal.
- `left`: The left edge.
- `top`: The upper edge.
- `bottom`: The lower edge.
"""


class EffectRequestSignatures(TypedDict):
    """Show the ticket of this round and ask these persons to sign; each answers with `sign`."""

    type: Literal["request_signatures"]

    digest: str
    """Digest of what is signed."""

    expires: Instant
    """From when on it is no longer valid."""

    issued: Instant
    """When the ticket was issued."""

    round: int
    """The round."""

    signers: list[Signer]
    """Who must sign."""

    subCase: str
    """The sub-case."""


class EffectRequestConfirmation(TypedDict):
    """Ask the enterprise to seal or approve; it answers with `seal`, `approve` or `reject`."""

    type: Literal["request_confirmation"]

    digest: str
    """Digest of what is confirmed."""

    subCase: str
    """The sub-case."""


class EffectOpenSingleCase(TypedDict):
    """Open this single case: give the action whole to a new case."""

    type: Literal["open_single_case"]

    opening: Action
    """The action `open_single`."""


class EffectFileCase(TypedDict):
    """Hand the case over to the registry; it answers with `report_status`."""

    type: Literal["file_case"]

    subCases: list[str]
    """The sub-cases."""


class EffectShowUploadCode(TypedDict):
    """Show this code: a ticket of round 0 over this digest. What a phone uploads by it comes back as `upload_by_code`."""

    type: Literal["show_upload_code"]

    code: UploadCode
    """The code."""

    subCase: str
    """The sub-case."""


class EffectDeliverCertificates(TypedDict):
    """Send these certificates by post, since the applicants chose that (GZ-068); it is answered by `report_delivery`."""

    type: Literal["deliver_certificates"]

    contact: Contact
    """Where they go: the contact of the form, as it was filed."""

    numbers: list[str]
    """Their numbers."""

    subCase: str
    """The sub-case."""


class EffectNotifyParty(TypedDict):
    """Tell someone."""

    type: Literal["notify_party"]

    role: Role
    """The part this person plays."""

    signer: NotRequired[str]
    """Key of the signer, where one is meant."""

    subCase: str
    """The sub-case."""

    subject: str
    """What about: a code such as `signing.signatures_voided`."""


Effect: TypeAlias = Union[EffectRequestSignatures, EffectRequestConfirmation, EffectOpenSingleCase, EffectFileCase, EffectShowUploadCode, EffectDeliverCertificates, EffectNotifyParty]
"""What the host shall do, and answer with a command."""


class Enterprise(TypedDict):
    """An enterprise as a case names it."""

    documentNumber: str
    """统一社会信用代码 (or the older number on the licence)."""

    name: str
    """Name as on the licence."""


class EnterpriseChoice(TypedDict):
    """An enterprise that a person may choose (GX-008): one that the person represents."""

    enterprise: Enterprise
    """The enterprise."""

    served: bool
    """Whether the platform serves it, so that seals can be applied for there."""

    unmet: list[Unmet]
    """What stands against applying for its seals on this channel, as of an account that is new."""


class EnterpriseChoices(TypedDict):
    """The enterprises of one person, to choose from before anything is done for one of them (GX-006, GX-008)."""

    choices: list[EnterpriseChoice]
    """The enterprises, in the order given; each once."""

    report: Report
    """`seal.no_enterprise` where there is none that the platform serves."""


class Entitlement(TypedDict):
    """What one person may do with one seal at one instant."""

    chain: list[GrantLink]
    """The evidence: the chain of grants, the person's own first."""

    mayUse: bool
    """Whether the person may use the seal on a document, on whatever channel."""

    person: Principal
    """Who."""

    role: NotRequired[Role]
    """In which capacity; none for somebody who has none."""

    seal: str
    """The seal."""

    standing: NotRequired[GrantStanding]
    """Where the grant stands; none for the legal representative."""

    unmet: list[Unmet]
    """Otherwise why not."""


EntityKind: TypeAlias = Literal["enterprise_legal_person", "partnership", "sole_proprietorship", "individual_business", "public_institution", "government_body", "social_organisation", "other"]
"""What kind of legal entity an account or a seal belongs to (UA-009, UA-013, SZ-016).

- `enterprise_legal_person`: 企业法人: a company.
- `partnership`: 合伙企业.
- `sole_proprietorship`: 个人独资企业, and other enterprises that are no legal persons.
- `individual_business`: 个体工商户.
- `public_institution`: 事业单位法人.
- `government_body`: 机关群团, 政府机关.
- `social_organisation`: 社会组织, 社会团体.
- `other`: Any other.
"""


class EntityKindRule(TypedDict):
    """A kind of legal entity, with its names (UA-009)."""

    aliases: NotRequired[list[str]]
    """Other names."""

    basis: Basis
    """On what it rests."""

    kind: EntityKind
    """The kind."""

    name: Label
    """Its name."""


class EntityScope(TypedDict):
    """Entities that a verification method serves (UA-013, UA-015)."""

    kind: EntityKind
    """The kind of entity."""

    region: NotRequired[str]
    """Prefix of the region in which it must be registered; empty for the whole country."""


class EntityUpdateRule(TypedDict):
    """What proves that the name, kind or representative of a registered entity changed (UA-025)."""

    basis: Basis
    """On what it rests."""

    evidence: list[str]
    """The kinds of evidence about the entity's number; one is enough."""

    representativeEvidence: list[str]
    """The kinds of evidence that say who the representative is, about the number of the new one; one is enough."""


ErrorCorrection: TypeAlias = Literal["l", "m", "q", "h"]
"""How much of a code may be dirty or hidden and it still reads.

- `l`: About 7 %.
- `m`: About 15 %.
- `q`: About 25 %.
- `h`: About 30 %.
"""


class EventBatchOpened(TypedDict):
    """A batch was created."""

    type: Literal["batch_opened"]

    business: Business
    """What kind of business."""

    caseId: str
    """Id of the case."""

    confirmer: Enterprise
    """Who confirms it."""

    initiator: Enterprise
    """Who began it."""

    number: str
    """批号."""

    project: ProjectRef
    """The project."""

    registerFacts: list[RegisterFact]
    """What the register holds."""

    units: list[ChosenUnit]
    """The units."""


class EventSingleOpened(TypedDict):
    """A single case was opened from a withdrawn sub-case."""

    type: Literal["single_opened"]

    business: Business
    """What kind of business."""

    caseId: str
    """Id of the case."""

    confirmer: Enterprise
    """Who confirms it."""

    content: SubCaseContent
    """What it holds."""

    initiator: Enterprise
    """Who began it."""

    project: ProjectRef
    """The project."""

    registerFacts: list[RegisterFact]
    """What the register holds."""

    splitFrom: SplitFrom
    """From where."""

    taxCleared: bool
    """Whether tax was cleared already."""


class EventCaseImported(TypedDict):
    """A case of another system was adopted."""

    type: Literal["case_imported"]

    business: Business
    """What kind of business."""

    caseId: str
    """Id of the case."""

    confirmer: Enterprise
    """Who confirms it."""

    evidence: list[Evidence]
    """What proves it."""

    initiator: Enterprise
    """Who began it."""

    number: str
    """批号."""

    project: ProjectRef
    """The project."""

    stage: ImportedStage
    """How far it had come."""

    subCases: list[ImportedSubCase]
    """Its sub-cases."""

    trust: ImportTrust
    """How far it is trusted."""


class EventUnitsAdded(TypedDict):
    """Units were added."""

    type: Literal["units_added"]

    registerFacts: list[RegisterFact]
    """What the register holds against them."""

    units: list[ChosenUnit]
    """The units."""


class EventUnitsRemoved(TypedDict):
    """Sub-cases were taken out before submission."""

    type: Literal["units_removed"]

    subCases: list[str]
    """The sub-cases."""


class EventApplicationEdited(TypedDict):
    """A form was replaced."""

    type: Literal["application_edited"]

    application: Application
    """The form."""

    subCase: str
    """The sub-case."""


class EventApplicationsBatchEdited(TypedDict):
    """Parts of several forms were set."""

    type: Literal["applications_batch_edited"]

    changes: ApplicationChanges
    """What was set."""

    subCases: list[str]
    """The sub-cases."""


class EventQuestionnaireAnswered(TypedDict):
    """A questionnaire was filled in."""

    type: Literal["questionnaire_answered"]

    questionnaire: Questionnaire
    """The answers."""

    subCases: list[str]
    """The sub-cases."""


class EventMaterialUploaded(TypedDict):
    """Files were uploaded."""

    type: Literal["material_uploaded"]

    material: Material
    """The material as it stands now, with the files that were there before."""

    subCase: NotRequired[str]
    """The sub-case; none for the shared list."""


class EventMaterialRemoved(TypedDict):
    """A material was taken away."""

    type: Literal["material_removed"]

    item: str
    """The item."""

    subCase: NotRequired[str]
    """The sub-case; none for the shared list."""


class EventMaterialsShared(TypedDict):
    """Shared materials were given to every sub-case."""

    type: Literal["materials_shared"]

    items: list[str]
    """The items."""

    mode: ShareMode
    """How."""

    skipped: list[SkippedShare]
    """Who kept an own copy."""


class EventSaved(TypedDict):
    """The batch was saved."""

    type: Literal["saved"]


class EventSubmitted(TypedDict):
    """The case was submitted for signing."""

    type: Literal["submitted"]

    at: Instant
    """When."""

    number: str
    """批号, where it was given now."""


class EventSubmissionFailed(TypedDict):
    """The submission failed."""

    type: Literal["submission_failed"]

    reason: str
    """What went wrong."""


class EventRoundOpened(TypedDict):
    """A signing round was opened; its ticket is valid in `[issued, expires)`. Where nobody signs in person, it has no
    signers and is complete at once: what the enterprise confirms is of a round all the same.
    """

    type: Literal["round_opened"]

    digest: str
    """Digest of what is signed: the content, the parties, the business, the rules and the round itself."""

    expires: Instant
    """From when on the ticket is no longer valid."""

    issued: Instant
    """When."""

    round: int
    """The round, counted from 1."""

    signers: list[Signer]
    """Who must sign."""

    subCase: str
    """The sub-case."""


class EventSigned(TypedDict):
    """Somebody signed."""

    type: Literal["signed"]

    at: Instant
    """When."""

    evidence: Evidence
    """What the provider reports."""

    round: int
    """The round."""

    signer: str
    """Key of the signer."""

    subCase: str
    """The sub-case."""


class EventRoundCompleted(TypedDict):
    """Everybody has signed; from now on the round cannot expire (C-48)."""

    type: Literal["round_completed"]

    round: int
    """The round."""

    subCase: str
    """The sub-case."""


class EventSignaturesVoided(TypedDict):
    """The round and what was signed and confirmed in it became void."""

    type: Literal["signatures_voided"]

    cause: VoidCause
    """Why."""

    confirmation: bool
    """Whether an enterprise seal or approval fell with it (C-10)."""

    reason: str
    """The reason that was given for it."""

    round: int
    """The round."""

    signers: list[str]
    """Keys of those who had signed."""

    subCase: str
    """The sub-case."""


class EventSealed(TypedDict):
    """The enterprise sealed."""

    type: Literal["sealed"]

    at: Instant
    """When."""

    evidence: list[Evidence]
    """What the seal platform reports, for each sub-case in the same order."""

    subCases: list[str]
    """The sub-cases."""


class EventApproved(TypedDict):
    """The enterprise approved."""

    type: Literal["approved"]

    at: Instant
    """When."""

    subCases: list[str]
    """The sub-cases."""


class EventRejected(TypedDict):
    """The enterprise did not approve."""

    type: Literal["rejected"]

    reason: str
    """Why."""

    subCase: str
    """The sub-case."""


class EventSubCaseWithdrawn(TypedDict):
    """A sub-case left the batch."""

    type: Literal["sub_case_withdrawn"]

    caseId: str
    """Id of the single case it became; its own id where it was one already."""

    subCase: str
    """The sub-case."""


class EventBatchEmptied(TypedDict):
    """No sub-case is left; the batch is closed and never filed (C-62)."""

    type: Literal["batch_emptied"]


class EventTaxCleared(TypedDict):
    """Tax is cleared."""

    type: Literal["tax_cleared"]

    evidence: NotRequired[Evidence]
    """What proves it."""

    subCases: list[str]
    """The sub-cases."""


class EventTaxClearanceWithdrawn(TypedDict):
    """A tax clearance was taken back."""

    type: Literal["tax_clearance_withdrawn"]

    subCases: list[str]
    """The sub-cases."""


class EventFiled(TypedDict):
    """The case was filed by itself."""

    type: Literal["filed"]

    at: Instant
    """When."""

    cause: FilingCause
    """What completed the conditions."""

    subCases: list[str]
    """The sub-cases."""


class EventRegisterFactsReported(TypedDict):
    """Something else stands in the register, or in the contract system: only what changed."""

    type: Literal["register_facts_reported"]

    facts: list[RegisterFact]
    """What stands now."""

    lifted: list[LiftedFact]
    """What stands no more."""

    units: list[UnitStatus]
    """Contract statuses."""


class EventFilingHeld(TypedDict):
    """All that people do for filing is done, and the register stands against it. The case is filed by itself when
    that is lifted.
    """

    type: Literal["filing_held"]

    cause: FilingCause
    """What completed the conditions."""

    subCases: list[str]
    """The sub-cases against which something stands."""


class EventStatusReported(TypedDict):
    """The registry reported a status."""

    type: Literal["status_reported"]

    at: Instant
    """When."""

    note: str
    """The registry's note."""

    status: str
    """The status."""

    subCases: list[str]
    """The sub-cases."""


class EventInquiryRecorded(TypedDict):
    """Staff asked something more."""

    type: Literal["inquiry_recorded"]

    inquiry: Inquiry
    """The record."""

    subCase: str
    """The sub-case."""


class EventWithdrawnBeforeEntry(TypedDict):
    """The applicants took a filed application back."""

    type: Literal["withdrawn_before_entry"]

    evidence: list[Evidence]
    """Their declarations."""

    subCases: list[str]
    """The sub-cases."""


class EventDeleted(TypedDict):
    """The case was deleted."""

    type: Literal["deleted"]


class EventUploadCodeIssued(TypedDict):
    """A code for a phone was shown; those that it follows are void."""

    type: Literal["upload_code_issued"]

    code: UploadCode
    """The code."""

    subCase: str
    """The sub-case."""

    supersedes: NotRequired[list[str]]
    """The codes that it follows."""


class EventUploadCodeWithdrawn(TypedDict):
    """A code was taken back."""

    type: Literal["upload_code_withdrawn"]

    at: Instant
    """When."""

    code: str
    """The code."""

    subCase: str
    """The sub-case."""


class EventCertificatesIssued(TypedDict):
    """Certificates or proofs were issued."""

    type: Literal["certificates_issued"]

    certificates: list[IssuedCertificate]
    """What was issued."""

    subCase: str
    """The sub-case."""


class EventDeliveryReported(TypedDict):
    """Certificates were sent or received by post."""

    type: Literal["delivery_reported"]

    delivery: Delivery
    """How far the parcel is."""

    subCase: str
    """The sub-case."""


class EventRegistrationPossible(TypedDict):
    """The right that the notice secures can be registered."""

    type: Literal["registration_possible"]

    since: Date
    """Since which day."""

    subCases: list[str]
    """The sub-cases."""


EventProfileMoved = TypedDict(
    "EventProfileMoved",
    {
        "type": "Literal['profile_moved']",
        "from": "ProfileRef",
        "to": "ProfileRef",
    },
)
"""The case follows another profile now."""


Event: TypeAlias = Union[EventBatchOpened, EventSingleOpened, EventCaseImported, EventUnitsAdded, EventUnitsRemoved, EventApplicationEdited, EventApplicationsBatchEdited, EventQuestionnaireAnswered, EventMaterialUploaded, EventMaterialRemoved, EventMaterialsShared, EventSaved, EventSubmitted, EventSubmissionFailed, EventRoundOpened, EventSigned, EventRoundCompleted, EventSignaturesVoided, EventSealed, EventApproved, EventRejected, EventSubCaseWithdrawn, EventBatchEmptied, EventTaxCleared, EventTaxClearanceWithdrawn, EventFiled, EventRegisterFactsReported, EventFilingHeld, EventStatusReported, EventInquiryRecorded, EventWithdrawnBeforeEntry, EventDeleted, EventUploadCodeIssued, EventUploadCodeWithdrawn, EventCertificatesIssued, EventDeliveryReported, EventRegistrationPossible, EventProfileMoved]
"""Something that happened to a case."""


class Evidence(TypedDict):
    """Something the host has seen or received, given as evidence. The library stores the reference, never a secret."""

    at: NotRequired[Instant]
    """When it came about, where that differs from the moment it was reported."""

    digest: NotRequired[str]
    """Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document."""

    kind: str
    """What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, …"""

    provider: NotRequired[str]
    """Who vouches for it, such as `yuexinqian`."""

    reference: NotRequired[str]
    """The provider's own number for it."""

    subject: NotRequired[str]
    """Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023)."""


class EvidenceLife(TypedDict):
    """How long evidence counts after it came about."""

    basis: Basis
    """On what that rests."""

    minutes: int
    """So many minutes. Evidence that does not say when it came about counts for nothing."""


class EvidenceRule(TypedDict):
    """Evidence that an operation asks for: one of several kinds."""

    anyOf: list[str]
    """The kinds, such as `face_check`; one is enough."""


class ExpectedSubCase(TypedDict):
    """A sub-case as a caller has seen it. It was changed meanwhile where its own version is a later one:
    `command.stale_sub_case`.
    """

    subCase: str
    """Id of the sub-case."""

    version: int
    """Its version, or that of the case, when it was seen: either tells whether anything was done to it since."""


Fact: TypeAlias = Literal["business_type", "organisation_type", "property_type", "registration_type", "mortgage", "maximum_amount_mortgage", "buyer_count", "co_ownership", "buyer_holder_nature", "buyer_document_type", "minor_buyer", "buyer_agent", "grown_buyer_agent", "seller_agent", "mortgagee_agent", "contract_status", "certificate_issued", "entity_kind", "entity_province", "entity_city", "representative_count", "foreign_invested", "newly_registered", "personal_account", "personal_certificate", "real_name_failed", "licence_failed", "licence_syncing", "physical_engraved", "physical_filed", "system_access", "hsm_filed", "seal_kind", "seal_bilingual", "has_seals", "with_grants", "with_proof", "ukey_bound"]
"""Something a condition can ask about. The kind of its value stands behind it.

- `business_type`: Text: code of the business type.
- `organisation_type`: Text: code of the organisation type.
- `property_type`: Text: code of the property type.
- `registration_type`: Text: registration kind of A21, such as `700`.
- `mortgage`: Flag: whether the business involves a mortgage.
- `maximum_amount_mortgage`: Flag: whether the mortgage on the form is a maximum-amount mortgage.
- `buyer_count`: Number: how many buyers the form has.
- `co_ownership`: Text: the co-ownership on the first buyer's row.
- `buyer_holder_nature`: Texts: holder natures of all buyers.
- `buyer_document_type`: Texts: document types of all buyers.
- `minor_buyer`: Flag: whether a buyer is under 18 on the day of the check.
- `buyer_agent`: Flag: whether a buyer has an agent.
- `grown_buyer_agent`: Flag: whether a buyer who is not under 18 on the day of the check has an agent.
- `seller_agent`: Flag: whether a seller has an agent.
- `mortgagee_agent`: Flag: whether a mortgagee has an agent.
- `contract_status`: Text: contract status of the unit.
- `certificate_issued`: Flag: whether a certificate was issued for the unit.
- `entity_kind`: Text: what kind of entity the enterprise is, such as `partnership`.
- `entity_province`: Text: the first two digits of the region in which the enterprise is registered.
- `entity_city`: Text: the first four digits of that region.
- `representative_count`: Number: how many legal representatives or managing partners the enterprise has.
- `foreign_invested`: Flag: whether the enterprise is foreign-invested.
- `newly_registered`: Flag: whether the enterprise was newly registered when its account began.
- `personal_account`: Flag: whether the person who acts has an account on the platform.
- `personal_certificate`: Flag: whether the person who acts has downloaded a personal certificate.
- `real_name_failed`: Flag: whether real-name verification has failed for this command.
- `licence_failed`: Flag: whether verification of the e-licence has failed for this command.
- `licence_syncing`: Flag: whether the e-licence is still being synchronised.
- `physical_engraved`: Flag: whether the physical seal was engraved.
- `physical_filed`: Flag: whether the physical seal was filed with the police.
- `system_access`: Flag: whether the enterprise's own system was given access (SZ-080).
- `hsm_filed`: Flag: whether the enterprise's HSM was filed (SZ-082).
- `seal_kind`: Text: code of the kind of the seal.
- `seal_bilingual`: Flag: whether the seal bears a second language.
- `has_seals`: Flag: whether the account has, or had, any seal.
- `with_grants`: Flag: whether the command brings grants with it.
- `with_proof`: Flag: whether the command brings proof (`proof`) with it.
- `ukey_bound`: Flag: whether the seal is bound to a Ukey.
"""


FailedCheck: TypeAlias = Literal["real_name", "licence", "licence_syncing"]
"""A check that was tried and failed (SZ-013, SZ-015, KB-012).

- `real_name`: Real-name verification of the person.
- `licence`: Verification of the e-licence.
- `licence_syncing`: The e-licence is still being synchronised: try again (KB-012).
"""


class Failure(TypedDict):
    """A call that could not be done."""

    finding: Finding
    """What and where."""

    kind: FailureKind
    """Who is at fault."""


FailureKind: TypeAlias = Literal["malformed", "unsupported", "misuse", "document", "internal"]
"""Who is at fault when a call could not be done.

- `malformed`: The input is not what its format says.
- `unsupported`: The input is sound, but newer or other than this version knows.
- `misuse`: The calls, their order or their arguments contradict each other.
- `document`: A file or image could not be read.
- `internal`: A fault of the library. Please report it.
"""


FieldKind: TypeAlias = Literal["text", "lines", "choice", "yes_no", "date", "amount", "area", "share", "number", "identifier", "phone", "files", "note"]
"""What a field holds. In the document a value is text, as it was typed; of `yes_no` it is `true` or `false`, or
nothing; of `files` it is a list of files.

- `text`: One line of text.
- `lines`: Text of several lines.
- `choice`: One of the options, by its code.
- `yes_no`: 是 or 否.
- `date`: A calendar day, `YYYY-MM-DD`.
- `amount`: An amount of money, in the field's unit.
- `area`: An area, in the field's unit.
- `share`: A share: `1/3`, `50%` or `0.5`.
- `number`: A whole number.
- `identifier`: The number of a paper, of a unit or of a certificate; `identifier` says of which kind, as far as that is known.
- `phone`: A telephone number.
- `files`: Files for an item of the checklist.
- `note`: Nothing is asked: the text of the label is shown.
"""


class FieldLockAll(TypedDict):
    """All."""

    type: Literal["all"]


class FieldLockInclude(TypedDict):
    """These, and what lies below them."""

    type: Literal["include"]

    fields: list[str]
    """Full names."""


class FieldLockExclude(TypedDict):
    """All but these."""

    type: Literal["exclude"]

    fields: list[str]
    """Full names."""


FieldLock: TypeAlias = Union[FieldLockAll, FieldLockInclude, FieldLockExclude]
"""Which fields nobody may change after the signature (FieldMDP)."""


class FieldOption(TypedDict):
    """One option of a choice."""

    code: str
    """What stands in the document."""

    name: Label
    """What people call it."""


class FieldText(TypedDict):
    """What a platform says of fields of the form: a name of its own, an example or a note on how to fill them in (the “?”
    beside the field, GZ-020). Of several texts for one field the first that has what is asked for counts.
    """

    basis: Basis
    """On what it rests."""

    fields: list[str]
    """The fields, as pointer patterns into the application: `/contact/phone`, `/buyers/*/name`."""

    help: NotRequired[Label]
    """How to fill them in."""

    name: NotRequired[Label]
    """What the platform calls them, where that differs from the common name."""


FileFormat: TypeAlias = Literal["pdf", "package", "office", "picture", "other"]
"""What a file is, by its content; its name does not matter (NN-002).

- `pdf`: PDF.
- `package`: A ZIP package: DOCX, OFD and others.
- `office`: An old Office document (OLE).
- `picture`: A picture.
- `other`: Anything else.
"""


class FilingCause(TypedDict):
    """What completed the last condition of filing (C-15)."""

    command: str
    """The command."""

    event: str
    """Tag of the event that completed it."""


FilingMode: TypeAlias = Literal["together", "each"]
"""When cases are filed (C-16).

- `together`: All sub-cases of a batch together.
- `each`: Each sub-case as soon as it is ready.
"""


class FilingRules(TypedDict):
    """When a case is filed by itself (GZ-091)."""

    basis: Basis
    """On what it rests."""

    mode: FilingMode
    """All together, or each by itself."""

    taxFollowsBuyers: bool
    """Whether a tax clearance ends when the buyers become others: it was for these buyers."""


class Finding(TypedDict):
    """Something that was understood, and is not acceptable or deserves a look."""

    assumed: NotRequired[bool]
    """Whether the rule rests on an assumption, because no source states it."""

    code: Code
    """The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows."""

    params: NotRequired[list[Param]]
    """The values that the message names, in the order of the catalogue."""

    place: NotRequired[FindingPlace]
    """Where in a sub-case, of what a case says of one: whatever the pointer goes into, this one goes into the sub-case. A
    check of a sub-case by itself has none, since its pointers go there.
    """

    pointer: str
    """Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole."""

    related: NotRequired[list[str]]
    """Pointers of other places that belong to it."""

    relatedPlaces: NotRequired[list[FindingPlace]]
    """The same of the other places, where they are in a sub-case."""

    severity: Severity
    """How grave it is, after the profile's own severities."""


class FindingPlace(TypedDict):
    """A place in a sub-case, wherever the sub-case stands: in a snapshot, a command, or by itself."""

    label: NotRequired[Label]
    """What people call the place, as the form of this business has it; none for the sub-case as a whole."""

    pointer: str
    """Where in the sub-case, as a JSON pointer into its document; of something that is missing where it would stand. Empty
    for the sub-case as a whole. The field of the form with this pointer is the one that is meant.
    """

    subCase: NotRequired[str]
    """The id of the sub-case; none where it is the same for all sub-cases of the case."""


class FlagRecord(TypedDict):
    """A yes or no, from an instant on."""

    at: Instant
    """Since when."""

    value: bool
    """Yes or no."""


class Floor(TypedDict):
    """One floor."""

    label: str
    """What the lift says, such as `17` or `B1`."""

    level: int
    """The order from the ground: 1 is the ground floor, -1 the first below."""

    rooms: list[Room]
    """The rooms from left to right."""


class FormAddition(TypedDict):
    """How to add a row to a list."""

    label: Label
    """The button."""

    pointer: str
    """Where the row goes: a JSON pointer that ends in `-`, behind the last row, as JSON Patch (RFC 6902) has it."""

    value: str
    """The row, as JSON text."""


class FormField(TypedDict):
    """One field of the form, as the sub-case stands."""

    help: NotRequired[Label]
    """How to fill it in: the “?” of the form (GZ-020)."""

    identifier: NotRequired[IdentifierKind]
    """What the number is, as far as the paper beside it says."""

    kind: FieldKind
    """What it holds."""

    label: Label
    """Its name; of a question the wording."""

    longest: NotRequired[int]
    """The most characters."""

    minimum: NotRequired[int]
    """The smallest number."""

    open: NotRequired[bool]
    """Whether other values than the options are kept too, with a warning at most: lists of the contract system."""

    options: NotRequired[list[FieldOption]]
    """The options of a choice, and of `yes_no`."""

    path: str
    """What it is, in every row and whatever else stands there: its place with `*` for the row, with the question's id
    or the material's item in place of the index. `/application/buyers/*/name`,
    `/questionnaire/answers/ems_delivery/yes`, `/materials/presale_contract`.
    """

    pointer: str
    """Where its value stands, or is put, in the sub-case that comes with the form, as an RFC 6901 pointer. Findings of
    a check point there too. Empty for a note.
    """

    readonly: bool
    """Whether people only read it."""

    required: bool
    """Whether something is found at the pointer as long as it is blank."""

    severity: NotRequired[Severity]
    """How grave it is that a required field is blank: the red star is an error."""

    unit: NotRequired[Label]
    """The unit of an amount or an area."""

    value: str
    """The value, as text: of a choice the code, of `yes_no` `true` or `false`, of `files` how many there are. Empty
    where there is none.
    """

    visible: bool
    """Whether it is shown."""


class FormGroup(TypedDict):
    """Fields that stand together: a row of a party, a block, a question with its explanation."""

    fields: list[FormField]
    """The fields, in the order of the printed form."""

    label: NotRequired[Label]
    """What tells the row or the question from others, where there can be several."""

    pointer: str
    """Where they stand in the sub-case; of the fields at its top, and of those of a list together, nothing."""

    removable: bool
    """Whether the row may be taken out of its list."""


FormPart: TypeAlias = Literal["kind", "unit", "property", "buyers", "sellers", "mortgagees", "mortgage", "easement", "contact", "questions", "shared_materials", "materials"]
"""A part of the form of a sub-case.

- `kind`: What was chosen before the form was opened (GZ-010 to GZ-012).
- `unit`: 不动产单元, as the contract system shows it.
- `property`: 不动产情况.
- `buyers`: 预购人 (买受人).
- `sellers`: 预售人 (开发商).
- `mortgagees`: 抵押权人 (银行).
- `mortgage`: 抵押情况.
- `easement`: 地役权情况.
- `contact`: 联系人.
- `questions`: 询问记录.
- `shared_materials`: 共享材料清单.
- `materials`: 业务清单.
"""


class FormRow(TypedDict):
    """One line of a printable form."""

    label: Label
    """What stands before it."""

    value: str
    """What was filled in."""


class FormSection(TypedDict):
    """One section of the form."""

    add: NotRequired[FormAddition]
    """How to add a row, where it is a list."""

    groups: list[FormGroup]
    """The groups of fields, in order."""

    label: Label
    """Its heading, as the form of this business has it."""

    part: FormPart
    """Which."""

    pointer: str
    """Where it stands in the sub-case; findings about all of it point there."""

    visible: bool
    """Whether it is shown."""


Grant = TypedDict(
    "Grant",
    {
        "at": "Instant",
        "from": "NotRequired[Instant]",
        "grantedAs": "Role",
        "grantedBy": "NotRequired[Principal]",
        "id": "str",
        "layer": "GrantLayer",
        "organisation": "NotRequired[Enterprise]",
        "origin": "GrantOrigin",
        "parent": "NotRequired[str]",
        "person": "NotRequired[Principal]",
        "revoked": "NotRequired[Revocation]",
        "role": "Role",
        "seal": "str",
        "until": "NotRequired[Instant]",
    },
)
"""A right that somebody has in one seal."""


class GrantCell(TypedDict):
    """Whether one platform lets a capacity grant another."""

    allowed: bool
    """Whether it may."""

    assumed: bool
    """Whether it is assumed."""

    bases: list[Basis]
    """On what that rests; empty where the platform knows no such capacity."""

    profile: ProfileRef
    """The platform."""


GrantLayer: TypeAlias = Literal["organisation", "person"]
"""The layers of a grant (GS-015).

- `organisation`: 机构.
- `person`: 经办人, 管理员, 持有人: persons.
"""


class GrantLink(TypedDict):
    """One link of the chain on which a right rests."""

    at: Instant
    """When it was made."""

    grant: str
    """Id of the grant."""

    grantedAs: Role
    """In which capacity it was granted."""

    origin: GrantOrigin
    """From where it came."""

    role: Role
    """What it grants."""

    until: NotRequired[Instant]
    """Until when it holds, exclusive; none where it has no end."""


GrantOrigin: TypeAlias = Literal["explicit", "default"]
"""From where a grant came.

- `explicit`: Somebody granted it.
- `default`: It came about by itself (GS-011, C-34).
"""


GrantRequest = TypedDict(
    "GrantRequest",
    {
        "from": "NotRequired[Instant]",
        "id": "str",
        "organisation": "NotRequired[Enterprise]",
        "person": "NotRequired[Principal]",
        "role": "Role",
        "seals": "list[str]",
        "until": "NotRequired[Instant]",
    },
)
"""A grant that is asked for. One grant comes about for each seal, with the id `<id>/<seal>`."""


class GrantRow(TypedDict):
    """Who may grant what to whom, on every platform that was asked about (C-02)."""

    cells: list[GrantCell]
    """The platforms, in the order given."""

    granted: Role
    """What is granted."""

    grantor: Role
    """Who grants."""


class GrantRules(TypedDict):
    """How seals are granted."""

    chain: ChainRule
    """In chains."""

    defaults: DefaultGrantRule
    """By default."""

    grantee: GranteeRule
    """To whom."""

    layers: LayerRule
    """In which layers."""

    period: PeriodRule
    """For how long."""


GrantStanding: TypeAlias = Literal["effective", "pending_account", "pending_certificate", "not_yet", "expired", "revoked", "parent_lapsed", "seal_ended"]
"""Where a grant stands at some instant.

- `effective`: 有效.
- `pending_account`: 未注册: the grantee has no account on the platform (C-30, C-75).
- `pending_certificate`: 未注册: the grantee has not downloaded a certificate (GX-015, C-30).
- `not_yet`: Its period has not begun.
- `expired`: Its period is over.
- `revoked`: Revoked.
- `parent_lapsed`: The grant on which it rests is over, and the platform lets it fall too (C-70).
- `seal_ended`: The seal itself was cancelled or has expired: whatever was granted in it gives nothing, unless it is renewed.
"""


class GrantView(TypedDict):
    """A grant as a list shows it."""

    grant: str
    """Its id."""

    grantedAs: Role
    """In which capacity it was granted."""

    grantee: str
    """Name of the person or organisation."""

    layer: GrantLayer
    """The layer."""

    origin: GrantOrigin
    """From where it came: defaults are told apart (C-34)."""

    parent: NotRequired[str]
    """The grant on which it rests; none where it rests on the legal representative or enterprise."""

    role: Role
    """The capacity."""

    roleName: Label
    """What the platform calls it."""

    seal: str
    """The seal."""

    standing: GrantStanding
    """Where it stands."""

    until: NotRequired[Instant]
    """Until when it holds, exclusive; none where it has no end."""


class GranteeRule(TypedDict):
    """What a grantee must have before a grant is effective (GX-014, GX-015, C-30)."""

    account: bool
    """Whether an account on the platform is needed."""

    basis: Basis
    """On what it rests."""

    certificate: bool
    """Whether a personal certificate is needed."""

    phone: bool
    """Whether the phone number must be given."""

    unknown: UnknownGrantee
    """What becomes of a grant to somebody without an account."""

    unknownBasis: NotRequired[Basis]
    """On what that rests; none where on the same as the rest."""


class GridCell(TypedDict):
    """One cell of the grid."""

    column: int
    """First column, from 0."""

    findings: NotRequired[list[Finding]]
    """What deserves a look, with pointers into the unit."""

    label: str
    """What the door says."""

    selectable: bool
    """Whether it can be added to the selection: nothing of severity error stands against it."""

    selected: bool
    """Whether the unit is on the list of selected units."""

    span: int
    """How many columns it takes, at least 1."""

    status: str
    """The contract status, as the unit has it."""

    unitCode: str
    """不动产单元号."""


class GridRow(TypedDict):
    """One row of the grid: a floor."""

    cells: list[GridCell]
    """The cells, from left to right."""

    label: str
    """What the lift says."""

    level: int
    """The order from the ground."""


class HandlerAuthorisation(TypedDict):
    """A time during which seals could be granted to a handler."""

    at: Instant
    """Since when."""

    ended: NotRequired[Instant]
    """Since when no longer."""


class HandlerBinding(TypedDict):
    """A handler (经办人) of the account."""

    addedAt: Instant
    """When the enterprise added the handler."""

    boundAt: NotRequired[Instant]
    """When the handler confirmed."""

    id: str
    """The caller's id."""

    person: Principal
    """The person."""

    removedAt: NotRequired[Instant]
    """When the enterprise removed the handler."""

    stage: HandlerStage
    """Where the binding stands."""


class HandlerRequest(TypedDict):
    """A handler to be added (UA-022, UA-023)."""

    hasAccount: bool
    """Whether the person has a personal account; a fact from the host."""

    id: str
    """The caller's id for the binding, unique within the account."""

    level: NotRequired[TrustLevel]
    """Trust level of that account; none when it was never verified."""

    person: Principal
    """The person."""


HandlerStage: TypeAlias = Literal["added", "bound", "removed"]
"""Where the binding of a handler stands.

- `added`: Added by the enterprise; the handler has not confirmed yet.
- `bound`: Bound from both sides.
- `removed`: Removed by the enterprise.
"""


class HostTaskNotify(TypedDict):
    """Tell somebody about something."""

    type: Literal["notify"]

    finding: Finding
    """What about."""

    name: str
    """The name, where one person is meant."""

    role: Role
    """The part this person plays."""


class HostTaskSealDocument(TypedDict):
    """Have seals put on a document where they were placed (NN-006)."""

    type: Literal["seal_document"]

    digest: str
    """SM3 of the document as it is."""

    placements: list[PagePlacement]
    """Where the seals go."""


class HostTaskStoreDocument(TypedDict):
    """Keep a sealed document for a person (NN-009)."""

    type: Literal["store_document"]

    document: StoredDocument
    """The document."""


class HostTaskRevokeCertificates(TypedDict):
    """Have certificates revoked by their issuer."""

    type: Literal["revoke_certificates"]

    serials: list[str]
    """Serial numbers."""


HostTask: TypeAlias = Union[HostTaskNotify, HostTaskSealDocument, HostTaskStoreDocument, HostTaskRevokeCertificates]
"""What the host shall do after a command."""


class HsmRecord(TypedDict):
    """An HSM (加密机). No source shows the form (SZ-082): its fields are assumed."""

    certificate: NotRequired[str]
    """商用密码产品认证证书编号."""

    model: NotRequired[str]
    """设备型号."""

    serial: NotRequired[str]
    """设备序列号."""

    vendor: NotRequired[str]
    """生产厂商."""


class IdentifierColumns(TypedDict):
    """The verdicts over a list, each column as long as the list."""

    code: list[Code | None]
    """The code of the first finding of that severity; null where nothing was found."""

    severity: list[Severity | None]
    """The gravest severity found; null where nothing was."""

    valid: list[bool]
    """Whether nothing of severity `error` was found."""


IdentifierKind: TypeAlias = Literal["unit_code", "certificate_number", "proof_number", "uscc", "organisation_code", "resident_id", "residence_permit", "hk_macau_permit", "taiwan_permit", "permanent_residence", "passport", "hk_identity_card", "macau_identity_card", "taiwan_identity_card", "business_licence", "hk_macau_taiwan_document", "household_register", "military", "phone", "telephone", "batch_number", "other"]
"""What a number claims to be. The caller says so; the library never guesses.

- `unit_code`: 不动产单元号.
- `certificate_number`: 不动产权证书号.
- `proof_number`: 不动产登记证明号.
- `uscc`: 统一社会信用代码.
- `organisation_code`: 组织机构代码.
- `resident_id`: 公民身份号码.
- `residence_permit`: 港澳台居民居住证.
- `hk_macau_permit`: 港澳居民来往内地通行证.
- `taiwan_permit`: 台湾居民来往大陆通行证.
- `permanent_residence`: 外国人永久居留身份证.
- `passport`: 护照.
- `hk_identity_card`: Hong Kong identity card.
- `macau_identity_card`: Macau identity card.
- `taiwan_identity_card`: Taiwan identity card.
- `business_licence`: 营业执照: USCC, or the older 15 digits.
- `hk_macau_taiwan_document`: Dictionary A30 code 2: one code for many papers.
- `household_register`: 户口簿.
- `military`: 军官证（士兵证）.
- `phone`: Mainland mobile phone.
- `telephone`: Any telephone.
- `batch_number`: 批号.
- `other`: Free.
"""


class IdentifierPart(TypedDict):
    """One thing that a number says."""

    name: str
    """Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code …"""

    value: str
    """Its value as text."""


class IdentifierReport(TypedDict):
    """What is known of one number. It holds the number itself (`canonical`, `parts`): personal data."""

    canonical: NotRequired[str]
    """The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
    certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
    """

    findings: list[Finding]
    """What is wrong or unusual; pointers are empty."""

    kind: IdentifierKind
    """What the caller said it is."""

    masked: str
    """The number with its middle hidden, for display."""

    matched: NotRequired[IdentifierKind]
    """What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
    well formed.
    """

    parts: list[IdentifierPart]
    """What it says."""


class IdentityLogin(TypedDict):
    """A way to log in."""

    basis: Basis
    """On what it rests."""

    countsAs: NotRequired[TrustLevel]
    """The level that a session without any account counts as; none where an account is needed (UA-011, C-55)."""

    method: LoginMethod
    """The way."""

    name: Label
    """Its name."""

    roles: list[Role]
    """The parts that such a session may play."""


class IdentityProfile(TypedDict):
    """The profile of an identity platform."""

    actions: list[ActionRule]
    """Who may do what."""

    agreements: list[Choice]
    """What must be accepted (UA-006)."""

    aliases: list[Alias]
    """Other terms, for import."""

    applicantChecks: list[ApplicantCheck]
    """Evidence about the applicant."""

    binding: BindingRules
    """Handlers."""

    documents: list[Choice]
    """The papers of verification on site."""

    entityKinds: list[EntityKindRule]
    """Kinds of entities; the list is open."""

    entityUpdate: EntityUpdateRule
    """How registered data change."""

    entries: list[Choice]
    """The ways by which users reach the registration (UA-032)."""

    evidenceLife: EvidenceLife
    """How long evidence that a command brings counts."""

    id: str
    """The profile's id, such as `guangdong-identity`."""

    levelOrder: LevelOrder
    """How they follow each other."""

    levels: list[LevelRule]
    """The levels, lowest first."""

    logins: list[IdentityLogin]
    """Ways to log in."""

    messages: list[Message]
    """Notes and literal texts."""

    methods: list[VerificationMethod]
    """Ways to verify an entity."""

    name: Label
    """Name of the platform."""

    region: str
    """The region it serves."""

    requiredFields: list[RegistrationField]
    """The starred fields."""

    schemaVersion: int
    """Version of this format; 1 today."""

    sources: NotRequired[list[Source]]
    """The documents on which its settings rest."""

    steps: list[Choice]
    """The steps of the registration, in order (UA-001)."""

    support: str
    """Where users find help (UA-027)."""

    version: str
    """The profile's own version."""


class IdentityUse(TypedDict):
    """Whether a licence may prove who somebody is, for one purpose (EL-009)."""

    allowed: bool
    """Whether it may."""

    evidence: NotRequired[Evidence]
    """The evidence for the platform that asks: kind `e_licence`, about the enterprise's number. None where it
    may not.
    """

    password: bool
    """Whether that platform also asks for the password of the app."""

    unmet: list[Unmet]
    """Otherwise all that stands against it."""


ImportTrust: TypeAlias = Literal["verified", "declared"]
"""How far an import is trusted.

- `verified`: The host has verified the evidence.
- `declared`: The other system says so; nobody has verified it.
"""


ImportedStage: TypeAlias = Literal["saved", "submit_failed", "signing", "filed"]
"""The stage in which an imported case stood.

- `saved`: Saved, not applied for.
- `submit_failed`: Submission had failed.
- `signing`: Submitted; persons sign, the enterprise confirms.
- `filed`: Filed.
"""


class ImportedSubCase(TypedDict):
    """How far a sub-case that began elsewhere had come."""

    approved: NotRequired[bool]
    """Whether the enterprise had approved."""

    content: SubCaseContent
    """What it holds."""

    sealed: NotRequired[Evidence]
    """The seal act, where it was done."""

    signed: NotRequired[list[str]]
    """Keys of the signers who had signed (`buyers/0`)."""

    taxCleared: NotRequired[bool]
    """Whether tax was cleared."""

    ticketIssued: NotRequired[Instant]
    """When its signing round was opened elsewhere; needed where signatures are brought along."""


class IndexRow(TypedDict):
    """What a host's index holds of a sub-case. Nothing in it changes but by commands."""

    businessType: str
    """业务类型: the code."""

    buyers: list[str]
    """买方."""

    caseId: str
    """Id of the case."""

    confirmed: bool
    """Whether the enterprise has confirmed it."""

    confirmer: Enterprise
    """Who confirms it."""

    contractStatus: str
    """网签状态: the code."""

    created: Instant
    """When the case was created."""

    district: str
    """不动产所属区."""

    filed: NotRequired[Instant]
    """When it was filed."""

    initiator: Enterprise
    """Who began the case."""

    kind: CaseKind
    """Whether the case is a batch."""

    location: str
    """不动产坐落."""

    mailboxes: list[IndexedMailbox]
    """The mailboxes that list it; none for what lies there with its batch as one row, and for what left the case."""

    mortgagees: list[str]
    """抵押权人."""

    number: str
    """批号."""

    project: str
    """The host's own number for the project."""

    projectName: str
    """项目名称."""

    sellers: list[str]
    """卖方."""

    signed: bool
    """Whether everybody who signs in person has signed what is submitted now."""

    stage: SubCaseStage
    """Where it stands."""

    status: str
    """案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing."""

    statusName: Label
    """案件状态: what lists show."""

    subCase: str
    """Id of the sub-case, unique within the case."""

    taxCleared: bool
    """完税状态."""

    ticketExpires: NotRequired[Instant]
    """When its signing code lapses, while somebody has still to sign: overdue from then on."""

    time: Instant
    """时间, as mailboxes show it."""

    unitCode: str
    """不动产单元号, as typed."""

    version: int
    """The version of the case in which this row changed last."""


class IndexedMailbox(TypedDict):
    """A mailbox in which something lies."""

    mailbox: Mailbox
    """Which one."""

    viewer: Enterprise
    """Whose."""


class Inquiry(TypedDict):
    """A supplementary inquiry by staff of the registry, beside the signed questionnaire (GZ-070)."""

    answer: str
    """What was answered."""

    answeredBy: str
    """Key of the party who answered, such as `buyers/0` or `sellers/0`."""

    evidence: NotRequired[Evidence]
    """The signature under this record: its own, never that of the questionnaire. Its digest is that of the record
    ([`Case::inquiry_digest`](super::Case::inquiry_digest)); the paper to be signed has none yet.
    """

    id: str
    """The registry's own number for it."""

    question: str
    """What was asked."""


Instant: TypeAlias = str
"""An instant as RFC 3339 text, such as `2024-08-01T01:30:00Z`; any offset is read."""


class IssuedCertificate(TypedDict):
    """A certificate or proof that the registry issued."""

    entered: Date
    """The day of entry in the register (登簿)."""

    holders: NotRequired[list[str]]
    """Keys of the parties whose it is, such as `buyers/0`; empty for one that all hold together."""

    number: str
    """不动产权证书号 or 不动产登记证明号."""

    right: CertifiedRight
    """Of what right."""


class JudgedAtSigningTime(TypedDict):
    """When it was signed: as a timestamp proves, otherwise as the signer claims, otherwise now."""

    type: Literal["signing_time"]


class JudgedAtProvenTime(TypedDict):
    """When it was signed as a timestamp proves, otherwise now. What the signer claims is not believed."""

    type: Literal["proven_time"]


class JudgedAtAt(TypedDict):
    """At this instant."""

    type: Literal["at"]

    instant: Instant
    """The instant."""


JudgedAt: TypeAlias = Union[JudgedAtSigningTime, JudgedAtProvenTime, JudgedAtAt]
"""The instant for which certificates are judged."""


class Label(TypedDict):
    """A name in both languages."""

    en: str
    """English."""

    zh: str
    """Chinese."""


class LabelledValue(TypedDict):
    """A field with its name."""

    label: Label
    """The name."""

    value: str
    """What was filled in; empty is shown as “—”."""

    wide: NotRequired[bool]
    """Whether it takes the whole width."""


Language: TypeAlias = Literal["zh", "en"]
"""A language in which texts are rendered.

- `zh`: Chinese, as used in mainland China.
- `en`: English.
"""


class Lapse(TypedDict):
    """When an advance notice lapses, unless registration is applied for before."""

    daysLeft: NotRequired[int]
    """Days left, the last day included; 0 once it has lapsed; none where the last day is not known."""

    findings: NotRequired[list[Finding]]
    """`calendar.ends` where the last day is not known: it names the day before which the notice does not lapse."""

    lapsed: NotRequired[bool]
    """Whether it has lapsed on the day of the question; none where that is not known. Up to the day to which the
    calendar counts it has not.
    """

    lapsesOn: NotRequired[Date]
    """The first day on which the notice has lapsed; none likewise."""

    lastDay: NotRequired[Date]
    """The last day on which registration can be applied for; none where the calendar ends before it is known."""


class LapseRules(TypedDict):
    """When an advance notice lapses (民法典 第二百二十一条)."""

    basis: Basis
    """On what it rests."""

    days: int
    """Days from the day on which registration became possible, that day not counted."""

    moveFromHolidays: bool
    """Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条)."""


class LapsingRound(TypedDict):
    """A signing round that lapses."""

    round: int
    """The signing round."""

    subCase: str
    """Of which sub-case."""


class LastDay(TypedDict):
    """The last day of a period that was counted."""

    date: NotRequired[Date]
    """The last day; none where the calendar ends before it is known."""

    findings: NotRequired[list[Finding]]
    """`calendar.ends` where that is so: it names the day before which the period does not end."""


class LayerRule(TypedDict):
    """The layers of grants, and the order in which they are changed (GS-014)."""

    basis: Basis
    """On what it rests."""

    changeOrder: NotRequired[list[ChangeStep]]
    """The steps of a change, in order; empty where any order will do."""

    layers: list[GrantLayer]
    """The layers; with both, a seal is usable only where both are granted."""


class LegalEntity(TypedDict):
    """The legal entity of an account (UA-003, UA-009)."""

    address: str
    """证件地址."""

    documentNumber: str
    """单位/企业证件号码: 统一社会信用代码, or the older number on the licence."""

    kind: EntityKind
    """What kind of entity it is."""

    name: str
    """单位/企业名称."""

    region: NotRequired[str]
    """The region in which it is registered, as digits of GB/T 2260; some verifications ask for it (UA-013)."""

    representative: LegalRepresentative
    """法定代表人."""


class LegalRepresentative(TypedDict):
    """法定代表人, as the registration names one (UA-003)."""

    documentKind: NotRequired[IdentifierKind]
    """What the document is; the form has one field without a type, so that it may be left out (C-58)."""

    documentNumber: str
    """Number of the identity document."""

    name: str
    """The name."""


class LevelOrder(TypedDict):
    """How the levels follow each other (UA-021)."""

    basis: Basis
    """On what it rests."""

    lowerFirst: bool
    """Whether a level presupposes the one below; no source says so."""


class LevelRule(TypedDict):
    """A trust level: its names, and what it rests on (UA-012, UA-029)."""

    aliases: list[str]
    """Other names, such as 原L2 (C-31)."""

    basis: Basis
    """On what the rule rests."""

    level: TrustLevel
    """The level."""

    name: Label
    """Its name."""

    restsOn: Label
    """What verification at this level rests on."""


class LicenceActionOpenWallet(TypedDict):
    """The app is used on a device for the first time. The first action of every wallet."""

    type: Literal["open_wallet"]

    app: str
    """Code of the app."""

    device: str
    """The host's id of the device."""

    mobile: bool
    """Whether the device is a phone or the like (EL-001)."""


class LicenceActionDownload(TypedDict):
    """下载执照 (EL-001 to EL-007)."""

    type: Literal["download"]

    evidence: list[Evidence]
    """What the host has checked: the app's real-name evidence, `declaration`, `licence_password`."""

    number: str
    """Number of the licence, of which the register has told."""

    place: str
    """The 登记地 that was chosen."""

    realNameFailed: bool
    """Whether real-name verification has failed (EL-003)."""


class LicenceActionAuthoriseCustodian(TypedDict):
    """The legal representative authorises a custodian (EL-002)."""

    type: Literal["authorise_custodian"]

    custodian: Custodian
    """Whom, to do what."""

    number: str
    """Number of the licence."""


class LicenceActionWithdrawCustodian(TypedDict):
    """The legal representative withdraws a custodian."""

    type: Literal["withdraw_custodian"]

    number: str
    """Number of the licence."""

    person: Principal
    """Whom."""


class LicenceActionReportLicence(TypedDict):
    """What the register knows of a licence: before it can be downloaded, and whenever it has changed, on another
    device or by a change of the enterprise.
    """

    type: Literal["report_licence"]

    licence: ELicence
    """The licence now."""


class LicenceActionChangePassword(TypedDict):
    """修改密码, for all licences of the device (EL-008)."""

    type: Literal["change_password"]

    evidence: NotRequired[list[Evidence]]
    """`licence_password`: that the password until now was right."""


class LicenceActionDeleteCopy(TypedDict):
    """删除执照: removes the copy from this device; the licence stays."""

    type: Literal["delete_copy"]

    number: str
    """Number of the licence."""


LicenceAction: TypeAlias = Union[LicenceActionOpenWallet, LicenceActionDownload, LicenceActionAuthoriseCustodian, LicenceActionWithdrawCustodian, LicenceActionReportLicence, LicenceActionChangePassword, LicenceActionDeleteCopy]
"""A command's action."""


class LicenceApp(TypedDict):
    """An app that holds licences, and how it verifies a person (EL-003, EL-004)."""

    basis: Basis
    """On what it rests."""

    code: str
    """Its code."""

    name: Label
    """Its name."""

    realName: list[str]
    """The kinds of evidence of the real-name verification, in the order in which they come about."""


LicenceCapacity: TypeAlias = Literal["legal_representative", "custodian"]
"""In which capacity somebody has to do with a licence.

- `legal_representative`: 法定代表人 of the enterprise, in person.
- `custodian`: 证照管理人员, authorised by the legal representative.
"""


class LicenceChangeRule(TypedDict):
    """Which changes of the licence cancel all seals (SZ-061, SZ-072)."""

    basis: Basis
    """On what it rests."""

    fields: list[LicenceField]
    """The facts whose change cancels."""

    revokesGrants: bool
    """Whether all grants fall too."""

    revokesGrantsBasis: NotRequired[Basis]
    """On what that rests; none where on the same as the rest."""


class LicenceCommand(TypedDict):
    """A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
    `expectedVersion` is refused.
    """

    action: LicenceAction
    """What to do."""

    expectedVersion: NotRequired[int]
    """The version that the caller has seen; none to accept any."""

    id: str
    """The caller's own id for this command, unique within the account."""


class LicenceCopy(TypedDict):
    """A copy on the device."""

    downloadedAt: Instant
    """When it was downloaded."""

    licence: ELicence
    """The licence."""


class LicenceEntry(TypedDict):
    """One entry of the log."""

    digest: str
    """SM3 over the canonical header: all fields above."""

    logVersion: int
    """Version of this format."""

    now: Instant
    """When the command was carried out."""

    payload: NotRequired[LicencePayload]
    """The payload, unless it was erased."""

    payloadDigest: str
    """SM3 over the salt's bytes and the canonical payload."""

    previous: str
    """Digest of the entry before; empty for the first."""

    profile: ProfileRef
    """The profile that was applied."""

    salt: NotRequired[str]
    """The salt, as hexadecimal; gone with the payload when it is erased."""

    sequence: int
    """Counted from 1."""


class LicenceEventWalletOpened(TypedDict):
    """The app was used for the first time."""

    type: Literal["wallet_opened"]

    app: str
    """The app."""

    device: str
    """The device."""

    mobile: bool
    """Whether it is a phone or the like."""

    owner: NotRequired[Principal]
    """Whose device it is; none where a system opened it."""


class LicenceEventDownloaded(TypedDict):
    """A licence was downloaded."""

    type: Literal["downloaded"]

    evidence: list[Evidence]
    """What proved who downloaded it."""

    first: bool
    """Whether this was the first receipt."""

    licence: ELicence
    """The licence."""


class LicenceEventCustodianAuthorised(TypedDict):
    """A custodian was authorised."""

    type: Literal["custodian_authorised"]

    custodian: Custodian
    """Whom, to do what."""

    number: str
    """Number of the licence."""


class LicenceEventCustodianWithdrawn(TypedDict):
    """A custodian was withdrawn."""

    type: Literal["custodian_withdrawn"]

    number: str
    """Number of the licence."""

    person: Principal
    """Whom."""


class LicenceEventLicenceReported(TypedDict):
    """The register knows something else of a licence."""

    type: Literal["licence_reported"]

    licence: ELicence
    """The licence now."""


class LicenceEventPasswordChanged(TypedDict):
    """The password of the device was changed."""

    type: Literal["password_changed"]


class LicenceEventCopyDeleted(TypedDict):
    """A copy was removed from the device."""

    type: Literal["copy_deleted"]

    number: str
    """Number of the licence."""


LicenceEvent: TypeAlias = Union[LicenceEventWalletOpened, LicenceEventDownloaded, LicenceEventCustodianAuthorised, LicenceEventCustodianWithdrawn, LicenceEventLicenceReported, LicenceEventPasswordChanged, LicenceEventCopyDeleted]
"""An event, past tense; only ever added to."""


class LicenceFacts(TypedDict):
    """What a business licence says of an enterprise."""

    address: NotRequired[str]
    """住所."""

    businessScope: NotRequired[str]
    """经营范围."""

    enterprise: Enterprise
    """Name and number."""

    foreignInvested: NotRequired[bool]
    """Whether it is foreign-invested."""

    kind: EntityKind
    """What kind of entity it is."""

    newlyRegistered: NotRequired[bool]
    """Whether it was registered just now, and not before the platform began (SZ-012)."""

    region: str
    """The region of its registration, six digits of GB/T 2260."""

    registeredCapital: NotRequired[str]
    """注册资本."""

    representatives: list[Principal]
    """The legal representative, the person in charge, or all managing partners."""


LicenceField: TypeAlias = Literal["representative_name", "representative_number", "enterprise_name", "foreign_investment", "entity_kind", "enterprise_number", "address", "region", "business_scope", "registered_capital"]
"""A fact of a business licence that may change.

- `representative_name`: 法定代表人名称.
- `representative_number`: 法定代表人证件号.
- `enterprise_name`: 企业名称.
- `foreign_investment`: 企业类型, only between domestic and foreign-invested (内外资转换).
- `entity_kind`: 企业类型, any other change.
- `enterprise_number`: 统一社会信用代码.
- `address`: 住所.
- `region`: 登记地.
- `business_scope`: 经营范围.
- `registered_capital`: 注册资本.
"""


class LicenceHolder(TypedDict):
    """Somebody who may keep, hold or use a licence (EL-002)."""

    capacity: LicenceCapacity
    """In which capacity."""

    person: Principal
    """The person."""

    rights: list[CustodyRight]
    """What the person may do."""


class LicenceImpact(TypedDict):
    """What a change of the licence would do."""

    applications: list[str]
    """Window applications that are still open, and might find nothing to act on."""

    certificates: list[str]
    """Certificates that would have to be revoked."""

    fields: list[LicenceField]
    """Which facts differ."""

    grants: list[str]
    """Grants that would end."""

    seals: list[str]
    """Seals that would be cancelled."""

    ukeys: list[str]
    """Ukeys whose seals would be gone."""


class LicenceListing(TypedDict):
    """The licences of one 登记地 (EL-005)."""

    downloadable: list[ELicence]
    """可下载执照记录."""

    downloaded: list[ELicence]
    """已下载执照记录."""


class LicenceOutcome(TypedDict):
    """What a command comes to."""

    changed: list[str]
    """The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    no others. An account has none.
    """

    effectIds: list[str]
    """An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    """

    effects: list[HostTask]
    """What the host shall do."""

    entry: NotRequired[LicenceEntry]
    """The log entry to be stored; none for a repeated command."""

    repeated: bool
    """Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    gives the answer of the first time (`answer`).
    """

    report: Report
    """Findings that did not stop the command."""

    sequence: int
    """Sequence of the command's log entry: of the one here, or of the one that was made the first time."""

    version: int
    """The version with this command; the one that is now, where it was carried out before."""


class LicencePayload(TypedDict):
    """What a command was, who gave it, and what followed. May hold personal data."""

    actor: Actor
    """Who gave the command."""

    command: LicenceCommand
    """The command."""

    effects: NotRequired[list[HostTask]]
    """What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry."""

    events: list[LicenceEvent]
    """What followed."""

    findings: NotRequired[list[Finding]]
    """Findings that did not stop the command."""


class LicenceProfile(TypedDict):
    """The profile of the e-licence."""

    actions: list[ActionRule]
    """Who may do what."""

    aliases: list[Alias]
    """Other terms, for import."""

    apps: list[LicenceApp]
    """The apps."""

    evidenceLife: EvidenceLife
    """How long evidence that a command brings counts."""

    id: str
    """The profile's id, such as `e-licence`."""

    messages: list[Message]
    """Literal texts."""

    name: Label
    """Name of the platform."""

    receipt: ReceiptRules
    """Receipt."""

    schemaVersion: int
    """Version of this format; 1 today."""

    sources: NotRequired[list[Source]]
    """The documents on which its settings rest."""

    uses: list[LicenceUse]
    """Uses."""

    version: str
    """The profile's own version."""


class LicenceRecord(TypedDict):
    """What the licence said, from an instant on."""

    at: Instant
    """From when the account knew it."""

    licence: LicenceFacts
    """What it said."""


class LicenceUse(TypedDict):
    """A use of the licence to prove who somebody is (EL-009)."""

    basis: Basis
    """On what it rests."""

    by: list[LicenceCapacity]
    """Who may do it by licence: `licence_login_by` of C-57, and C-40. The capacity of the person counts, not the
    possession of the licence.
    """

    name: Label
    """Its name."""

    password: NotRequired[bool]
    """Whether the password of the app is asked for (KB-023)."""

    purpose: str
    """Its code."""


class LicenceWalletState(TypedDict):
    """The state of a wallet: what its events add up to, and the snapshot to be stored."""

    app: str
    """Code of the app."""

    copies: list[LicenceCopy]
    """The copies, in the order of their download."""

    device: str
    """The host's id of the device."""

    metadata: Metadata
    """Version, digest and time of its log, and what commands used up."""

    mobile: bool
    """Whether the device is a phone or the like."""

    owner: NotRequired[Principal]
    """Whose device it is: who opened the wallet; none where a system did."""

    password: WalletPassword
    """The password."""

    register: NotRequired[list[ELicence]]
    """What the register has told of licences, whether or not there is a copy here."""


class LiftedFact(TypedDict):
    """An entry of the register that stands no more."""

    kind: str
    """What it was, such as `seizure`."""

    reference: NotRequired[str]
    """The register's own number for it."""

    subject: str
    """The unit code, or the first 19 characters for a whole parcel."""


class ListRow(TypedDict):
    """A row of a list."""

    actions: list[ActionOffer]
    """The buttons of this row: those of the list's actions that are the viewer's."""

    caseId: str
    """Id of the case."""

    cells: list[Cell]
    """One cell for each column, in their order."""

    subCase: NotRequired[str]
    """The sub-case; none where the row is the batch as a whole."""

    validUntil: NotRequired[Instant]
    """From when on the buttons may be others without any command; none where only commands change the row."""

    version: int
    """Version of the sub-case; of the case, where the row is the batch as a whole."""


class ListView(TypedDict):
    """How a list of rows is shown."""

    basis: Basis
    """On what it rests."""

    code: str
    """The list, such as `units`."""

    columns: list[Column]
    """The columns, in order."""

    name: Label
    """Its name."""

    pageSize: int
    """Rows on one page."""


class LoadedSeal(TypedDict):
    """A seal that the page loaded after the scan (NN-004)."""

    enterprise: Enterprise
    """Whose it is: every seal of a sitting is of the one enterprise (C-77)."""

    kind: str
    """Code of its kind."""

    seal: str
    """Its id."""


class LogEntry(TypedDict):
    """One entry of the log."""

    digest: str
    """SM3 over the canonical header: all fields above."""

    logVersion: int
    """Version of this format."""

    now: Instant
    """When the command was carried out."""

    payload: NotRequired[LogPayload]
    """The payload, unless it was erased."""

    payloadDigest: str
    """SM3 over the salt's bytes and the canonical payload."""

    previous: str
    """Digest of the entry before; empty for the first."""

    profile: ProfileRef
    """The profile that was applied."""

    salt: NotRequired[str]
    """The salt, as hexadecimal; gone with the payload when it is erased."""

    sequence: int
    """Counted from 1."""


class LogPayload(TypedDict):
    """What a command was, who gave it, and what followed. May hold personal data."""

    actor: Actor
    """Who gave the command."""

    command: Command
    """The command."""

    effects: NotRequired[list[Effect]]
    """What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry."""

    events: list[Event]
    """What followed."""

    findings: NotRequired[list[Finding]]
    """Findings that did not stop the command."""


LoginMethod: TypeAlias = Literal["personal_account", "e_licence", "enterprise_account", "face_check", "scan", "identity_platform", "ukey", "certificate"]
"""How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007.

- `personal_account`: 个人登录: a personal account, after which an enterprise is chosen.
- `e_licence`: 电子营业执照: the e-licence is scanned and authorises the session.
- `enterprise_account`: 法人登录 with account and password.
- `face_check`: A face check on the phone (SZ-001).
- `scan`: The platform's own mini-program scans a code on the screen (SZ-002).
- `identity_platform`: Another city's or the province's identity platform vouches for the person (SZ-002).
- `ukey`: A Ukey (SZ-002).
- `certificate`: A certificate of a CA or a bank that was verified with the account (UA-014, UA-016).
"""


class LoginRule(TypedDict):
    """A way to log in that the platform offers (GZ-004 to GZ-007, C-56)."""

    basis: Basis
    """On what it rests."""

    method: LoginMethod
    """The way."""

    name: Label
    """Its name."""

    roles: list[Role]
    """The roles that may use it."""


Mailbox: TypeAlias = Literal["to_apply", "batch_to_apply", "batch_to_submit", "my_cases", "to_confirm", "applied"]
"""The six mailboxes (GZ-100 to GZ-108).

- `to_apply`: 待申请: single cases not yet applied for.
- `batch_to_apply`: 批量案件待申请: saved batches.
- `batch_to_submit`: 批量案件待提交: batches whose submission failed.
- `my_cases`: 我的案件: submitted, not yet filed.
- `to_confirm`: 待确认: waiting for the enterprise's confirmation.
- `applied`: 已申请: filed.
"""


class MailboxRow(TypedDict):
    """One row of a mailbox. Requirement row GZ-090."""

    businessName: str
    """业务类型: its name."""

    businessType: str
    """业务类型: the code."""

    buyers: list[str]
    """买方."""

    location: str
    """不动产坐落."""

    number: str
    """批号."""

    sellers: list[str]
    """卖方."""

    status: str
    """案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing."""

    statusName: Label
    """案件状态: what the row shows."""

    taxCleared: bool
    """完税状态 (GZ-109)."""

    ticketExpired: bool
    """Whether the signing code has lapsed while somebody had still to sign, so that a new one is needed (YX-003)."""

    time: Instant
    """时间, of this row alone: when it was filed; before that, when what is signed and confirmed now was handed in; before
    submission, when the case was created. The guide does not say which (GZ-096).
    """


class MailboxView(TypedDict):
    """How a mailbox is shown."""

    actions: list[str]
    """Tags of the actions offered on its rows, in order. Enterprises and signers can do nothing else to what lies
    here. Where 我的案件 offers to change what was submitted, a change voids its signatures (GZ-076); where it does
    not, the sub-case is withdrawn first.
    """

    basis: Basis
    """On what it rests."""

    columns: NotRequired[list[Column]]
    """The columns of its list, in order (GZ-090). What each shows is the library's: a code that it does not know is
    found by `lint`.
    """

    columnsAssumed: NotRequired[bool]
    """Whether no source shows the columns, so that they are assumed to be those of the list that one shows."""

    mailbox: Mailbox
    """Which one."""

    mending: NotRequired[list[str]]
    """Tags of the actions offered beyond these where a sub-case here cannot go on without them, since its form is no
    longer without errors.
    """

    name: Label
    """Its name."""

    openEnded: NotRequired[bool]
    """Whether the source leaves the list of operations open (等), so that others may be added (GZ-098)."""

    pageSize: NotRequired[int]
    """Rows on one page; 0 where no source says."""

    views: NotRequired[list[Column]]
    """What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105)."""


class Material(TypedDict):
    """One material: the files given for one item of the checklist."""

    files: list[MaterialFile]
    """Its files, in order."""

    item: str
    """The item of the checklist, such as `presale_contract`."""

    shared: NotRequired[bool]
    """Whether it came from the batch's shared list by the share act (GZ-051)."""


class MaterialFile(TypedDict):
    """One stored file. The host keeps the bytes; the case keeps what identifies them."""

    bytes: NotRequired[int]
    """Size in bytes."""

    channel: NotRequired[UploadChannel]
    """How it came."""

    digest: NotRequired[str]
    """SM3 digest of the bytes, lower-case hexadecimal."""

    format: NotRequired[FileFormat]
    """What it is, by `ledger::recognise` of its bytes; none where nobody looked."""

    id: str
    """The host's own number for the file."""

    name: NotRequired[str]
    """File name."""

    pages: NotRequired[int]
    """Number of pages, 0 where unknown."""

    registerReferences: NotRequired[list[str]]
    """The entries of the register that it is about, by their numbers: whoever consents, promises or proves something does
    so about one entry, and not about what the register takes up later. A paper for which no rule of the register asks
    names none.
    """

    uploaded: NotRequired[UploadMark]
    """Who uploaded it and when, where it came by a code; of what staff uploaded, the log says so."""


MaterialScope: TypeAlias = Literal["sub_case", "shared"]
"""On which list a material stands (GZ-050).

- `sub_case`: 业务清单: each sub-case has its own.
- `shared`: 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy.
"""


class Mender(TypedDict):
    """Someone who can mend what is unmet."""

    name: NotRequired[str]
    """The name, where one person is meant."""

    role: Role
    """The part this person plays."""

    signer: NotRequired[str]
    """The signer's key (`buyers/0`, `mortgagee`), where one signer is meant."""


class Message(TypedDict):
    """A literal message of the platform (GZ-061)."""

    basis: Basis
    """On what it rests."""

    code: str
    """The code by which the host asks for it."""

    text: Label
    """The text."""


class Metadata(TypedDict):
    """What the frame keeps of an aggregate beside its content: where its log stands, and what its commands used up. Part of the
    snapshot.
    """

    at: Instant
    """When the newest command was carried out."""

    commands: list[SeenCommand]
    """The newest commands that were carried out, 1000 at most, in their order."""

    head: str
    """Digest of the newest log entry."""

    profile: ProfileRef
    """The profile that is followed."""

    schemaVersion: int
    """Version of the snapshot format."""

    used: NotRequired[list[UsedEvidence]]
    """Evidence that commands have used up: it does not count again."""

    version: int
    """How many commands were carried out."""


class Mortgage(TypedDict):
    """抵押情况. Money in 万元, areas in square metres. Requirement rows GZ-037, GZ-038."""

    area: NotRequired[str]
    """抵押面积."""

    claimFrom: NotRequired[str]
    """债权起始时间, `YYYY-MM-DD`."""

    claimTo: NotRequired[str]
    """债权结束时间, `YYYY-MM-DD`, the last day included."""

    maximumAmount: NotRequired[bool]
    """是否最高额抵押."""

    principal: NotRequired[str]
    """主债权数额 (万元); for a maximum-amount mortgage the highest claim."""

    securedScope: NotRequired[str]
    """担保范围; `/` where none is applied for."""

    transferRestricted: NotRequired[bool]
    """是否存在禁止或限制转让抵押不动产的约定."""


NameOrder: TypeAlias = Literal["columns", "rows"]
"""How a name of several columns is read.

- `columns`: Column by column from the right, as on carved seals.
- `rows`: Line by line from the left.
"""


NameSuffix: TypeAlias = Literal["none", "seal", "of_seal", "four"]
"""What is added to a name.

- `none`: Nothing.
- `seal`: 印.
- `of_seal`: 之印.
- `four`: 印 or 之印, whichever makes four characters; nothing to a name of four or more.
"""


class NextDeadline(TypedDict):
    """The next instant at which something lapses, and all that lapses then: who asks again from this instant on misses
    nothing.
    """

    at: Instant
    """When."""

    kind: str
    """What: `ticket_expires`."""

    rounds: list[LapsingRound]
    """The rounds whose tickets expire at that instant, in the order of the sub-cases; at least one."""


class NoticeView(TypedDict):
    """The notice of a filed sub-case: what it secures, when it lapses, and what registers the right."""

    claims: list[SecuredClaim]
    """What it secures; two claims where two notices were filed in one case."""

    convertsTo: NotRequired[str]
    """Code of the business that registers the right; empty where the profile names none."""

    convertsToName: NotRequired[Label]
    """What that business is called."""

    lapse: NotRequired[Lapse]
    """When it lapses unless registration is applied for; none while it cannot be."""

    registrableSince: NotRequired[Date]
    """Since which day the right can be registered; none until that was reported."""

    subCase: str
    """The sub-case."""


class OccurrenceFirst(TypedDict):
    """The first in the document."""

    type: Literal["first"]


class OccurrenceLast(TypedDict):
    """The last in the document: the usual place of signature lines."""

    type: Literal["last"]


class OccurrenceEach(TypedDict):
    """Each of them."""

    type: Literal["each"]


class OccurrenceNumber(TypedDict):
    """The one with this number, counted from 1."""

    type: Literal["number"]

    number: int
    """From 1 on."""


Occurrence: TypeAlias = Union[OccurrenceFirst, OccurrenceLast, OccurrenceEach, OccurrenceNumber]
"""Which of several places where a keyword stands."""


class Offer(TypedDict):
    """A button of an account: what can be done, or all that stands against it."""

    action: str
    """Tag of the action."""

    allowed: bool
    """Whether it can be done now, but for what only the moment of pressing brings."""

    name: Label
    """What the button says."""

    object: str
    """On what it acts: the code of a verification method, the id of a handler, the number of a licence; empty for the
    account as a whole.
    """

    unmet: list[Unmet]
    """Otherwise why not, who can mend each reason, and by which command."""


OperationEffect: TypeAlias = Literal["immediate", "awaits_claim", "awaits_issue", "application"]
"""What an operation comes to at once.

- `immediate`: It takes effect.
- `awaits_claim`: The seal is issued and waits to be claimed.
- `awaits_issue`: The seal waits until the platform reports it issued (C-65).
- `application`: Only an application comes about; the window, or staff who read what was sent, decide (SZ-070, SZ-080).
"""


class OperationRow(TypedDict):
    """One operation on one channel for one capacity, on every platform that was asked about."""

    cells: list[PlatformCell]
    """The platforms, in the order given."""

    channel: Channel
    """The channel."""

    operation: SealOperation
    """The operation."""

    role: Role
    """The capacity."""


class OperationRule(TypedDict):
    """One operation on one channel. What has no rule is not offered there."""

    basis: Basis
    """On what it rests."""

    channel: Channel
    """The channel."""

    effect: OperationEffect
    """What it comes to."""

    evidence: NotRequired[list[EvidenceRule]]
    """The evidence it asks for; all of them."""

    fields: NotRequired[list[SealField]]
    """The starred fields of what is filled in."""

    logins: NotRequired[list[LoginMethod]]
    """The ways of logging in that it asks for; empty for every one of the channel (SZ-027)."""

    message: NotRequired[str]
    """Code of the message shown on success; empty where no source gives one."""

    name: Label
    """What the button says."""

    notes: NotRequired[list[str]]
    """Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order."""

    operation: SealOperation
    """The operation."""

    reasonRequired: NotRequired[bool]
    """Whether a reason must be given (SZ-064, SZ-068)."""

    roles: list[Role]
    """Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
    own rule says who may.
    """


class Organisation(TypedDict):
    """预售人 (开发商) or 抵押权人 (银行): an organisation with its agent. Requirement rows GZ-026, GZ-027."""

    agent: NotRequired[Agent]
    """代理人."""

    documentNumber: NotRequired[str]
    """证件号码."""

    documentType: NotRequired[str]
    """证件类型."""

    holderNature: NotRequired[str]
    """权利人性质."""

    name: NotRequired[str]
    """姓名 (名称)."""


class Outcome(TypedDict):
    """What a command comes to."""

    changed: list[str]
    """The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    no others. An account has none.
    """

    effectIds: list[str]
    """An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    """

    effects: list[Effect]
    """What the host shall do."""

    entry: NotRequired[LogEntry]
    """The log entry to be stored; none for a repeated command."""

    repeated: bool
    """Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    gives the answer of the first time (`answer`).
    """

    report: Report
    """Findings that did not stop the command."""

    sequence: int
    """Sequence of the command's log entry: of the one here, or of the one that was made the first time."""

    version: int
    """The version with this command; the one that is now, where it was carried out before."""


OutputAction: TypeAlias = Literal["write", "compare", "back_up", "replace", "share", "download", "store"]
"""A step with files.

- `write`: Write the sealed bytes to a new file, and see that they are on the disk.
- `compare`: Go on only if the file still has the digest that it had when sealing began.
- `back_up`: Keep the original under another name; a name that is taken is never reused.
- `replace`: Rename the new file over the original in one step.
- `share`: Offer the file for sharing.
- `download`: Offer the file for download.
- `store`: Hand the file to the person's materials.
"""


class OutputPlan(TypedDict):
    """What the host shall do with the sealed file, step by step; it stops where a step fails."""

    basis: Basis
    """On what the policy rests."""

    expected: str
    """SM3 that the original must still have."""

    policy: OutputPolicy
    """What the platform does with it."""

    steps: list[OutputStep]
    """The steps. None writes into the original."""


OutputPolicy: TypeAlias = Literal["share", "download", "replace", "store"]
"""What a channel does with the sealed file (SZ-043).

- `share`: It is shared from the phone.
- `download`: It is downloaded.
- `replace`: It takes the place of the original (C-36).
- `store`: It is stored with the person's materials (NN-009).
"""


class OutputRequest(TypedDict):
    """A file that was sealed."""

    channel: Channel
    """The channel."""

    digest: str
    """SM3 of the original as it was sealed, lower-case hexadecimal."""

    original: str
    """Name of the original, perhaps with a path."""


class OutputStep(TypedDict):
    """One step."""

    action: OutputAction
    """What."""

    file: str
    """On which file."""

    to: NotRequired[str]
    """To which other; empty where there is none."""


class OverlayEntry(TypedDict):
    """One added entry."""

    code: str
    """The code."""

    name: str
    """The name."""


class Page(TypedDict):
    """A part of a long list."""

    limit: int
    """How many to show at most. The platform shows 10."""

    offset: int
    """How many rows to pass over."""


class PagePlacement(TypedDict):
    """A seal on a page."""

    field: NotRequired[str]
    """The field it fills; empty for none."""

    page: int
    """The page, counted from 1."""

    seal: str
    """Id of the seal."""

    x: int
    """From the left edge of the page to the seal's, in micrometres."""

    y: int
    """From the lower edge of the page to the seal's, in micrometres."""


class PageRectangle(TypedDict):
    """A rectangle in the coordinates of the page's content, in thousandths of its unit (a unit is a point, unless the
    page says otherwise).
    """

    bottom: int
    """Lower y."""

    left: int
    """Lower x."""

    right: int
    """Upper x."""

    top: int
    """Upper y."""


class PageSessionRule(TypedDict):
    """Sealing in one sitting at a page: what is done there dies with the page (NN-008)."""

    actions: list[ActionRule]
    """Who may give each command of the sitting: the person who is logged in on the page, or the host's system alone."""

    apps: list[Label]
    """The apps whose scan authenticates (NN-003)."""

    authenticated: Label
    """What the phone says after the scan; the document is as it was (NN-004, NN-012)."""

    basis: Basis
    """On what the session rests."""

    entry: Label
    """Where the page is found (NN-001)."""

    folders: list[Label]
    """The folders under which the result is stored, from the outermost in (NN-009)."""

    kinds: NotRequired[list[str]]
    """Codes of the kinds of seals that count for a page; empty for any (C-78)."""

    kindsBasis: Basis
    """On what that rests."""

    logins: NotRequired[list[LoginMethod]]
    """The ways of logging in of which one comes before the page is opened (NN-001, C-77); empty where none is asked."""

    loginsBasis: NotRequired[Basis]
    """On what that rests."""

    samePerson: bool
    """Whether whoever scans must be the person who is logged in on the page (C-77)."""

    samePersonBasis: Basis
    """On what that rests."""


class PageSize(TypedDict):
    """Size of a page as it is shown."""

    height: int
    """In micrometres."""

    width: int
    """In micrometres."""


class Paper(TypedDict):
    """A paper to be typeset. Empty texts are shown as “—”; an empty `en` leaves the English out."""

    blocks: list[Block]
    """What it says, from top to bottom."""

    date: NotRequired[Date]
    """The PDF's date of creation; none leaves it out. It is not printed by itself."""

    issuer: NotRequired[str]
    """What stands at the left of every page's foot, such as the platform's name."""

    number: NotRequired[str]
    """编号: its number, at the right below the title; empty for none."""

    title: Label
    """The title."""


class PaperHead(TypedDict):
    """What a paper is headed with; no document of a case holds it."""

    date: Date
    """The day that is printed and written into the PDF."""

    number: NotRequired[str]
    """编号: the number printed below the title; empty for none."""


class PaperLayout(TypedDict):
    """What came of typesetting, beside the PDF."""

    archival: bool
    """Whether it was written by the rules of PDF/A-2u. A signature's appearance must then keep to them too."""

    findings: list[Finding]
    """What could not be printed as it is: `paper.*`, with pointers into the paper."""

    pages: int
    """Number of pages."""

    places: list[PaperPlace]
    """The named places, in the order of the paper."""


class PaperPlace(TypedDict):
    """Where a signature or a seal belongs: whole micrometres from the page's upper left corner, as pictures have them."""

    height: int
    """Height."""

    left: int
    """From the left edge of the page."""

    name: str
    """Its name."""

    page: int
    """The page, from 1."""

    style: SignatureStyle
    """Signature or seal."""

    top: int
    """From the upper edge of the page."""

    width: int
    """Width."""


class Param(TypedDict):
    """A named value that belongs to a finding, as text. Personal data is masked before it gets here."""

    label: NotRequired[Label]
    """What the profile calls the value, where the value is a code of the profile's; texts show it."""

    name: str
    """The name that the message templates use."""

    value: str
    """The value; lists are joined with a Chinese enumeration comma (、)."""


PartyRole: TypeAlias = Literal["buyer", "seller", "mortgagee"]
"""A part on the application form.

- `buyer`: 预购人 (买受人).
- `seller`: 预售人 (开发商).
- `mortgagee`: 抵押权人 (银行).
"""


class PathReport(TypedDict):
    """A path and what came of judging it."""

    at: Instant
    """The instant for which it was judged."""

    certificates: list[CertificateSummary]
    """The path, from the certificate that is judged to the one that is trusted, or as far as it could be built."""

    steps: list[PathStep]
    """The steps, certificate by certificate."""


class PathStep(TypedDict):
    """One step."""

    certificate: int
    """The certificate, as its place in the path: 0 is the one that is judged."""

    findings: NotRequired[list[Finding]]
    """Reasons and remarks, at `/certificates/N`."""

    kind: PathStepKind
    """What was checked."""

    outcome: StepOutcome
    """What came of it."""


PathStepKind: TypeAlias = Literal["trust", "signature", "validity", "basic_constraints", "key_usage", "name_constraints", "extensions", "revocation"]
"""What is checked of each certificate.

- `trust`: That the path ends in a certificate that is trusted.
- `signature`: The signature of the issuer.
- `validity`: The time of validity.
- `basic_constraints`: That issuers are CAs, and not more of them below each other than allowed.
- `key_usage`: That the key may be used so.
- `name_constraints`: The names that the CAs above are bound to.
- `extensions`: That every critical extension, and every one that limits its use, is understood and kept to; habits that the standards do not allow are told here.
- `revocation`: That it was not revoked.
"""


class PendingNotice(TypedDict):
    """An advance notice that secures a claim to registration."""

    id: str
    """The host's id of it."""

    possibleSince: Date
    """The day on which registration became possible."""


PeriodMode: TypeAlias = Literal["optional", "required"]
"""Whether a grant has a period.

- `optional`: It may have an end.
- `required`: It must have one (GX-012).
"""


class PeriodRule(TypedDict):
    """The period of a grant."""

    basis: Basis
    """On what it rests."""

    mode: PeriodMode
    """Whether it must have an end."""


class PersonRecord(TypedDict):
    """A person the account knows: with an account on the platform, and perhaps a certificate."""

    authorisations: NotRequired[list[HandlerAuthorisation]]
    """When this was an authorised handler (GS-012); the newest last."""

    certificates: NotRequired[list[CertificateUse]]
    """The person's certificates, each with the instant of its download."""

    person: Principal
    """Who."""

    registered: NotRequired[Instant]
    """Since when the person has an account on the platform."""


class PersonTodo(TypedDict):
    """Everything one person (or side) has to do until the case is filed."""

    enterprise: NotRequired[Enterprise]
    """The enterprise whose handlers these are; none for persons and for systems."""

    items: list[TodoItem]
    """What is to be done, in the order of the sub-cases."""

    name: str
    """The person's name; empty where anyone of that role may do it."""

    role: Role
    """The part this person plays; `handler` stands for anyone of the enterprise."""


class PictureFile(TypedDict):
    """The picture of a seal, without its bytes."""

    height: int
    """Height on paper, in millimetres."""

    kind: str
    """The type as the seal writes it, such as `PNG`, `GIF`, `SVG` or `ofd` (a package)."""

    size: int
    """Bytes of the picture."""

    width: int
    """Width on paper, in millimetres."""


class Placement(TypedDict):
    """Where one sub-case shows up, for whom. A host's index over many cases is fed with these."""

    caseId: str
    """Id of the case."""

    mailbox: Mailbox
    """Which one."""

    row: MailboxRow
    """What the row shows."""

    subCase: str
    """Id of the sub-case."""

    validUntil: NotRequired[Instant]
    """From when on the row may show something else without any command; none where only commands change it."""

    viewer: Enterprise
    """Whose mailbox."""


class PlatformCell(TypedDict):
    """What one platform says of an operation on a channel for one capacity."""

    allowed: bool
    """Whether this capacity may do it there, as far as no state of a seal stands against it."""

    assumed: bool
    """Whether any of it is assumed; silence is, too."""

    bases: list[Basis]
    """On what that rests: the rule of the operation, of the capacity, or that the platform cannot do it; empty
    where silence is all there is.
    """

    effect: NotRequired[OperationEffect]
    """What it comes to; none where it is not offered."""

    name: NotRequired[Label]
    """What the platform calls it; none where it is not offered."""

    offered: bool
    """Whether the platform offers the operation on this channel, and can do it."""

    profile: ProfileRef
    """The platform."""


class PlatformComparison(TypedDict):
    """Platforms side by side."""

    grants: list[GrantRow]
    """Grants that one of them knows."""

    operations: list[OperationRow]
    """Operations that one of them offers, in a fixed order; within each, channels and capacities."""

    platforms: list[ProfileRef]
    """The platforms, in the order given."""


class PlatformKey(TypedDict):
    """A public key of the platform, as a phone holds it."""

    keyId: str
    """The name that tickets carry."""

    publicKey: str
    """The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone."""

    validFrom: NotRequired[Instant]
    """Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
    thief can write any date.
    """

    validTo: NotRequired[Instant]
    """Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
    rotate without a gap.
    """


class PositionPoint(TypedDict):
    """At a point of one page."""

    type: Literal["point"]

    page: int
    """From 1 on; −1 is the last page, −2 the one before it."""

    xUm: int
    """The centre of the seal, from the left edge."""

    yUm: int
    """The centre of the seal, from the upper edge."""


class PositionKeyword(TypedDict):
    """On a keyword in the text of the pages. Blanks do not count, and neither does the width of letters."""

    type: Literal["keyword"]

    dxUm: NotRequired[int]
    """How far the seal's centre lies to the right of the keyword's."""

    dyUm: NotRequired[int]
    """How far below."""

    occurrence: Occurrence
    """Which, if it stands several times."""

    text: str
    """At most 200 characters."""


class PositionField(TypedDict):
    """In a signature field of the file, which is then the one that is signed; the seal is scaled into it."""

    type: Literal["field"]

    name: str
    """The full name, with dots between the levels."""


class PositionEveryPage(TypedDict):
    """At the same point of every page (NN-006)."""

    type: Literal["every_page"]

    xUm: int
    """The centre of the seal, from the left edge."""

    yUm: int
    """From the upper edge."""


class PositionPages(TypedDict):
    """At the same point of some pages."""

    type: Literal["pages"]

    numbers: list[int]
    """Which pages, from 1 on; −1 is the last page."""

    xUm: int
    """The centre of the seal, from the left edge."""

    yUm: int
    """From the upper edge."""


class PositionRiding(TypedDict):
    """骑缝章: the seal is cut into strips, one for each page, which make a whole when the pages are fanned out."""

    type: Literal["riding"]

    alongUm: int
    """The seal's centre along the edge: from the upper end of a vertical edge, from the left of a horizontal."""

    edge: Edge
    """Along which edge."""

    pages: NotRequired[list[int]]
    """Which pages; none means all."""

    slices: NotRequired[int]
    """The most strips of one seal; longer papers bear several seals, of strips as equal in number as can be.
    None means 20 (assumed: the strips of a seal of 40 mm are then 2 mm wide).
    """


Position: TypeAlias = Union[PositionPoint, PositionKeyword, PositionField, PositionEveryPage, PositionPages, PositionRiding]
"""Where a seal is placed: 定位模式 (SZ-047)."""


class Prepared(TypedDict):
    """A file that waits for its signature: what must be signed, and where the result goes. The file's bytes travel
    beside it.
    """

    carrier: Carrier
    """The form of the signature."""

    certificates: list[str]
    """The certificates of the request."""

    contentsOffset: int
    """Where the signature's placeholder begins: the offset of its `<`."""

    contentsSize: int
    """How many bytes are reserved for the signature."""

    digest: str
    """The digest of all bytes but the placeholder, in lower-case hexadecimal digits."""

    digestAlgorithm: DigestAlgorithm
    """With what the file was digested."""

    field: str
    """The signature field."""

    fileSize: int
    """The length of the file."""

    scheme: SignatureScheme
    """The algorithm."""

    seal: NotRequired[str]
    """The seal of the request, where there is one."""

    time: Instant
    """The claimed time of the request."""

    toBeSigned: str
    """What the key must sign with the scheme, base64: for a CMS its signed attributes, for a seal its `TBS_Sign`.
    This is the message, not its digest: a device that hashes by itself is given it as it is.
    """

    toBeSignedDigest: str
    """The digest of the message, in lower-case hexadecimal digits, for a device that signs digests: for SM2 the
    value e, in which the signer's key and the default identity have entered.
    """


class PreparedTimestamp(TypedDict):
    """A file that waits for its timestamp. The file's bytes travel beside it."""

    contentsOffset: int
    """Where the token's placeholder begins: the offset of its `<`."""

    contentsSize: int
    """How many bytes are reserved for the token."""

    digest: str
    """What the authority stamps: the digest of all bytes but the placeholder, in lower-case hexadecimal digits."""

    digestAlgorithm: DigestAlgorithm
    """With what the file was digested."""

    field: str
    """The field."""

    fileSize: int
    """The length of the file."""


Presenter: TypeAlias = Literal["legal_representative", "agent"]
"""Who comes to the window.

- `legal_representative`: 法定代表人本人.
- `agent`: 经办人, with an authorisation.
"""


class Principal(TypedDict):
    """A person as accounts and grants name one: recognised by the number of a document, else by name and phone."""

    documentKind: NotRequired[IdentifierKind]
    """What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    is another person's.
    """

    documentNumber: NotRequired[str]
    """Number of the identity document; empty where only the phone is known."""

    name: str
    """The name."""

    phone: NotRequired[str]
    """The phone number of the personal account."""


class Profile(TypedDict):
    """The profile of one platform: everything that differs from city to city."""

    actingParties: list[ActingParty]
    """Which party of the form acts in the case (C-45)."""

    actions: list[ActionRule]
    """Who may do what."""

    afterFiling: NotRequired[AfterFilingRules]
    """What comes after filing; none where nothing is said of it."""

    agentRules: NotRequired[list[AgentRule]]
    """How grave it is that one person acts on two sides of a form; an assumed error where nothing is said."""

    aliases: list[Alias]
    """Other terms, for import."""

    browsers: NotRequired[list[Browser]]
    """Supported browsers (GZ-003)."""

    businessTypes: list[BusinessType]
    """业务类型."""

    checklist: list[ChecklistItem]
    """The material checklist."""

    coOwnerships: NotRequired[list[Choice]]
    """共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`."""

    contractStatuses: NotRequired[list[Choice]]
    """网签状态 seen so far; the list is open (GZ-033)."""

    dictionaries: list[DictionaryOverlay]
    """Local codes."""

    documentTypes: list[DocumentType]
    """证件类型."""

    entries: NotRequired[list[Choice]]
    """The ways by which users reach the platform (GZ-001, GZ-002)."""

    evidence: list[ProofRule]
    """What evidence they bring. The digest is that of the sub-case's round; the subject is the number of whoever gave
    it: the signer, the enterprise that seals, the applicant who takes an application back, the party that answered,
    the enterprise that began an imported case.
    """

    fieldTexts: NotRequired[list[FieldText]]
    """Names of its own for fields, and how to fill them in (GZ-020)."""

    filing: FilingRules
    """Filing."""

    holderNatures: list[Choice]
    """权利人性质."""

    id: str
    """The profile's id, such as `guangzhou-registration`."""

    lapse: LapseRules
    """Lapse of an advance notice."""

    lists: NotRequired[list[ListView]]
    """Lists of rows outside the mailboxes (GZ-032, GZ-036)."""

    logins: NotRequired[list[LoginRule]]
    """The ways to log in (GZ-004)."""

    mailboxes: list[MailboxView]
    """Mailboxes."""

    messages: list[Message]
    """Messages."""

    name: Label
    """Name of the platform."""

    organisationTypes: list[Choice]
    """单位组织类型 (GZ-010, GZ-043)."""

    propertyTypes: list[Choice]
    """不动产类型 (GZ-011)."""

    questions: list[Question]
    """The questionnaire."""

    region: str
    """The region it serves, a prefix of GB/T 2260 such as `4401`."""

    registerRules: list[RegisterRule]
    """Register facts."""

    requiredFields: list[RequiredField]
    """The starred fields."""

    schemaVersion: int
    """Version of this format; 1 today."""

    severities: list[SeverityRule]
    """Severities."""

    signing: SigningRules
    """Signing."""

    sources: NotRequired[list[Source]]
    """The documents on which its settings rest."""

    statuses: list[RegistryStatus]
    """Statuses after filing."""

    support: str
    """Where users find help (UA-027)."""

    terms: NotRequired[list[TermRule]]
    """How long the registry has, until a last status."""

    trust: TrustRules
    """Trust."""

    uploads: NotRequired[UploadRules]
    """How materials are uploaded; none where nothing is said of it, and phones upload nothing."""

    version: str
    """The profile's own version, such as `1.0.0`."""

    withdrawal: WithdrawalRules
    """Taking a filed application back."""


class ProfileDifference(TypedDict):
    """One difference between two profiles."""

    after: NotRequired[str]
    """The canonical JSON text after; none where there is nothing."""

    basis: NotRequired[Basis]
    """On what the rule rests after the change, or rested before it was taken out."""

    before: NotRequired[str]
    """The canonical JSON text before; none where there was nothing."""

    pointer: str
    """Where, written like a JSON pointer, but with the id of a rule in place of its position:
    `/questions/ems_delivery/explanationRequired`.
    """


class ProfileRef(TypedDict):
    """Which profile, in which version."""

    id: str
    """The profile's id."""

    version: str
    """The profile's version."""


class ProfileSettings(TypedDict):
    """All in which a profile differs from the one on which it is based."""

    basedOn: Base
    """The profile on which it is based."""

    id: str
    """The new profile's id."""

    schemaVersion: int
    """Version of the profile's format; 1 today."""

    settings: list[Setting]
    """What differs, in the order in which it is set."""

    sources: list[Source]
    """The documents on which the settings rest, beside those of the base that hold here."""

    version: str
    """Its own version."""


class Progress(TypedDict):
    """How far a case has come, in numbers of sub-cases."""

    confirmed: int
    """Confirmed by the enterprise."""

    filed: int
    """Filed."""

    rejected: int
    """确认不通过."""

    signed: int
    """Of these: with all personal signatures, or in need of none."""

    stage: CaseStage
    """Where the case stands."""

    taxCleared: int
    """Tax cleared."""

    total: int
    """Sub-cases that still take part."""

    withdrawn: int
    """Split off, or taken back: no longer part of the total."""


class Project(TypedDict):
    """A development project with its building table. Requirement rows GZ-013, GZ-014."""

    buildings: list[Building]
    """The buildings."""

    developer: Enterprise
    """The developer to whom the project belongs."""

    id: str
    """The host's own number for the project."""

    location: NotRequired[str]
    """坐落 of the project."""

    name: str
    """项目名称."""

    presalePermit: NotRequired[str]
    """商品房预售许可证号, where there is one."""


class ProjectRef(TypedDict):
    """The project a batch belongs to."""

    developer: Enterprise
    """The developer to whom it belongs (GZ-013)."""

    id: str
    """The host's own number for the project."""

    name: str
    """项目名称."""


class ProofRule(TypedDict):
    """What proves an act, as a profile asks for it."""

    action: str
    """Tag of the action."""

    basis: Basis
    """On what the rule rests."""

    digest: NotRequired[bool]
    """Whether it must hold the digest of what it covers."""

    kinds: list[str]
    """Kinds of evidence that will do."""

    providers: NotRequired[list[str]]
    """Who may vouch for it; empty for anybody who is named."""

    subject: NotRequired[bool]
    """Whether it must name whom or what it is about."""

    time: NotRequired[bool]
    """Whether it must say when it came about."""


class PropertyDetails(TypedDict):
    """不动产情况. Requirement rows GZ-039, GZ-040."""

    certificateNumber: NotRequired[str]
    """不动产权证书号, where one was issued."""

    district: NotRequired[str]
    """不动产所属区."""

    location: NotRequired[str]
    """不动产坐落."""

    plannedUse: NotRequired[str]
    """规划用途."""

    registeredArea: NotRequired[str]
    """房屋产权面积."""

    unitCode: NotRequired[str]
    """不动产单元号."""


class PropertyUnit(TypedDict):
    """One unit (不动产单元) as the contract system shows it. Requirement rows GZ-032 to GZ-035, GZ-044."""

    buildingArea: NotRequired[str]
    """建筑面积 in square metres, up to 3 decimals."""

    certificateNumber: NotRequired[str]
    """不动产权证书号 or 不动产登记证明号, where one was issued."""

    contractStatus: NotRequired[str]
    """网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033)."""

    district: NotRequired[str]
    """不动产所属区."""

    housingNature: NotRequired[str]
    """房屋性质, dictionary A19: name or code."""

    housingType: NotRequired[str]
    """房屋类型, dictionary A18: name or code."""

    innerArea: NotRequired[str]
    """套内面积 in square metres; the guide's own heading is damaged (套 / 套数)."""

    location: NotRequired[str]
    """坐落: by the house number that the police approved, where no certificate exists yet (GZ-040)."""

    plannedUse: NotRequired[str]
    """规划用途, dictionary A17: name or code; one value may hold 、."""

    unitCode: str
    """不动产单元号, 28 characters."""


class QrMatrix(TypedDict):
    """The modules of a code, for a host that draws by itself. It must leave four modules of quiet zone around them."""

    mask: int
    """The mask pattern, 0–7."""

    rows: list[str]
    """From top to bottom, from left to right: `1` is dark."""

    size: int
    """Modules a side: 17 and four times the version."""

    version: int
    """The version, 1–40; each has four modules more a side."""


class QrStyle(TypedDict):
    """How a code is drawn."""

    margin: NotRequired[int]
    """Light modules around the code, at most 32; the standard asks for 4, and readers need them."""

    scale: NotRequired[int]
    """Pixels a module, 1–32. An SVG has it only in its width and height."""

    title: NotRequired[str]
    """What a screen reader says for the SVG."""


class Question(TypedDict):
    """One item of the questionnaire."""

    basis: Basis
    """On what it rests."""

    condition: Condition
    """When the question applies."""

    explanationOn: NotRequired[bool]
    """Which answer opens the field for details: `true` for 是; none where there is no such field."""

    explanationRequired: NotRequired[bool]
    """Whether details are required with that answer."""

    id: str
    """The id by meaning, such as `building_altered`."""

    minimum: NotRequired[int]
    """The smallest number, for a number."""

    noteOn: NotRequired[bool]
    """An answer worth a note, such as a refused data-sharing consent (C-61)."""

    number: int
    """The item's number on the form."""

    required: bool
    """Whether it must be answered where it applies."""

    shape: AnswerShape
    """The shape of its answer."""

    text: Label
    """The wording; empty where it is not known."""


class Questionnaire(TypedDict):
    """All answers of one sub-case."""

    answers: NotRequired[list[Answer]]
    """The answers, in the order of the questions."""


class ReceiptLine(TypedDict):
    """One numbered line of the receipt list."""

    copies: int
    """份数: how many files were given."""

    files: list[str]
    """The files' own numbers, in order."""

    item: str
    """The item."""

    name: Label
    """材料名称: the profile's name of the item; the item itself where the profile does not know it."""

    number: int
    """序号, from 1."""

    pages: NotRequired[int]
    """页数 of all files together; none where the pages of one are not known."""

    shared: bool
    """Whether it came from the shared list (GZ-051)."""


class ReceiptList(TypedDict):
    """The receipt list of one sub-case."""

    copies: int
    """All copies."""

    lines: list[ReceiptLine]
    """The lines: items of the checklist in its order, then the others in the order they were given."""

    pages: NotRequired[int]
    """All pages; none where those of one line are not known."""


class ReceiptRules(TypedDict):
    """Where and how a licence is received (EL-001 to EL-006)."""

    basis: Basis
    """On what it rests."""

    changedPassword: bool
    """Whether a changed password is asked for (EL-007)."""

    declaration: Label
    """What must be read and accepted (EL-006)."""

    firstBy: LicenceCapacity
    """Who may receive it for the first time."""

    firstOnMobile: bool
    """Whether the first receipt takes a mobile device."""

    office: Label
    """Where to go when real-name verification fails (EL-003)."""

    officeEvidence: str
    """The kind of evidence that this office gives in place of the app's own."""


class Refusal(TypedDict):
    """Why a command was not carried out: everything that stands against it."""

    unmet: list[Unmet]
    """All that is unmet; never empty."""


Region = TypedDict(
    "Region",
    {
        "code": "str",
        "from": "NotRequired[int]",
        "name": "str",
        "to": "NotRequired[int]",
    },
)
"""A division: one name of one six-digit code, and the years in which it was listed."""


class RegisterFact(TypedDict):
    """What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
    facts; which of them stop a business is data of the profile.

    An entry is known by subject, kind and reference, however they are written: what is reported of a known entry takes
    its place.
    """

    excepted: NotRequired[bool]
    """Whether the registry has let this case pass in spite of it."""

    holders: NotRequired[list[RightHolder]]
    """Whose right it is: those in whose favour a notice stands, the mortgagees. Where nobody is named, it is nobody's on
    the form.
    """

    kind: str
    """What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
    `mortgage_notice` (the notice of a mortgage), `objection`, `open_case` (the unit stands in another open case); an
    open list.
    """

    reference: NotRequired[str]
    """The register's own number for it."""

    since: NotRequired[Date]
    """Since when it stands in the register."""

    subject: str
    """The unit code, or the first 19 characters for a whole parcel."""

    transferLimited: NotRequired[bool]
    """是否存在禁止或限制转让抵押不动产的约定, as it was registered with this mortgage; none where the register does not
    say.
    """


class RegisterMaterial(TypedDict):
    """A paper with which a fact stands against nothing: the consent of whom it protects, a promise, a proof."""

    basis: Basis
    """On what it rests that this paper is asked for."""

    item: str
    """The item, such as `notice_holder_consent`. It is asked for where the rule applies, and by no checklist."""

    name: Label
    """Its name."""


class RegisterPaper(TypedDict):
    """A paper that an entry of the register asks for: with it the entry stands against nothing."""

    assumed: NotRequired[bool]
    """Whether no source asks for it, and the profile assumes it."""

    entry: Label
    """What the entry is called."""

    item: str
    """The item under which it is handed in, such as `notice_holder_consent`."""

    name: Label
    """What it is called."""

    present: bool
    """Whether a file is there that is about this entry."""

    reference: NotRequired[str]
    """The number of the entry, which the file names (`registerReferences`); empty where the register gave none."""

    severity: Severity
    """How grave its absence is."""

    subject: str
    """Unit, building or parcel that the entry is about."""


class RegisterRule(TypedDict):
    """A register fact that stands against a business, or deserves a look. Of the rules for a kind the first that
    concerns the case counts.
    """

    agreement: NotRequired[TransferAgreement]
    """Of which mortgages it speaks."""

    basis: Basis
    """On what it rests."""

    condition: Condition
    """When the rule applies."""

    exceptionAllowed: bool
    """Whether a fact that the registry excepted passes."""

    kind: str
    """The kind of fact, such as `seizure`."""

    materials: NotRequired[list[RegisterMaterial]]
    """With these papers, all of them, the fact stands against nothing. Without any it stands until it is lifted."""

    name: Label
    """Its name."""

    ownParties: NotRequired[list[PartyRole]]
    """The parties of the form against whom a right of their own does not stand: all holders of the fact must be
    among them.
    """

    severity: Severity
    """How grave it is."""

    subject: NotRequired[RegisterSubject]
    """What the fact must stand against: a whole parcel, one unit, or either."""


RegisterSubject: TypeAlias = Literal["any", "unit", "parcel"]
"""Against what a register fact stands.

- `any`: A unit or its parcel.
- `unit`: The unit: a subject of 28 characters.
- `parcel`: The whole parcel: a subject of 19 characters.
"""


class RegistrationField(TypedDict):
    """A field of the registration that must be filled in (UA-002, UA-003)."""

    basis: Basis
    """On what it rests."""

    field: str
    """The field, as a pointer into the registration: `/entity/name`."""

    name: Label
    """Its name on the form."""


class RegistryStatus(TypedDict):
    """A status that the registry reports after filing (GZ-101); the list is open."""

    after: list[str]
    """Statuses from which it is expected to follow; another is a warning only (C-17)."""

    basis: Basis
    """On what it rests."""

    code: str
    """The code."""

    last: bool
    """Whether the case ends with it."""

    name: Label
    """Its name."""

    nationalCode: NotRequired[str]
    """The code in the national dictionary A31; empty where there is none."""


class Remedy(TypedDict):
    """The step that mends: a command, or something outside the case."""

    action: str
    """The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
    (`host.raise_account_level`, `host.wait`).
    """

    subCase: NotRequired[str]
    """The sub-case on which it acts, where it acts on one."""


class Report(TypedDict):
    """All findings of one check, in document order."""

    findings: list[Finding]
    """The findings."""


class RequiredField(TypedDict):
    """A field of the form that must be filled in (the red star, GZ-020)."""

    basis: Basis
    """On what it rests."""

    condition: Condition
    """When it is required."""

    field: str
    """The field, as a pointer pattern into the application with `*` for every row: `/buyers/*/name`."""

    optionalBlock: NotRequired[bool]
    """Whether the block that holds it (`agent`, `contact`, …) may be left out as a whole; where it is there, the
    field is required. A block whose fields are all blank is left out.
    """

    severity: Severity
    """How grave its absence is."""


class RequirementRow(TypedDict):
    """One row: what is required, and where that is written."""

    assumed: NotRequired[bool]
    """Whether it holds something that no source states: what it derives, or assumes. Whoever rests on such a row assumes
    it too.
    """

    document: str
    """Title of the document it comes from; several are joined with 、."""

    id: str
    """The row's id, such as `GZ-083`."""

    kind: str
    """What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
    `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
    disagree or are silent.
    """

    quote: NotRequired[str]
    """The words of the source, where the row has them."""

    related: NotRequired[list[str]]
    """Other rows it speaks of."""

    resolution: NotRequired[str]
    """How the library settles what is unclear; empty for all other kinds."""

    section: str
    """Section, step or figure; empty where none can be named."""

    statement: str
    """What is required, or what is unclear."""


class Resolution(TypedDict):
    """A plan worked out on one file."""

    placements: list[SealPlacement]
    """In the order of the plan, then of the pages."""

    report: Report
    """What could not be placed, with pointers into the plan."""


class Revocation(TypedDict):
    """The end of a grant before its time."""

    at: Instant
    """When."""

    cause: RevocationCause
    """Why."""


RevocationCascade: TypeAlias = Literal["stay", "fall"]
"""What a revocation does to grants made by the revoked person (C-70).

- `stay`: They stay, and show as a finding.
- `fall`: They fall with it.
"""


RevocationCause: TypeAlias = Literal["by_user", "with_other_right", "cascade", "licence_change", "handler_dismissed"]
"""Why a grant ended before its time.

- `by_user`: Somebody revoked it.
- `with_other_right`: Another right of the same person in the seal was revoked (SZ-035).
- `cascade`: The grant on which it rests was revoked (C-70).
- `licence_change`: The licence changed (SZ-061).
- `handler_dismissed`: The handler's authorisation ended (GS-012).
"""


class RightHolder(TypedDict):
    """Whose a right in the register is: a person or an enterprise, known by paper and number."""

    documentKind: NotRequired[IdentifierKind]
    """What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    is another's.
    """

    documentNumber: NotRequired[str]
    """The number; who has none here is nobody on any form."""

    name: str
    """The name."""


class RightReport(TypedDict):
    """Whether a use was right."""

    findings: list[Finding]
    """Why; pointers go into the use."""

    verdict: SealVerdict
    """Valid: live, entitled, by its certificate. Invalid: one of these fails. Indeterminate: one is not known."""


Role: TypeAlias = Literal["handler", "legal_representative", "buyer", "mortgagee_agent", "registry_staff", "system", "enterprise_account", "seal_administrator", "seal_holder", "licence_custodian", "person", "window_staff"]
"""A part that a person or a system plays.

- `handler`: 经办人: works for the enterprise that files the case, from a personal account.
- `legal_representative`: 法定代表人 (or 负责人, 执行事务合伙人) of that enterprise.
- `buyer`: 预购人 (买受人, 受让人): the person who buys, or the person who acts for a buyer.
- `mortgagee_agent`: The person who acts for the mortgagee (抵押权人代理人).
- `registry_staff`: 登记机构工作人员: staff of the registry.
- `system`: The host system itself, or a platform that reports through it.
- `enterprise_account`: 企业账号: whoever is logged in with the enterprise's own account (C-33).
- `seal_administrator`: 印章管理员: manages an enterprise's seals by a grant.
- `seal_holder`: 印章持有人, or the use-only 经办人 of some platforms (C-05): may use a seal by a grant.
- `licence_custodian`: 证照管理人员: keeps an e-licence that the legal representative received (C-40).
- `person`: A person with an account of their own, who plays no other part.
- `window_staff`: Staff at a service window.
"""


class Room(TypedDict):
    """One room on a floor of the building table."""

    label: str
    """What the door says, such as `1702`."""

    span: NotRequired[int]
    """How many columns the room takes in the grid; 1 where nothing is said."""

    unit: PropertyUnit
    """The unit."""


class Seal(TypedDict):
    """A seal."""

    application: str
    """Id of the application from which it came."""

    applied: Instant
    """When it was applied for."""

    cancelled: NotRequired[Cancellation]
    """Its end."""

    certificates: NotRequired[list[CertificateUse]]
    """Its certificates; the newest last."""

    claimFirst: bool
    """Whether it must be claimed before it can be used by anyone."""

    claims: NotRequired[list[Claim]]
    """The copies."""

    colour: NotRequired[str]
    """印章颜色; empty where it was not asked for."""

    id: str
    """Its id."""

    image: NotRequired[str]
    """Digest of the template or image, for a custom seal."""

    issued: NotRequired[Instant]
    """When it was issued."""

    kind: str
    """Code of its kind."""

    name: str
    """印章名称."""

    owner: NotRequired[Principal]
    """Whose it is, for a seal of a person."""

    replacedBy: NotRequired[str]
    """The seal that came in its place (SZ-062)."""

    suspensions: NotRequired[list[Suspension]]
    """When it was suspended."""

    ukeys: NotRequired[list[UkeyBinding]]
    """Its Ukeys; the newest last."""

    validity: NotRequired[list[ValidityRecord]]
    """Its time of use, as it was known over time; the newest last."""


class SealAccountState(TypedDict):
    """The state of a seal account, which is also the snapshot to be stored."""

    accountId: str
    """Id of the account."""

    applications: list[WindowApplication]
    """The window applications."""

    engraved: NotRequired[list[FlagRecord]]
    """刻制 of the physical seal."""

    filed: NotRequired[list[FlagRecord]]
    """备案 of the physical seal."""

    form: NotRequired[SealForm]
    """The newest form (GS-004)."""

    grants: list[Grant]
    """The grants, in the order of their making."""

    hsm: NotRequired[list[FlagRecord]]
    """Filing of the enterprise's HSM (SZ-082)."""

    licences: list[LicenceRecord]
    """What the licence said over time; the newest last."""

    metadata: Metadata
    """Version, digest and time of its log, and what commands used up."""

    persons: list[PersonRecord]
    """The persons."""

    seals: list[Seal]
    """The seals, in the order of their coming."""

    secrets: NotRequired[list[SecretRecord]]
    """That secrets were set."""

    systemAccess: NotRequired[list[FlagRecord]]
    """Access of the enterprise's own system (SZ-080)."""

    uses: NotRequired[list[SealUse]]
    """Uses of the seals."""


class SealAct(TypedDict):
    """A seal act of the enterprise."""

    at: Instant
    """When."""

    evidence: Evidence
    """What the seal platform reports."""


class SealActUse(TypedDict):
    """The use of a seal, as a verified signature shows it."""

    at: Instant
    """When: from a timestamp, or as the signer claims."""

    listing: CertificateListing
    """Whether it stands in the seal's list."""

    person: Principal
    """Who used it, as the host knows from its own records."""

    proven: bool
    """Whether a timestamp proves that instant."""

    seal: str
    """Id of the seal in the account."""

    serial: str
    """Serial number of the signing certificate, in hexadecimal."""


class SealActionOpenAccount(TypedDict):
    """The account begins. By the system, with the facts of the licence."""

    type: Literal["open_account"]

    accountId: str
    """Id of the account."""

    licence: LicenceFacts
    """What the licence says."""


class SealActionApply(TypedDict):
    """印章申请, also at the window and for custom seals. On platforms with a set, `seals` is empty and the set comes."""

    type: Literal["apply"]

    application: str
    """Id of the application; the seals of a set are named `<application>/<kind>`."""

    form: NotRequired[SealForm]
    """The form."""

    grants: NotRequired[list[GrantRequest]]
    """Grants in the new seals, and in no others, that are asked for at the same time (SZ-014, SZ-015)."""

    seals: NotRequired[list[SealRequest]]
    """The seals."""


SealActionReportIssue = TypedDict(
    "SealActionReportIssue",
    {
        "type": "Literal['report_issue']",
        "from": "NotRequired[Instant]",
        "seals": "list[str]",
        "until": "NotRequired[Instant]",
    },
)
"""The platform reports that seals were issued."""


class SealActionReportRefusal(TypedDict):
    """The platform reports that an application was refused (C-65)."""

    type: Literal["report_refusal"]

    reason: str
    """Why."""

    seals: list[str]
    """The seals."""


class SealActionReportSet(TypedDict):
    """The platform gives a set to an enterprise that need not apply (SZ-012, KB-002)."""

    type: Literal["report_set"]

    application: str
    """Id under which the seals are named `<application>/<kind>`."""

    set: str
    """Code of the set."""


class SealActionReportPhysicalSeal(TypedDict):
    """The platform reports how far the physical seal is (KB-007, KB-008, KB-026)."""

    type: Literal["report_physical_seal"]

    engraved: bool
    """刻制."""

    filed: bool
    """备案."""


class SealActionClaim(TypedDict):
    """领取, 下载."""

    type: Literal["claim"]

    certificate: NotRequired[CertificateRecord]
    """The certificate that came with it, where one did."""

    device: NotRequired[str]
    """The device on which the copy is kept; empty where it does not matter."""

    medium: NotRequired[str]
    """领取介质; empty where there is none."""

    seal: str
    """The seal."""


class SealActionDeleteCopy(TypedDict):
    """Deletes the actor's own local copy (KB-016)."""

    type: Literal["delete_copy"]

    seal: str
    """The seal."""


class SealActionDownloadCertificate(TypedDict):
    """下载个人数字证书 (GX-004, GX-005)."""

    type: Literal["download_certificate"]

    certificate: CertificateRecord
    """The certificate."""


class SealActionReportPerson(TypedDict):
    """The platform reports that a person has opened an account (GX-013)."""

    type: Literal["report_person"]

    person: Principal
    """The person."""


class SealActionReportCertificate(TypedDict):
    """The platform reports that a person has downloaded a certificate (GX-015)."""

    type: Literal["report_certificate"]

    certificate: CertificateRecord
    """The certificate."""

    person: Principal
    """The person."""


class SealActionBindUkey(TypedDict):
    """Begins to bind a seal to a Ukey (SZ-022)."""

    type: Literal["bind_ukey"]

    seal: str
    """The seal."""

    ukey: str
    """Serial number of the Ukey."""


class SealActionConfirmUkeyBinding(TypedDict):
    """The scan that completes the binding (SZ-023)."""

    type: Literal["confirm_ukey_binding"]

    seal: str
    """The seal."""


class SealActionUnbindUkey(TypedDict):
    """Begins to unbind (SZ-024)."""

    type: Literal["unbind_ukey"]

    seal: str
    """The seal."""


class SealActionConfirmUkeyUnbinding(TypedDict):
    """The scan that completes the unbinding (SZ-025)."""

    type: Literal["confirm_ukey_unbinding"]

    seal: str
    """The seal."""


class SealActionAuthoriseHandler(TypedDict):
    """授权经办人 (GS-012): from now on seals may be granted to this person, and are by default (GS-011)."""

    type: Literal["authorise_handler"]

    person: Principal
    """The person."""


class SealActionDismissHandler(TypedDict):
    """The end of a handler's authorisation, with every right that rests on it: no seal is granted to this person by
    default any more. No source describes it; assumed, for GS-014 takes back single grants alone.
    """

    type: Literal["dismiss_handler"]

    person: Principal
    """The person."""


class SealActionGrant(TypedDict):
    """授权."""

    type: Literal["grant"]

    form: NotRequired[SealForm]
    """What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067)."""

    grant: GrantRequest
    """The grant."""


class SealActionRevoke(TypedDict):
    """取消授权."""

    type: Literal["revoke"]

    form: NotRequired[SealForm]
    """What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067)."""

    grants: list[str]
    """Ids of the grants."""


class SealActionSuspend(TypedDict):
    """停用, 冻结."""

    type: Literal["suspend"]

    form: NotRequired[SealForm]
    """What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067)."""

    reason: NotRequired[str]
    """Why."""

    seals: list[str]
    """The seals."""


class SealActionResume(TypedDict):
    """启用, 解冻."""

    type: Literal["resume"]

    form: NotRequired[SealForm]
    """What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067)."""

    reason: NotRequired[str]
    """Why."""

    seals: list[str]
    """The seals."""


class SealActionRenew(TypedDict):
    """续期."""

    type: Literal["renew"]

    certificate: NotRequired[CertificateRecord]
    """The new certificate, where one came."""

    seal: str
    """The seal."""

    until: Instant
    """The new end, exclusive."""


class SealActionChange(TypedDict):
    """变更: applies for new seals after the licence changed (SZ-062, SZ-063)."""

    type: Literal["change"]

    application: str
    """Id of the application; a new seal is named `<application>/<old seal>`."""

    form: NotRequired[SealForm]
    """What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067)."""

    grants: NotRequired[list[GrantRequest]]
    """Grants in the new seals, and in no others, that are asked for at the same time (SZ-063)."""

    seals: list[str]
    """The cancelled seals that are to come anew."""


class SealActionCancel(TypedDict):
    """注销."""

    type: Literal["cancel"]

    form: NotRequired[SealForm]
    """What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067)."""

    reason: str
    """Code of the reason, or the reason itself."""

    seals: list[str]
    """The seals."""


class SealActionChangeSecret(TypedDict):
    """修改签章密码 (SZ-050). The library sees no secret: that the current one was right is evidence."""

    type: Literal["change_secret"]

    scope: SecretScope
    """What it belongs to."""

    subject: NotRequired[str]
    """The seal or Ukey; empty for the secret of the actor's own certificate."""


class SealActionResetSecret(TypedDict):
    """忘记密码 (SZ-052)."""

    type: Literal["reset_secret"]

    certificate: NotRequired[CertificateRecord]
    """The new certificate, where one was issued."""

    scope: SecretScope
    """What it belongs to."""

    subject: NotRequired[str]
    """The seal or Ukey; empty for the secret of the actor's own certificate."""


class SealActionSign(TypedDict):
    """The seal was used on a document."""

    type: Literal["sign"]

    certificate: NotRequired[str]
    """Serial number of the certificate that was used; empty where the platform names none."""

    digest: str
    """Digest of the document as it was sealed, as hexadecimal."""

    seal: str
    """The seal."""


class SealActionReportLicenceChange(TypedDict):
    """The licence system reports a change (SZ-061, SZ-083)."""

    type: Literal["report_licence_change"]

    licence: LicenceFacts
    """What the licence says now."""


class SealActionReportSystemAccess(TypedDict):
    """The enterprise's own system was given access (SZ-080)."""

    type: Literal["report_system_access"]

    granted: bool
    """Whether it has access."""


class SealActionReportHsm(TypedDict):
    """The enterprise's HSM was filed (SZ-082)."""

    type: Literal["report_hsm"]

    filed: bool
    """Whether it is filed."""


class SealActionReportWindow(TypedDict):
    """The window decides on an application (SZ-070)."""

    type: Literal["report_window"]

    accepted: bool
    """Whether it was accepted; then its action takes effect."""

    application: str
    """Id of the application, which is the id of the command that submitted it."""

    reason: NotRequired[str]
    """Why not."""


class SealActionApplySystemAccess(TypedDict):
    """应用接入申请: the enterprise's own system shall have access (SZ-080). The printed form is stamped and sent."""

    type: Literal["apply_system_access"]

    form: NotRequired[SealForm]
    """Who applies, and who answers for it."""

    system: SystemRecord
    """The system."""


class SealActionFileHsm(TypedDict):
    """加密机设备备案: the HSM in which custom seals are kept (SZ-082)."""

    type: Literal["file_hsm"]

    form: NotRequired[SealForm]
    """Who applies, and who answers for it."""

    hsm: HsmRecord
    """The HSM."""


SealAction: TypeAlias = Union[SealActionOpenAccount, SealActionApply, SealActionReportIssue, SealActionReportRefusal, SealActionReportSet, SealActionReportPhysicalSeal, SealActionClaim, SealActionDeleteCopy, SealActionDownloadCertificate, SealActionReportPerson, SealActionReportCertificate, SealActionBindUkey, SealActionConfirmUkeyBinding, SealActionUnbindUkey, SealActionConfirmUkeyUnbinding, SealActionAuthoriseHandler, SealActionDismissHandler, SealActionGrant, SealActionRevoke, SealActionSuspend, SealActionResume, SealActionRenew, SealActionChange, SealActionCancel, SealActionChangeSecret, SealActionResetSecret, SealActionSign, SealActionReportLicenceChange, SealActionReportSystemAccess, SealActionReportHsm, SealActionReportWindow, SealActionApplySystemAccess, SealActionFileHsm]
"""What to do to a seal account."""


class SealAnswer(TypedDict):
    """The answer: yes, by which right; or everything that stands against it."""

    actingAs: NotRequired[Role]
    """The capacity in which it would be done; none where there is none."""

    allowed: bool
    """Whether it is allowed, but for the evidence that only the moment brings."""

    asked: SealAsked
    """What was asked, about whom."""

    basis: NotRequired[Basis]
    """On what the platform's rule for this operation and channel rests; none where it has no rule."""

    chain: list[GrantLink]
    """The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise."""

    unmet: list[Unmet]
    """Otherwise why not, who can mend each reason, and by which operation."""


class SealAsked(TypedDict):
    """What an answer is about: it is good for this person, question, account and instant alone."""

    account: str
    """Id of the account."""

    at: Instant
    """At which instant."""

    enterprise: Enterprise
    """Whose account it is, as its licence has it; for the program that asks, not for whoever the answer is about."""

    person: Principal
    """Who would do it."""

    question: SealQuestion
    """What was asked."""


class SealCertificate(TypedDict):
    """A certificate in a seal, or what the seal says of one."""

    certificate: NotRequired[CertificateSummary]
    """What it says; only where the certificate itself is there and can be read."""

    digest: str
    """SM3 over the certificate's bytes, or the digest that stands in the list, in lower-case hexadecimal."""

    digestAlgorithm: NotRequired[str]
    """The hash function as the list names it; only for entries that are digests."""


class SealChange(TypedDict):
    """One line of 印章变动: what happened to the enterprise's seals (KB-015, KB-024)."""

    at: Instant
    """When."""

    detail: str
    """The reason, Ukey or certificate, where there is one; empty otherwise."""

    kind: SealChangeKind
    """What."""

    name: str
    """Its name."""

    seal: str
    """The seal."""


SealChangeKind: TypeAlias = Literal["applied", "issued", "suspended", "resumed", "renewed", "certificate_issued", "ukey_bound", "ukey_unbound", "cancelled"]
"""What happened to a seal.

- `applied`: Applied for.
- `issued`: Issued.
- `suspended`: Suspended.
- `resumed`: Usable again.
- `renewed`: Renewed.
- `certificate_issued`: It has a new certificate.
- `ukey_bound`: Bound to a Ukey.
- `ukey_unbound`: Bound to a Ukey no longer.
- `cancelled`: Cancelled.
"""


class SealCheck(TypedDict):
    """One step and what came of it."""

    findings: NotRequired[list[Finding]]
    """Why it failed or was not looked at, and what else deserves a look. The pointers go into
    [`SealFile`](super::SealFile) or [`SealSignatureFile`](super::SealSignatureFile).
    """

    result: StepOutcome
    """What came of it."""

    step: SealStep
    """The step."""


class SealCommand(TypedDict):
    """A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
    `expectedVersion` is refused.
    """

    action: SealAction
    """What to do."""

    channel: NotRequired[Channel]
    """On which channel; none for what the platform itself reports."""

    evidence: NotRequired[list[Evidence]]
    """What the host has verified for this command, such as a face check. Never a secret itself."""

    expectedVersion: NotRequired[int]
    """The version that the caller has seen; none to accept any."""

    failed: NotRequired[list[FailedCheck]]
    """Checks that the host has tried for this command, and that failed."""

    id: str
    """The caller's own id for this command, unique within the account."""


class SealContent(TypedDict):
    """The texts of one seal. A design takes of them what it has a place for."""

    code: NotRequired[str]
    """The code under which the police filed the seal, 13 or 14 digits: `{code}`."""

    foreignName: NotRequired[str]
    """Its name in another language: `{foreignName}`."""

    name: NotRequired[str]
    """The organisation's registered name: `{name}`."""

    person: NotRequired[str]
    """The person's name: `{person}`."""

    serial: NotRequired[str]
    """The number of one of several seals of a kind, such as （1）: `{serial}`."""

    taxNumber: NotRequired[str]
    """The taxpayer's number: `{taxNumber}`."""

    title: NotRequired[str]
    """What the seal is for, such as 业务专用章, where the design does not say: `{title}`."""


SealCoverage: TypeAlias = Literal["at_least_one", "every_page", "named_fields"]
"""Which pages must bear a seal in the end (C-35).

- `at_least_one`: One seal anywhere is enough (SZ-041).
- `every_page`: Every page bears a seal (NN-006, NN-007). Seals of earlier signatures count.
- `named_fields`: Every field of the plan's `fields` bears one.
"""


class SealDesign(TypedDict):
    """What a seal looks like. Lengths are micrometres."""

    border: int
    """Width of the border; 0 for none."""

    colour: str
    """The colour, `#rrggbb`."""

    corner: NotRequired[int]
    """Radius of the corners of a square seal."""

    height: int
    """Height over all."""

    innerBorder: NotRequired[int]
    """Width of a second line inside the border; 0 for none."""

    innerGap: NotRequired[int]
    """Space between the border and the second line."""

    parts: list[SealPart]
    """What stands in it."""

    shape: SealShape
    """Its outline."""

    width: int
    """Width over all."""


class SealDraft(TypedDict):
    """A seal to be made."""

    created: Instant
    """When it is made."""

    edition: SealEdition
    """The standard after which it is built."""

    extensions: NotRequired[list[SealExtension]]
    """Its extensions."""

    height: int
    """Height of the picture on paper, in millimetres (1 to 1000)."""

    id: str
    """The seal's number: 1 to 100 letters of ASCII."""

    kind: int
    """Its type, which each business defines; in seals of 2014: 1 of a unit, 2 of a person."""

    listKind: SealListKind
    """What the list of signers shall hold; seals of 2014 have certificates only."""

    name: str
    """Its name: 1 to 600 bytes."""

    pictureKind: str
    """The type of its picture, such as `PNG`: 1 to 20 letters of ASCII."""

    validFrom: Instant
    """From when it is valid."""

    validUntil: Instant
    """Until when it is valid."""

    vendor: str
    """The vendor: 1 to 100 letters of ASCII."""

    width: int
    """Width of the picture on paper, in millimetres (1 to 1000)."""


SealEdition: TypeAlias = Literal["gmt0031_2014", "gbt38540_2020", "gmt0031_2025"]
"""The standard after which a seal or a signature is built.

- `gmt0031_2014`: GM/T 0031-2014: a seal of two fields.
- `gbt38540_2020`: GB/T 38540-2020: a seal of four fields, header version 4.
- `gmt0031_2025`: GM/T 0031-2025: as 2020, with a timestamp of the seal; header version 5.
"""


class SealEventAccountOpened(TypedDict):
    """The account began."""

    type: Literal["account_opened"]

    accountId: str
    """Its id."""

    licence: LicenceFacts
    """What the licence says."""


class SealEventSealApplied(TypedDict):
    """A seal was applied for, or came by itself. Its histories are empty."""

    type: Literal["seal_applied"]

    seal: Seal
    """The seal."""


class SealEventFormKept(TypedDict):
    """A form was filled in."""

    type: Literal["form_kept"]

    form: SealForm
    """The form."""


SealEventSealIssued = TypedDict(
    "SealEventSealIssued",
    {
        "type": "Literal['seal_issued']",
        "from": "NotRequired[Instant]",
        "seal": "str",
        "until": "NotRequired[Instant]",
    },
)
"""A seal was issued."""


class SealEventPhysicalSealReported(TypedDict):
    """The physical seal came further."""

    type: Literal["physical_seal_reported"]

    engraved: bool
    """刻制."""

    filed: bool
    """备案."""


class SealEventSealClaimed(TypedDict):
    """A person claimed a seal."""

    type: Literal["seal_claimed"]

    device: str
    """On which device."""

    grant: NotRequired[str]
    """The grant by which; none for the legal representative."""

    medium: str
    """On what medium."""

    person: Principal
    """Who."""

    seal: str
    """The seal."""


class SealEventCopyDeleted(TypedDict):
    """A local copy was deleted."""

    type: Literal["copy_deleted"]

    person: Principal
    """Whose copy."""

    seal: str
    """The seal."""


class SealEventPersonRegistered(TypedDict):
    """A person has an account on the platform."""

    type: Literal["person_registered"]

    person: Principal
    """Who."""


class SealEventCertificateDownloaded(TypedDict):
    """A person downloaded a certificate."""

    type: Literal["certificate_downloaded"]

    certificate: CertificateRecord
    """The certificate."""

    person: Principal
    """Who."""


class SealEventCertificateIssued(TypedDict):
    """A seal has a new certificate; one of the same person ends."""

    type: Literal["certificate_issued"]

    certificate: CertificateRecord
    """The certificate."""

    grant: NotRequired[str]
    """The grant by which the person came to it; none for the legal representative's."""

    person: NotRequired[Principal]
    """Whose it is; none for one that belongs to the seal."""

    seal: str
    """The seal."""


class SealEventSecretSet(TypedDict):
    """A secret was set."""

    type: Literal["secret_set"]

    person: Principal
    """Whose it is."""

    scope: SecretScope
    """What it belongs to."""

    subject: str
    """The seal, Ukey or certificate."""


class SealEventUkeyBindingBegun(TypedDict):
    """A binding to a Ukey was begun."""

    type: Literal["ukey_binding_begun"]

    seal: str
    """The seal."""

    ukey: str
    """The Ukey."""


class SealEventUkeyBound(TypedDict):
    """A seal is bound to a Ukey."""

    type: Literal["ukey_bound"]

    seal: str
    """The seal."""

    ukey: str
    """The Ukey."""


class SealEventUkeyUnbindingBegun(TypedDict):
    """An unbinding was begun."""

    type: Literal["ukey_unbinding_begun"]

    seal: str
    """The seal."""


class SealEventUkeyUnbound(TypedDict):
    """A seal is bound to a Ukey no longer."""

    type: Literal["ukey_unbound"]

    seal: str
    """The seal."""


class SealEventHandlerAuthorised(TypedDict):
    """Seals may be granted to a person."""

    type: Literal["handler_authorised"]

    person: Principal
    """Who."""


class SealEventHandlerDismissed(TypedDict):
    """Seals are granted to a person no longer."""

    type: Literal["handler_dismissed"]

    person: Principal
    """Who."""


class SealEventGranted(TypedDict):
    """Somebody was granted a right."""

    type: Literal["granted"]

    grant: Grant
    """The grant."""


class SealEventGrantRevoked(TypedDict):
    """A grant ended before its time."""

    type: Literal["grant_revoked"]

    cause: RevocationCause
    """Why."""

    grant: str
    """Its id."""


class SealEventSealSuspended(TypedDict):
    """A seal was suspended."""

    type: Literal["seal_suspended"]

    origin: SuspensionOrigin
    """Under which name."""

    reason: str
    """Why."""

    seal: str
    """The seal."""


class SealEventSealResumed(TypedDict):
    """A suspended seal is usable again."""

    type: Literal["seal_resumed"]

    reason: str
    """Why."""

    seal: str
    """The seal."""


class SealEventSealRenewed(TypedDict):
    """A seal was renewed."""

    type: Literal["seal_renewed"]

    seal: str
    """The seal."""

    until: Instant
    """The new end, exclusive."""


class SealEventSealCancelled(TypedDict):
    """A seal was cancelled, for good."""

    type: Literal["seal_cancelled"]

    cause: CancelCause
    """Why."""

    seal: str
    """The seal."""


class SealEventSealReplaced(TypedDict):
    """A new seal stands for a cancelled one."""

    type: Literal["seal_replaced"]

    by: str
    """The new one."""

    seal: str
    """The cancelled one."""


class SealEventSealUsed(TypedDict):
    """A seal was used on a document."""

    type: Literal["seal_used"]

    used: SealUse
    """The use."""


class SealEventLicenceChanged(TypedDict):
    """The licence changed."""

    type: Literal["licence_changed"]

    fields: list[LicenceField]
    """Which facts changed."""

    licence: LicenceFacts
    """What it says now."""


class SealEventSystemAccessReported(TypedDict):
    """Access of the enterprise's own system."""

    type: Literal["system_access_reported"]

    granted: bool
    """Whether it has access."""


class SealEventHsmReported(TypedDict):
    """Filing of the enterprise's HSM."""

    type: Literal["hsm_reported"]

    filed: bool
    """Whether it is filed."""


class SealEventWindowSubmitted(TypedDict):
    """An application went to the window."""

    type: Literal["window_submitted"]

    application: WindowApplication
    """The application."""


class SealEventWindowDecided(TypedDict):
    """The window decided."""

    type: Literal["window_decided"]

    accepted: bool
    """Whether it was accepted."""

    application: str
    """The application."""

    reason: str
    """Why not."""


SealEvent: TypeAlias = Union[SealEventAccountOpened, SealEventSealApplied, SealEventFormKept, SealEventSealIssued, SealEventPhysicalSealReported, SealEventSealClaimed, SealEventCopyDeleted, SealEventPersonRegistered, SealEventCertificateDownloaded, SealEventCertificateIssued, SealEventSecretSet, SealEventUkeyBindingBegun, SealEventUkeyBound, SealEventUkeyUnbindingBegun, SealEventUkeyUnbound, SealEventHandlerAuthorised, SealEventHandlerDismissed, SealEventGranted, SealEventGrantRevoked, SealEventSealSuspended, SealEventSealResumed, SealEventSealRenewed, SealEventSealCancelled, SealEventSealReplaced, SealEventSealUsed, SealEventLicenceChanged, SealEventSystemAccessReported, SealEventHsmReported, SealEventWindowSubmitted, SealEventWindowDecided]
"""What happened."""


class SealExtension(TypedDict):
    """An extension of a seal or of a signature (自定义数据)."""

    critical: NotRequired[bool]
    """Whether whoever does not know it must not go on."""

    oid: str
    """The object identifier, in dots."""

    value: str
    """The value, as Base64."""


class SealField(TypedDict):
    """A starred field of what is filled in for an operation (GS-004 to GS-006)."""

    basis: Basis
    """On what it rests."""

    field: str
    """The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/*/name`."""

    name: Label
    """Its name on the form."""

    severity: Severity
    """How grave its absence is."""


class SealFile(TypedDict):
    """An electronic seal as a person sees it."""

    certificates: list[SealCertificate]
    """Who may seal with it."""

    created: Instant
    """When it was made."""

    deviations: NotRequired[list[Finding]]
    """Where its bytes depart from the standard in a way that real seals do: understood all the same. The pointers
    go into this document.
    """

    edition: SealEdition
    """The standard after which it is built."""

    extensions: NotRequired[list[SealExtension]]
    """Its extensions."""

    id: str
    """The seal's number (esID), of no fixed form."""

    kind: int
    """Its type, which each business defines. In the field: 1 official name, 2 finance, 3 invoice, 4 contract,
    5 personal; in seals of 2014: 1 of a unit, 2 of a person.
    """

    listKind: SealListKind
    """What the list of signers holds."""

    maker: SealCertificate
    """Who made it."""

    name: str
    """Its name."""

    picture: PictureFile
    """Its picture."""

    signatureAlgorithm: str
    """The algorithm of the maker's signature, as an object identifier."""

    timestamped: NotRequired[bool]
    """Whether it carries a timestamp (2025). Whether that is sound, only verifying says."""

    validFrom: Instant
    """From when it is valid."""

    validUntil: Instant
    """Until when it is valid; the very instant still counts."""

    vendor: str
    """The vendor (Vid)."""

    version: int
    """The version that its header says."""


class SealForm(TypedDict):
    """用章单位基本信息 and 经办人基本信息 of an application (GS-004, GS-005)."""

    address: NotRequired[str]
    """详细地址."""

    entryMethod: NotRequired[str]
    """企业信息录入方式 (SZ-038)."""

    handler: NotRequired[Principal]
    """经办人."""

    medium: NotRequired[str]
    """领取介质, where the platform asks."""

    organisationName: NotRequired[str]
    """单位名称."""

    organisationNumber: NotRequired[str]
    """统一社会信用代码."""

    organisationType: NotRequired[str]
    """单位类型."""

    postcode: NotRequired[str]
    """机构邮编."""

    region: NotRequired[str]
    """机构地址."""

    telephone: NotRequired[str]
    """固定电话."""


class SealKind(TypedDict):
    """A kind of seal."""

    basis: Basis
    """On what it rests that the kind exists."""

    bilingual: NotRequired[bool]
    """Whether it bears a second language."""

    code: str
    """The code."""

    custom: NotRequired[bool]
    """Whether it is made from a template or image of the applicant's own."""

    height: int
    """Height in tenths of a millimetre; 0 where no source says."""

    name: Label
    """Its name."""

    owner: SealOwner
    """Whose it is."""

    owners: NotRequired[list[Role]]
    """Whose a person's seal may be: what its owner has to be to the enterprise, any of these; anybody's where there is
    none (C-64). Of `legal_representative` and `handler`.
    """

    ownersBasis: NotRequired[Basis]
    """On what that rests."""

    shape: SealShape
    """Its outline."""

    sizeBasis: Basis
    """On what outline and size rest: the rules of the local police differ."""

    typeBasis: NotRequired[Basis]
    """On what the type code rests: no guide of a platform gives one. None where there is no code (C-84)."""

    typeCode: NotRequired[str]
    """The national type code, such as `01`; empty where there is none."""

    width: int
    """Width in tenths of a millimetre; 0 where no source says."""


SealListKind: TypeAlias = Literal["certificates", "digests"]
"""What a seal's list of signers holds.

- `certificates`: Whole certificates (certListType 1, and every seal of 2014).
- `digests`: Digests of certificates (certListType 2).
"""


class SealLogEntry(TypedDict):
    """One entry of the log."""

    digest: str
    """SM3 over the canonical header: all fields above."""

    logVersion: int
    """Version of this format."""

    now: Instant
    """When the command was carried out."""

    payload: NotRequired[SealLogPayload]
    """The payload, unless it was erased."""

    payloadDigest: str
    """SM3 over the salt's bytes and the canonical payload."""

    previous: str
    """Digest of the entry before; empty for the first."""

    profile: ProfileRef
    """The profile that was applied."""

    salt: NotRequired[str]
    """The salt, as hexadecimal; gone with the payload when it is erased."""

    sequence: int
    """Counted from 1."""


class SealLogPayload(TypedDict):
    """What a command was, who gave it, and what followed. May hold personal data."""

    actor: Actor
    """Who gave the command."""

    command: SealCommand
    """The command."""

    effects: NotRequired[list[HostTask]]
    """What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry."""

    events: list[SealEvent]
    """What followed."""

    findings: NotRequired[list[Finding]]
    """Findings that did not stop the command."""


class SealLoginRule(TypedDict):
    """A way to log in on a channel."""

    basis: Basis
    """On what it rests."""

    channel: Channel
    """The channel."""

    method: LoginMethod
    """The way."""

    name: Label
    """Its name."""


class SealOffer(TypedDict):
    """A button: what can be done, or all that stands against it."""

    allowed: bool
    """Whether it can be done now."""

    name: Label
    """What the button says."""

    operation: SealOperation
    """What."""

    seal: NotRequired[str]
    """The seal; none for the account as a whole."""

    unmet: list[Unmet]
    """Otherwise why not, who can mend each reason, and by which operation."""


SealOperation: TypeAlias = Literal["apply", "apply_custom", "preview", "claim", "delete_copy", "view_changes", "view_claims", "download_certificate", "bind_ukey", "confirm_ukey_binding", "unbind_ukey", "confirm_ukey_unbinding", "authorise_handler", "dismiss_handler", "grant", "revoke", "suspend", "resume", "renew", "change", "cancel", "change_secret", "reset_secret", "sign", "apply_system_access", "file_hsm"]
"""What can be done on a seal platform. The platform's own names for it stand in its profile (C-26).

- `apply`: 印章申请.
- `apply_custom`: 自定义印章申请.
- `preview`: 预览.
- `claim`: 领取, 申领, 下载: from then on the person may hold the seal.
- `delete_copy`: 删除: a local copy goes; the seal stays (KB-016).
- `view_changes`: 查看印章变动.
- `view_claims`: 查看印章领用情况.
- `download_certificate`: 下载个人数字证书 (GX-004).
- `bind_ukey`: Entering the Ukey binding (SZ-022).
- `confirm_ukey_binding`: Confirming the Ukey binding by a scan (SZ-023).
- `unbind_ukey`: Entering the Ukey unbinding (SZ-024).
- `confirm_ukey_unbinding`: Confirming the Ukey unbinding by a scan (SZ-025).
- `authorise_handler`: 授权经办人: makes a person one to whom seals may be granted (GS-012).
- `dismiss_handler`: Ends a handler's authorisation, with all rights that rest on it.
- `grant`: 授权.
- `revoke`: 取消授权.
- `suspend`: 停用, 冻结.
- `resume`: 启用, 解冻.
- `renew`: 续期.
- `change`: 变更: applying again after the licence changed (SZ-062).
- `cancel`: 注销.
- `change_secret`: 修改签章密码.
- `reset_secret`: 忘记密码.
- `sign`: 签章: using the seal on a document.
- `apply_system_access`: 应用接入申请: access of the enterprise's own system to the platform (SZ-080).
- `file_hsm`: 加密机设备备案: filing of the enterprise's HSM (SZ-082).
"""


class SealOutcome(TypedDict):
    """What a command comes to."""

    changed: list[str]
    """The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    no others. An account has none.
    """

    effectIds: list[str]
    """An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    """

    effects: list[HostTask]
    """What the host shall do."""

    entry: NotRequired[SealLogEntry]
    """The log entry to be stored; none for a repeated command."""

    repeated: bool
    """Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    gives the answer of the first time (`answer`).
    """

    report: Report
    """Findings that did not stop the command."""

    sequence: int
    """Sequence of the command's log entry: of the one here, or of the one that was made the first time."""

    version: int
    """The version with this command; the one that is now, where it was carried out before."""


SealOwner: TypeAlias = Literal["organisation", "person", "representative"]
"""Whose a seal is.

- `organisation`: The enterprise's.
- `person`: One person's (C-64).
- `representative`: The legal representative's own, whoever that is: it ends with the office.
"""


class SealPartStar(TypedDict):
    """A five-pointed star."""

    type: Literal["star"]

    diameter: int
    """The diameter of the circle through its points."""

    down: NotRequired[int]
    """How far its centre lies below the seal's; negative for above."""


class SealPartArc(TypedDict):
    """Text along the border."""

    type: Literal["arc"]

    gap: int
    """Space between the border and the characters."""

    height: int
    """Height of the characters: of the face of a Chinese one, of a capital in text without any."""

    minimumHeight: int
    """The height below which the characters are too small; they shrink when they would be too narrow."""

    narrowest: NotRequired[int]
    """Width of a character at least, in percent of its height: a long name's characters are condensed so far, and
    then become smaller. 0 for 62.
    """

    optional: NotRequired[bool]
    """Whether the part goes when its text is empty."""

    pitch: NotRequired[int]
    """From character to character at most, measured along their inner edge; 0 for close together."""

    side: ArcSide
    """Where it runs."""

    span: int
    """The angle over which it runs at most, seen from the centre, in degrees up to 350."""

    text: str
    """The text."""

    width: NotRequired[int]
    """Width of a Chinese character's face at most; long names are condensed. 0 for as wide as high."""


class SealPartLine(TypedDict):
    """A straight line of text, in the middle."""

    type: Literal["line"]

    height: int
    """Height of the characters, as along the border."""

    length: NotRequired[int]
    """The length over all at most; longer text is condensed. 0 for no limit."""

    optional: NotRequired[bool]
    """Whether the part goes when its text is empty."""

    spacing: NotRequired[int]
    """Space between two characters."""

    spread: NotRequired[bool]
    """Whether the characters, each as wide as another, are spread over the whole length: numbers."""

    text: str
    """The text."""

    top: int
    """How far its upper edge lies below the seal's centre; negative for above."""

    width: NotRequired[int]
    """Width of a Chinese character's face, or of each character of a line that is spread; 0 for as wide as
    high, or natural.
    """


class SealPartName(TypedDict):
    """A person's name that fills the seal."""

    type: Literal["name"]

    gap: int
    """Space between the border and the characters."""

    order: NotRequired[NameOrder]
    """How it is read."""

    spacing: int
    """Space between two characters."""

    suffix: NotRequired[NameSuffix]
    """What is added to it."""

    text: str
    """The name."""


SealPart: TypeAlias = Union[SealPartStar, SealPartArc, SealPartLine, SealPartName]
"""Something that stands in a seal. Lengths are micrometres."""


class SealPlacement(TypedDict):
    """One place where one seal, or a strip of it, appears."""

    field: NotRequired[str]
    """The signature field, if it lies in one."""

    heightUm: int
    """Height."""

    page: int
    """The page, from 1 on."""

    pictureHeightUm: int
    """The height of the whole picture."""

    pictureWidthUm: int
    """The width of the whole picture."""

    rectangle: PageRectangle
    """The same place in the page's own coordinates."""

    rotation: int
    """By how many degrees the page is turned clockwise when it is shown: 0, 90, 180, 270."""

    slice: NotRequired[Slice]
    """Which part of the picture; none means the whole."""

    stamp: int
    """Which of the plan's stamps, from 0 on."""

    widthUm: int
    """Width."""

    xUm: int
    """Left edge, on the page as it is shown."""

    yUm: int
    """Upper edge."""


class SealPreset(TypedDict):
    """A design whose texts are still to be filled in: `{name}` stands for the content's name, and so on."""

    assumptions: NotRequired[str]
    """What in it no source states, in words."""

    basis: Basis
    """On what shape and sizes rest."""

    design: SealDesign
    """The design."""

    id: str
    """The id."""

    name: Label
    """Its name."""

    typeCode: NotRequired[str]
    """The national type code, such as `01`; empty where there is none."""


class SealProfile(TypedDict):
    """The profile of one seal platform."""

    aliases: NotRequired[list[Alias]]
    """Other terms, for import."""

    bars: NotRequired[list[BarRule]]
    """What bars operations."""

    cancelReasons: NotRequired[list[Choice]]
    """Reasons for a cancellation (SZ-066)."""

    capabilities: NotRequired[list[CapabilityRule]]
    """What the platform cannot do, whatever its texts promise."""

    entries: NotRequired[list[Choice]]
    """Where users find things: pages and buttons, as far as a source names them."""

    evidenceLife: EvidenceLife
    """How long evidence that a command brings counts."""

    grants: NotRequired[GrantRules]
    """Grants; absent where the platform has none."""

    id: str
    """The profile's id, such as `shenzhen-seal`."""

    kinds: list[SealKind]
    """The kinds of seals."""

    licenceChange: NotRequired[LicenceChangeRule]
    """Changes of the licence; none where the platform is not linked with licences."""

    lists: NotRequired[list[ListView]]
    """Lists of rows: that of the seals, `seals`."""

    logins: NotRequired[list[SealLoginRule]]
    """The ways to log in; empty where no source says."""

    media: NotRequired[list[Choice]]
    """The media on which a seal is claimed (领取介质)."""

    messages: NotRequired[list[Message]]
    """Messages."""

    name: Label
    """Name of the platform."""

    operations: list[OperationRule]
    """What can be done, by channel."""

    region: str
    """The region it serves, a prefix of GB/T 2260 such as `4403`."""

    roles: list[SealRoleRule]
    """What each capacity means here."""

    schemaVersion: int
    """Version of this format; 1 today."""

    sealing: NotRequired[SealingRules]
    """How documents are sealed; none where no source says."""

    secrets: NotRequired[list[SecretRule]]
    """Secrets."""

    sets: NotRequired[list[SealSet]]
    """The sets."""

    sources: NotRequired[list[Source]]
    """The documents on which its settings rest."""

    stages: list[StageRule]
    """In which stages operations are possible."""

    support: str
    """Where users find help."""

    suspension: NotRequired[SuspensionRule]
    """Suspension; none where the platform has none."""

    ukey: NotRequired[UkeyRule]
    """Ukeys; none where the platform has none."""

    validity: ValidityRule
    """A seal's time of use."""

    version: str
    """The profile's own version, such as `1.0.0`."""


class SealQuestion(TypedDict):
    """A question: may the actor do this, now?"""

    channel: Channel
    """On which channel."""

    kind: NotRequired[str]
    """Of which kind, for a seal that is applied for."""

    operation: SealOperation
    """What."""

    role: NotRequired[Role]
    """Which capacity, for granting and revoking."""

    seal: NotRequired[str]
    """On which seal; none for the account as a whole."""


class SealRequest(TypedDict):
    """A seal that is applied for."""

    colour: NotRequired[str]
    """印章颜色."""

    id: str
    """Id of the seal, unique within the account."""

    image: NotRequired[str]
    """Digest of the template or image, for a custom seal (SZ-081), as hexadecimal."""

    kind: NotRequired[str]
    """印章类型: code of the kind."""

    name: NotRequired[str]
    """印章名称."""

    owner: NotRequired[Principal]
    """Whose it is, for a seal of a person (C-64)."""

    start: NotRequired[Date]
    """启用时间: the first day of use."""

    years: NotRequired[int]
    """使用年限(年)."""


class SealRoleRule(TypedDict):
    """What a capacity means on this platform (C-02, C-05, C-68)."""

    basis: Basis
    """On what it rests."""

    grants: NotRequired[list[Role]]
    """The capacities it may grant to others."""

    name: Label
    """Its name here."""

    needsClaim: NotRequired[bool]
    """Whether the person must claim the seal before using it (SZ-033)."""

    role: Role
    """The capacity."""

    uses: bool
    """Whether it may use the seal."""


class SealRow(TypedDict):
    """One seal in the list of seals."""

    actions: list[SealOffer]
    """The viewer's buttons on it."""

    cells: list[Cell]
    """One cell for each column, in their order."""

    seal: str
    """Its id."""


class SealSet(TypedDict):
    """Seals that come together (C-01)."""

    basis: Basis
    """On what it rests."""

    code: str
    """The code."""

    count: int
    """How many seals the source counts; 0 where it does not count."""

    kinds: list[str]
    """Codes of the kinds."""

    namesUnverified: NotRequired[bool]
    """Whether the kinds are a guess, since the source shows their names in a lost figure only."""

    occasion: SetOccasion
    """When it comes about."""


SealShape: TypeAlias = Literal["round", "oval", "square", "free"]
"""The outline of a seal.

- `round`: Round.
- `oval`: Oval.
- `square`: Square.
- `free`: Any other, such as a custom image.
"""


class SealSignatureFile(TypedDict):
    """A seal signature as a person sees it."""

    dataDigest: str
    """The digest of what was sealed, in lower-case hexadecimal."""

    deviations: NotRequired[list[Finding]]
    """Where its own bytes depart from the standard; those of the seal are named there. The pointers go into this
    document.
    """

    edition: SealEdition
    """The standard after which it is built; its seal may follow another."""

    extensions: NotRequired[list[SealExtension]]
    """Its extensions."""

    propertyInfo: str
    """What is protected, as the signer says (propertyInfo)."""

    seal: SealFile
    """The seal."""

    signatureAlgorithm: str
    """The algorithm of the signature, as an object identifier."""

    signedAt: NotRequired[Instant]
    """When it was made, as the signer says or a timestamp in that place does. None where that timestamp cannot be
    read.
    """

    signer: SealCertificate
    """Who sealed."""

    timeSource: TimeSource
    """From where that instant comes."""

    timestamped: NotRequired[bool]
    """Whether a timestamp over the signature value is attached."""

    version: int
    """The version that it says."""


class SealSigning(TypedDict):
    """What a signer says of a seal signature to be made."""

    extensions: NotRequired[list[SealExtension]]
    """Its extensions; seals of 2014 have none."""

    propertyInfo: str
    """What is protected: 1 to 1000 letters of ASCII. The standards ask at least for the range."""

    signedAt: Instant
    """When it is made; fractions of a second are cut off."""


SealStage: TypeAlias = Literal["applied", "awaiting_claim", "not_yet_valid", "active", "renewal_due", "suspended", "expired", "cancelled"]
"""Where a seal stands at some instant. Requirements §12.

- `applied`: Applied for; not issued yet.
- `awaiting_claim`: Issued; nobody has claimed it yet.
- `not_yet_valid`: Issued; its time of use has not come (GS-019).
- `active`: Usable.
- `renewal_due`: Usable, and due for renewal (待续期).
- `suspended`: 停用 or 冻结.
- `expired`: Its time of use is over.
- `cancelled`: 注销: the end (SZ-065).
"""


SealStep: TypeAlias = Literal["format", "signature_value", "signature_timestamp", "signer_listed", "signer_chain", "signer_key_usage", "signer_validity", "signer_revocation", "signing_time", "document_digest", "maker_signature", "maker_chain", "maker_key_usage", "maker_validity", "maker_revocation", "seal_validity", "seal_timestamp"]
"""A step of verifying a seal or a seal signature.

- `format`: The format of the whole (6.1.2 a, 6.2.3 a).
- `signature_value`: The value of the signature of whoever sealed (6.2.3 b).
- `signature_timestamp`: The timestamp over that value, where there is one.
- `signer_listed`: The signer's certificate is in the seal's list (GB/T 38540-2020, 7.3; applied to seals of 2014 too).
- `signer_chain`: The signer's certificate leads to a trusted one (6.2.3 c).
- `signer_key_usage`: The signer's key may be used for signing (6.2.3 c).
- `signer_validity`: The signer's certificate was valid when it was sealed (6.2.3 d).
- `signer_revocation`: The signer's certificate was not revoked when it was sealed (6.2.3 d).
- `signing_time`: The time of sealing is known (6.2.3 d).
- `document_digest`: What was sealed is what lies before us (6.2.3 e).
- `maker_signature`: The value of the maker's signature over the seal (6.1.2 b).
- `maker_chain`: The maker's certificate leads to a trusted maker's (6.1.2 c).
- `maker_key_usage`: The maker's key may be used for signing (6.1.2 c).
- `maker_validity`: The maker's certificate is valid (6.1.2 c).
- `maker_revocation`: The maker's certificate is not revoked (6.1.2 c).
- `seal_validity`: The seal is within its time (6.1.2 d); of a signature: was so when it was sealed (6.2.3 f).
- `seal_timestamp`: The timestamp of the seal, where there is one (2025).
"""


class SealTable(TypedDict):
    """The list of seals, as far as they are the viewer's business."""

    columns: list[Column]
    """Its columns, in order."""

    name: Label
    """Its name."""

    pageSize: int
    """How many rows the platform shows on a page; 0 where no source says."""

    rows: list[SealRow]
    """The rows of the page."""

    total: int
    """How many rows there are on all pages."""


class SealTodo(TypedDict):
    """One thing to do."""

    action: str
    """By which operation or `host.*` step."""

    finding: Finding
    """What is missing."""

    name: str
    """The name, where one person is meant; empty otherwise."""

    role: Role
    """Who can do it."""

    seal: NotRequired[str]
    """The seal; none for the account as a whole."""


class SealUse(TypedDict):
    """One use of a seal."""

    at: Instant
    """When."""

    certificate: NotRequired[str]
    """Serial number of the certificate; empty where none was named."""

    channel: Channel
    """On which channel."""

    digest: str
    """Digest of the document."""

    grant: NotRequired[str]
    """The grant by which; none for the legal representative."""

    person: Principal
    """Who used it."""

    seal: str
    """The seal."""

    usedAs: Role
    """In which capacity."""


SealVerdict: TypeAlias = Literal["valid", "invalid", "indeterminate"]
"""What all steps together say.

- `valid`: Every step passed; of revocation, none failed, unless more is required.
- `invalid`: A step failed, and not for want of trust alone.
- `indeterminate`: Nothing is proven wrong, but not all could be looked at, the chain leads to nobody who is trusted, or a timestamp is unsound.
"""


class SealVerification(TypedDict):
    """What verifying a seal or a seal signature came to."""

    checks: list[SealCheck]
    """The steps in order. The standards stop at the first that fails, so that one is the reason; here only a wrong
    signature ends it, since nothing that it covers can be believed then.
    """

    deviations: NotRequired[list[Finding]]
    """Habits of real seals that were tolerated, of the seal and of the signature."""

    judgedAt: Instant
    """The instant by which validity was judged: the one given, or that of the sealing."""

    verdict: SealVerdict
    """What all steps together say."""


SealView = TypedDict(
    "SealView",
    {
        "copies": "int",
        "from": "NotRequired[Instant]",
        "grants": "int",
        "kind": "str",
        "kindName": "Label",
        "name": "str",
        "seal": "str",
        "stage": "SealStage",
        "ukey": "str",
        "until": "NotRequired[Instant]",
    },
)
"""A seal as a list shows it."""


class SealableFile(TypedDict):
    """A file that is to be sealed. What it is, the host's system tells, never whoever wants it sealed."""

    digest: str
    """SM3 of its bytes, lower-case hexadecimal."""

    format: FileFormat
    """What it is, by [`recognise`]."""

    id: str
    """The host's own number for the file."""

    name: str
    """Its name."""

    pages: int
    """How many pages it has."""

    sizes: NotRequired[list[PageSize]]
    """The size of each page, or one size that all have. A sitting at a page needs it."""


class SealingActionOpenPage(TypedDict):
    """签章 beside an uploaded file: opens the page for this one file (NN-001, NN-002, NN-014). What the file is, the
    system tells.
    """

    type: Literal["open_page"]

    enterprise: Enterprise
    """Whose seals are used."""

    file: SealableFile
    """The file."""

    login: NotRequired[LoginMethod]
    """How the owner logged in before, as the system knows (NN-001)."""

    owner: Principal
    """Whose account it is."""

    session: str
    """The host's id of the sitting."""


class SealingActionShowQr(TypedDict):
    """The page shows a code; the one before it is void (NN-005)."""

    type: Literal["show_qr"]

    qr: str
    """The code's own number."""


class SealingActionReportScan(TypedDict):
    """What came of a scan (NN-003 to NN-005)."""

    type: Literal["report_scan"]

    evidence: list[Evidence]
    """`scan`, `signing_secret`: that they were given, never what they are."""

    failed: bool
    """Whether authentication failed."""

    qr: str
    """The code that was scanned."""

    scanner: Principal
    """Who scanned it."""

    seals: list[LoadedSeal]
    """The seals that the page loaded."""


class SealingActionPlaceSeals(TypedDict):
    """The seals as they lie on the pages now, all of them."""

    type: Literal["place_seals"]

    placements: list[PagePlacement]
    """Where."""


class SealingActionConfirm(TypedDict):
    """确认签署 (NN-006), passed on by the system together with what the seal account answers at this very instant."""

    type: Literal["confirm"]

    answers: list[AskedSeal]
    """What the seal account answers now, for each seal that is used."""

    person: Principal
    """Who pressed it: whoever is logged in on the page."""


class SealingActionReportSealed(TypedDict):
    """The host has sealed."""

    type: Literal["report_sealed"]

    file: SealableFile
    """The result."""

    original: str
    """SM3 of what was sealed."""


class SealingActionClosePage(TypedDict):
    """The page was closed (NN-008)."""

    type: Literal["close_page"]


class SealingActionReopenPage(TypedDict):
    """The page is opened again: authentication and placing begin anew."""

    type: Literal["reopen_page"]


SealingAction: TypeAlias = Union[SealingActionOpenPage, SealingActionShowQr, SealingActionReportScan, SealingActionPlaceSeals, SealingActionConfirm, SealingActionReportSealed, SealingActionClosePage, SealingActionReopenPage]
"""A command's action."""


class SealingChannel(TypedDict):
    """Sealing on one channel."""

    basis: Basis
    """On what it rests."""

    channel: Channel
    """The channel; what authenticates there stands with its operation `sign`."""

    output: OutputPolicy
    """What becomes of the sealed file."""

    steps: list[SealingStep]
    """The steps in order."""


class SealingCommand(TypedDict):
    """A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
    `expectedVersion` is refused.
    """

    action: SealingAction
    """What to do."""

    expectedVersion: NotRequired[int]
    """The version that the caller has seen; none to accept any."""

    id: str
    """The caller's own id for this command, unique within the account."""


class SealingEventPageOpened(TypedDict):
    """The page was opened."""

    type: Literal["page_opened"]

    enterprise: Enterprise
    """Whose seals are used."""

    file: SealableFile
    """The file."""

    owner: Principal
    """Whose account it is."""

    session: str
    """The sitting."""


class SealingEventQrShown(TypedDict):
    """A code was shown."""

    type: Literal["qr_shown"]

    qr: str
    """Its number."""


class SealingEventAuthenticated(TypedDict):
    """Somebody authenticated. The file is as it was."""

    type: Literal["authenticated"]

    evidence: list[Evidence]
    """What proved it."""

    scanner: Principal
    """Who."""

    seals: list[LoadedSeal]
    """The seals that were loaded."""


class SealingEventAuthenticationFailed(TypedDict):
    """Authentication failed; the code is void."""

    type: Literal["authentication_failed"]

    qr: str
    """The code."""


class SealingEventSealsPlaced(TypedDict):
    """Seals were placed."""

    type: Literal["seals_placed"]

    placements: list[PagePlacement]
    """Where."""


class SealingEventConfirmed(TypedDict):
    """The sealing was confirmed."""

    type: Literal["confirmed"]

    digest: str
    """SM3 of what shall be sealed."""

    person: Principal
    """By whom."""


class SealingEventStored(TypedDict):
    """The result was stored."""

    type: Literal["stored"]

    document: StoredDocument
    """The document."""


class SealingEventPageClosed(TypedDict):
    """The page was closed; authentication and placements are gone."""

    type: Literal["page_closed"]


class SealingEventPageReopened(TypedDict):
    """The page was opened again."""

    type: Literal["page_reopened"]


SealingEvent: TypeAlias = Union[SealingEventPageOpened, SealingEventQrShown, SealingEventAuthenticated, SealingEventAuthenticationFailed, SealingEventSealsPlaced, SealingEventConfirmed, SealingEventStored, SealingEventPageClosed, SealingEventPageReopened]
"""An event, past tense; only ever added to."""


class SealingLogEntry(TypedDict):
    """One entry of the log."""

    digest: str
    """SM3 over the canonical header: all fields above."""

    logVersion: int
    """Version of this format."""

    now: Instant
    """When the command was carried out."""

    payload: NotRequired[SealingPayload]
    """The payload, unless it was erased."""

    payloadDigest: str
    """SM3 over the salt's bytes and the canonical payload."""

    previous: str
    """Digest of the entry before; empty for the first."""

    profile: ProfileRef
    """The profile that was applied."""

    salt: NotRequired[str]
    """The salt, as hexadecimal; gone with the payload when it is erased."""

    sequence: int
    """Counted from 1."""


class SealingOutcome(TypedDict):
    """What a command comes to."""

    changed: list[str]
    """The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    no others. An account has none.
    """

    effectIds: list[str]
    """An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    """

    effects: list[HostTask]
    """What the host shall do."""

    entry: NotRequired[SealingLogEntry]
    """The log entry to be stored; none for a repeated command."""

    repeated: bool
    """Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    gives the answer of the first time (`answer`).
    """

    report: Report
    """Findings that did not stop the command."""

    sequence: int
    """Sequence of the command's log entry: of the one here, or of the one that was made the first time."""

    version: int
    """The version with this command; the one that is now, where it was carried out before."""


class SealingPayload(TypedDict):
    """What a command was, who gave it, and what followed. May hold personal data."""

    actor: Actor
    """Who gave the command."""

    command: SealingCommand
    """The command."""

    effects: NotRequired[list[HostTask]]
    """What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry."""

    events: list[SealingEvent]
    """What followed."""

    findings: NotRequired[list[Finding]]
    """Findings that did not stop the command."""


class SealingRules(TypedDict):
    """How documents are sealed on a platform."""

    channels: list[SealingChannel]
    """The channels."""

    coverage: CoverageRule
    """Which pages must carry a seal."""

    page: NotRequired[PageSessionRule]
    """Sealing at a page; none where the platform has no such sitting."""

    verifications: NotRequired[list[VerificationRoute]]
    """Where documents can be verified."""


SealingStage: TypeAlias = Literal["open", "authenticated", "confirmed", "stored", "closed"]
"""How far a sitting has come.

- `open`: The page is open; nobody has authenticated.
- `authenticated`: Somebody has authenticated by the code.
- `confirmed`: The sealing is confirmed; the host seals.
- `stored`: The result is stored.
- `closed`: The page was closed before the confirmation.
"""


class SealingState(TypedDict):
    """The state of a sitting: what its events add up to, and the snapshot to be stored."""

    enterprise: Enterprise
    """Whose seals are used."""

    file: SealableFile
    """The file, as it was when the page was opened."""

    metadata: Metadata
    """Version, digest and time of its log, and what commands used up."""

    owner: Principal
    """Whose account it is."""

    placements: list[PagePlacement]
    """Where seals lie."""

    qr: NotRequired[str]
    """The code on the page; none before the first, and after it was used."""

    scanner: NotRequired[Principal]
    """Who has authenticated."""

    seals: list[LoadedSeal]
    """The seals that were loaded."""

    session: str
    """The host's id of the sitting."""

    stage: SealingStage
    """How far it has come."""

    stored: NotRequired[StoredDocument]
    """The result."""


SealingStep: TypeAlias = Literal["choose_enterprise", "choose_seal", "choose_kind", "choose_method", "open_file", "set_mode", "place", "press", "scan", "scan_or_ukey", "enter_secret", "confirm"]
"""A step of sealing a document, as the person does it.

- `choose_enterprise`: 选择企业名称.
- `choose_seal`: 选择电子印章: one seal.
- `choose_kind`: 选择印章类型: a kind of seal (SZ-047).
- `choose_method`: 签章方式: by scan or by Ukey.
- `open_file`: 选择文件, 打开文件, 上传文件.
- `set_mode`: 设置定位模式: where the seals go is set as a rule (SZ-047).
- `place`: The seal is placed by hand.
- `press`: 签章.
- `scan`: 扫描签章二维码.
- `scan_or_ukey`: A scan or a Ukey.
- `enter_secret`: 签章密码, 签名口令.
- `confirm`: 确认签署.
"""


class SecretRecord(TypedDict):
    """That a secret was set; never the secret."""

    at: Instant
    """When it was set last."""

    person: Principal
    """Whose it is."""

    scope: SecretScope
    """What it belongs to."""

    subject: str
    """The seal, Ukey or certificate."""


class SecretRule(TypedDict):
    """A secret that people have. The library knows that it was set, never what it is."""

    basis: Basis
    """On what it rests."""

    changedHere: NotRequired[bool]
    """Whether this platform changes and resets it; otherwise it is only asked for here."""

    name: Label
    """Its name."""

    resetReissues: NotRequired[bool]
    """Whether resetting it issues a new certificate (C-24)."""

    scope: SecretScope
    """What it belongs to."""


SecretScope: TypeAlias = Literal["seal", "person_certificate", "device_app", "ukey"]
"""What a signing secret belongs to (C-23).

- `seal`: One seal.
- `person_certificate`: The certificate of one person, for all seals.
- `device_app`: One phone or app, for all licences on it.
- `ukey`: One Ukey.
"""


class SecuredClaim(TypedDict):
    """What a notice secures: the claim to a later registration, for whom, against whom (民法典 第二百二十一条)."""

    holders: list[str]
    """Who is protected, by the names of the form."""

    kind: str
    """Which kind of notice, of dictionary A29."""

    obligors: list[str]
    """Who is bound."""

    principal: NotRequired[str]
    """The claim of a mortgage (万元), as the form has it; empty for a sale."""

    proof: NotRequired[IssuedCertificate]
    """Its proof, once there is one."""

    secures: Label
    """What it secures."""


class SeenCommand(TypedDict):
    """The id of a command that was carried out, what it was used for, and what it made."""

    fingerprint: str
    """A short fingerprint of the command, so that an id used for something else is noticed."""

    id: str
    """The id."""

    version: int
    """The version that it made: the sequence of its log entry, from which its answer is made again."""


class ServiceWindow(TypedDict):
    """A place where verification is done on site (UA-020)."""

    name: Label
    """Its name."""

    region: str
    """Its region."""


SetOccasion: TypeAlias = Literal["registration", "application", "founding"]
"""When a set of seals comes about.

- `registration`: A newly registered enterprise receives it without applying (SZ-012).
- `application`: One click on 申领 makes it (GX-007).
- `founding`: Ticked while founding an enterprise (KB-001).
"""


class Setting(TypedDict):
    """One setting in which the new profile differs."""

    basis: Basis
    """On what it rests: it takes the place of the basis of the rule in which the setting lies."""

    pointer: str
    """Where, as a JSON pointer into the profile. In a list, the id of an entry may stand for its place
    (`/questions/ems_delivery/required`), and `-` for a new entry at its end.
    """

    value: NotRequired[str]
    """The new value, as JSON text; none takes an entry out of its list, or a field that may be left out."""


Severity: TypeAlias = Literal["info", "warning", "error"]
"""How grave a finding is. Profiles may change the severity that the catalogue gives a code.

- `info`: Worth knowing; nothing is wrong.
- `warning`: Unusual; a person should look. Stops nothing.
- `error`: Not acceptable: the document cannot be submitted like this.
"""


class SeverityRule(TypedDict):
    """Another severity for a code than the catalogue's."""

    basis: Basis
    """On what it rests."""

    code: Code
    """The code."""

    severity: Severity
    """The severity here."""


ShareMode: TypeAlias = Literal["keep_own", "replace"]
"""What the share act does with a sub-case that already has a copy of its own. Contradiction C-49.

- `keep_own`: The sub-case keeps its own copy, and is reported as skipped.
- `replace`: The shared material takes its place.
"""


class SheetColumn(TypedDict):
    """What one column was taken for."""

    column: int
    """The column, from 1."""

    fields: NotRequired[list[str]]
    """The fields that it fills, by their paths in the form: `/application/buyers/*/name`. The unit and 不动产情况 name
    some things alike; a column that does not say which of them it is about fills both.
    """

    header: str
    """Its header, as the sheet has it; of two rows both."""

    label: NotRequired[Label]
    """What it was taken for, in words. Nothing reads it."""

    number: NotRequired[int]
    """Which buyer, seller or mortgagee of the row it is about, from 1; where nothing is said, each row has one, and
    the next row of the same unit the next.
    """

    treatment: NotRequired[ColumnUse]
    """What is done with it."""

    unit: NotRequired[SheetUnit]
    """The unit of its numbers; that of the form where nothing is said."""


class SheetCorrection(TypedDict):
    """The user's own sheet with what was found in it."""

    marks: list[SheetMark]
    """The cells to colour, with their comments."""

    sheet: SheetRows
    """The sheet: the user's rows and columns as they were, and one column more, 错误说明."""

    summary: SheetRows
    """A sheet to put before it: what was read, what was found how often, what was not read."""


class SheetFinding(TypedDict):
    """A finding, with its place in the sheet."""

    cell: NotRequired[str]
    """The cell, such as `C5`; empty where no single cell is meant."""

    column: NotRequired[int]
    """The column, from 1; none where the sheet has no column for it."""

    finding: Finding
    """What was found."""

    label: NotRequired[str]
    """The column's header as the sheet has it, or what the field is called where there is no column."""

    row: NotRequired[int]
    """The row, from 1; none for the whole sheet or a column."""

    subCase: NotRequired[int]
    """The position of the sub-case that it is about, from 0. The finding's pointer leads into that sub-case."""


class SheetMapping(TypedDict):
    """What a sheet's columns were taken for. A host may correct it, and read by it."""

    businessType: NotRequired[str]
    """业务类型 of rows that name none: a code of the profile."""

    columns: list[SheetColumn]
    """The columns that have a header or cells, from the left."""

    firstRow: int
    """The first row below the headers."""

    headerRow: int
    """The first row of the headers, from 1; 0 where none was found."""

    organisationType: NotRequired[str]
    """单位组织类型 of rows that name none; where nothing is said, the only one that the business leaves."""

    propertyType: NotRequired[str]
    """不动产类型 of rows that name none; where nothing is said, the only one that the business leaves."""


class SheetMark(TypedDict):
    """A mark on a cell that the host is to set."""

    cell: str
    """The cell, such as `C5`."""

    column: int
    """The column, from 1."""

    comment: Label
    """The comment, a line for each finding."""

    row: int
    """The row, from 1."""

    severity: Severity
    """The gravest of what was found there: which colour."""


class SheetRecord(TypedDict):
    """The rows of one sub-case."""

    errors: int
    """How many findings stand against it."""

    row: int
    """The first of them, from 1."""

    rows: list[int]
    """All of them; the rows of further buyers follow."""

    warnings: int
    """How many deserve a look."""


class SheetReport(TypedDict):
    """What was read from a sheet."""

    findings: list[SheetFinding]
    """All findings, by row."""

    mapping: SheetMapping
    """By which mapping."""

    passedOver: int
    """How many rows below the headers hold nothing that is read, such as formatted blank ones."""

    records: list[SheetRecord]
    """One for each sub-case, in the order of the sheet."""


class SheetRows(TypedDict):
    """The cells of one sheet. Rows and columns are counted from 1, as a spreadsheet shows them."""

    merged: NotRequired[list[str]]
    """The merged ranges, such as `B3:B5`."""

    rows: list[list[str]]
    """The rows from the top, each with its cells from the left, as text: numbers as the file has them, days as
    `2024-08-01` or `2024-08-01 00:00:00`, blank cells empty. Rows may differ in length.
    """

    types: NotRequired[list[str]]
    """Of each row the kinds of its cells, a letter each, as openpyxl's `data_type` and SheetJS's `t` call them: `s`
    text, `n` number, `d` date, `b` yes or no, `e` error, `f` formula, `z` blank. What is left out is text. Of rows
    that this library writes, each cell with `s` is to be written as text, whatever it begins with.
    """


class SheetTemplate(TypedDict):
    """A sheet to be filled in, or sub-cases as a sheet."""

    columns: list[TemplateColumn]
    """The columns."""

    sheet: SheetRows
    """The headers, a row of help where it is to be filled in, the rows."""


SheetUnit: TypeAlias = Literal["yuan", "wan_yuan", "yi_yuan", "square_metre", "percent"]
"""The unit of the numbers in a column.

- `yuan`: 元.
- `wan_yuan`: 万元, the unit of the form.
- `yi_yuan`: 亿元.
- `square_metre`: 平方米.
- `percent`: Per cent.
"""


class Signature(TypedDict):
    """A signature that was given."""

    at: Instant
    """When."""

    evidence: Evidence
    """What the provider reports."""

    signer: str
    """Key of the signer."""


SignatureKind: TypeAlias = Literal["cms", "gm_message", "seal", "document_timestamp", "unknown"]
"""What a signature is made of.

- `cms`: CMS (RFC 5652), whatever its algorithms.
- `gm_message`: A message of GM/T 0010 (GB/T 35275).
- `seal`: A seal signature of GB/T 38540 or GM/T 0031.
- `document_timestamp`: A document timestamp (RFC 3161).
- `unknown`: Nothing that can be read.
"""


SignatureLevel: TypeAlias = Literal["b_b", "b_t", "b_lt", "b_lta"]
"""The baseline level of PAdES (EN 319 142-1) whose evidence is there; whether it is trusted, the steps say.

- `b_b`: Signed, with the signer's certificate bound.
- `b_t`: With a timestamp.
- `b_lt`: With certificates and revocation data in the document.
- `b_lta`: With a document timestamp over those.
"""


class SignatureLine(TypedDict):
    """A line to sign on, or room for a seal."""

    date: NotRequired[str]
    """The date; empty leaves room to write one."""

    label: Label
    """Who signs, such as 申请人."""

    name: NotRequired[str]
    """The signer's name, printed beside the label; empty for none."""

    place: str
    """The name by which the place is found again, such as `buyers/0`; empty for none. Names differ."""

    style: SignatureStyle
    """Signature or seal."""


class SignatureReport(TypedDict):
    """One signature, and what came of verifying it."""

    algorithm: NotRequired[str]
    """The signer's key and the hash function, for people: `SM2, SM3`, `ECDSA P-256, SHA-256`, `RSA-2048, SHA-256`,
    `RSA-2048 PSS, SHA-256`; none where they are not known.
    """

    certification: NotRequired[int]
    """What a certification allows afterwards (DocMDP): 1 nothing, 2 filling in and signing, 3 annotations too."""

    changeCount: NotRequired[ChangeCount]
    """How many later changes there are, listed or not."""

    changes: NotRequired[list[Change]]
    """Later changes, the gravest first: at most a thousand, of which [`Self::change_count`] tells how many there are."""

    claimedAt: NotRequired[Instant]
    """When it was made, as the signer says."""

    coverage: SignedCoverage
    """How much of the file it covers."""

    field: NotRequired[str]
    """The full name of its field; none for one that the catalog alone names."""

    judgedAt: Instant
    """The instant for which its certificates were judged."""

    kind: SignatureKind
    """What it is made of."""

    level: NotRequired[SignatureLevel]
    """The PAdES level; none where the rules of PAdES are not kept."""

    modification: ChangeLevel
    """How far later changes go."""

    object: NotRequired[str]
    """Its dictionary's object, as `12 0 R`."""

    pagesTouched: NotRequired[list[int]]
    """Pages that later changes touch, counted from 1."""

    path: NotRequired[PathReport]
    """The path of the signer's certificate."""

    provenAt: NotRequired[Instant]
    """Before when it was made, as a trusted timestamp proves."""

    revision: NotRequired[int]
    """The revision in which it was made, counted from 0."""

    seal: NotRequired[SealVerification]
    """The steps of a seal signature."""

    signer: NotRequired[CertificateSummary]
    """Whose certificate made it."""

    steps: list[StepReport]
    """The steps."""

    subFilter: str
    """The name that its dictionary gives for that (`/SubFilter`)."""

    verdict: SignatureVerdict
    """What all steps together say."""


SignatureScheme: TypeAlias = Literal["sm2_sm3", "ecdsa_p256_sha256", "ecdsa_p384_sha384", "rsa_pkcs1_sha256", "rsa_pkcs1_sha384", "rsa_pkcs1_sha512", "rsa_pss_sha256", "rsa_pss_sha384", "rsa_pss_sha512"]
"""A scheme that signatures are made with.

- `sm2_sm3`: SM2 with SM3 (GB/T 32918.2, GB/T 35276); the user identity is the default one of GM/T 0009.
- `ecdsa_p256_sha256`: ECDSA on P-256 with SHA-256.
- `ecdsa_p384_sha384`: ECDSA on P-384 with SHA-384.
- `rsa_pkcs1_sha256`: RSA, PKCS#1 v1.5, with SHA-256.
- `rsa_pkcs1_sha384`: RSA, PKCS#1 v1.5, with SHA-384.
- `rsa_pkcs1_sha512`: RSA, PKCS#1 v1.5, with SHA-512.
- `rsa_pss_sha256`: RSA-PSS with SHA-256, MGF1 with the same, and a salt of 32 bytes.
- `rsa_pss_sha384`: RSA-PSS with SHA-384, MGF1 with the same, and a salt of 48 bytes.
- `rsa_pss_sha512`: RSA-PSS with SHA-512, MGF1 with the same, and a salt of 64 bytes.
"""


SignatureStep: TypeAlias = Literal["form", "digest", "signature", "format", "algorithms", "path", "revocation", "timestamp", "seal", "changes"]
"""A step of verifying a signature.

- `form`: `/ByteRange` and `/Contents` have the form that binds them to each other and to a revision.
- `digest`: The content is the signed one.
- `signature`: The value of the signature is the certificate's key's.
- `format`: The message binds the signer's certificate, and keeps the rules of its format.
- `algorithms`: The algorithms are accepted.
- `path`: The certificate leads to a trusted one, and could be used so at that time.
- `revocation`: No certificate of the path was revoked at that time.
- `timestamp`: The timestamps over the signature are sound.
- `seal`: The steps of a seal signature.
- `changes`: Later revisions changed nothing but what is allowed.
"""


SignatureStyle: TypeAlias = Literal["signature", "seal"]
"""What is put at a place.

- `signature`: A signature of a person.
- `seal`: A seal: room for 42 × 42 mm.
"""


SignatureVerdict: TypeAlias = Literal["valid", "indeterminate", "invalid"]
"""What all steps together say.

- `valid`: Everything that is needed was checked, and is sound.
- `indeterminate`: Something could not be checked, or a person has to look; nothing is proven wrong.
- `invalid`: Something is wrong.
"""


SignedCoverage: TypeAlias = Literal["whole_file", "revision", "unclear"]
"""How much of the file a signature covers.

- `whole_file`: All of it.
- `revision`: The revision it was made in; later ones follow.
- `unclear`: Something else: the form is wrong.
"""


class SignedTicket(TypedDict):
    """A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082)."""

    payload: str
    """The text of the code: `DJ1:` and letters of the QR alphanumeric set."""


class Signer(TypedDict):
    """Someone who must sign in person."""

    documentKind: IdentifierKind
    """What paper the number is of."""

    documentNumber: str
    """The person's document number."""

    key: str
    """The key: the row of the form, such as `buyers/0` or `mortgagees/0`."""

    name: str
    """The person's name."""

    role: Role
    """Buyer, or the mortgagee's agent."""


class SigningRequest(TypedDict):
    """One signature to be made."""

    carrier: Carrier
    """The form of the signature."""

    certificates: list[str]
    """The signer's certificate first, then those between it and its root: DER in base64, or PEM."""

    certification: NotRequired[Certification]
    """Makes the signature a certification, which must be the file's first."""

    contact: NotRequired[str]
    """How to reach the signer."""

    contentsSize: NotRequired[int]
    """Bytes to reserve for the signature; none means an estimate from the certificates."""

    field: str
    """The signature field: an empty one of the file, or a new one of this name."""

    location: NotRequired[str]
    """Where."""

    lock: NotRequired[FieldLock]
    """Locks fields. A field's own lock holds where this is empty."""

    placements: NotRequired[list[SealPlacement]]
    """Where its pictures appear, as [`crate::document::place::resolve`] gives it. None means an invisible signature."""

    reason: NotRequired[str]
    """Why."""

    scheme: SignatureScheme
    """The algorithm; it must fit the certificate's key."""

    seal: NotRequired[str]
    """The seal, DER in base64, for [`Carrier::SealSignature`]."""

    signerName: NotRequired[str]
    """Who signs, as text to be shown. At most 500 characters, as each of the following."""

    time: Instant
    """The instant of signing that the signer claims."""

    timestampSize: NotRequired[int]
    """Bytes to reserve for a timestamp, in that estimate. None means that none is planned."""


class SigningRound(TypedDict):
    """The signing round that counts. Every submitted sub-case has one; where nobody signs in person, it has no signers and
    is complete, and the enterprise's act is bound to its digest.
    """

    digest: str
    """Digest of what is signed: form, questionnaire, materials and unit, business, parties, project, profile, and the
    number of the round, so that no two rounds have the same.
    """

    expires: Instant
    """From when on the ticket is no longer valid."""

    issued: Instant
    """When its ticket was issued."""

    number: int
    """Counted from 1."""

    signatures: list[Signature]
    """Who has signed."""

    signers: list[Signer]
    """Who must sign."""


class SigningRules(TypedDict):
    """How persons sign and the enterprise confirms."""

    basis: Basis
    """On what it rests."""

    earlyRegeneration: EarlyRegeneration
    """Whether it may be regenerated before it expires (C-08)."""

    personFirst: list[ConfirmationAct]
    """The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44)."""

    provider: str
    """The provider of personal signatures, such as `yuexinqian`."""

    ticketLifeSeconds: int
    """How long a ticket lives, in seconds (YX-002)."""


class SkippedShare(TypedDict):
    """A sub-case that kept its own copy when materials were shared."""

    item: str
    """The item."""

    subCase: str
    """The sub-case."""


class Slice(TypedDict):
    """A part of a picture, for a strip of a riding seal."""

    heightUm: int
    """Height of the part."""

    widthUm: int
    """Width of the part."""

    xUm: int
    """From the picture's left edge."""

    yUm: int
    """From its upper edge."""


class Source(TypedDict):
    """A document on which settings rest: a law, a standard, a guide."""

    edition: str
    """Which edition: when and by whom it was made or last changed, its number. A guide without a date says so."""

    read: NotRequired[bool]
    """Whether what rules cite of it was read in this edition. What rests on one that was not is assumed."""

    since: NotRequired[str]
    """The first day from which this edition holds, as far as it is known (`2021-01-01`, `2024-08`); empty for a guide
    without a date.
    """

    title: str
    """Its title, as it stands between 《 and 》 in a basis."""


class SplitFrom(TypedDict):
    """From where a single case was split off (GZ-103)."""

    caseId: str
    """The batch."""

    number: NotRequired[str]
    """Its number."""

    subCase: str
    """The sub-case that left it."""


class StageRule(TypedDict):
    """In which stages of a seal an operation on it is possible (C-27)."""

    basis: Basis
    """On what it rests."""

    operation: SealOperation
    """The operation."""

    stages: list[SealStage]
    """The stages."""


class Stamp(TypedDict):
    """One seal of a plan."""

    heightUm: int
    """Height of the whole picture."""

    position: Position
    """Where."""

    widthUm: int
    """Width of the whole picture."""


class StampPlan(TypedDict):
    """A plan: what is stamped by one signature."""

    coverage: NotRequired[SealCoverage]
    """Which pages must bear a seal."""

    fields: NotRequired[list[str]]
    """The fields that must bear one, for [`SealCoverage::NamedFields`]."""

    stamps: list[Stamp]
    """The seals."""


class StatusEntry(TypedDict):
    """A status that the registry reported."""

    at: Instant
    """When."""

    note: str
    """The registry's note."""

    status: str
    """The status."""


StepOutcome: TypeAlias = Literal["passed", "failed", "not_checked"]
"""What came of one step of a verification.

- `passed`: Checked, and sound.
- `failed`: Checked, and not sound; the findings say why.
- `not_checked`: Not checked: what it needs was not given, or an earlier step had failed.
"""


class StepReport(TypedDict):
    """One step and what came of it."""

    findings: NotRequired[list[Finding]]
    """Reasons and remarks. Pointers go into the report (`/signatures/N`)."""

    outcome: StepOutcome
    """What came of it."""

    step: SignatureStep
    """What was checked."""


class StoredDocument(TypedDict):
    """A sealed document among a person's materials (NN-009)."""

    file: SealableFile
    """The file."""

    folders: list[Label]
    """The folders under which it lies, from the outermost in."""

    owner: Principal
    """Whose it is: the account's that sealed, not the enterprise's (NN-015)."""

    sealedAt: Instant
    """When it was sealed."""


class SubCase(TypedDict):
    """One sub-case: a unit with its form, its questionnaire, its materials, and how far they have come."""

    application: Application
    """The form."""

    approved: NotRequired[Instant]
    """确认通过: when."""

    became: NotRequired[str]
    """The single case it became."""

    certificates: NotRequired[list[IssuedCertificate]]
    """Certificates and proofs, in the order of their issue."""

    deliveries: NotRequired[list[Delivery]]
    """Parcels, in the order of their sending."""

    filed: NotRequired[Instant]
    """When it was filed."""

    id: str
    """Its id within the case."""

    inquiries: list[Inquiry]
    """Supplementary inquiries."""

    materials: list[Material]
    """The materials."""

    questionnaire: Questionnaire
    """The questionnaire."""

    registrableSince: NotRequired[Date]
    """Since which day the right that its notice secures can be registered."""

    rejection: NotRequired[str]
    """确认不通过: why."""

    round: NotRequired[SigningRound]
    """The round that counts."""

    rounds: int
    """How many signing rounds there have been."""

    sealed: NotRequired[SealAct]
    """企业签章."""

    stage: SubCaseStage
    """Where it stands."""

    statuses: list[StatusEntry]
    """What the registry reported, oldest first."""

    taxCleared: bool
    """Whether tax is cleared."""

    unit: PropertyUnit
    """The unit."""

    uploadCodes: NotRequired[list[UploadCode]]
    """The codes by which phones upload, the newest last."""

    version: int
    """The version of the case in which it was last changed, or in which its row of the index was."""


class SubCaseContent(TypedDict):
    """What a sub-case holds: the three things a signature stands for (GZ-076), and its unit."""

    application: NotRequired[Application]
    """The form."""

    materials: NotRequired[list[Material]]
    """The materials."""

    questionnaire: NotRequired[Questionnaire]
    """The questionnaire."""

    subCase: str
    """Id of the sub-case."""

    unit: PropertyUnit
    """The unit."""


class SubCaseDocument(TypedDict):
    """Everything that is filed for one unit: the unit, the form, the questionnaire and the materials."""

    application: NotRequired[Application]
    """申请表."""

    businessType: str
    """业务类型: a code of the profile, such as `presale_advance_notice`."""

    materials: NotRequired[list[Material]]
    """附件."""

    organisationType: NotRequired[str]
    """单位组织类型."""

    propertyType: NotRequired[str]
    """不动产类型."""

    questionnaire: NotRequired[Questionnaire]
    """问询表."""

    unit: PropertyUnit
    """The unit."""


class SubCaseForm(TypedDict):
    """The form of one sub-case, as it stands on one day."""

    sections: list[FormSection]
    """The sections, in the order of the printed form."""

    subCase: SubCaseDocument
    """The sub-case, with a blank row for each party, blank blocks and blank answers where the form has some: whatever
    holds the value of a field stands there (but for materials, which files bring with them). To fill in a field is
    to put its value at its pointer.
    """


class SubCaseHead(TypedDict):
    """A sub-case by its id, version and stage."""

    stage: SubCaseStage
    """Where it stands."""

    subCase: str
    """Its id."""

    version: int
    """The version of the case in which it changed last: what a command expects of it."""


class SubCasePart(TypedDict):
    """One sub-case, with all that a page about it shows."""

    actions: list[ActionOffer]
    """The viewer's buttons on it."""

    registerPapers: NotRequired[list[RegisterPaper]]
    """The papers that entries of the register ask for, beside the checklist."""

    stage: CaseStage
    """Where the case stands."""

    subCase: SubCase
    """The sub-case."""

    todo: list[PersonTodo]
    """What is to be done about it, per person, as far as the viewer may know."""

    version: int
    """Version of the case."""


SubCaseStage: TypeAlias = Literal["editing", "submitted", "rejected", "withdrawn", "filed", "withdrawn_before_entry"]
"""Where a sub-case stands.

- `editing`: Not submitted.
- `submitted`: Submitted.
- `rejected`: 确认不通过: only withdrawal leads out.
- `withdrawn`: Split off as a single case.
- `filed`: Filed.
- `withdrawn_before_entry`: Taken back by the applicants before entry.
"""


class Suspension(TypedDict):
    """A time during which a seal was suspended."""

    at: Instant
    """Since when."""

    origin: SuspensionOrigin
    """Under which name."""

    reason: str
    """Why."""

    resumeReason: NotRequired[str]
    """Why it is."""

    resumed: NotRequired[Instant]
    """Since when it is usable again."""


SuspensionOrigin: TypeAlias = Literal["disabled", "frozen"]
"""The name under which a platform suspends seals (C-26).

- `disabled`: 停用.
- `frozen`: 冻结.
"""


class SuspensionRule(TypedDict):
    """How seals are suspended."""

    basis: Basis
    """On what it rests."""

    origin: SuspensionOrigin
    """Under which name."""


class SystemRecord(TypedDict):
    """A system of the enterprise that shall have access to the platform. No source shows the form (SZ-080): its fields are
    assumed.
    """

    address: NotRequired[str]
    """系统地址."""

    name: NotRequired[str]
    """系统名称."""

    purpose: NotRequired[str]
    """系统用途: what documents it seals."""


class Table(TypedDict):
    """A list of one case: a part of a mailbox, or its units."""

    code: str
    """Code of the list: of a mailbox, or `units`."""

    columns: list[Column]
    """Its columns, in order."""

    name: Label
    """Its name."""

    pageSize: int
    """How many rows the platform shows on a page; 0 where no source says."""

    rows: list[ListRow]
    """The rows of the page."""

    total: int
    """How many rows this case has in the list, on all pages."""

    views: list[Column]
    """What may be looked at from its rows: no commands, the host opens them."""


class TableColumn(TypedDict):
    """A column of a table."""

    align: NotRequired[Align]
    """Where its text stands."""

    label: Label
    """Its name."""

    width: int
    """Its share of the width, against the sum of all columns; 0 counts as 1."""


class TableRow(TypedDict):
    """A row of a table."""

    cells: list[str]
    """One text a column; an empty one is shown as “—”."""

    strong: NotRequired[bool]
    """Whether it is printed bold, as sums are."""


class TemplateColumn(TypedDict):
    """One column of a template, for the host's formats and data validation."""

    column: int
    """The column, from 1."""

    field: str
    """The field that it fills."""

    header: str
    """Its header."""

    kind: FieldKind
    """What the field holds."""

    open: NotRequired[bool]
    """Whether other values are taken too."""

    options: NotRequired[list[str]]
    """What a list of validation offers: the Chinese names."""

    required: bool
    """Whether it must be filled in, in a form in which nothing stands yet."""

    text: bool
    """Whether the cells are to be formatted as text (`@`), so that the spreadsheet changes nothing in them: numbers
    of papers, telephones, shares, days.
    """


class TermRule(TypedDict):
    """How long the registry has for an application once it is filed. The day of filing is not counted (民法典
    第二百零一条).
    """

    basis: Basis
    """On what it rests."""

    code: str
    """The code, such as `registration`."""

    count: DayCount
    """Which days count."""

    days: int
    """So many days."""

    name: Label
    """What is to be done until then."""


class Ticket(TypedDict):
    """What a signing code says: who may sign what, and for how long. Valid in `[issued, expires)` (C-09)."""

    caseId: str
    """The case (主案); 1–64 bytes."""

    digest: str
    """SM3 of what is signed: 64 lower-case hexadecimal digits."""

    expires: Instant
    """From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002)."""

    issued: Instant
    """From when it is valid; not before 1970."""

    keyId: str
    """The name of the platform key that signs it; 1–32 bytes."""

    round: int
    """The number of the signing round; a regenerated code has the next one (YX-004). 0 for an upload code (GZ-053), since
    rounds are counted from 1.
    """

    subCase: str
    """The sub-case (子案) whose round it opens; 1–64 bytes."""


class TicketContentSigned(TypedDict):
    """Our own signed text."""

    type: Literal["signed"]

    payload: str
    """The payload of [`SignedTicket`]."""


class TicketContentProviderUrl(TypedDict):
    """The link of a signing provider, with the life of its round."""

    type: Literal["provider_url"]

    url: str
    """An `https` address in ASCII, at most 1,024 bytes."""


TicketContent: TypeAlias = Union[TicketContentSigned, TicketContentProviderUrl]
"""What a signing code holds."""


class TicketReport(TypedDict):
    """What a phone learns from a payload."""

    report: Report
    """Everything against it. Acceptable means: signed by a known key, and valid now."""

    ticket: NotRequired[Ticket]
    """The ticket; only when its signature is right (it may still have expired)."""


class TicketToSign(TypedDict):
    """What a host's device has to sign."""

    digest: NotRequired[str]
    """The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
    was given: Z is taken over it.
    """

    message: str
    """The message, in hexadecimal, for a device that computes Z and the digest by itself."""

    userId: str
    """The user identity that enters Z."""


TimeSource: TypeAlias = Literal["claimed", "token"]
"""From where the instant of a signature comes.

- `claimed`: The signer's own clock.
- `token`: A timestamp that stands in place of the signer's own time (GM/T 0031-2014 allows it).
"""


class TimestampRequest(TypedDict):
    """A timestamp over a whole file to be made."""

    contentsSize: NotRequired[int]
    """Bytes to reserve for the token; none means 12 KiB."""

    digestAlgorithm: DigestAlgorithm
    """With what the file is digested."""

    field: str
    """The name of its new field."""


class TodoItem(TypedDict):
    """One thing to do."""

    action: str
    """Tag of the action, or a `host.*` step."""

    finding: Finding
    """What is missing."""

    now: bool
    """Whether it can be done now; otherwise something else comes first."""

    signer: NotRequired[str]
    """Key of the signer, for `sign`: the row of the form in this sub-case, such as `buyers/0`. It tells persons of one
    name apart.
    """

    subCase: NotRequired[str]
    """The sub-case; none for the case as a whole."""


TransferAgreement: TypeAlias = Literal["any", "limited", "free", "unstated"]
"""Of which mortgages a rule speaks, by what was registered with them as 是否存在禁止或限制转让抵押不动产的约定
(民法典 第四百零六条).

- `any`: Of all, and of all that is no mortgage.
- `limited`: Transfer is barred or limited.
- `free`: Transfer is neither barred nor limited.
- `unstated`: The register does not say.
"""


TrustLevel: TypeAlias = Literal["level3", "level4", "level5"]
"""Trust level of an account on the identity platform (可信等级). Requirement rows UA-012, GZ-005.

- `level3`: 三级 (formerly L1).
- `level4`: 四级 (formerly L2).
- `level5`: 五级 (formerly L3).
"""


class TrustRules(TypedDict):
    """How far accounts must be trusted (GZ-005, C-32, C-55)."""

    basis: Basis
    """On what it rests."""

    eLicenceLevel: TrustLevel
    """Level that a login by e-licence counts as."""

    enterpriseLevel: TrustLevel
    """Level the enterprise's account needs."""

    handlerLevel: TrustLevel
    """Level the handler's own account needs."""

    noticeRequired: bool
    """Whether the notice to users must be acknowledged first (GZ-008)."""


class UkeyBinding(TypedDict):
    """A binding of a seal to a Ukey."""

    begun: Instant
    """When the binding was begun."""

    bound: NotRequired[Instant]
    """When the scan confirmed it."""

    certificate: NotRequired[str]
    """The certificate to which it belongs; empty where there is none (C-25)."""

    ukey: str
    """Serial number of the Ukey."""

    unbinding: NotRequired[Instant]
    """When the unbinding was begun."""

    unbound: NotRequired[Instant]
    """When it ended."""


class UkeyRule(TypedDict):
    """Ukeys (C-25, C-72)."""

    basis: Basis
    """On what it rests."""

    otherChannels: bool
    """Whether a bound seal can still be used without the Ukey."""

    survivesReissue: bool
    """Whether a binding outlives the certificate with which it was made."""


class UnitStatus(TypedDict):
    """The contract status of a unit, as the contract system tells it."""

    contractStatus: str
    """网签状态, as in [`PropertyUnit`]."""

    unitCode: str
    """不动产单元号."""


UnknownGrantee: TypeAlias = Literal["pending", "refused"]
"""What becomes of a grant to somebody without an account (C-75).

- `pending`: It waits for the account.
- `refused`: It is refused.
"""


class Unmet(TypedDict):
    """One thing that stands against a command: what, who can mend it, by which step."""

    finding: Finding
    """What is unmet. Its pointer goes into the command, or into the form it concerns."""

    menders: list[Mender]
    """Who can mend it. Empty when nobody can (the case is over)."""

    remedy: NotRequired[Remedy]
    """By which step, where there is one."""


UploadChannel: TypeAlias = Literal["pc", "phone"]
"""How a file reached the host. Requirement row GZ-053.

- `pc`: From the computer on which the form is filled in.
- `phone`: From a phone that scanned the upload code.
"""


class UploadCode(TypedDict):
    """A code that a phone scans to upload files of one item to one sub-case. It is used in `[issued, expires)`, by the
    person to whom it was given, for any number of files.

    What the code shows is a ticket (`signing::ticket::Ticket`) of round 0, which no signing round has, over
    this digest.
    """

    code: str
    """The host's own id of the code, unique within the case."""

    digest: str
    """SM3 of what the code is for: case, sub-case, item, person, time."""

    ended: NotRequired[CodeEnd]
    """Why it ended before."""

    endedAt: NotRequired[Instant]
    """When it ended before."""

    expires: Instant
    """From when on it is no longer valid."""

    holder: NotRequired[str]
    """Key of the party to whom it was given, such as `buyers/0`; empty for whoever was shown it."""

    issued: Instant
    """When it was issued."""

    item: str
    """The item of the checklist."""

    person: NotRequired[Principal]
    """Who that is: the party, or the agent who acts for it, as the form had it then. None where the case knows
    nobody.
    """


class UploadMark(TypedDict):
    """Who uploaded a file, when, and by which code."""

    at: Instant
    """When."""

    by: Principal
    """Who, as the host had authenticated the person who held the phone."""

    code: str
    """The code."""


class UploadRules(TypedDict):
    """How materials are uploaded (GZ-053). No source limits files; what stands here is the platform's own policy."""

    basis: Basis
    """On what it rests."""

    codeLifeSeconds: int
    """How long the code that a phone scans lives, in seconds; 0 where phones upload nothing."""

    fileBytes: NotRequired[int]
    """The most bytes of a file; 0 for any number."""

    filePages: NotRequired[int]
    """The most pages of a file; 0 for any number."""

    files: NotRequired[int]
    """The most files of an item; 0 for any number."""

    formats: NotRequired[list[Column]]
    """What a file may be, by the codes of `FileFormat`, with their names; empty for anything."""

    severity: Severity
    """How grave it is that a file that is there already is another. By a code no such file comes in."""


class UsedEvidence(TypedDict):
    """Evidence that was used: by whom it was vouched for, and its number there."""

    kind: str
    """What it is."""

    provider: str
    """Who vouches for it."""

    reference: str
    """The provider's number for it."""


class ValidationData(TypedDict):
    """What a verifier needs besides the file. Each item is DER in base64, or PEM."""

    certificates: NotRequired[list[str]]
    """Certificates of the paths of signers, timestamps and answers."""

    crls: NotRequired[list[str]]
    """Revocation lists."""

    field: NotRequired[str]
    """The field of the signature that they are for, which then names them (`/VRI`). None means all signatures."""

    ocspResponses: NotRequired[list[str]]
    """OCSP answers, each whole."""


ValidityRecord = TypedDict(
    "ValidityRecord",
    {
        "at": "Instant",
        "from": "NotRequired[Instant]",
        "until": "NotRequired[Instant]",
    },
)
"""A seal's time of use, as it was known from an instant on."""


class ValidityRule(TypedDict):
    """A seal's time of use."""

    basis: Basis
    """On what it rests."""

    renewalDays: int
    """How many days before its end a seal is due for renewal; 0 for never."""

    source: ValiditySource
    """From where it comes."""


ValiditySource: TypeAlias = Literal["application", "certificate"]
"""From where a seal's time of use comes.

- `application`: Applied for: 启用时间 and 使用年限 (GS-006, GS-008).
- `certificate`: From the certificate that comes with the claim, or the platform's report.
"""


class Verification(TypedDict):
    """A verification of the entity that was done."""

    at: Instant
    """When."""

    ended: NotRequired[Instant]
    """Since when it counts no longer: name, kind or representative of the entity changed."""

    evidence: list[Evidence]
    """The evidence, online."""

    level: TrustLevel
    """The level that it reached."""

    method: str
    """Code of the method."""

    option: str
    """Code of the set of papers that was complete, on site; else empty."""


class VerificationMethod(TypedDict):
    """A way to verify a legal entity (UA-013 to UA-021)."""

    basis: Basis
    """On what it rests."""

    code: str
    """Its code."""

    enablesLogin: NotRequired[LoginMethod]
    """The way to log in that works from then on (UA-014, UA-016)."""

    evidence: NotRequired[list[str]]
    """The kinds of evidence that it asks for online; all of them."""

    forms: NotRequired[list[str]]
    """Codes of the papers whose forms can be downloaded (UA-028)."""

    level: TrustLevel
    """The level that it reaches."""

    name: Label
    """Its name."""

    onSite: NotRequired[bool]
    """Whether it is done at a window, and cannot be begun online (UA-033)."""

    options: NotRequired[list[DocumentOption]]
    """The sets of papers at the window; one is enough."""

    scopes: NotRequired[list[EntityScope]]
    """The entities that it serves; empty where no source limits them."""

    windows: NotRequired[list[ServiceWindow]]
    """The windows known to be open; the list may be cut, so that none may be inferred to lack (UA-020)."""


class VerificationPolicy(TypedDict):
    """By which rules signatures are judged. The defaults are assumed: no standard that was available fixes them for
    registries.
    """

    acceptedDigests: list[DigestAlgorithm]
    """The hash functions that are accepted: for what a signature or document timestamp rests on, in CMS, messages of
    GM/T 0010 and seal signatures alike. Signatures inside of certificates and of seal makers are not asked for;
    weak ones are named. Assumed default: all but SHA-1.
    """

    judgedAt: JudgedAt
    """For which instant certificates are judged. Assumed default: when it was signed, since certificates have
    normally expired when somebody looks (GM/T 0031-2014, 6.2.3 d judges by the time of signing).
    """

    minimumRsaBits: int
    """The shortest RSA key with which whoever signs, seals or stamps is accepted, in bits. Assumed default: 2048."""

    requireRevocation: bool
    """Whether a signature needs evidence that its certificates were not revoked. Assumed default: no."""

    signingPurposes: list[str]
    """The extended key usages, dotted, of which a signer's certificate must have one if it names any; CAs above that
    name some must leave one over. Assumed default: document signing, its forerunners, mail protection, client
    authentication and any usage, see `SIGNING_PURPOSES` in core.
    """


class VerificationReport(TypedDict):
    """What verifying a document came to."""

    findings: NotRequired[list[Finding]]
    """What concerns the whole document."""

    pages: int
    """How many pages."""

    revisions: int
    """How many revisions the file has."""

    signatures: list[SignatureReport]
    """The signatures, in the order in which they were made."""

    unsignedBytes: int
    """So many bytes at the end are covered by no signature."""

    verdict: SignatureVerdict
    """The worst of all signatures and of the document; indeterminate where there is no signature."""

    verifiedAt: Instant
    """When it was verified."""


class VerificationRoute(TypedDict):
    """Where a document can be verified (SZ-044, SZ-045)."""

    basis: Basis
    """On what it rests."""

    channel: Channel
    """The channel."""

    login: bool
    """Whether a login is needed."""

    name: Label
    """Where it is found."""


VerificationState: TypeAlias = Literal["unverified", "verified"]
"""Where a way of verification stands.

- `unverified`: 未核验.
- `verified`: 已核验.
"""


class VerificationView(TypedDict):
    """A way of verification as the account shows it."""

    forms: list[Choice]
    """Papers whose forms can be downloaded (UA-028)."""

    level: TrustLevel
    """The level that it reaches."""

    method: str
    """Code of the method."""

    name: Label
    """Its name."""

    startOnline: bool
    """Whether 立即核验 is offered: never for what is done on site (UA-033)."""

    state: VerificationState
    """Where it stands."""

    stateName: Label
    """What that is called: 未核验, 已核验."""

    unmet: list[Unmet]
    """What stands against it: entities that it does not serve."""

    windows: list[ServiceWindow]
    """The windows known to be open (UA-020)."""


class VerifiedDocument(TypedDict):
    """A sealed document, as its verification left it."""

    contentDigest: str
    """The digest of the sub-case's content that the document shows and its signatures cover, lower-case
    hexadecimal.
    """

    provider: NotRequired[str]
    """The seal platform that vouches for the act; a case asks for it."""

    reference: str
    """The seal platform's own number for the act."""

    sealedAt: Instant
    """When it was sealed."""

    subject: NotRequired[str]
    """The number of the enterprise whose seal it is; a case asks for it."""

    verdict: SealVerdict
    """What all its signatures came to."""


VoidCause: TypeAlias = Literal["regenerated", "changed", "withdrawn", "submission_failed"]
"""Why signatures became void.

- `regenerated`: The ticket was generated anew (YX-004).
- `changed`: What was signed has changed (GZ-076).
- `withdrawn`: The sub-case was withdrawn (C-11).
- `submission_failed`: The submission failed.
"""


class WalletPassword(TypedDict):
    """What is known of the password: one for all licences of the device (EL-008)."""

    changedAt: NotRequired[Instant]
    """When it was changed last."""

    version: int
    """How often it was changed."""


class WalletPasswordView(TypedDict):
    """The password of a device: never the password itself."""

    changedAt: NotRequired[Instant]
    """When it was changed last."""

    licences: list[str]
    """Numbers of the licences for which it is asked."""

    scope: str
    """How far it reaches: all licences of this app on this device (C-23, EL-008)."""

    version: int
    """How often it was changed; 0 for the one it began with."""


class WindowApplication(TypedDict):
    """An application at a service window, or one that is sent: nothing happens until it is accepted (SZ-070, SZ-080)."""

    action: SealAction
    """What is applied for."""

    applicant: Actor
    """Who submitted it, as the host had authenticated this person or account then."""

    appliedAs: Role
    """In which capacity."""

    at: Instant
    """When."""

    channel: Channel
    """On which channel: what staff decide on came to a window, or by mail."""

    decision: NotRequired[WindowDecision]
    """What the window decided."""

    evidence: NotRequired[list[Evidence]]
    """What the host had verified for it."""

    failed: NotRequired[list[FailedCheck]]
    """Checks that had failed."""

    id: str
    """Its id: that of the command that submitted it."""

    licences: int
    """How many licences the account had been told of: what the form prints is what the last of them says."""

    operation: SealOperation
    """The operation."""


class WindowDecision(TypedDict):
    """The decision of the window."""

    accepted: bool
    """Whether the application was accepted."""

    at: Instant
    """When."""

    reason: NotRequired[str]
    """Why not."""


class WindowForm(TypedDict):
    """The data of an application form that is printed and brought to a window (SZ-014, SZ-070)."""

    application: str
    """Id of the application."""

    at: Instant
    """When it was submitted."""

    channel: Channel
    """Whether it is brought to a window, or sent."""

    decision: NotRequired[WindowDecision]
    """What the window decided."""

    materials: list[str]
    """What else is brought, as far as a source names it (C-73, SZ-017)."""

    operation: SealOperation
    """What is applied for."""

    rows: list[FormRow]
    """What was filled in, in order."""

    title: Label
    """The heading."""


class WithdrawalRules(TypedDict):
    """Whose agreement it takes to take a filed application back before it is entered."""

    basis: Basis
    """On what it rests."""

    parties: list[PartyRole]
    """The parties of the form, each of which declares it: every row of each."""


__all__ = [
    "Acceptance",
    "AcceptanceGap",
    "AcceptanceOutcome",
    "AccountAction",
    "AccountActionAddHandler",
    "AccountActionChangeApplicant",
    "AccountActionConfirmHandler",
    "AccountActionRegister",
    "AccountActionRemoveHandler",
    "AccountActionReportOnSite",
    "AccountActionUpdateEntity",
    "AccountActionVerify",
    "AccountCommand",
    "AccountEntry",
    "AccountEvent",
    "AccountEventApplicantChanged",
    "AccountEventEntityUpdated",
    "AccountEventHandlerAdded",
    "AccountEventHandlerBound",
    "AccountEventHandlerRemoved",
    "AccountEventRegistered",
    "AccountEventRegistrationCompleted",
    "AccountEventVerified",
    "AccountEventVerifiedOnSite",
    "AccountLevel",
    "AccountLogin",
    "AccountOutcome",
    "AccountPayload",
    "AccountRegistration",
    "AccountState",
    "AccountStep",
    "ActingFor",
    "ActingParty",
    "Action",
    "ActionAddUnits",
    "ActionAnswerQuestionnaire",
    "ActionApprove",
    "ActionBatchEdit",
    "ActionDelete",
    "ActionEditApplication",
    "ActionForm",
    "ActionImportCase",
    "ActionIssueUploadCode",
    "ActionMoveProfile",
    "ActionOffer",
    "ActionOpenBatch",
    "ActionOpenSingle",
    "ActionRecordInquiry",
    "ActionRegenerateTicket",
    "ActionReject",
    "ActionRemoveByCode",
    "ActionRemoveMaterial",
    "ActionRemoveUnits",
    "ActionReportCertificates",
    "ActionReportDelivery",
    "ActionReportRegisterFacts",
    "ActionReportRegistrable",
    "ActionReportStatus",
    "ActionReportSubmissionFailure",
    "ActionReportTax",
    "ActionRule",
    "ActionSave",
    "ActionSeal",
    "ActionShareMaterials",
    "ActionSign",
    "ActionSubmit",
    "ActionUploadByCode",
    "ActionUploadMaterial",
    "ActionWithdraw",
    "ActionWithdrawBeforeEntry",
    "ActionWithdrawUploadCode",
    "Actor",
    "Adjustment",
    "AfterFilingRules",
    "Agent",
    "AgentConflict",
    "AgentRule",
    "Alias",
    "Align",
    "Answer",
    "AnswerShape",
    "Applicant",
    "ApplicantCheck",
    "Application",
    "ApplicationChanges",
    "ApplicationStanding",
    "ApplicationView",
    "Applied",
    "ArcSide",
    "AskedSeal",
    "Background",
    "BarRule",
    "Base",
    "Basis",
    "Binding",
    "BindingRules",
    "Block",
    "BlockGrid",
    "BlockHeading",
    "BlockNote",
    "BlockPageBreak",
    "BlockParagraph",
    "BlockQr",
    "BlockSignatures",
    "BlockTable",
    "Browser",
    "Building",
    "BuildingGrid",
    "Business",
    "BusinessParty",
    "BusinessType",
    "Buyer",
    "CalendarDay",
    "CalendarYear",
    "CancelCause",
    "CancelCauseByUser",
    "CancelCauseLicenceChange",
    "CancelCauseRefused",
    "Cancellation",
    "CapabilityRule",
    "Capacity",
    "Carrier",
    "CaseIndex",
    "CaseIndexRow",
    "CaseKind",
    "CaseStage",
    "CaseState",
    "Cell",
    "CertificateListing",
    "CertificateRecord",
    "CertificateSummary",
    "CertificateUse",
    "Certification",
    "CertifiedRight",
    "ChainRule",
    "Change",
    "ChangeCount",
    "ChangeKind",
    "ChangeLevel",
    "ChangeStep",
    "Channel",
    "ChecklistItem",
    "ChecklistRow",
    "Choice",
    "ChosenUnit",
    "Claim",
    "CoOwnership",
    "Code",
    "CodeEnd",
    "CodeName",
    "CodeNames",
    "Column",
    "ColumnUse",
    "Command",
    "Comparison",
    "Condition",
    "ConditionAll",
    "ConditionAlways",
    "ConditionAny",
    "ConditionCompare",
    "ConditionIs",
    "ConditionNot",
    "ConditionOneOf",
    "ConfirmationAct",
    "ConfirmationMode",
    "Contact",
    "Conversion",
    "CoverageRule",
    "Custodian",
    "CustodyRight",
    "Date",
    "DayCount",
    "DayKind",
    "DayReport",
    "Deadline",
    "DeadlineKind",
    "DefaultGrantRule",
    "DefaultGrants",
    "Delivery",
    "Dictionary",
    "DictionaryEntry",
    "DictionaryOverlay",
    "Difference",
    "DigestAlgorithm",
    "DocumentGap",
    "DocumentOption",
    "DocumentType",
    "Duty",
    "ELicence",
    "EarlyRegeneration",
    "Easement",
    "Edge",
    "Effect",
    "EffectDeliverCertificates",
    "EffectFileCase",
    "EffectNotifyParty",
    "EffectOpenSingleCase",
    "EffectRequestConfirmation",
    "EffectRequestSignatures",
    "EffectShowUploadCode",
    "Enterprise",
    "EnterpriseChoice",
    "EnterpriseChoices",
    "Entitlement",
    "EntityKind",
    "EntityKindRule",
    "EntityScope",
    "EntityUpdateRule",
    "ErrorCorrection",
    "Event",
    "EventApplicationEdited",
    "EventApplicationsBatchEdited",
    "EventApproved",
    "EventBatchEmptied",
    "EventBatchOpened",
    "EventCaseImported",
    "EventCertificatesIssued",
    "EventDeleted",
    "EventDeliveryReported",
    "EventFiled",
    "EventFilingHeld",
    "EventInquiryRecorded",
    "EventMaterialRemoved",
    "EventMaterialUploaded",
    "EventMaterialsShared",
    "EventProfileMoved",
    "EventQuestionnaireAnswered",
    "EventRegisterFactsReported",
    "EventRegistrationPossible",
    "EventRejected",
    "EventRoundCompleted",
    "EventRoundOpened",
    "EventSaved",
    "EventSealed",
    "EventSignaturesVoided",
    "EventSigned",
    "EventSingleOpened",
    "EventStatusReported",
    "EventSubCaseWithdrawn",
    "EventSubmissionFailed",
    "EventSubmitted",
    "EventTaxClearanceWithdrawn",
    "EventTaxCleared",
    "EventUnitsAdded",
    "EventUnitsRemoved",
    "EventUploadCodeIssued",
    "EventUploadCodeWithdrawn",
    "EventWithdrawnBeforeEntry",
    "Evidence",
    "EvidenceLife",
    "EvidenceRule",
    "ExpectedSubCase",
    "Fact",
    "FailedCheck",
    "Failure",
    "FailureKind",
    "FieldKind",
    "FieldLock",
    "FieldLockAll",
    "FieldLockExclude",
    "FieldLockInclude",
    "FieldOption",
    "FieldText",
    "FileFormat",
    "FilingCause",
    "FilingMode",
    "FilingRules",
    "Finding",
    "FindingPlace",
    "FlagRecord",
    "Floor",
    "FormAddition",
    "FormField",
    "FormGroup",
    "FormPart",
    "FormRow",
    "FormSection",
    "Grant",
    "GrantCell",
    "GrantLayer",
    "GrantLink",
    "GrantOrigin",
    "GrantRequest",
    "GrantRow",
    "GrantRules",
    "GrantStanding",
    "GrantView",
    "GranteeRule",
    "GridCell",
    "GridRow",
    "HandlerAuthorisation",
    "HandlerBinding",
    "HandlerRequest",
    "HandlerStage",
    "HostTask",
    "HostTaskNotify",
    "HostTaskRevokeCertificates",
    "HostTaskSealDocument",
    "HostTaskStoreDocument",
    "HsmRecord",
    "IdentifierColumns",
    "IdentifierKind",
    "IdentifierPart",
    "IdentifierReport",
    "IdentityLogin",
    "IdentityProfile",
    "IdentityUse",
    "ImportTrust",
    "ImportedStage",
    "ImportedSubCase",
    "IndexRow",
    "IndexedMailbox",
    "Inquiry",
    "Instant",
    "IssuedCertificate",
    "JudgedAt",
    "JudgedAtAt",
    "JudgedAtProvenTime",
    "JudgedAtSigningTime",
    "Label",
    "LabelledValue",
    "Language",
    "Lapse",
    "LapseRules",
    "LapsingRound",
    "LastDay",
    "LayerRule",
    "LegalEntity",
    "LegalRepresentative",
    "LevelOrder",
    "LevelRule",
    "LicenceAction",
    "LicenceActionAuthoriseCustodian",
    "LicenceActionChangePassword",
    "LicenceActionDeleteCopy",
    "LicenceActionDownload",
    "LicenceActionOpenWallet",
    "LicenceActionReportLicence",
    "LicenceActionWithdrawCustodian",
    "LicenceApp",
    "LicenceCapacity",
    "LicenceChangeRule",
    "LicenceCommand",
    "LicenceCopy",
    "LicenceEntry",
    "LicenceEvent",
    "LicenceEventCopyDeleted",
    "LicenceEventCustodianAuthorised",
    "LicenceEventCustodianWithdrawn",
    "LicenceEventDownloaded",
    "LicenceEventLicenceReported",
    "LicenceEventPasswordChanged",
    "LicenceEventWalletOpened",
    "LicenceFacts",
    "LicenceField",
    "LicenceHolder",
    "LicenceImpact",
    "LicenceListing",
    "LicenceOutcome",
    "LicencePayload",
    "LicenceProfile",
    "LicenceRecord",
    "LicenceUse",
    "LicenceWalletState",
    "LiftedFact",
    "ListRow",
    "ListView",
    "LoadedSeal",
    "LogEntry",
    "LogPayload",
    "LoginMethod",
    "LoginRule",
    "Mailbox",
    "MailboxRow",
    "MailboxView",
    "Material",
    "MaterialFile",
    "MaterialScope",
    "Mender",
    "Message",
    "Metadata",
    "Mortgage",
    "NameOrder",
    "NameSuffix",
    "NextDeadline",
    "NoticeView",
    "Occurrence",
    "OccurrenceEach",
    "OccurrenceFirst",
    "OccurrenceLast",
    "OccurrenceNumber",
    "Offer",
    "OperationEffect",
    "OperationRow",
    "OperationRule",
    "Organisation",
    "Outcome",
    "OutputAction",
    "OutputPlan",
    "OutputPolicy",
    "OutputRequest",
    "OutputStep",
    "OverlayEntry",
    "Page",
    "PagePlacement",
    "PageRectangle",
    "PageSessionRule",
    "PageSize",
    "Paper",
    "PaperHead",
    "PaperLayout",
    "PaperPlace",
    "Param",
    "PartyRole",
    "PathReport",
    "PathStep",
    "PathStepKind",
    "PendingNotice",
    "PeriodMode",
    "PeriodRule",
    "PersonRecord",
    "PersonTodo",
    "PictureFile",
    "Placement",
    "PlatformCell",
    "PlatformComparison",
    "PlatformKey",
    "Position",
    "PositionEveryPage",
    "PositionField",
    "PositionKeyword",
    "PositionPages",
    "PositionPoint",
    "PositionRiding",
    "Prepared",
    "PreparedTimestamp",
    "Presenter",
    "Principal",
    "Profile",
    "ProfileDifference",
    "ProfileRef",
    "ProfileSettings",
    "Progress",
    "Project",
    "ProjectRef",
    "ProofRule",
    "PropertyDetails",
    "PropertyUnit",
    "QrMatrix",
    "QrStyle",
    "Question",
    "Questionnaire",
    "ReceiptLine",
    "ReceiptList",
    "ReceiptRules",
    "Refusal",
    "Region",
    "RegisterFact",
    "RegisterMaterial",
    "RegisterPaper",
    "RegisterRule",
    "RegisterSubject",
    "RegistrationField",
    "RegistryStatus",
    "Remedy",
    "Report",
    "RequiredField",
    "RequirementRow",
    "Resolution",
    "Revocation",
    "RevocationCascade",
    "RevocationCause",
    "RightHolder",
    "RightReport",
    "Role",
    "Room",
    "Seal",
    "SealAccountState",
    "SealAct",
    "SealActUse",
    "SealAction",
    "SealActionApply",
    "SealActionApplySystemAccess",
    "SealActionAuthoriseHandler",
    "SealActionBindUkey",
    "SealActionCancel",
    "SealActionChange",
    "SealActionChangeSecret",
    "SealActionClaim",
    "SealActionConfirmUkeyBinding",
    "SealActionConfirmUkeyUnbinding",
    "SealActionDeleteCopy",
    "SealActionDismissHandler",
    "SealActionDownloadCertificate",
    "SealActionFileHsm",
    "SealActionGrant",
    "SealActionOpenAccount",
    "SealActionRenew",
    "SealActionReportCertificate",
    "SealActionReportHsm",
    "SealActionReportIssue",
    "SealActionReportLicenceChange",
    "SealActionReportPerson",
    "SealActionReportPhysicalSeal",
    "SealActionReportRefusal",
    "SealActionReportSet",
    "SealActionReportSystemAccess",
    "SealActionReportWindow",
    "SealActionResetSecret",
    "SealActionResume",
    "SealActionRevoke",
    "SealActionSign",
    "SealActionSuspend",
    "SealActionUnbindUkey",
    "SealAnswer",
    "SealAsked",
    "SealCertificate",
    "SealChange",
    "SealChangeKind",
    "SealCheck",
    "SealCommand",
    "SealContent",
    "SealCoverage",
    "SealDesign",
    "SealDraft",
    "SealEdition",
    "SealEvent",
    "SealEventAccountOpened",
    "SealEventCertificateDownloaded",
    "SealEventCertificateIssued",
    "SealEventCopyDeleted",
    "SealEventFormKept",
    "SealEventGrantRevoked",
    "SealEventGranted",
    "SealEventHandlerAuthorised",
    "SealEventHandlerDismissed",
    "SealEventHsmReported",
    "SealEventLicenceChanged",
    "SealEventPersonRegistered",
    "SealEventPhysicalSealReported",
    "SealEventSealApplied",
    "SealEventSealCancelled",
    "SealEventSealClaimed",
    "SealEventSealIssued",
    "SealEventSealRenewed",
    "SealEventSealReplaced",
    "SealEventSealResumed",
    "SealEventSealSuspended",
    "SealEventSealUsed",
    "SealEventSecretSet",
    "SealEventSystemAccessReported",
    "SealEventUkeyBindingBegun",
    "SealEventUkeyBound",
    "SealEventUkeyUnbindingBegun",
    "SealEventUkeyUnbound",
    "SealEventWindowDecided",
    "SealEventWindowSubmitted",
    "SealExtension",
    "SealField",
    "SealFile",
    "SealForm",
    "SealKind",
    "SealListKind",
    "SealLogEntry",
    "SealLogPayload",
    "SealLoginRule",
    "SealOffer",
    "SealOperation",
    "SealOutcome",
    "SealOwner",
    "SealPart",
    "SealPartArc",
    "SealPartLine",
    "SealPartName",
    "SealPartStar",
    "SealPlacement",
    "SealPreset",
    "SealProfile",
    "SealQuestion",
    "SealRequest",
    "SealRoleRule",
    "SealRow",
    "SealSet",
    "SealShape",
    "SealSignatureFile",
    "SealSigning",
    "SealStage",
    "SealStep",
    "SealTable",
    "SealTodo",
    "SealUse",
    "SealVerdict",
    "SealVerification",
    "SealView",
    "SealableFile",
    "SealingAction",
    "SealingActionClosePage",
    "SealingActionConfirm",
    "SealingActionOpenPage",
    "SealingActionPlaceSeals",
    "SealingActionReopenPage",
    "SealingActionReportScan",
    "SealingActionReportSealed",
    "SealingActionShowQr",
    "SealingChannel",
    "SealingCommand",
    "SealingEvent",
    "SealingEventAuthenticated",
    "SealingEventAuthenticationFailed",
    "SealingEventConfirmed",
    "SealingEventPageClosed",
    "SealingEventPageOpened",
    "SealingEventPageReopened",
    "SealingEventQrShown",
    "SealingEventSealsPlaced",
    "SealingEventStored",
    "SealingLogEntry",
    "SealingOutcome",
    "SealingPayload",
    "SealingRules",
    "SealingStage",
    "SealingState",
    "SealingStep",
    "SecretRecord",
    "SecretRule",
    "SecretScope",
    "SecuredClaim",
    "SeenCommand",
    "ServiceWindow",
    "SetOccasion",
    "Setting",
    "Severity",
    "SeverityRule",
    "ShareMode",
    "SheetColumn",
    "SheetCorrection",
    "SheetFinding",
    "SheetMapping",
    "SheetMark",
    "SheetRecord",
    "SheetReport",
    "SheetRows",
    "SheetTemplate",
    "SheetUnit",
    "Signature",
    "SignatureKind",
    "SignatureLevel",
    "SignatureLine",
    "SignatureReport",
    "SignatureScheme",
    "SignatureStep",
    "SignatureStyle",
    "SignatureVerdict",
    "SignedCoverage",
    "SignedTicket",
    "Signer",
    "SigningRequest",
    "SigningRound",
    "SigningRules",
    "SkippedShare",
    "Slice",
    "Source",
    "SplitFrom",
    "StageRule",
    "Stamp",
    "StampPlan",
    "StatusEntry",
    "StepOutcome",
    "StepReport",
    "StoredDocument",
    "SubCase",
    "SubCaseContent",
    "SubCaseDocument",
    "SubCaseForm",
    "SubCaseHead",
    "SubCasePart",
    "SubCaseStage",
    "Suspension",
    "SuspensionOrigin",
    "SuspensionRule",
    "SystemRecord",
    "Table",
    "TableColumn",
    "TableRow",
    "TemplateColumn",
    "TermRule",
    "Ticket",
    "TicketContent",
    "TicketContentProviderUrl",
    "TicketContentSigned",
    "TicketReport",
    "TicketToSign",
    "TimeSource",
    "TimestampRequest",
    "TodoItem",
    "TransferAgreement",
    "TrustLevel",
    "TrustRules",
    "UkeyBinding",
    "UkeyRule",
    "UnitStatus",
    "UnknownGrantee",
    "Unmet",
    "UploadChannel",
    "UploadCode",
    "UploadMark",
    "UploadRules",
    "UsedEvidence",
    "ValidationData",
    "ValidityRecord",
    "ValidityRule",
    "ValiditySource",
    "Verification",
    "VerificationMethod",
    "VerificationPolicy",
    "VerificationReport",
    "VerificationRoute",
    "VerificationState",
    "VerificationView",
    "VerifiedDocument",
    "VoidCause",
    "WalletPassword",
    "WalletPasswordView",
    "WindowApplication",
    "WindowDecision",
    "WindowForm",
    "WithdrawalRules",
]
