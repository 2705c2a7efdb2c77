"""
The native part of dengji.
"""

import collections.abc
import datetime
import typing

from . import documents

from .documents import (
    AccountCommand,
    AccountDecision,
    AccountEntry,
    AccountLevel,
    AccountLogin,
    AccountOutcome,
    AccountRegistration,
    AccountState,
    ActingFor,
    ActionOffer,
    Actor,
    Adjustment,
    BuildingGrid,
    CaseState,
    Channel,
    ChecklistRow,
    Claim,
    Command,
    Deadline,
    Decision,
    Dictionary,
    Difference,
    DocumentGap,
    Duty,
    ELicence,
    Enterprise,
    Entitlement,
    ErrorCorrection,
    Finding,
    GrantOrigin,
    GrantView,
    HandlerBinding,
    IdentifierColumns,
    IdentifierKind,
    IdentifierReport,
    IdentityUse,
    Language,
    Lapse,
    LicenceCommand,
    LicenceCopy,
    LicenceDecision,
    LicenceEntry,
    LicenceFacts,
    LicenceHolder,
    LicenceImpact,
    LicenceListing,
    LicenceOutcome,
    LicenceWalletState,
    LogEntry,
    Material,
    Offer,
    Outcome,
    Page,
    PersonTodo,
    Placement,
    PlatformComparison,
    PlatformKey,
    Presenter,
    Principal,
    ProfileDifference,
    ProfileRef,
    Progress,
    Project,
    PropertyUnit,
    QrMatrix,
    QrStyle,
    ReceiptList,
    Region,
    RegisterFact,
    Report,
    RequirementRow,
    SealAccountState,
    SealAnswer,
    SealChange,
    SealCommand,
    SealDeadline,
    SealDecision,
    SealLogEntry,
    SealOffer,
    SealOutcome,
    SealQuestion,
    SealTodo,
    SealView,
    Severity,
    ShareMode,
    SignedTicket,
    SubCaseDocument,
    Ticket,
    TicketReport,
    TicketToSign,
    TrustLevel,
    VerificationView,
    WalletPasswordView,
    WindowForm,
)

__all__ = [
    "AccountContext",
    "Case",
    "Context",
    "Dictionaries",
    "EnterpriseAccount",
    "Identifier",
    "IdentifierChecker",
    "IdentifierList",
    "IdentityProfile",
    "LicenceContext",
    "LicenceProfile",
    "LicenceWallet",
    "Profile",
    "QrCode",
    "Regions",
    "SealAccount",
    "SealContext",
    "SealProfile",
    "SubCase",
    "builtin_profiles",
    "check_identifier",
    "check_identifiers",
    "citations",
    "complete_ticket",
    "deselect_units",
    "document_names",
    "erase_log_entry",
    "lapse",
    "mask_identifier",
    "parse_share",
    "prepare_ticket",
    "projects_of",
    "read_document",
    "requirement",
    "share_materials",
    "sign_ticket",
    "text",
    "verify_log",
    "verify_ticket",
    "what_if",
    "write_document",
]

from collections.abc import Sequence
from typing import final

@final
class AccountContext:
    """
    What a command to an enterprise's account is decided with: everything that comes from outside the account.
    """
    def __new__(cls, /, now: "datetime.datetime | str", actor: "Actor | str | bytes", profile: IdentityProfile, regions: Regions | None = None, salt: str = ...) -> AccountContext:
        """
        `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
        """
    def at(self, /, now: "datetime.datetime | str", salt: str = ...) -> AccountContext:
        """
        The same actor under the same rules, at another instant and with another salt.
        """

@final
class Case:
    """
    A case: a batch (主案) with its sub-cases (子案), or a single case (单案).
    """
    def __repr__(self, /) -> str: ...
    def actions(self, /, context: Context, page: "Page | None" = None) -> "list[ActionOffer]":
        """
        Every button this actor has, allowed or with all that stands against it.
        """
    def check(self, /, context: Context) -> "Report":
        """
        Checks every sub-case: form, questionnaire, materials, unit and register.
        """
    def decide(self, /, command: "Command | str | bytes", context: Context) -> "Decision":
        """
        What would follow from a command; nothing changes. Raises `Refused`.
        """
    @staticmethod
    def from_state(state: "CaseState | str | bytes") -> Case:
        """
        The case of a snapshot, which is what `state` gives.
        """
    def handle(self, /, command: "Command | str | bytes", context: Context) -> "Outcome":
        """
        Carries a command out, and gives the log entry to be stored. Raises `Refused`; then nothing has changed.
        """
    def next_deadline(self, /, now: "datetime.datetime | str") -> "Deadline | None":
        """
        The next instant after `now` at which something lapses.
        """
    @staticmethod
    def open(command: "Command | str | bytes", context: Context) -> "tuple[Case, Outcome]":
        """
        Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Raises `Refused`.
        """
    def placements(self, /, profile: Profile, now: "datetime.datetime | str", page: "Page | None" = None) -> "list[Placement]":
        """
        In which mailboxes each sub-case shows up.
        """
    def progress(self, /, profile: Profile) -> "Progress":
        """
        How far the case has come.
        """
    @staticmethod
    def replay(log: "list[LogEntry] | str | bytes") -> Case:
        """
        The case that a whole log adds up to. The chain is verified first.
        """
    def state(self, /) -> "CaseState":
        """
        The state, which is also the snapshot to be stored.
        """
    def to_json(self, /) -> str:
        """
        The state as JSON text.
        """
    def todo(self, /, context: Context) -> "list[PersonTodo]":
        """
        What everybody has to do until the case is filed (已提交).
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """

@final
class Context:
    """
    What a command is decided with: everything that comes from outside the case. Read once, used for many calls.
    """
    def __new__(cls, /, now: "datetime.datetime | str", actor: "Actor | str | bytes", profile: Profile, regions: Regions | None = None, salt: str = ...) -> Context:
        """
        `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
        """
    def at(self, /, now: "datetime.datetime | str", salt: str = ...) -> Context:
        """
        The same actor under the same rules, at another instant and with another salt.
        """

@final
class Dictionaries:
    """
    The code tables, parsed once: the national ones and what a host adds to them.
    """
    def __new__(cls, /, overlay: "list[Dictionary] | str | bytes | None" = None) -> Dictionaries:
        """
        The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
        table of a new id.
        """
    def code_of(self, /, table: str, name: str) -> str | None:
        """
        The code of a name or alias.
        """
    def get(self, /, table: str) -> "Dictionary | None":
        """
        The table of that id or field.
        """
    def ids(self, /) -> list[str]:
        """
        The ids of all tables.
        """
    def name_of(self, /, table: str, code: str) -> str | None:
        """
        The name of a code in the table of that id (`A34`) or field (`GYFS`); `None` for one that it does not know.
        """

@final
class EnterpriseAccount:
    """
    The account of one enterprise on an identity platform: its level, its verifications, its handlers.
    """
    def __repr__(self, /) -> str: ...
    def acting_for(self, /, document_number: str) -> "ActingFor | None":
        """
        What a person with this document number acts for, as a case asks it of an actor; `None` for whoever is neither
        the legal representative nor a handler of this account.
        """
    def actions(self, /, context: AccountContext) -> "list[Offer]":
        """
        Every button that the actor's part has, allowed or with all that stands against it.
        """
    def decide(self, /, command: "AccountCommand | str | bytes", context: AccountContext) -> "AccountDecision":
        """
        What would follow from a command; nothing changes. Raises `Refused`.
        """
    def enterprise(self, /) -> "Enterprise":
        """
        The enterprise as cases and platforms name it.
        """
    @staticmethod
    def erase_log_entry(entry: "AccountEntry | str | bytes") -> "AccountEntry":
        """
        A log entry without its payload and salt: the personal data is gone, the chain still verifies.
        """
    @staticmethod
    def from_state(state: "AccountState | str | bytes") -> EnterpriseAccount:
        """
        The account of a snapshot, which is what `state` gives.
        """
    def handle(self, /, command: "AccountCommand | str | bytes", context: AccountContext) -> "AccountOutcome":
        """
        Carries a command out, and gives the log entry to be stored. Raises `Refused`; then nothing has changed.
        """
    def handlers(self, /) -> "list[HandlerBinding]":
        """
        All handlers, in the order in which they were added; removed ones stay.
        """
    def level(self, /, profile: IdentityProfile) -> "AccountLevel":
        """
        The level of trust that is reached, with its names.
        """
    def logins(self, /, profile: IdentityProfile) -> "list[AccountLogin]":
        """
        The ways to log in. One that some verification enables works once that was done.
        """
    @staticmethod
    def open(command: "AccountCommand | str | bytes", context: AccountContext) -> "tuple[EnterpriseAccount, AccountOutcome]":
        """
        Opens the account with the one action that can be first. Raises `Refused`.
        """
    @staticmethod
    def replay(log: "list[AccountEntry] | str | bytes") -> EnterpriseAccount:
        """
        The account that a whole log adds up to. The chain is verified first.
        """
    def state(self, /) -> "AccountState":
        """
        The state, which is also the snapshot to be stored.
        """
    def to_json(self, /) -> str:
        """
        The state as JSON text.
        """
    def todo(self, /) -> "list[Duty]":
        """
        What is still to be done, by whom: verification of the entity, confirmations of handlers.
        """
    def verifications(self, /, context: AccountContext) -> "list[VerificationView]":
        """
        Every way of verification: its state, and whether 立即核验 is offered.
        """
    @staticmethod
    def verify_log(log: "list[AccountEntry] | str | bytes") -> "Report":
        """
        Checks a log by itself: versions, sequence, chain, and every payload that is still there.
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """

@final
class Identifier:
    """
    What there is to say about one number. The verdict is there at once; the rest is found when it is asked for.
    """
    def __repr__(self, /) -> str: ...
    def canonical(self, /) -> str | None:
        """
        The one way to write it; `None` when its form is not understood. Personal data.
        """
    @property
    def code(self, /) -> str | None:
        """
        The first code of that severity.
        """
    def findings(self, /) -> "list[Finding]":
        """
        All findings; their pointers are empty, since they mean the number itself.
        """
    @property
    def kind(self, /) -> str:
        """
        What the caller said it is.
        """
    def masked(self, /) -> str:
        """
        The number as logs may show it.
        """
    def parts(self, /) -> "dict[str, str]":
        """
        What it is made of, such as `birthDate`, `sex`, `regionCode`. Personal data.
        """
    def report(self, /) -> "IdentifierReport":
        """
        All of it as a document.
        """
    @property
    def severity(self, /) -> str | None:
        """
        The gravest severity found, or `None` when there is nothing to say.
        """
    @property
    def valid(self, /) -> bool:
        """
        Whether nothing of severity `error` was found.
        """

@final
class IdentifierChecker:
    """
    The day and the regions against which numbers are checked, kept for many calls.
    """
    def __new__(cls, /, today: "datetime.date | str", regions: Regions | None = None) -> IdentifierChecker:
        """
        `today` is the day in China.
        """
    def check(self, kind: "IdentifierKind", text: str, /) -> Identifier:
        """
        Checks one number. The caller says what it claims to be; nothing is guessed.
        """
    def check_list(self, kind: "IdentifierKind", texts: "collections.abc.Iterable[str]", /) -> IdentifierList:
        """
        Checks many numbers of one kind.
        """

@final
class IdentifierList:
    """
    The verdicts on many numbers, as columns; an item gives the details of one.
    """
    def __getitem__(self, index: int, /) -> Identifier: ...
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    def code(self, /) -> list[str | None]:
        """
        For each: the first code of that severity, or `None`.
        """
    def columns(self, /) -> "IdentifierColumns":
        """
        The columns as a document.
        """
    @property
    def error_count(self, /) -> int:
        """
        How many have an error.
        """
    def errors(self, /) -> list[int]:
        """
        The places of those that have an error.
        """
    def severity(self, /) -> "list[Severity | None]":
        """
        For each: the gravest severity found, or `None`.
        """
    def valid(self, /) -> "list[bool]":
        """
        For each: whether nothing of severity `error` was found.
        """

@final
class IdentityProfile:
    """
    The profile of an identity platform, parsed once.
    """
    def __new__(cls, document: "documents.IdentityProfile | str | bytes", /) -> IdentityProfile:
        """
        Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this
        library.
        """
    def __repr__(self, /) -> str: ...
    def acting_by_e_licence(self, /, enterprise: "Enterprise | str | bytes") -> "ActingFor | None":
        """
        What a session by e-licence acts for, without any account; `None` where the platform does not offer that.
        """
    def adjusted(self, /, adjustments: "list[Adjustment] | str | bytes") -> IdentityProfile:
        """
        This profile with some values replaced. Give the result an id or version of its own, since accounts keep
        both.
        """
    @staticmethod
    def builtin(id: str, version: str | None = None) -> IdentityProfile:
        """
        A profile that the library brings along, in its newest version or the one that is asked for.
        """
    @staticmethod
    def builtin_ids() -> "list[ProfileRef]":
        """
        The profiles of this kind that the library brings along, older versions before newer ones.
        """
    def check_registration(self, /, registration: "AccountRegistration | str | bytes", today: "datetime.date | str", regions: Regions | None = None) -> "Report":
        """
        Checks the form of a registration. All findings, in document order.
        """
    def diff(self, /, other: IdentityProfile) -> "list[ProfileDifference]":
        """
        Everything in which another profile differs from this one, in the order of the pointers.
        """
    def document(self, /) -> "documents.IdentityProfile":
        """
        The whole profile as a document.
        """
    def get(self, /, pointer: str) -> str | None:
        """
        The JSON text of the value at a JSON pointer; `None` where it leads nowhere.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    def level_named(self, /, name: str) -> "TrustLevel | None":
        """
        The level with this name, by any of its names; `None` where there is none.
        """
    def lint(self, /) -> "Report":
        """
        Everything that is wrong with the profile itself, settings without effect included.
        """
    def on_site_missing(self, /, method: str, presenter: "Presenter", documents: Sequence[str]) -> "DocumentGap | None":
        """
        What is missing of the papers at the window, for the set that lacks least; `None` where there is no such method
        or set.
        """
    def to_json(self, /) -> str:
        """
        The whole profile as JSON text.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class LicenceContext:
    """
    What a command to a wallet of e-licences is decided with: everything that comes from outside the wallet.
    """
    def __new__(cls, /, now: "datetime.datetime | str", actor: "Actor | str | bytes", profile: LicenceProfile, regions: Regions | None = None, salt: str = ...) -> LicenceContext:
        """
        `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
        """
    def at(self, /, now: "datetime.datetime | str", salt: str = ...) -> LicenceContext:
        """
        The same actor under the same rules, at another instant and with another salt.
        """

@final
class LicenceProfile:
    """
    The profile of the platform of e-licences (电子营业执照), parsed once.
    """
    def __new__(cls, document: "documents.LicenceProfile | str | bytes", /) -> LicenceProfile:
        """
        Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this
        library.
        """
    def __repr__(self, /) -> str: ...
    def adjusted(self, /, adjustments: "list[Adjustment] | str | bytes") -> LicenceProfile:
        """
        This profile with some values replaced. Give the result an id or version of its own, since accounts keep
        both.
        """
    @staticmethod
    def builtin(id: str, version: str | None = None) -> LicenceProfile:
        """
        A profile that the library brings along, in its newest version or the one that is asked for.
        """
    @staticmethod
    def builtin_ids() -> "list[ProfileRef]":
        """
        The profiles of this kind that the library brings along, older versions before newer ones.
        """
    def diff(self, /, other: LicenceProfile) -> "list[ProfileDifference]":
        """
        Everything in which another profile differs from this one, in the order of the pointers.
        """
    def document(self, /) -> "documents.LicenceProfile":
        """
        The whole profile as a document.
        """
    def get(self, /, pointer: str) -> str | None:
        """
        The JSON text of the value at a JSON pointer; `None` where it leads nowhere.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    def lint(self, /) -> "Report":
        """
        Everything that is wrong with the profile itself, settings without effect included.
        """
    def to_json(self, /) -> str:
        """
        The whole profile as JSON text.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class LicenceWallet:
    """
    The e-licences on one device, in one app: who may keep, hold and use them.
    """
    def __repr__(self, /) -> str: ...
    def actions(self, /, context: LicenceContext) -> "list[Offer]":
        """
        Every button that the actor's part has on this wallet and its copies, allowed or with all that stands against it.
        """
    def copies(self, /) -> "list[LicenceCopy]":
        """
        The copies on this device, in the order of their download.
        """
    def decide(self, /, command: "LicenceCommand | str | bytes", context: LicenceContext) -> "LicenceDecision":
        """
        What would follow from a command; nothing changes. Raises `Refused`.
        """
    @staticmethod
    def erase_log_entry(entry: "LicenceEntry | str | bytes") -> "LicenceEntry":
        """
        A log entry without its payload and salt: the personal data is gone, the chain still verifies.
        """
    @staticmethod
    def from_state(state: "LicenceWalletState | str | bytes") -> LicenceWallet:
        """
        The account of a snapshot, which is what `state` gives.
        """
    def handle(self, /, command: "LicenceCommand | str | bytes", context: LicenceContext) -> "LicenceOutcome":
        """
        Carries a command out, and gives the log entry to be stored. Raises `Refused`; then nothing has changed.
        """
    def holders(self, /, number: str) -> "list[LicenceHolder]":
        """
        Who may keep, hold and use a licence: the legal representative, and whom that person authorised. Empty for a
        licence that is not on this device.
        """
    def identity_use(self, /, purpose: str, number: str, context: LicenceContext) -> "IdentityUse":
        """
        Whether a licence may prove who somebody is, for one purpose; with the evidence for the platform that asks.
        """
    def list_at(self, /, place: str, register: "list[ELicence] | str | bytes") -> "LicenceListing":
        """
        The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device,
        and which were.
        """
    @staticmethod
    def open(command: "LicenceCommand | str | bytes", context: LicenceContext) -> "tuple[LicenceWallet, LicenceOutcome]":
        """
        Opens the account with the one action that can be first. Raises `Refused`.
        """
    def password(self, /) -> "WalletPasswordView":
        """
        How far the password of this device reaches, and how often it was changed; never the password itself.
        """
    @staticmethod
    def replay(log: "list[LicenceEntry] | str | bytes") -> LicenceWallet:
        """
        The account that a whole log adds up to. The chain is verified first.
        """
    def state(self, /) -> "LicenceWalletState":
        """
        The state, which is also the snapshot to be stored.
        """
    def to_json(self, /) -> str:
        """
        The state as JSON text.
        """
    def todo(self, /, register: "list[ELicence] | str | bytes", context: LicenceContext) -> "list[Duty]":
        """
        What is left to do so that the actor has every licence here that the register knows for this person.
        """
    @staticmethod
    def verify_log(log: "list[LicenceEntry] | str | bytes") -> "Report":
        """
        Checks a log by itself: versions, sequence, chain, and every payload that is still there.
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """

@final
class Profile:
    """
    A profile, parsed once: the rules of one place.
    """
    def __new__(cls, document: "documents.Profile | str | bytes", /) -> Profile:
        """
        Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this library.
        """
    def __repr__(self, /) -> str: ...
    def adjusted(self, /, adjustments: "list[Adjustment] | str | bytes") -> Profile:
        """
        This profile with some values replaced. Give the result an id or version of its own, since cases keep both.
        """
    @staticmethod
    def builtin(id: str, version: str | None = None) -> Profile:
        """
        A profile that the library brings along, in its newest version or the one that is asked for.
        """
    def check(self, /, sub_case: "SubCase | SubCaseDocument | str | bytes", today: "datetime.date | str", regions: Regions | None = None) -> "Report":
        """
        Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order.
        """
    def check_register(self, /, facts: "list[RegisterFact] | str | bytes", sub_case: "SubCase | SubCaseDocument | str | bytes", today: "datetime.date | str") -> "Report":
        """
        What the register holds against the unit of a sub-case, with pointers into `facts`.
        """
    def checklist(self, /, sub_case: "SubCase | SubCaseDocument | str | bytes", today: "datetime.date | str") -> "list[ChecklistRow]":
        """
        The checklist of a sub-case: what is asked for, and what of it is there.
        """
    def dictionaries(self, /) -> Dictionaries:
        """
        The code tables with what this profile adds to the national ones.
        """
    def diff(self, /, other: Profile) -> "list[ProfileDifference]":
        """
        Everything in which another profile differs from this one, in the order of the pointers.
        """
    def document(self, /) -> "documents.Profile":
        """
        The whole profile as a document.
        """
    def eligibility(self, /, unit: "PropertyUnit | str | bytes", business_type: str) -> "Report":
        """
        Whether a unit may be filed for a business type, or what stands against it.
        """
    def get(self, /, pointer: str) -> str | None:
        """
        The JSON text of the value at a JSON pointer; `None` where it leads nowhere.
        """
    def grid(self, /, project: "Project | str | bytes", business_type: str, selected: Sequence[str] = ...) -> "list[BuildingGrid]":
        """
        楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
        """
    @property
    def id(self, /) -> str:
        """
        Its id, such as `guangzhou-registration`.
        """
    def lint(self, /) -> "Report":
        """
        Everything that is wrong with the profile itself, settings without effect included.
        """
    def receipt_list(self, /, materials: "list[Material] | str | bytes") -> "ReceiptList":
        """
        材料收件清单: the list of what was handed in.
        """
    def select_units(self, /, project: "Project | str | bytes", selected: "list[PropertyUnit] | str | bytes", codes: Sequence[str], business_type: str) -> "tuple[list[PropertyUnit], list[Finding]]":
        """
        Adds units of a project to a selection: the new selection, and what was found, with pointers into `codes`.
        """
    def to_json(self, /) -> str:
        """
        The whole profile as JSON text.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class QrCode:
    """
    A QR code, ready to be drawn.
    """
    def __new__(cls, /, text: str, error_correction: "ErrorCorrection" = "m") -> QrCode:
        """
        Encodes text in the smallest version that holds it. `Malformed` when none does.
        """
    def __repr__(self, /) -> str: ...
    @property
    def mask(self, /) -> int:
        """
        The mask pattern, 0–7.
        """
    def matrix(self, /) -> "QrMatrix":
        """
        The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them.
        """
    @property
    def size(self, /) -> int:
        """
        Modules a side, without the quiet zone.
        """
    def to_png(self, /, style: "QrStyle | str | bytes | None" = None) -> "bytes":
        """
        A PNG picture.
        """
    def to_svg(self, /, style: "QrStyle | str | bytes | None" = None) -> "str":
        """
        An SVG document: black on white.
        """
    @property
    def version(self, /) -> int:
        """
        The version, 1–40.
        """

@final
class Regions:
    """
    The table of regions, current and past, with what the host adds to it.
    """
    def __new__(cls, /, additions: "list[Region] | str | bytes | None" = None) -> Regions:
        """
        The built-in table and the host's additions; an addition replaces all that the table says of its code.
        """
    def history(self, /, code: str) -> "list[Region]":
        """
        All names that a code has borne, oldest first.
        """

@final
class SealAccount:
    """
    All seals of one enterprise on one platform: who may use them, and why not.
    """
    def __repr__(self, /) -> str: ...
    def actions(self, /, channel: "Channel", context: SealContext, page: "Page | None" = None) -> "list[SealOffer]":
        """
        Every button that the platform shows this actor on a channel: those of the account, then those of each seal.
        """
    def changes(self, /) -> "list[SealChange]":
        """
        印章变动: what happened to the seals of the enterprise, the oldest first.
        """
    def claims(self, /, seal: str) -> "list[Claim] | None":
        """
        印章领用情况: who claimed this seal, and when; `None` where there is no such seal.
        """
    def deadlines(self, /, profile: SealProfile, after: "datetime.datetime | str", until: "datetime.datetime | str") -> "list[SealDeadline]":
        """
        What changes by itself after an instant and until another one, inclusive; the earliest first.
        """
    def decide(self, /, command: "SealCommand | str | bytes", context: SealContext) -> "SealDecision":
        """
        What would follow from a command; nothing changes. Raises `Refused`.
        """
    def entitled(self, /, person: "Principal | str | bytes", seal: str, profile: SealProfile, at: "datetime.datetime | str") -> "Entitlement | None":
        """
        What one person may do with one seal at an instant, past or future as far as it is known; `None` where there is
        no such seal then. "Was this handler entitled when it was sealed?"
        """
    def entitlements_at(self, /, profile: SealProfile, at: "datetime.datetime | str") -> "list[Entitlement]":
        """
        Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence.
        """
    @staticmethod
    def erase_log_entry(entry: "SealLogEntry | str | bytes") -> "SealLogEntry":
        """
        A log entry without its payload and salt: the personal data is gone, the chain still verifies.
        """
    @staticmethod
    def from_state(state: "SealAccountState | str | bytes") -> SealAccount:
        """
        The account of a snapshot, which is what `state` gives.
        """
    def grants(self, /, profile: SealProfile, at: "datetime.datetime | str", origin: "GrantOrigin | None" = None) -> "list[GrantView]":
        """
        All grants, and where each stands at an instant; only those of one origin where one is given.
        """
    def handle(self, /, command: "SealCommand | str | bytes", context: SealContext) -> "SealOutcome":
        """
        Carries a command out, and gives the log entry to be stored. Raises `Refused`; then nothing has changed.
        """
    def licence_impact(self, /, licence: "LicenceFacts | str | bytes", context: SealContext) -> "LicenceImpact":
        """
        What a change of the licence would do, if it were reported now. Raises `Refused` where the new licence is not
        complete.
        """
    def may(self, /, question: "SealQuestion | str | bytes", context: SealContext) -> "SealAnswer":
        """
        Whether the actor may do this now, with the right by which, or with everything that stands against it.
        """
    @staticmethod
    def open(command: "SealCommand | str | bytes", context: SealContext) -> "tuple[SealAccount, SealOutcome]":
        """
        Opens the account with the one action that can be first. Raises `Refused`.
        """
    @staticmethod
    def replay(log: "list[SealLogEntry] | str | bytes") -> SealAccount:
        """
        The account that a whole log adds up to. The chain is verified first.
        """
    def seals(self, /, profile: SealProfile, at: "datetime.datetime | str") -> "list[SealView]":
        """
        All seals, and where each stands at an instant.
        """
    def state(self, /) -> "SealAccountState":
        """
        The state, which is also the snapshot to be stored.
        """
    def to_json(self, /) -> str:
        """
        The state as JSON text.
        """
    def todo(self, /, context: SealContext) -> "list[SealTodo]":
        """
        What is left to do, by whom, so that every seal and grant can be used.
        """
    @staticmethod
    def verify_log(log: "list[SealLogEntry] | str | bytes") -> "Report":
        """
        Checks a log by itself: versions, sequence, chain, and every payload that is still there.
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """
    def window_form(self, /, application: str, profile: SealProfile) -> "WindowForm | None":
        """
        The data of the form that an applicant prints and brings to a window; `None` for an unknown application.
        """

@final
class SealContext:
    """
    What a command to a seal account is decided with: everything that comes from outside the account.
    """
    def __new__(cls, /, now: "datetime.datetime | str", actor: "Actor | str | bytes", profile: SealProfile, regions: Regions | None = None, salt: str = ...) -> SealContext:
        """
        `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
        """
    def at(self, /, now: "datetime.datetime | str", salt: str = ...) -> SealContext:
        """
        The same actor under the same rules, at another instant and with another salt.
        """

@final
class SealProfile:
    """
    The profile of a seal platform, parsed once.
    """
    def __new__(cls, document: "documents.SealProfile | str | bytes", /) -> SealProfile:
        """
        Reads a profile from a document or from JSON text. `Unsupported` when its format is newer than this
        library.
        """
    def __repr__(self, /) -> str: ...
    def adjusted(self, /, adjustments: "list[Adjustment] | str | bytes") -> SealProfile:
        """
        This profile with some values replaced. Give the result an id or version of its own, since accounts keep
        both.
        """
    @staticmethod
    def builtin(id: str, version: str | None = None) -> SealProfile:
        """
        A profile that the library brings along, in its newest version or the one that is asked for.
        """
    @staticmethod
    def builtin_ids() -> "list[ProfileRef]":
        """
        The profiles of this kind that the library brings along, older versions before newer ones.
        """
    @staticmethod
    def compare(profiles: "collections.abc.Sequence[SealProfile]", today: "datetime.date | str") -> "PlatformComparison":
        """
        What platforms allow, side by side, on a day: every operation, channel and capacity that one of them knows.
        """
    def diff(self, /, other: SealProfile) -> "list[ProfileDifference]":
        """
        Everything in which another profile differs from this one, in the order of the pointers.
        """
    def document(self, /) -> "documents.SealProfile":
        """
        The whole profile as a document.
        """
    def get(self, /, pointer: str) -> str | None:
        """
        The JSON text of the value at a JSON pointer; `None` where it leads nowhere.
        """
    @property
    def id(self, /) -> str:
        """
        Its id.
        """
    def lint(self, /) -> "Report":
        """
        Everything that is wrong with the profile itself, settings without effect included.
        """
    def to_json(self, /) -> str:
        """
        The whole profile as JSON text.
        """
    @property
    def version(self, /) -> str:
        """
        Its version.
        """

@final
class SubCase:
    """
    A sub-case that was read already: checked again and again, it is not read again.
    """
    def __new__(cls, document: "SubCaseDocument | str | bytes", /) -> SubCase:
        """
        Reads the unit, the form, the questionnaire and the materials from one document.
        """
    def document(self, /) -> "SubCaseDocument":
        """
        The document.
        """
    def to_json(self, /) -> str:
        """
        The document as JSON text.
        """

def builtin_profiles() -> "list[ProfileRef]":
    """
    The profiles that the library brings along, older versions before newer ones.
    """

def check_identifier(kind: "IdentifierKind", text: str, today: "datetime.date | str", regions: Regions | None = None) -> Identifier:
    """
    Checks one number: `IdentifierChecker(today, regions).check(kind, text)` in one call. Keep an `IdentifierChecker` for many.
    """

def check_identifiers(kind: "IdentifierKind", texts: "collections.abc.Iterable[str]", today: "datetime.date | str", regions: Regions | None = None) -> IdentifierList:
    """
    Checks many numbers of one kind.
    """

def citations(code: str) -> "list[RequirementRow]":
    """
    The requirement rows on which a code rests.
    """

def complete_ticket(ticket: "Ticket | str | bytes", signature: "str", public_key: "str | None" = None) -> "SignedTicket":
    """
    Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
    the signature is verified first.
    """

def deselect_units(selected: "list[PropertyUnit] | str | bytes", codes: Sequence[str]) -> "tuple[list[PropertyUnit], list[Finding]]":
    """
    Takes units out of a selection: what is left, and what was found, with pointers into `codes`.
    """

def document_names() -> list[str]:
    """
    The names of the documents that can be read.
    """

def erase_log_entry(entry: "LogEntry | str | bytes") -> "LogEntry":
    """
    A log entry without its payload and salt: the personal data is gone, the chain still verifies.
    """

def lapse(profile: Profile, possible_since: "datetime.date | str", today: "datetime.date | str", holidays: "collections.abc.Iterable[datetime.date | str]" = ...) -> "Lapse | None":
    """
    When an advance notice lapses, unless registration is applied for before (民法典 221).
    """

def mask_identifier(kind: "IdentifierKind", text: str) -> str:
    """
    The number as logs may show it.
    """

def parse_share(text: str) -> str | None:
    """
    A share of ownership in the one way to write it, such as `1/2`; `None` for what is no share.
    """

def prepare_ticket(ticket: "Ticket | str | bytes", public_key: "str | None" = None) -> "TicketToSign":
    """
    What a host's device has to sign: the bytes, and with the public key also their digest.
    """

def projects_of(projects: "list[Project] | str | bytes", enterprise: "Enterprise | str | bytes") -> "list[Project]":
    """
    The projects that are an enterprise's own, by its name and certificate number.
    """

def read_document(name: "str", value: "typing.Any", /) -> "typing.Any":
    """
    Reads a document from a dict or from JSON text, and gives it as a dict with the keys in their own order.
    """

def requirement(id: str) -> "RequirementRow | None":
    """
    The requirement row with this id: what is required, and where that is written.
    """

def share_materials(shared: "list[Material] | str | bytes", own: "list[Material] | str | bytes", mode: "ShareMode") -> "tuple[list[Material], list[str]]":
    """
    共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
    sub-case keeps its own copy.
    """

def sign_ticket(ticket: "Ticket | str | bytes", private_key: "str") -> "SignedTicket":
    """
    Signs a ticket with a key in software (64 hexadecimal digits).
    """

def text(finding: "Finding | str | bytes", language: "Language" = "zh") -> "str":
    """
    The message of a finding, in Chinese (`zh`) or English (`en`).
    """

def verify_log(log: "list[LogEntry] | str | bytes") -> "Report":
    """
    Checks a log by itself: versions, sequence, chain, and every payload that is still there.
    """

def verify_ticket(payload: "str", keys: "list[PlatformKey] | str | bytes", now: "datetime.datetime | str") -> "TicketReport":
    """
    Checks the text of a signing code against the platform's public keys at an instant, without a network.
    """

def what_if(log: "list[LogEntry] | str | bytes", profile: Profile, regions: Regions | None = None) -> "list[Difference]":
    """
    Decides every command of a log again under another profile, and lists what comes out differently.
    """

def write_document(name: "str", value: "typing.Any", /) -> "str":
    """
    Reads a document from a dict or from JSON text, and gives it as compact JSON text.
    """
