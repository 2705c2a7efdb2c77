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
    Background,
    BuildingGrid,
    CaseState,
    CertificateSummary,
    Channel,
    ChecklistRow,
    Claim,
    Command,
    Deadline,
    Decision,
    Dictionary,
    Difference,
    DigestAlgorithm,
    DocumentGap,
    Duty,
    ELicence,
    Enterprise,
    Entitlement,
    ErrorCorrection,
    Evidence,
    FileFormat,
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
    OutputPlan,
    OutputRequest,
    Page,
    PagePlacement,
    Paper,
    PaperHead,
    PaperLayout,
    PersonTodo,
    Placement,
    PlatformComparison,
    PlatformKey,
    Prepared,
    PreparedTimestamp,
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
    Resolution,
    RightReport,
    SealAccountState,
    SealActUse,
    SealAnswer,
    SealChange,
    SealCommand,
    SealContent,
    SealDeadline,
    SealDecision,
    SealDesign,
    SealDraft,
    SealFile,
    SealKind,
    SealLogEntry,
    SealOffer,
    SealOutcome,
    SealPreset,
    SealQuestion,
    SealSignatureFile,
    SealSigning,
    SealTodo,
    SealVerification,
    SealView,
    SealableFile,
    SealingCommand,
    SealingDecision,
    SealingLogEntry,
    SealingOutcome,
    SealingState,
    Severity,
    ShareMode,
    SignatureScheme,
    SignedTicket,
    SigningRequest,
    StampPlan,
    StoredDocument,
    SubCaseDocument,
    Ticket,
    TicketReport,
    TicketToSign,
    TimestampRequest,
    TrustLevel,
    ValidationData,
    VerificationPolicy,
    VerificationReport,
    VerificationView,
    VerifiedDocument,
    WalletPasswordView,
    WindowForm,
)

__all__ = [
    "AccountContext",
    "Case",
    "Certificate",
    "Context",
    "Dictionaries",
    "ElectronicSeal",
    "EnterpriseAccount",
    "Font",
    "Fonts",
    "Identifier",
    "IdentifierChecker",
    "IdentifierList",
    "IdentityProfile",
    "LicenceContext",
    "LicenceProfile",
    "LicenceWallet",
    "Picture",
    "Profile",
    "QrCode",
    "Regions",
    "SealAccount",
    "SealContext",
    "SealProfile",
    "SealSignature",
    "SealTrust",
    "SealingSession",
    "SoftwareKey",
    "SubCase",
    "Verifier",
    "add_validation_data",
    "application_form",
    "attach_document",
    "builtin_profiles",
    "case_evidence",
    "certificate_of_completion",
    "check_identifier",
    "check_identifiers",
    "check_seal_coverage",
    "check_signing",
    "citations",
    "complete_document",
    "complete_seal",
    "complete_seal_signature",
    "complete_ticket",
    "complete_timestamp",
    "deselect_units",
    "digest",
    "document_names",
    "draw_seal",
    "erase_log_entry",
    "lapse",
    "lint_plan",
    "lint_seal",
    "mask_identifier",
    "ocsp_request",
    "output_plan",
    "parse_share",
    "prepare_document",
    "prepare_seal",
    "prepare_seal_signature",
    "prepare_ticket",
    "prepare_timestamp",
    "projects_of",
    "read_document",
    "receipt_paper",
    "recognise_file",
    "requirement",
    "resolve_plan",
    "right_at_signing",
    "seal_design",
    "seal_design_for",
    "seal_presets",
    "sealable_file",
    "share_materials",
    "sign_document",
    "sign_ticket",
    "text",
    "timestamp_request",
    "timestamp_token",
    "typeset",
    "verification_paper",
    "verify_log",
    "verify_ticket",
    "what_if",
    "window_paper",
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
    def replay(log: "list[LogEntry] | list[str] | str | bytes") -> Case:
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
    @staticmethod
    def verify(state: "CaseState | str | bytes", log: "list[LogEntry] | list[str] | str | bytes") -> "Report":
        """
        Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it adds up to
        is the snapshot, field by field.
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """

@final
class Certificate:
    """
    A certificate (X.509). What it says is not believed until something has verified it.
    """
    def __new__(cls, /, data: "bytes") -> Certificate:
        """
        Reads one certificate, DER or PEM (of several, the first).
        """
    def __repr__(self, /) -> str: ...
    def crl_urls(self, /) -> list[str]:
        """
        Where the list of revoked certificates is to be had (CRL).
        """
    def der(self, /) -> bytes:
        """
        Its original bytes (DER).
        """
    def ocsp_urls(self, /) -> list[str]:
        """
        Where its status can be asked for (OCSP).
        """
    @staticmethod
    def parse_all(data: "bytes") -> list[Certificate]:
        """
        Reads all certificates of a file: PEM blocks, or DER one after the other.
        """
    def public_key(self, /) -> bytes:
        """
        The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
        """
    def summary(self, /) -> "CertificateSummary":
        """
        What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
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
class ElectronicSeal:
    """
    An electronic seal, as it was read.
    """
    def __new__(cls, /, data: "bytes") -> ElectronicSeal:
        """
        Reads a seal of any edition.
        """
    def __repr__(self, /) -> str: ...
    def certificates(self, /) -> list[bytes]:
        """
        The certificates of those who may seal with it (DER); empty where the seal lists digests.
        """
    def data_digest(self, /, signer: Certificate) -> "DigestAlgorithm":
        """
        The hash function over the data that a signature with this seal and certificate takes.
        """
    def der(self, /) -> bytes:
        """
        The seal itself (DER), without what was wrapped around it.
        """
    def file(self, /) -> "SealFile":
        """
        What a person wants to see of it.
        """
    def maker_certificate(self, /) -> bytes:
        """
        The certificate of whoever made it (DER).
        """
    def picture(self, /) -> bytes:
        """
        The bytes of its picture, in the format that `file` names.
        """
    def verify(self, /, at: "datetime.datetime | str", trust: SealTrust | None = None) -> "SealVerification":
        """
        Verifies the seal at an instant, step by step.
        """

@final
class EnterpriseAccount:
    """
    The account of one enterprise on an identity platform: its level, its verifications, its handlers.
    """
    def __repr__(self, /) -> str: ...
    def acting_for(self, /, document_number: str, document_kind: "IdentifierKind | None" = None) -> "ActingFor | None":
        """
        What the person with this paper acts for, as a case asks it of an actor; `None` for whoever is neither the legal
        representative nor a handler of this account. A resident's number where no kind of paper is said.
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
    def handlers(self, /, context: AccountContext) -> "list[HandlerBinding]":
        """
        The handlers whom the actor may see, in the order in which they were added; removed ones stay.
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
    def replay(log: "list[AccountEntry] | list[str] | str | bytes") -> EnterpriseAccount:
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
    def todo(self, /, context: AccountContext) -> "list[Duty]":
        """
        What is still to be done, by whom, as far as the actor may know: verification of the entity, confirmations of
        handlers.
        """
    def verifications(self, /, context: AccountContext) -> "list[VerificationView]":
        """
        Every way of verification: its state, and whether 立即核验 is offered.
        """
    @staticmethod
    def verify(state: "AccountState | str | bytes", log: "list[AccountEntry] | list[str] | str | bytes") -> "Report":
        """
        Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
    @staticmethod
    def verify_log(log: "list[AccountEntry] | list[str] | str | bytes", head: "str | None" = None) -> "Report":
        """
        Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """

@final
class Font:
    """
    A font of the host's, read once: TrueType, OpenType, or one of a collection.
    """
    def __new__(cls, /, data: "bytes", index: "int | None" = None) -> Font:
        """
        Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for
        simplified Chinese.
        """
    def __repr__(self, /) -> str: ...
    def covers(self, /, text: str) -> bool:
        """
        Whether it has a glyph for every character of a text.
        """
    def with_fallback(self, /, other: Font) -> Font:
        """
        This font, and for the characters that it lacks the other.
        """
    def with_weight(self, /, weight: int) -> Font:
        """
        The font in this weight, such as 700 for bold; only of a variable font.
        """

@final
class Fonts:
    """
    Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
    """
    def __new__(cls, /, data: "bytes", face: "int | None" = None) -> Fonts:
        """
        Reads the regular font; `face` chooses one of a collection (`.ttc`).
        """
    def with_bold(self, /, data: "bytes", face: "int | None" = None) -> Fonts:
        """
        These with a bold font, for titles and headings.
        """
    def with_fallback(self, /, data: "bytes", face: "int | None" = None) -> Fonts:
        """
        These with a font that is asked for the characters which those before lack.
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
    def copies(self, /, context: LicenceContext) -> "list[LicenceCopy]":
        """
        The copies on this device that are the actor's business, in the order of their download.
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
    def holders(self, /, number: str, context: LicenceContext) -> "list[LicenceHolder]":
        """
        Who may keep, hold and use a licence, as far as the actor may know: the legal representative, and whom that person
        authorised. Empty for a licence that is not on this device.
        """
    def identity_use(self, /, purpose: str, number: str, context: LicenceContext) -> "IdentityUse":
        """
        Whether a licence may prove who somebody is, for one purpose; with the evidence for the platform that asks.
        """
    def list_at(self, /, place: str, register: "list[ELicence] | str | bytes", context: LicenceContext) -> "LicenceListing":
        """
        The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device,
        and which were. Those that are none of the actor's business are left out.
        """
    @staticmethod
    def open(command: "LicenceCommand | str | bytes", context: LicenceContext) -> "tuple[LicenceWallet, LicenceOutcome]":
        """
        Opens the account with the one action that can be first. Raises `Refused`.
        """
    def password(self, /, context: LicenceContext) -> "WalletPasswordView | None":
        """
        How far the password of this device reaches, and how often it was changed; never the password itself. `None` for
        whoever has nothing to do with the device.
        """
    @staticmethod
    def replay(log: "list[LicenceEntry] | list[str] | str | bytes") -> LicenceWallet:
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
    def verify(state: "LicenceWalletState | str | bytes", log: "list[LicenceEntry] | list[str] | str | bytes") -> "Report":
        """
        Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
    @staticmethod
    def verify_log(log: "list[LicenceEntry] | list[str] | str | bytes", head: "str | None" = None) -> "Report":
        """
        Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """

@final
class Picture:
    """
    A picture: outlines and images with a size on paper, drawn as SVG or PNG.
    """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_png(data: "bytes", width: "int", height: "int" = 0, background: "Background" = "keep") -> Picture:
        """
        A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
        micrometres. A height of 0 keeps the image's proportions.
        """
    @property
    def height(self, /) -> int:
        """
        The height in micrometres.
        """
    @staticmethod
    def of_text(font: Font, text: "str", height: "int", colour: "str" = "#000000") -> Picture:
        """
        A line of text, `height` micrometres high, in a colour (`#rrggbb`): a signature in writing, a date.
        """
    def scaled_to(self, /, width: int, height: int) -> Picture:
        """
        The whole picture in another width and height, in micrometres.
        """
    def to_png(self, /, dots_per_mm: "int" = 12, background: "str | None" = None) -> "bytes":
        """
        A PNG file of so many pixels a millimetre (12 are about 300 a inch), on a background (`#rrggbb`) or transparent.
        """
    def to_svg(self, /, title: "str" = "") -> str:
        """
        An SVG document, in millimetres. The title is what a screen reader says.
        """
    @property
    def width(self, /) -> int:
        """
        The width in micrometres.
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
    @property
    def as_of(self, /) -> int:
        """
        The year with whose end the built-in table ends; a host's additions do not change it.
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
    def replay(log: "list[SealLogEntry] | list[str] | str | bytes") -> SealAccount:
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
    def verify(state: "SealAccountState | str | bytes", log: "list[SealLogEntry] | list[str] | str | bytes") -> "Report":
        """
        Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
    @staticmethod
    def verify_log(log: "list[SealLogEntry] | list[str] | str | bytes", head: "str | None" = None) -> "Report":
        """
        Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
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
class SealSignature:
    """
    A signature made with an electronic seal, as it was read.
    """
    def __new__(cls, /, data: "bytes") -> SealSignature:
        """
        Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them.
        """
    def __repr__(self, /) -> str: ...
    def file(self, /) -> "SealSignatureFile":
        """
        What a person wants to see of it.
        """
    def seal(self, /) -> ElectronicSeal:
        """
        The seal in it.
        """
    def signature_value(self, /) -> bytes:
        """
        The value of the signature: what a timestamp is taken over.
        """
    def signer_certificate(self, /) -> bytes:
        """
        The certificate of whoever sealed (DER).
        """
    def verify(self, /, at: "datetime.datetime | str", trust: SealTrust | None = None, data: "list[bytes] | None" = None, digest: "bytes | None" = None) -> "SealVerification":
        """
        Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed,
        one piece after the other, or `digest` its digest; with neither, that step is not checked.
        """

@final
class SealTrust:
    """
    What is believed, for verifying.
    """
    def __new__(cls, /, anchors: "list[Certificate]", others: "list[Certificate]" = ..., *, makers: "list[Certificate]" = ..., ocsp_responses: "list[bytes]" = ..., crls: "list[bytes]" = ..., require_revocation: "bool" = False) -> SealTrust:
        """
        The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
        checked), and those between them and the seal's; those on which trust in makers of seals rests (their own, or of
        CAs that certify makers alone; without any, no seal is valid); OCSP responses and CRLs (DER); and whether a
        certificate of which nothing is known about revocation leaves the matter open.
        """
    def findings(self, /) -> "list[Finding]":
        """
        What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
        """

@final
class SealingSession:
    """
    One sitting at a page where a document is sealed.
    """
    def __repr__(self, /) -> str: ...
    def decide(self, /, command: "SealingCommand | str | bytes", context: SealContext) -> "SealingDecision":
        """
        What would follow from a command; nothing changes. Raises `Refused`.
        """
    @staticmethod
    def erase_log_entry(entry: "SealingLogEntry | str | bytes") -> "SealingLogEntry":
        """
        A log entry without its payload and salt: the personal data is gone, the chain still verifies.
        """
    @staticmethod
    def from_state(state: "SealingState | str | bytes") -> SealingSession:
        """
        The account of a snapshot, which is what `state` gives.
        """
    def handle(self, /, command: "SealingCommand | str | bytes", context: SealContext) -> "SealingOutcome":
        """
        Carries a command out, and gives the log entry to be stored. Raises `Refused`; then nothing has changed.
        """
    @staticmethod
    def open(command: "SealingCommand | str | bytes", context: SealContext) -> "tuple[SealingSession, SealingOutcome]":
        """
        Opens the account with the one action that can be first. Raises `Refused`.
        """
    @staticmethod
    def replay(log: "list[SealingLogEntry] | list[str] | str | bytes") -> SealingSession:
        """
        The account that a whole log adds up to. The chain is verified first.
        """
    def state(self, /) -> "SealingState":
        """
        The state, which is also the snapshot to be stored.
        """
    def stored(self, /) -> "StoredDocument | None":
        """
        The sealed document, to be viewed and downloaded; `None` before it is stored.
        """
    def to_json(self, /) -> str:
        """
        The state as JSON text.
        """
    @staticmethod
    def verify(state: "SealingState | str | bytes", log: "list[SealingLogEntry] | list[str] | str | bytes") -> "Report":
        """
        Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
    @staticmethod
    def verify_log(log: "list[SealingLogEntry] | list[str] | str | bytes", head: "str | None" = None) -> "Report":
        """
        Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
        """
    @property
    def version(self, /) -> int:
        """
        How many commands were carried out.
        """

@final
class SoftwareKey:
    """
    A private key in software. Nothing shows it, and nothing gives it back.
    """
    def __new__(cls, /, data: "bytes") -> SoftwareKey:
        """
        Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password.
        """
    def __repr__(self, /) -> str: ...
    def default_scheme(self, /) -> "SignatureScheme":
        """
        The scheme that signatures are made with where nothing else is asked for.
        """
    def public_key(self, /) -> bytes:
        """
        The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
        """
    def sign(self, /, message: "bytes", scheme: "SignatureScheme | None" = None, entropy: "bytes | None" = None) -> "bytes":
        """
        Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
        entropy, the others none.
        """
    def sign_digest(self, /, digest: "bytes", scheme: "SignatureScheme | None" = None, entropy: "bytes | None" = None) -> "bytes":
        """
        Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003).
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

@final
class Verifier:
    """
    Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
    """
    def __new__(cls, /, trusted: "list[bytes]", known: "list[bytes]" = ..., *, makers: "list[bytes]" = ..., ocsp_responses: "list[bytes]" = ..., crls: "list[bytes]" = ..., policy: "VerificationPolicy | str | bytes | None" = None) -> Verifier:
        """
        With the certificates on which trust in signers and timestamps rests, others that documents may leave out,
        `makers` on which trust in makers of electronic seals rests (their own, or of CAs that certify makers alone;
        without any, no electronic seal is valid; each DER or PEM, several in one as well), OCSP responses and CRLs (DER),
        and a policy in place of the usual one.
        """
    def policy(self, /) -> "VerificationPolicy":
        """
        The rules.
        """
    def verify(self, /, pdf: "bytes", now: "datetime.datetime | str") -> "VerificationReport":
        """
        Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
        bytes alone.
        """

def add_validation_data(pdf: "bytes", data: "ValidationData | str | bytes") -> "bytes":
    """
    Adds validation data to a file, in a revision of its own (level B-LT).
    """

def application_form(sub_case: "SubCase | SubCaseDocument | str | bytes", profile: Profile, head: "PaperHead | str | bytes") -> "Paper":
    """
    The application form (申请表) of one sub-case, as it is signed.
    """

def attach_document(document: "StoredDocument | str | bytes", person: "Principal | str | bytes", item: "str") -> "Material":
    """
    A stored document as a material of a filing. Raises `Refused` for anybody but its owner.
    """

def builtin_profiles() -> "list[ProfileRef]":
    """
    The profiles that the library brings along, older versions before newer ones.
    """

def case_evidence(document: "VerifiedDocument | str | bytes", current: "str") -> "Evidence":
    """
    The evidence for a case's command `seal`, from a document whose signatures are valid. Raises `Refused`.
    """

def certificate_of_completion(case: Case, profile: Profile, head: "PaperHead | str | bytes") -> "Paper":
    """
    The certificate of completion: what was signed and sealed in a case, by whom and when.
    """

def check_identifier(kind: "IdentifierKind", text: str, today: "datetime.date | str", regions: Regions | None = None) -> Identifier:
    """
    Checks one number: `IdentifierChecker(today, regions).check(kind, text)` in one call. Keep an `IdentifierChecker` for many.
    """

def check_identifiers(kind: "IdentifierKind", texts: "collections.abc.Iterable[str]", today: "datetime.date | str", regions: Regions | None = None) -> IdentifierList:
    """
    Checks many numbers of one kind.
    """

def check_seal_coverage(profile: SealProfile, pages: "int", placements: "list[PagePlacement] | str | bytes") -> "Report | None":
    """
    Whether seals lie on the pages where the platform wants them; `None` where no source says how documents are sealed.
    """

def check_signing(pdf: "bytes", request: "SigningRequest | str | bytes", pictures: "int" = 0) -> "Report":
    """
    What stands against a signature on a file: all of it, before anything is laid out.
    """

def citations(code: str) -> "list[RequirementRow]":
    """
    The requirement rows on which a code rests.
    """

def complete_document(pdf: "bytes", prepared: "Prepared | str | bytes", signature: "bytes", timestamp: "bytes | None" = None) -> "bytes":
    """
    Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s.
    """

def complete_seal(message: "bytes", maker: Certificate, signature: "bytes", timestamp: "bytes | None" = None) -> "bytes":
    """
    The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s.
    """

def complete_seal_signature(message: "bytes", signer: Certificate, signature: "bytes", timestamp: "bytes | None" = None) -> "bytes":
    """
    The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
    r ‖ s.
    """

def complete_ticket(ticket: "Ticket | str | bytes", signature: "str", public_key: "str | None" = None) -> "SignedTicket":
    """
    Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
    the signature is verified first.
    """

def complete_timestamp(pdf: "bytes", prepared: "PreparedTimestamp | str | bytes", token: "bytes") -> "bytes":
    """
    Puts the authority's token into the prepared file.
    """

def deselect_units(selected: "list[PropertyUnit] | str | bytes", codes: Sequence[str]) -> "tuple[list[PropertyUnit], list[Finding]]":
    """
    Takes units out of a selection: what is left, and what was found, with pointers into `codes`.
    """

def digest(algorithm: "DigestAlgorithm", data: "bytes") -> "bytes":
    """
    The digest of data.
    """

def document_names() -> list[str]:
    """
    The names of the documents that can be read.
    """

def draw_seal(design: "SealDesign | str | bytes", font: Font) -> Picture:
    """
    Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells.
    """

def erase_log_entry(entry: "LogEntry | str | bytes") -> "LogEntry":
    """
    A log entry without its payload and salt: the personal data is gone, the chain still verifies.
    """

def lapse(profile: Profile, possible_since: "datetime.date | str", today: "datetime.date | str", holidays: "collections.abc.Iterable[datetime.date | str]" = ...) -> "Lapse | None":
    """
    When an advance notice lapses, unless registration is applied for before (民法典 221). Saturdays and Sundays are days of rest: `holidays` lists them too, but for those worked in exchange (民法典 203).
    """

def lint_plan(pdf: "bytes", plan: "StampPlan | str | bytes") -> "Report":
    """
    What a plan breaks on a file.
    """

def lint_seal(design: "SealDesign | str | bytes", font: Font) -> "Report":
    """
    Everything that is wrong with a design, or unusual.
    """

def mask_identifier(kind: "IdentifierKind", text: str) -> str:
    """
    The number as logs may show it.
    """

def ocsp_request(certificate: "Certificate", issuer: "Certificate", nonce: "bytes | None" = None) -> "bytes":
    """
    A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
    `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
    """

def output_plan(profile: SealProfile, request: "OutputRequest | str | bytes") -> "OutputPlan":
    """
    What the host shall do with a sealed file, step by step.
    """

def parse_share(text: str) -> str | None:
    """
    A share of ownership in the one way to write it, such as `1/2`; `None` for what is no share.
    """

def prepare_document(pdf: "bytes", request: "SigningRequest | str | bytes", pictures: "list[Picture]" = ...) -> "tuple[bytes, Prepared]":
    """
    Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
    stamps, in its order.
    """

def prepare_seal(draft: "SealDraft | str | bytes", picture: "bytes", signers: "list[Certificate]", maker: Certificate) -> "bytes":
    """
    What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
    it, and the maker's own. Keep the bytes for `complete_seal`.
    """

def prepare_seal_signature(seal: ElectronicSeal, signer: Certificate, digest: "bytes", signing: "SealSigning | str | bytes") -> "bytes":
    """
    What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
    for `complete_seal_signature`.
    """

def prepare_ticket(ticket: "Ticket | str | bytes", public_key: "str | None" = None) -> "TicketToSign":
    """
    What a host's device has to sign: the bytes, and with the public key also their digest.
    """

def prepare_timestamp(pdf: "bytes", request: "TimestampRequest | str | bytes") -> "tuple[bytes, PreparedTimestamp]":
    """
    Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps.
    """

def projects_of(projects: "list[Project] | str | bytes", enterprise: "Enterprise | str | bytes") -> "list[Project]":
    """
    The projects that are an enterprise's own, by its name and certificate number.
    """

def read_document(name: "str", value: "typing.Any", /) -> "typing.Any":
    """
    Reads a document from a dict or from JSON text, and gives it as a dict with the keys in their own order.
    """

def receipt_paper(sub_case: "SubCase | SubCaseDocument | str | bytes", profile: Profile, head: "PaperHead | str | bytes") -> "Paper":
    """
    The receipt list (收件清单) of the materials of one sub-case.
    """

def recognise_file(data: "bytes") -> "FileFormat":
    """
    What the bytes of a file are; its name does not matter.
    """

def requirement(id: str) -> "RequirementRow | None":
    """
    The requirement row with this id: what is required, and where that is written.
    """

def resolve_plan(pdf: "bytes", plan: "StampPlan | str | bytes") -> "Resolution":
    """
    Where the seals of a plan come to lie.
    """

def right_at_signing(account: SealAccount, profile: SealProfile, used: "SealActUse | str | bytes") -> "RightReport":
    """
    Judges the use of a seal by its account, as of the instant of that use.
    """

def seal_design(preset: "SealPreset | str | bytes", content: "SealContent | str | bytes") -> "SealDesign":
    """
    The design of a preset with its texts filled in.
    """

def seal_design_for(kind: "SealKind | str | bytes", content: "SealContent | str | bytes") -> "SealDesign | None":
    """
    The design of a profile's kind of seal with its texts; `None` for kinds that are made from an image, or of which no
    preset knows.
    """

def seal_presets() -> "list[SealPreset]":
    """
    The designs that the library brings along, whose texts are still to be filled in.
    """

def sealable_file(id: "str", name: "str", data: "bytes", pages: "int") -> "SealableFile":
    """
    What is known of a file from its bytes; whoever read its pages says how many there are.
    """

def share_materials(shared: "list[Material] | str | bytes", own: "list[Material] | str | bytes", mode: "ShareMode") -> "tuple[list[Material], list[str]]":
    """
    共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
    sub-case keeps its own copy.
    """

def sign_document(pdf: "bytes", request: "SigningRequest | str | bytes", key: SoftwareKey, pictures: "list[Picture]" = ..., entropy: "bytes | None" = None) -> "bytes":
    """
    Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes.
    """

def sign_ticket(ticket: "Ticket | str | bytes", private_key: "str") -> "SignedTicket":
    """
    Signs a ticket with a key in software (64 hexadecimal digits).
    """

def text(finding: "Finding | str | bytes", language: "Language" = "zh") -> "str":
    """
    The message of a finding, in Chinese (`zh`) or English (`en`).
    """

def timestamp_request(algorithm: "DigestAlgorithm", digest: "bytes", nonce: "bytes | None" = None) -> "bytes":
    """
    A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8 to
    32 bytes of entropy, ties the answer to it.
    """

def timestamp_token(response: "bytes", nonce: "bytes | None" = None) -> "bytes":
    """
    The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce.
    """

def typeset(paper: "Paper | str | bytes", fonts: Fonts) -> "tuple[bytes, PaperLayout]":
    """
    Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
    """

def verification_paper(report: "VerificationReport | str | bytes", file: "str", digest: "str", issuer: "str", head: "PaperHead | str | bytes") -> "Paper":
    """
    The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and `digest`
    name what was verified; `issuer` stands at the foot.
    """

def verify_log(log: "list[LogEntry] | list[str] | str | bytes", head: "str | None" = None) -> "Report":
    """
    Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the digest
    of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at its end looks
    sound.
    """

def verify_ticket(payload: "str", keys: "list[PlatformKey] | str | bytes", now: "datetime.datetime | str") -> "TicketReport":
    """
    Checks the text of a signing code against the platform's public keys at an instant, without a network.
    """

def what_if(log: "list[LogEntry] | list[str] | str | bytes", profile: Profile, regions: Regions | None = None) -> "list[Difference]":
    """
    Decides every command of a log again under another profile, and lists what comes out differently.
    """

def window_paper(form: "WindowForm | str | bytes", profile: SealProfile, head: "PaperHead | str | bytes") -> "Paper":
    """
    The form for a window that `SealAccount.window_form` filled in.
    """

def write_document(name: "str", value: "typing.Any", /) -> "str":
    """
    Reads a document from a dict or from JSON text, and gives it as compact JSON text.
    """
