"""The operations of dengji as classes and functions.

Generated from the table of operations by `cargo xtask generate`; do not edit. Each asks the native half by the number of
its row, and gives what that gives.
"""

# mypy: no-warn-return-any

from __future__ import annotations

from typing import TYPE_CHECKING, Any, final

from ._native import Handle
from ._native import call as _call
from ._native import load as _load

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from . import documents
    from .documents import (
        Acceptance,
        AccountCommand,
        AccountEntry,
        AccountLevel,
        AccountLogin,
        AccountOutcome,
        AccountRegistration,
        AccountState,
        ActingFor,
        Action,
        ActionForm,
        ActionOffer,
        Actor,
        Adjustment,
        ApplicationView,
        Applied,
        Background,
        BuildingGrid,
        CalendarYear,
        CaseIndex,
        CaseStage,
        CaseState,
        CertificateSummary,
        Channel,
        ChecklistRow,
        Claim,
        CodeNames,
        Command,
        DayReport,
        Deadline,
        Dictionary,
        Difference,
        DigestAlgorithm,
        DocumentGap,
        Duty,
        ELicence,
        Enterprise,
        EnterpriseChoices,
        Entitlement,
        ErrorCorrection,
        Evidence,
        FileFormat,
        Finding,
        GrantOrigin,
        GrantView,
        HandlerBinding,
        IdentifierKind,
        IdentityUse,
        Inquiry,
        Label,
        Language,
        Lapse,
        LastDay,
        LicenceCommand,
        LicenceCopy,
        LicenceEntry,
        LicenceFacts,
        LicenceHolder,
        LicenceImpact,
        LicenceListing,
        LicenceOutcome,
        LicenceWalletState,
        LogEntry,
        Mailbox,
        Material,
        Message,
        NextDeadline,
        NoticeView,
        Offer,
        Outcome,
        OutputPlan,
        OutputRequest,
        Page,
        PagePlacement,
        Paper,
        PaperHead,
        PaperLayout,
        PendingNotice,
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
        ProfileSettings,
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
        SealTable,
        SealTodo,
        SealVerification,
        SealView,
        SealableFile,
        SealingCommand,
        SealingLogEntry,
        SealingOutcome,
        SealingState,
        ShareMode,
        SheetCorrection,
        SheetMapping,
        SheetReport,
        SheetRows,
        SheetTemplate,
        SignatureScheme,
        SignedTicket,
        SigningRequest,
        StampPlan,
        StoredDocument,
        SubCaseDocument,
        SubCaseForm,
        SubCaseHead,
        SubCasePart,
        Table,
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


@final
class Regions(Handle):
    """The table of regions, current and past, with what the host adds to it."""

    __slots__ = ()

    def __new__(cls, additions: list[Region] | str | bytes | None = None) -> Regions:
        """The built-in table and the host's additions; an addition replaces all that the table says of its code."""
        return _call(16, additions)

    @property
    def as_of(self) -> int:
        """The year with whose end the built-in table ends; a host's additions do not change it."""
        return _call(17, self)

    def history(self, code: str) -> list[Region]:
        """All names that a code has borne, oldest first."""
        return _call(18, self, code)


@final
class Dictionaries(Handle):
    """The code tables, parsed once: the national ones and what a host adds to them. Codes they do not know survive."""

    __slots__ = ()

    def __new__(cls, overlay: list[Dictionary] | str | bytes | None = None) -> Dictionaries:
        """The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
        table of a new id.
        """
        return _call(19, overlay)

    def all(self) -> list[Dictionary]:
        """All tables."""
        return _call(20, self)

    def ids(self) -> list[str]:
        """The ids of all tables."""
        return _call(21, self)

    def get(self, table: str) -> Dictionary | None:
        """The table of that id (`A34`) or field (`GYFS`)."""
        return _call(22, self, table)

    def name_of(self, table: str, code: str) -> str | None:
        """The name of a code in a table; nothing for one that it does not know."""
        return _call(23, self, table, code)

    def code_of(self, table: str, name: str) -> str | None:
        """The code of a name or alias in a table; nothing for one that it does not know."""
        return _call(24, self, table, name)


@final
class WorkCalendar(Handle):
    """Which days are worked: weekends, holidays, and the weekends worked in exchange (调休), year by year."""

    __slots__ = ()

    def __new__(
        cls,
        years: list[CalendarYear] | str | bytes | None = None,
        rest: Iterable[datetime.date | str] | None = None,
    ) -> WorkCalendar:
        """The nation's calendar with a host's own years, each whole: it takes the place of what is known of that year. `rest`
        are days of rest of one place beside the nation's.
        """
        return _call(25, years, rest)

    def years(self) -> list[CalendarYear]:
        """The years that it knows, in order, with the days that are not what their day of the week says."""
        return _call(26, self)

    def day(self, date: datetime.date | str) -> DayReport:
        """What is known of a day. Of a year that the calendar does not know, the answer says that it ends there."""
        return _call(27, self, date)

    def moved(self, date: datetime.date | str) -> LastDay:
        """A day, or the first working day after it where it is a day of rest (民法典 203)."""
        return _call(28, self, date)

    def after_working_days(self, day: datetime.date | str, count: int) -> LastDay:
        """The day on which so many working days are over, `day` itself not counted (民法典 201)."""
        return _call(29, self, day, count)


@final
class Profile(Handle):
    """A profile, parsed once: the rules of one place."""

    __slots__ = ()

    def __new__(cls, document: documents.Profile | str | bytes) -> Profile:
        """Reads a profile. One whose format is newer than this library is unsupported."""
        return _call(30, document)

    @staticmethod
    def builtin(id: str, version: str | None = None) -> Profile:
        """A profile that the library brings along, in its newest version or the one that is asked for."""
        return _call(31, id, version)

    @staticmethod
    def builtin_ids() -> list[ProfileRef]:
        """The profiles of this kind that the library brings along, older versions before newer ones."""
        return _call(32)

    @property
    def id(self) -> str:
        """Its id, such as `guangzhou-registration`."""
        return _call(36, self)

    @property
    def version(self) -> str:
        """Its version."""
        return _call(37, self)

    def adjusted(self, adjustments: list[Adjustment] | str | bytes) -> Profile:
        """The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
        Give it an id or version of its own, since cases and accounts keep both.
        """
        return _call(33, self, adjustments)

    def resolved(self, settings: ProfileSettings | str | bytes) -> Profile:
        """The profile that is this one but for some settings, each with its basis. Where something stands against the
        settings it is malformed, with the first of it; `lint_settings` tells all.
        """
        return _call(34, self, settings)

    def lint_settings(self, settings: ProfileSettings | str | bytes) -> Report:
        """Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
        carried out, with the profile that they come to.
        """
        return _call(35, self, settings)

    def document(self) -> documents.Profile:
        """The whole profile as a document."""
        return _call(38, self)

    def to_json(self) -> str:
        """The whole profile as JSON text."""
        return _call(39, self)

    def get(self, pointer: str) -> str | None:
        """The JSON text of the value at a JSON pointer; nothing where it leads nowhere."""
        return _call(40, self, pointer)

    def lint(self) -> Report:
        """Everything that is wrong with the profile itself, settings without effect included."""
        return _call(41, self)

    def diff(self, other: Profile) -> list[ProfileDifference]:
        """Everything in which another profile of this kind differs from this one, in the order of the pointers."""
        return _call(42, self, other)

    def notes(self, action: str) -> list[Message]:
        """What the guide tells people at a step (注, 温馨提示, 重要提示), by the tag of its action, in the guide's order."""
        return _call(43, self, action)

    def dictionaries(self) -> Dictionaries:
        """The code tables with what this profile adds to the national ones."""
        return _call(44, self)

    def check(
        self,
        sub_case: SubCase | SubCaseDocument | str | bytes,
        today: datetime.date | str,
        regions: Regions | None = None,
    ) -> Report:
        """Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
        day in China.
        """
        return _call(45, self, sub_case, today, regions)

    def check_all(
        self,
        sub_cases: Iterable[SubCase | SubCaseDocument | str | bytes],
        today: datetime.date | str,
        regions: Regions | None = None,
    ) -> Any:
        """Checks many sub-cases, each by itself: of each, its `report`, or the `failure` of reading it."""
        return _call(46, self, sub_cases, today, regions)

    def form(self, sub_case: SubCase | SubCaseDocument | str | bytes, today: datetime.date | str) -> SubCaseForm:
        """The form of a sub-case as data, as it stands on this day in China: sections and fields in the order of the printed
        form, each with its names, kind, options and help, whether it is shown and required now, and where its value stands
        in the sub-case that comes with it. A host evaluates no condition.
        """
        return _call(47, self, sub_case, today)

    def form_for(self, business_type: str, today: datetime.date | str) -> SubCaseForm:
        """The blank form of a business type, for a page on which nothing was filled in yet."""
        return _call(48, self, business_type, today)

    def place_label(self, business_type: str, finding: Finding | str | bytes) -> Label | None:
        """What people call the place to which a finding of a check points, as the form of this business has it; nothing for
        the sub-case as a whole. What a case says of a sub-case brings its place with it.
        """
        return _call(49, self, business_type, finding)

    def checklist(
        self,
        sub_case: SubCase | SubCaseDocument | str | bytes,
        today: datetime.date | str,
    ) -> list[ChecklistRow]:
        """The checklist of a sub-case: what is asked for, and what of it is there."""
        return _call(50, self, sub_case, today)

    def receipt_list(self, materials: list[Material] | str | bytes) -> ReceiptList:
        """材料收件清单: the list of what was handed in."""
        return _call(51, self, materials)

    def grid(
        self,
        project: Project | str | bytes,
        business_type: str,
        selected: Iterable[str] | None = None,
    ) -> list[BuildingGrid]:
        """楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not."""
        return _call(52, self, project, business_type, selected)

    def select_units(
        self,
        project: Project | str | bytes,
        selected: list[PropertyUnit] | str | bytes,
        codes: Iterable[str],
        business_type: str,
    ) -> tuple[list[PropertyUnit], list[Finding]]:
        """Adds units of a project to a selection, each once: the new selection, and what was found, with pointers into
        `codes`.
        """
        return _call(53, self, project, selected, codes, business_type)

    def check_register(
        self,
        facts: list[RegisterFact] | str | bytes,
        sub_case: SubCase | SubCaseDocument | str | bytes,
        today: datetime.date | str,
    ) -> Report:
        """What the register holds against the unit of a sub-case, with pointers into `facts`."""
        return _call(54, self, facts, sub_case, today)

    def eligibility(self, unit: PropertyUnit | str | bytes, business_type: str) -> Report:
        """Whether a unit may be filed for a business type, or what stands against it."""
        return _call(55, self, unit, business_type)

    def lapse(
        self,
        possible_since: datetime.date | str,
        today: datetime.date | str,
        holidays: Iterable[datetime.date | str] | None = None,
        calendar: WorkCalendar | None = None,
    ) -> Lapse | None:
        """When an advance notice lapses, unless registration is applied for before (民法典 221). A last day of rest moves to
        the next working day (民法典 203) by the calendar, the nation's where none is given; `holidays` are days of rest of
        this place beside it. Where the calendar ends before the last day is known, the answer says so, and gives no day.
        """
        return _call(56, self, possible_since, today, holidays, calendar)

    def sheet_mapping(self, sheet: SheetRows | str | bytes, business_type: str | None = None) -> SheetMapping:
        """What the columns of a sheet were taken for, by their headers; a host may correct it. `business_type` is the
        business of rows that name none.
        """
        return _call(350, self, sheet, business_type)

    def read_sheet(
        self,
        sheet: SheetRows | str | bytes,
        today: datetime.date | str,
        mapping: SheetMapping | str | bytes | None = None,
        regions: Regions | None = None,
    ) -> Sheet:
        """Reads a sheet, by this mapping or by its headers, and checks every sub-case in it. `today` is the day in China.
        A sheet in which nothing is read says why.
        """
        return _call(351, self, sheet, today, mapping, regions)

    def sheet_template(self, business_type: str, today: datetime.date | str) -> SheetTemplate:
        """A sheet to be filled in for a business: headers, a row of help, and what to offer in each column."""
        return _call(352, self, business_type, today)

    def write_sheet(self, sub_cases: list[SubCaseDocument] | str | bytes) -> SheetTemplate:
        """Sub-cases as a sheet, a row each. Read again it gives the same but for their materials, which no sheet carries."""
        return _call(353, self, sub_cases)


@final
class SubCase(Handle):
    """A sub-case that was read already: checked again and again, it is not read again."""

    __slots__ = ()

    def __new__(cls, document: SubCaseDocument | str | bytes) -> SubCase:
        """Reads the unit, the form, the questionnaire and the materials from one document."""
        return _call(57, document)

    @staticmethod
    def read_leniently(text: str) -> tuple[SubCase, list[Finding]]:
        """Reads what a page sends while a person is still typing (JSON text, up to 1 MiB): what cannot be read is told
        beside all else (`json.*`, `json.taken`) and left out. Text that is no JSON fails.
        """
        return _call(58, text)

    def document(self) -> SubCaseDocument:
        """The document."""
        return _call(59, self)

    def to_json(self) -> str:
        """The document as JSON text."""
        return _call(60, self)


@final
class Context(Handle):
    """What a command is decided with: everything that comes from outside the case. Read once, used for many calls."""

    __slots__ = ()

    def __new__(
        cls,
        now: datetime.datetime | str,
        actor: Actor | str | bytes,
        profile: Profile,
        regions: Regions | None = None,
        salt: str | None = None,
    ) -> Context:
        """`now` is the instant, from the host's clock; `actor` who gives the command, as the host has
        authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
        command; questions need none.
        """
        return _call(66, now, actor, profile, regions, salt)

    def at(self, now: datetime.datetime | str, salt: str | None = None) -> Context:
        """The same actor under the same rules, at another instant and with another salt."""
        return _call(67, self, now, salt)


@final
class Case(Handle):
    """A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
    log entries, and carries out the effects, that its commands give.
    """

    __slots__ = ()

    @staticmethod
    def open(command: Command | str | bytes, context: Context) -> tuple[Case, Outcome]:
        """Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Refuses it otherwise."""
        return _call(68, command, context)

    @staticmethod
    def replay(log: list[LogEntry] | list[str] | str | bytes) -> Case:
        """What a whole log adds up to. The chain is verified first."""
        return _call(69, log)

    @staticmethod
    def from_state(state: CaseState | str | bytes) -> Case:
        """From a snapshot, which is what `state` gives. One of a newer format is unsupported."""
        return _call(70, state)

    @staticmethod
    def verify(state: CaseState | str | bytes, log: list[LogEntry] | list[str] | str | bytes) -> Report:
        """Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
        return _call(71, state, log)

    @staticmethod
    def answer(entry: LogEntry | str | bytes) -> Outcome:
        """The answer of the first time to a command that is repeated, from its log entry: the effects with the
        same ids, and what was found.
        """
        return _call(75, entry)

    @property
    def profile(self) -> ProfileRef:
        """Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
        context needs.
        """
        return _call(78, self)

    @property
    def head(self) -> str:
        """Digest of the newest log entry, to be kept where whoever could cut the log cannot write."""
        return _call(79, self)

    @property
    def version(self) -> int:
        """How many commands were carried out."""
        return _call(80, self)

    @property
    def id(self) -> str:
        """Its id."""
        return _call(81, self)

    @property
    def stage(self) -> CaseStage:
        """Where it stands as a whole."""
        return _call(82, self)

    def decide(self, command: Command | str | bytes, context: Context) -> Outcome:
        """What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
        against it. Once the entry is stored, `apply` lets this follow it.
        """
        return _call(72, self, command, context)

    def apply(self, entries: list[LogEntry] | list[str] | str | bytes) -> Applied:
        """Takes over entries of the log that were stored, by this process after it decided or by another one: the
        tail of the log after this version. What is part of this state already is passed over. Fails with
        `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
        """
        return _call(73, self, entries)

    def handle(self, command: Command | str | bytes, context: Context) -> Outcome:
        """Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
        nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
        anything is stored. A host with a database decides, stores the entry, and applies it.
        """
        return _call(74, self, command, context)

    def state(self) -> CaseState:
        """The state, which is also the snapshot to be stored."""
        return _call(76, self)

    def to_json(self) -> str:
        """The state as JSON text."""
        return _call(77, self)

    def sub_case(self, id: str, context: Context) -> SubCasePart | None:
        """One sub-case with its buttons and what is to be done about it; nothing where there is no such one, or it is none of
        the business of the context's actor.
        """
        return _call(83, self, id, context)

    def sub_case_document(self, sub_case: str, context: Context) -> SubCaseDocument | None:
        """One sub-case as a document: what checks, forms, checklists and papers take. Nothing where there is no such sub-case,
        or it is none of the business of the context's actor.
        """
        return _call(84, self, sub_case, context)

    def form(
        self,
        sub_case: str,
        context: Context,
        draft: SubCaseDocument | str | bytes | None = None,
    ) -> SubCaseForm | None:
        """The form of one sub-case as data, as it stands and as the context's actor meets it: what nothing offers this person
        to change now is read only. With `draft` it is the form of what was typed and not saved yet: of its application and
        its questionnaire. Nothing where there is no such sub-case, or it is none of this person's business.
        """
        return _call(85, self, sub_case, context, draft)

    def action_form(
        self,
        action: str,
        context: Context,
        sub_case: str | None = None,
        draft: str | None = None,
    ) -> ActionForm | None:
        """What a page asks before it gives the command of a button, on a sub-case or on the case as a whole: fields with their
        names, kinds and options. `draft` is the action as filled in so far, as JSON text. Nothing where this person's role
        does not give the action.
        """
        return _call(86, self, action, context, sub_case, draft)

    def inquiry_digest(self, sub_case: str, inquiry: Inquiry | str | bytes, context: Context) -> str | None:
        """What a person signs who answered an inquiry about this sub-case: the digest, as hexadecimal, to which its evidence is
        bound. Nothing where there is no such sub-case, or it is none of this person's business.
        """
        return _call(87, self, sub_case, inquiry, context)

    def sub_cases(self, context: Context, page: Page | str | bytes | None = None) -> list[SubCaseHead]:
        """The sub-cases that are the business of the context's actor, by id, version and stage."""
        return _call(88, self, context, page)

    def mailbox(
        self,
        mailbox: Mailbox,
        context: Context,
        sub_cases: Iterable[str] | None = None,
        page: Page | str | bytes | None = None,
    ) -> Table:
        """What lies in a mailbox of the actor's enterprise: rows with the columns of the mailbox and their buttons, all or
        those of the named sub-cases.
        """
        return _call(89, self, mailbox, context, sub_cases, page)

    def units(self, context: Context, page: Page | str | bytes | None = None) -> Table:
        """The sub-cases as the list of units shows them."""
        return _call(90, self, context, page)

    def index(self, profile: Profile, sub_cases: Iterable[str] | None = None) -> CaseIndex:
        """Flat rows for a table of the host's own: of the case, and of all sub-cases or of those that are named, such as a
        command's `changed`. They change by commands alone.
        """
        return _call(91, self, profile, sub_cases)

    def index_after(
        self,
        entries: list[LogEntry] | list[str] | str | bytes,
        profile: Profile,
        sub_cases: Iterable[str] | None = None,
    ) -> CaseIndex:
        """The same, as it is once these entries are applied: what belongs into the transaction that stores them. The case
        itself does not move.
        """
        return _call(92, self, entries, profile, sub_cases)

    def actions(self, context: Context, page: Page | str | bytes | None = None) -> list[ActionOffer]:
        """Every button of the context's actor, allowed or with all that stands against it."""
        return _call(93, self, context, page)

    def check(self, context: Context) -> Report:
        """Checks every sub-case: form, questionnaire, materials, unit and register. Pointers go into the snapshot."""
        return _call(94, self, context)

    def todo(self, context: Context) -> list[PersonTodo]:
        """What everybody has to do until the case is filed (已提交)."""
        return _call(95, self, context)

    def placements(
        self,
        profile: Profile,
        now: datetime.datetime | str,
        page: Page | str | bytes | None = None,
    ) -> list[Placement]:
        """In which mailboxes each sub-case shows up."""
        return _call(96, self, profile, now, page)

    def next_deadline(self, now: datetime.datetime | str) -> NextDeadline | None:
        """The next instant after `now` at which signing tickets expire."""
        return _call(97, self, now)

    def notice(self, sub_case: str, context: Context, calendar: WorkCalendar | None = None) -> NoticeView | None:
        """The notice that a filed sub-case registers: what it secures, when it lapses, what registers the right. Nothing where
        there is none, and for whoever has nothing to do with it. By the calendar, the nation's where none is given.
        """
        return _call(98, self, sub_case, context, calendar)

    def conversion(self, sub_case: str, case_id: str, context: Context, calendar: WorkCalendar | None = None) -> Action:
        """预告转本登记: the command that opens the case by which the right behind a notice is registered, with what carries over
        from this one. Refused where there is no such notice, or it has lapsed.
        """
        return _call(99, self, sub_case, case_id, context, calendar)

    def deadlines(
        self,
        after: datetime.datetime | str,
        until: datetime.datetime | str,
        context: Context,
        calendar: WorkCalendar | None = None,
    ) -> list[Deadline]:
        """What lapses or changes by itself after an instant and until another one, inclusive, as far as it is the business of
        the context's actor; the earliest first, each with who can do what about it. The registry's time is counted by the
        calendar, the nation's where none is given.
        """
        return _call(100, self, after, until, context, calendar)

    def progress(self, profile: Profile) -> Progress:
        """How far the case has come."""
        return _call(101, self, profile)


@final
class IdentityProfile(Handle):
    """The profile of an identity platform, parsed once."""

    __slots__ = ()

    def __new__(cls, document: documents.IdentityProfile | str | bytes) -> IdentityProfile:
        """Reads a profile. One whose format is newer than this library is unsupported."""
        return _call(105, document)

    @staticmethod
    def builtin(id: str, version: str | None = None) -> IdentityProfile:
        """A profile that the library brings along, in its newest version or the one that is asked for."""
        return _call(106, id, version)

    @staticmethod
    def builtin_ids() -> list[ProfileRef]:
        """The profiles of this kind that the library brings along, older versions before newer ones."""
        return _call(107)

    @property
    def id(self) -> str:
        """Its id, such as `guangzhou-registration`."""
        return _call(111, self)

    @property
    def version(self) -> str:
        """Its version."""
        return _call(112, self)

    def adjusted(self, adjustments: list[Adjustment] | str | bytes) -> IdentityProfile:
        """The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
        Give it an id or version of its own, since cases and accounts keep both.
        """
        return _call(108, self, adjustments)

    def resolved(self, settings: ProfileSettings | str | bytes) -> IdentityProfile:
        """The profile that is this one but for some settings, each with its basis. Where something stands against the
        settings it is malformed, with the first of it; `lint_settings` tells all.
        """
        return _call(109, self, settings)

    def lint_settings(self, settings: ProfileSettings | str | bytes) -> Report:
        """Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
        carried out, with the profile that they come to.
        """
        return _call(110, self, settings)

    def document(self) -> documents.IdentityProfile:
        """The whole profile as a document."""
        return _call(113, self)

    def to_json(self) -> str:
        """The whole profile as JSON text."""
        return _call(114, self)

    def get(self, pointer: str) -> str | None:
        """The JSON text of the value at a JSON pointer; nothing where it leads nowhere."""
        return _call(115, self, pointer)

    def lint(self) -> Report:
        """Everything that is wrong with the profile itself, settings without effect included."""
        return _call(116, self)

    def diff(self, other: IdentityProfile) -> list[ProfileDifference]:
        """Everything in which another profile of this kind differs from this one, in the order of the pointers."""
        return _call(117, self, other)

    def notes(self, action: str) -> list[Message]:
        """What the guide tells people at a step (注意事项, 注), by the tag of its action, in the guide's order."""
        return _call(118, self, action)

    def check_registration(
        self,
        registration: AccountRegistration | str | bytes,
        today: datetime.date | str,
        regions: Regions | None = None,
    ) -> Report:
        """Checks the form of a registration. All findings, in document order. `today` is the day in China."""
        return _call(119, self, registration, today, regions)

    def on_site_missing(self, method: str, presenter: Presenter, documents: Iterable[str]) -> DocumentGap | None:
        """What is missing of the papers at the window, for the set that lacks least; nothing where there is no such method
        or set.
        """
        return _call(120, self, method, presenter, documents)

    def level_named(self, name: str) -> TrustLevel | None:
        """The level with this name, by any of its names (四级, 原L2, L2); nothing where there is none."""
        return _call(121, self, name)

    def acting_by_e_licence(self, enterprise: Enterprise | str | bytes) -> ActingFor | None:
        """What a session by e-licence acts for, without any account; nothing where the platform does not offer that."""
        return _call(122, self, enterprise)


@final
class AccountContext(Handle):
    """What a command or a question to an enterprise's account is decided with. Read once, used for many calls."""

    __slots__ = ()

    def __new__(
        cls,
        now: datetime.datetime | str,
        actor: Actor | str | bytes,
        profile: IdentityProfile,
        regions: Regions | None = None,
        salt: str | None = None,
    ) -> AccountContext:
        """`now` is the instant, from the host's clock; `actor` who gives the command, as the host has
        authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
        command; questions need none.
        """
        return _call(123, now, actor, profile, regions, salt)

    def at(self, now: datetime.datetime | str, salt: str | None = None) -> AccountContext:
        """The same actor under the same rules, at another instant and with another salt."""
        return _call(124, self, now, salt)


@final
class EnterpriseAccount(Handle):
    """The account of one enterprise on an identity platform: its level, its verifications, its handlers."""

    __slots__ = ()

    @staticmethod
    def open(
        command: AccountCommand | str | bytes,
        context: AccountContext,
    ) -> tuple[EnterpriseAccount, AccountOutcome]:
        """Opens it with the one action that can be first. Refuses it otherwise."""
        return _call(125, command, context)

    @staticmethod
    def replay(log: list[AccountEntry] | list[str] | str | bytes) -> EnterpriseAccount:
        """What a whole log adds up to. The chain is verified first."""
        return _call(126, log)

    @staticmethod
    def from_state(state: AccountState | str | bytes) -> EnterpriseAccount:
        """From a snapshot, which is what `state` gives. One of a newer format is unsupported."""
        return _call(127, state)

    @staticmethod
    def verify(state: AccountState | str | bytes, log: list[AccountEntry] | list[str] | str | bytes) -> Report:
        """Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
        return _call(128, state, log)

    @staticmethod
    def answer(entry: AccountEntry | str | bytes) -> AccountOutcome:
        """The answer of the first time to a command that is repeated, from its log entry: the effects with the
        same ids, and what was found.
        """
        return _call(132, entry)

    @staticmethod
    def verify_log(log: list[AccountEntry] | list[str] | str | bytes, head: str | None = None) -> Report:
        """Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
        """
        return _call(138, log, head)

    @staticmethod
    def erase_log_entry(entry: AccountEntry | str | bytes) -> AccountEntry:
        """A log entry without its payload and salt: the personal data is gone, the chain still verifies."""
        return _call(139, entry)

    @property
    def profile(self) -> ProfileRef:
        """Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
        context needs.
        """
        return _call(135, self)

    @property
    def head(self) -> str:
        """Digest of the newest log entry, to be kept where whoever could cut the log cannot write."""
        return _call(136, self)

    @property
    def version(self) -> int:
        """How many commands were carried out."""
        return _call(137, self)

    def decide(self, command: AccountCommand | str | bytes, context: AccountContext) -> AccountOutcome:
        """What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
        against it. Once the entry is stored, `apply` lets this follow it.
        """
        return _call(129, self, command, context)

    def apply(self, entries: list[AccountEntry] | list[str] | str | bytes) -> Applied:
        """Takes over entries of the log that were stored, by this process after it decided or by another one: the
        tail of the log after this version. What is part of this state already is passed over. Fails with
        `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
        """
        return _call(130, self, entries)

    def handle(self, command: AccountCommand | str | bytes, context: AccountContext) -> AccountOutcome:
        """Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
        nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
        anything is stored. A host with a database decides, stores the entry, and applies it.
        """
        return _call(131, self, command, context)

    def state(self) -> AccountState:
        """The state, which is also the snapshot to be stored."""
        return _call(133, self)

    def to_json(self) -> str:
        """The state as JSON text."""
        return _call(134, self)

    def enterprise(self) -> Enterprise:
        """The enterprise as cases and platforms name it."""
        return _call(140, self)

    def level(self, profile: IdentityProfile) -> AccountLevel:
        """The level of trust that is reached, with its names."""
        return _call(141, self, profile)

    def logins(self, profile: IdentityProfile) -> list[AccountLogin]:
        """The ways to log in. One that some verification enables works once that was done."""
        return _call(142, self, profile)

    def verifications(self, context: AccountContext) -> list[VerificationView]:
        """Every way of verification: its state, and whether 立即核验 is offered."""
        return _call(143, self, context)

    def handlers(self, context: AccountContext) -> list[HandlerBinding]:
        """The handlers whom the context's actor may see, in the order in which they were added; removed ones stay."""
        return _call(144, self, context)

    def acting_for(self, document_number: str, document_kind: IdentifierKind | None = None) -> ActingFor | None:
        """What the person with this paper acts for, as a case asks it of an actor; nothing for whoever is neither the legal
        representative nor a handler of this account. A resident's number where no kind of paper is said.
        """
        return _call(145, self, document_number, document_kind)

    def actions(self, context: AccountContext) -> list[Offer]:
        """Every button that the part of the context's actor has, allowed or with all that stands against it."""
        return _call(146, self, context)

    def todo(self, context: AccountContext) -> list[Duty]:
        """What is still to be done, by whom, as far as the context's actor may know: verification of the entity, confirmations
        of handlers.
        """
        return _call(147, self, context)


@final
class LicenceProfile(Handle):
    """The profile of the platform of e-licences (电子营业执照), parsed once."""

    __slots__ = ()

    def __new__(cls, document: documents.LicenceProfile | str | bytes) -> LicenceProfile:
        """Reads a profile. One whose format is newer than this library is unsupported."""
        return _call(148, document)

    @staticmethod
    def builtin(id: str, version: str | None = None) -> LicenceProfile:
        """A profile that the library brings along, in its newest version or the one that is asked for."""
        return _call(149, id, version)

    @staticmethod
    def builtin_ids() -> list[ProfileRef]:
        """The profiles of this kind that the library brings along, older versions before newer ones."""
        return _call(150)

    @property
    def id(self) -> str:
        """Its id, such as `guangzhou-registration`."""
        return _call(154, self)

    @property
    def version(self) -> str:
        """Its version."""
        return _call(155, self)

    def adjusted(self, adjustments: list[Adjustment] | str | bytes) -> LicenceProfile:
        """The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
        Give it an id or version of its own, since cases and accounts keep both.
        """
        return _call(151, self, adjustments)

    def resolved(self, settings: ProfileSettings | str | bytes) -> LicenceProfile:
        """The profile that is this one but for some settings, each with its basis. Where something stands against the
        settings it is malformed, with the first of it; `lint_settings` tells all.
        """
        return _call(152, self, settings)

    def lint_settings(self, settings: ProfileSettings | str | bytes) -> Report:
        """Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
        carried out, with the profile that they come to.
        """
        return _call(153, self, settings)

    def document(self) -> documents.LicenceProfile:
        """The whole profile as a document."""
        return _call(156, self)

    def to_json(self) -> str:
        """The whole profile as JSON text."""
        return _call(157, self)

    def get(self, pointer: str) -> str | None:
        """The JSON text of the value at a JSON pointer; nothing where it leads nowhere."""
        return _call(158, self, pointer)

    def lint(self) -> Report:
        """Everything that is wrong with the profile itself, settings without effect included."""
        return _call(159, self)

    def diff(self, other: LicenceProfile) -> list[ProfileDifference]:
        """Everything in which another profile of this kind differs from this one, in the order of the pointers."""
        return _call(160, self, other)

    def notes(self, action: str) -> list[Message]:
        """What the guide tells people at a step, by the tag of its action, in the guide's order."""
        return _call(161, self, action)


@final
class LicenceContext(Handle):
    """What a command or a question to a wallet of e-licences is decided with. Read once, used for many calls."""

    __slots__ = ()

    def __new__(
        cls,
        now: datetime.datetime | str,
        actor: Actor | str | bytes,
        profile: LicenceProfile,
        regions: Regions | None = None,
        salt: str | None = None,
    ) -> LicenceContext:
        """`now` is the instant, from the host's clock; `actor` who gives the command, as the host has
        authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
        command; questions need none.
        """
        return _call(162, now, actor, profile, regions, salt)

    def at(self, now: datetime.datetime | str, salt: str | None = None) -> LicenceContext:
        """The same actor under the same rules, at another instant and with another salt."""
        return _call(163, self, now, salt)


@final
class LicenceWallet(Handle):
    """The e-licences on one device, in one app: who may keep, hold and use them. What spans devices comes with the
    command, as facts of the register.
    """

    __slots__ = ()

    @staticmethod
    def open(command: LicenceCommand | str | bytes, context: LicenceContext) -> tuple[LicenceWallet, LicenceOutcome]:
        """Opens it with the one action that can be first. Refuses it otherwise."""
        return _call(164, command, context)

    @staticmethod
    def replay(log: list[LicenceEntry] | list[str] | str | bytes) -> LicenceWallet:
        """What a whole log adds up to. The chain is verified first."""
        return _call(165, log)

    @staticmethod
    def from_state(state: LicenceWalletState | str | bytes) -> LicenceWallet:
        """From a snapshot, which is what `state` gives. One of a newer format is unsupported."""
        return _call(166, state)

    @staticmethod
    def verify(state: LicenceWalletState | str | bytes, log: list[LicenceEntry] | list[str] | str | bytes) -> Report:
        """Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
        return _call(167, state, log)

    @staticmethod
    def answer(entry: LicenceEntry | str | bytes) -> LicenceOutcome:
        """The answer of the first time to a command that is repeated, from its log entry: the effects with the
        same ids, and what was found.
        """
        return _call(171, entry)

    @staticmethod
    def verify_log(log: list[LicenceEntry] | list[str] | str | bytes, head: str | None = None) -> Report:
        """Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
        """
        return _call(177, log, head)

    @staticmethod
    def erase_log_entry(entry: LicenceEntry | str | bytes) -> LicenceEntry:
        """A log entry without its payload and salt: the personal data is gone, the chain still verifies."""
        return _call(178, entry)

    @property
    def profile(self) -> ProfileRef:
        """Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
        context needs.
        """
        return _call(174, self)

    @property
    def head(self) -> str:
        """Digest of the newest log entry, to be kept where whoever could cut the log cannot write."""
        return _call(175, self)

    @property
    def version(self) -> int:
        """How many commands were carried out."""
        return _call(176, self)

    def decide(self, command: LicenceCommand | str | bytes, context: LicenceContext) -> LicenceOutcome:
        """What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
        against it. Once the entry is stored, `apply` lets this follow it.
        """
        return _call(168, self, command, context)

    def apply(self, entries: list[LicenceEntry] | list[str] | str | bytes) -> Applied:
        """Takes over entries of the log that were stored, by this process after it decided or by another one: the
        tail of the log after this version. What is part of this state already is passed over. Fails with
        `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
        """
        return _call(169, self, entries)

    def handle(self, command: LicenceCommand | str | bytes, context: LicenceContext) -> LicenceOutcome:
        """Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
        nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
        anything is stored. A host with a database decides, stores the entry, and applies it.
        """
        return _call(170, self, command, context)

    def state(self) -> LicenceWalletState:
        """The state, which is also the snapshot to be stored."""
        return _call(172, self)

    def to_json(self) -> str:
        """The state as JSON text."""
        return _call(173, self)

    def copies(self, context: LicenceContext) -> list[LicenceCopy]:
        """The copies on this device that are the business of the context's actor, in the order of their download."""
        return _call(179, self, context)

    def holders(self, number: str, context: LicenceContext) -> list[LicenceHolder]:
        """Who may keep, hold and use a licence, as far as the context's actor may know: the legal representative, and whom
        that person authorised. Empty for a licence that is not on this device.
        """
        return _call(180, self, number, context)

    def password(self, context: LicenceContext) -> WalletPasswordView | None:
        """How far the password of this device reaches, and how often it was changed; never the password itself. Nothing for
        whoever has nothing to do with the device.
        """
        return _call(181, self, context)

    def list_at(self, place: str, register: list[ELicence] | str | bytes, context: LicenceContext) -> LicenceListing:
        """The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device, and
        which were. Those that are none of the business of the context's actor are left out.
        """
        return _call(182, self, place, register, context)

    def identity_use(self, purpose: str, number: str, context: LicenceContext) -> IdentityUse:
        """Whether the context's actor may prove an identity with a licence of this wallet, for one purpose; with the evidence
        for the platform that asks.
        """
        return _call(183, self, purpose, number, context)

    def actions(self, context: LicenceContext) -> list[Offer]:
        """Every button that the part of the context's actor has on this wallet and its copies, allowed or with all that stands
        against it.
        """
        return _call(184, self, context)

    def todo(self, register: list[ELicence] | str | bytes, context: LicenceContext) -> list[Duty]:
        """What is left to do so that the context's actor has every licence here that the register knows for this person."""
        return _call(185, self, register, context)


@final
class SealProfile(Handle):
    """The profile of a seal platform, parsed once."""

    __slots__ = ()

    def __new__(cls, document: documents.SealProfile | str | bytes) -> SealProfile:
        """Reads a profile. One whose format is newer than this library is unsupported."""
        return _call(186, document)

    @staticmethod
    def builtin(id: str, version: str | None = None) -> SealProfile:
        """A profile that the library brings along, in its newest version or the one that is asked for."""
        return _call(187, id, version)

    @staticmethod
    def builtin_ids() -> list[ProfileRef]:
        """The profiles of this kind that the library brings along, older versions before newer ones."""
        return _call(188)

    @staticmethod
    def compare(profiles: Iterable[SealProfile], today: datetime.date | str) -> PlatformComparison:
        """What several platforms allow on a day, side by side: every operation, channel, capacity and grant that one of
        them knows.
        """
        return _call(200, profiles, today)

    @property
    def id(self) -> str:
        """Its id, such as `guangzhou-registration`."""
        return _call(192, self)

    @property
    def version(self) -> str:
        """Its version."""
        return _call(193, self)

    def adjusted(self, adjustments: list[Adjustment] | str | bytes) -> SealProfile:
        """The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
        Give it an id or version of its own, since cases and accounts keep both.
        """
        return _call(189, self, adjustments)

    def resolved(self, settings: ProfileSettings | str | bytes) -> SealProfile:
        """The profile that is this one but for some settings, each with its basis. Where something stands against the
        settings it is malformed, with the first of it; `lint_settings` tells all.
        """
        return _call(190, self, settings)

    def lint_settings(self, settings: ProfileSettings | str | bytes) -> Report:
        """Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
        carried out, with the profile that they come to.
        """
        return _call(191, self, settings)

    def document(self) -> documents.SealProfile:
        """The whole profile as a document."""
        return _call(194, self)

    def to_json(self) -> str:
        """The whole profile as JSON text."""
        return _call(195, self)

    def get(self, pointer: str) -> str | None:
        """The JSON text of the value at a JSON pointer; nothing where it leads nowhere."""
        return _call(196, self, pointer)

    def lint(self) -> Report:
        """Everything that is wrong with the profile itself, settings without effect included."""
        return _call(197, self)

    def diff(self, other: SealProfile) -> list[ProfileDifference]:
        """Everything in which another profile of this kind differs from this one, in the order of the pointers."""
        return _call(198, self, other)

    def notes(self, step: str, channel: Channel | None = None) -> list[Message]:
        """What the guide tells people at a step (注, 温馨提示, 重要提示), in the guide's order: of an operation on one channel,
        or on all where none is given; of an action at the page where documents are sealed.
        """
        return _call(199, self, step, channel)


@final
class SealContext(Handle):
    """What a command or a question to a seal account is decided with. Read once, used for many calls."""

    __slots__ = ()

    def __new__(
        cls,
        now: datetime.datetime | str,
        actor: Actor | str | bytes,
        profile: SealProfile,
        regions: Regions | None = None,
        salt: str | None = None,
    ) -> SealContext:
        """`now` is the instant, from the host's clock; `actor` who gives the command, as the host has
        authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
        command; questions need none.
        """
        return _call(201, now, actor, profile, regions, salt)

    def at(self, now: datetime.datetime | str, salt: str | None = None) -> SealContext:
        """The same actor under the same rules, at another instant and with another salt."""
        return _call(202, self, now, salt)


@final
class SealAccount(Handle):
    """All seals of one enterprise on one platform: who may use them, and why not."""

    __slots__ = ()

    @staticmethod
    def open(command: SealCommand | str | bytes, context: SealContext) -> tuple[SealAccount, SealOutcome]:
        """Opens it with the one action that can be first. Refuses it otherwise."""
        return _call(203, command, context)

    @staticmethod
    def replay(log: list[SealLogEntry] | list[str] | str | bytes) -> SealAccount:
        """What a whole log adds up to. The chain is verified first."""
        return _call(204, log)

    @staticmethod
    def from_state(state: SealAccountState | str | bytes) -> SealAccount:
        """From a snapshot, which is what `state` gives. One of a newer format is unsupported."""
        return _call(205, state)

    @staticmethod
    def verify(state: SealAccountState | str | bytes, log: list[SealLogEntry] | list[str] | str | bytes) -> Report:
        """Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
        return _call(206, state, log)

    @staticmethod
    def answer(entry: SealLogEntry | str | bytes) -> SealOutcome:
        """The answer of the first time to a command that is repeated, from its log entry: the effects with the
        same ids, and what was found.
        """
        return _call(210, entry)

    @staticmethod
    def verify_log(log: list[SealLogEntry] | list[str] | str | bytes, head: str | None = None) -> Report:
        """Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
        """
        return _call(216, log, head)

    @staticmethod
    def erase_log_entry(entry: SealLogEntry | str | bytes) -> SealLogEntry:
        """A log entry without its payload and salt: the personal data is gone, the chain still verifies."""
        return _call(217, entry)

    @staticmethod
    def enterprises(
        licences: list[LicenceFacts] | str | bytes,
        channel: Channel,
        context: SealContext,
    ) -> EnterpriseChoices:
        """The enterprises that the context's actor represents, among those that the licence system names for the person: to
        choose from before anything is done for one of them.
        """
        return _call(218, licences, channel, context)

    @property
    def profile(self) -> ProfileRef:
        """Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
        context needs.
        """
        return _call(213, self)

    @property
    def head(self) -> str:
        """Digest of the newest log entry, to be kept where whoever could cut the log cannot write."""
        return _call(214, self)

    @property
    def version(self) -> int:
        """How many commands were carried out."""
        return _call(215, self)

    def decide(self, command: SealCommand | str | bytes, context: SealContext) -> SealOutcome:
        """What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
        against it. Once the entry is stored, `apply` lets this follow it.
        """
        return _call(207, self, command, context)

    def apply(self, entries: list[SealLogEntry] | list[str] | str | bytes) -> Applied:
        """Takes over entries of the log that were stored, by this process after it decided or by another one: the
        tail of the log after this version. What is part of this state already is passed over. Fails with
        `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
        """
        return _call(208, self, entries)

    def handle(self, command: SealCommand | str | bytes, context: SealContext) -> SealOutcome:
        """Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
        nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
        anything is stored. A host with a database decides, stores the entry, and applies it.
        """
        return _call(209, self, command, context)

    def state(self) -> SealAccountState:
        """The state, which is also the snapshot to be stored."""
        return _call(211, self)

    def to_json(self) -> str:
        """The state as JSON text."""
        return _call(212, self)

    def applications(self, context: SealContext) -> list[ApplicationView]:
        """The applications that the context's actor made, or all of them for whoever sees the account: at windows, and those
        that are sent; each with how far it has come.
        """
        return _call(219, self, context)

    def may(self, question: SealQuestion | str | bytes, context: SealContext) -> SealAnswer:
        """Whether the context's actor may do this now, with the right by which, or with everything that stands against it."""
        return _call(220, self, question, context)

    def actions(
        self,
        channel: Channel,
        context: SealContext,
        page: Page | str | bytes | None = None,
    ) -> list[SealOffer]:
        """Every button that the platform shows the context's actor on a channel: those of the account, then those of each
        seal on one page.
        """
        return _call(221, self, channel, context, page)

    def todo(self, context: SealContext) -> list[SealTodo]:
        """What is left to do, by whom, so that every seal and grant can be used."""
        return _call(222, self, context)

    def seals(self, at: datetime.datetime | str, context: SealContext) -> list[SealView]:
        """The seals that are the business of the context's actor, and where each stands at an instant."""
        return _call(223, self, at, context)

    def seal_list(self, channel: Channel, context: SealContext, page: Page | str | bytes | None = None) -> SealTable:
        """The seals that are the business of the context's actor as the platform's list shows them now: the columns of the
        profile, rows with a cell for each, and the buttons of a channel.
        """
        return _call(224, self, channel, context, page)

    def grants(
        self,
        at: datetime.datetime | str,
        context: SealContext,
        origin: GrantOrigin | None = None,
    ) -> list[GrantView]:
        """The grants that are the business of the context's actor, and where each stands at an instant; only those of one
        origin where one is given.
        """
        return _call(225, self, at, context, origin)

    def entitled(
        self,
        person: Principal | str | bytes,
        seal: str,
        at: datetime.datetime | str,
        context: SealContext,
    ) -> Entitlement | None:
        """What one person may do with one seal at an instant, past or future as far as it is known, with the chain of grants
        as evidence; nothing where there is no such seal then, or it is none of the business of the context's actor. "Was
        this handler entitled when it was sealed?"
        """
        return _call(226, self, person, seal, at, context)

    def entitlements_at(self, at: datetime.datetime | str, context: SealContext) -> list[Entitlement]:
        """Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence: as far as it
        is the business of the context's actor.
        """
        return _call(227, self, at, context)

    def deadlines(
        self,
        after: datetime.datetime | str,
        until: datetime.datetime | str,
        context: SealContext,
    ) -> list[Deadline]:
        """What lapses or begins by itself after an instant and until another one, inclusive, as far as it is the business of
        the context's actor; the earliest first, each with who can do what about it.
        """
        return _call(228, self, after, until, context)

    def licence_impact(self, licence: LicenceFacts | str | bytes, context: SealContext) -> LicenceImpact:
        """What a change of the licence would do, if it were reported now. Refused where the new licence is not complete."""
        return _call(229, self, licence, context)

    def changes(self, context: SealContext) -> list[SealChange]:
        """印章变动: what happened to the seals that are the business of the context's actor, the oldest first."""
        return _call(230, self, context)

    def claims(self, seal: str, context: SealContext) -> list[Claim] | None:
        """印章领用情况: who claimed this seal, and when; nothing where there is no such seal, or it is none of the business of
        the context's actor.
        """
        return _call(231, self, seal, context)

    def window_form(self, application: str, context: SealContext) -> WindowForm | None:
        """The data of the form that an applicant prints and brings to a window; nothing for an unknown application, or one that
        is none of the business of the context's actor.
        """
        return _call(232, self, application, context)


@final
class SealingSession(Handle):
    """One sitting at a page where a document is sealed."""

    __slots__ = ()

    @staticmethod
    def open(command: SealingCommand | str | bytes, context: SealContext) -> tuple[SealingSession, SealingOutcome]:
        """Opens it with the one action that can be first. Refuses it otherwise."""
        return _call(233, command, context)

    @staticmethod
    def replay(log: list[SealingLogEntry] | list[str] | str | bytes) -> SealingSession:
        """What a whole log adds up to. The chain is verified first."""
        return _call(234, log)

    @staticmethod
    def from_state(state: SealingState | str | bytes) -> SealingSession:
        """From a snapshot, which is what `state` gives. One of a newer format is unsupported."""
        return _call(235, state)

    @staticmethod
    def verify(state: SealingState | str | bytes, log: list[SealingLogEntry] | list[str] | str | bytes) -> Report:
        """Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
        adds up to is the snapshot, field by field.
        """
        return _call(236, state, log)

    @staticmethod
    def answer(entry: SealingLogEntry | str | bytes) -> SealingOutcome:
        """The answer of the first time to a command that is repeated, from its log entry: the effects with the
        same ids, and what was found.
        """
        return _call(240, entry)

    @staticmethod
    def verify_log(log: list[SealingLogEntry] | list[str] | str | bytes, head: str | None = None) -> Report:
        """Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
        `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
        log that was cut at its end looks sound.
        """
        return _call(246, log, head)

    @staticmethod
    def erase_log_entry(entry: SealingLogEntry | str | bytes) -> SealingLogEntry:
        """A log entry without its payload and salt: the personal data is gone, the chain still verifies."""
        return _call(247, entry)

    @property
    def profile(self) -> ProfileRef:
        """Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
        context needs.
        """
        return _call(243, self)

    @property
    def head(self) -> str:
        """Digest of the newest log entry, to be kept where whoever could cut the log cannot write."""
        return _call(244, self)

    @property
    def version(self) -> int:
        """How many commands were carried out."""
        return _call(245, self)

    def decide(self, command: SealingCommand | str | bytes, context: SealContext) -> SealingOutcome:
        """What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
        against it. Once the entry is stored, `apply` lets this follow it.
        """
        return _call(237, self, command, context)

    def apply(self, entries: list[SealingLogEntry] | list[str] | str | bytes) -> Applied:
        """Takes over entries of the log that were stored, by this process after it decided or by another one: the
        tail of the log after this version. What is part of this state already is passed over. Fails with
        `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
        """
        return _call(238, self, entries)

    def handle(self, command: SealingCommand | str | bytes, context: SealContext) -> SealingOutcome:
        """Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
        nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
        anything is stored. A host with a database decides, stores the entry, and applies it.
        """
        return _call(239, self, command, context)

    def state(self) -> SealingState:
        """The state, which is also the snapshot to be stored."""
        return _call(241, self)

    def to_json(self) -> str:
        """The state as JSON text."""
        return _call(242, self)

    def stored(self) -> StoredDocument | None:
        """The sealed document, to be viewed and downloaded; nothing before it is stored."""
        return _call(248, self)


@final
class Certificate(Handle):
    """A certificate (X.509). What it says is not believed until something has verified it."""

    __slots__ = ()

    def __new__(cls, data: bytes) -> Certificate:
        """Reads one certificate, DER or PEM (of several, the first)."""
        return _call(264, data)

    @staticmethod
    def parse_all(data: bytes) -> list[Certificate]:
        """Reads all certificates of a file: PEM blocks, or DER one after the other."""
        return _call(265, data)

    def summary(self) -> CertificateSummary:
        """What it says of itself. Subjects may be people; whoever shows this to others has to mind that."""
        return _call(266, self)

    def der(self) -> bytes:
        """Its original bytes (DER)."""
        return _call(267, self)

    def public_key(self) -> bytes:
        """The subject's key as it stands there (`SubjectPublicKeyInfo`, DER)."""
        return _call(268, self)

    def ocsp_urls(self) -> list[str]:
        """Where its status can be asked for (OCSP)."""
        return _call(269, self)

    def crl_urls(self) -> list[str]:
        """Where the list of revoked certificates is to be had (CRL)."""
        return _call(270, self)


@final
class SoftwareKey(Handle):
    """A private key in software. Nothing shows it, and nothing gives it back."""

    __slots__ = ()

    def __new__(cls, data: bytes) -> SoftwareKey:
        """Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password."""
        return _call(271, data)

    def public_key(self) -> bytes:
        """The public key that belongs to it (`SubjectPublicKeyInfo`, DER)."""
        return _call(272, self)

    def default_scheme(self) -> SignatureScheme:
        """The scheme that signatures are made with where nothing else is asked for."""
        return _call(273, self)

    def sign(self, message: bytes, *, scheme: SignatureScheme | None = None, entropy: bytes | None = None) -> bytes:
        """Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
        entropy, the others none. Without a scheme, by `default_scheme`.
        """
        return _call(274, self, message, scheme, entropy)

    def sign_digest(
        self,
        digest: bytes,
        *,
        scheme: SignatureScheme | None = None,
        entropy: bytes | None = None,
    ) -> bytes:
        """Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003). Without a
        scheme, by `default_scheme`.
        """
        return _call(275, self, digest, scheme, entropy)


@final
class SealTrust(Handle):
    """What is believed, for verifying."""

    __slots__ = ()

    def __new__(
        cls,
        anchors: Iterable[Certificate],
        others: Iterable[Certificate] | None = None,
        *,
        makers: Iterable[Certificate] | None = None,
        ocsp_responses: Iterable[bytes] | None = None,
        crls: Iterable[bytes] | None = None,
        require_revocation: bool | None = None,
    ) -> SealTrust:
        """The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
        checked), and those between them and the seal's; those on which trust in makers of seals rests (their own, or of
        CAs that certify makers alone; without any, no seal is valid); OCSP responses and CRLs (DER); and whether a
        certificate of which nothing is known about revocation leaves the matter open, which it does not where nothing is
        said.
        """
        return _call(283, anchors, others, makers, ocsp_responses, crls, require_revocation)

    def findings(self) -> list[Finding]:
        """What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest."""
        return _call(284, self)


@final
class ElectronicSeal(Handle):
    """An electronic seal, as it was read."""

    __slots__ = ()

    def __new__(cls, data: bytes) -> ElectronicSeal:
        """Reads a seal of any edition."""
        return _call(285, data)

    def file(self) -> SealFile:
        """What a person wants to see of it."""
        return _call(286, self)

    def picture(self) -> bytes:
        """The bytes of its picture, in the format that `file` names."""
        return _call(287, self)

    def der(self) -> bytes:
        """The seal itself (DER), without what was wrapped around it."""
        return _call(288, self)

    def maker_certificate(self) -> bytes:
        """The certificate of whoever made it (DER)."""
        return _call(289, self)

    def certificates(self) -> list[bytes]:
        """The certificates of those who may seal with it (DER); empty where the seal lists digests."""
        return _call(290, self)

    def data_digest(self, signer: Certificate) -> DigestAlgorithm:
        """The hash function over the data that a signature with this seal and certificate takes."""
        return _call(291, self, signer)

    def verify(self, at: datetime.datetime | str, trust: SealTrust | None = None) -> SealVerification:
        """Verifies the seal at an instant, step by step. Without `trust`, nobody is trusted."""
        return _call(292, self, at, trust)


@final
class SealSignature(Handle):
    """A signature made with an electronic seal, as it was read."""

    __slots__ = ()

    def __new__(cls, data: bytes) -> SealSignature:
        """Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them."""
        return _call(293, data)

    def file(self) -> SealSignatureFile:
        """What a person wants to see of it."""
        return _call(294, self)

    def seal(self) -> ElectronicSeal:
        """The seal in it."""
        return _call(295, self)

    def signer_certificate(self) -> bytes:
        """The certificate of whoever sealed (DER)."""
        return _call(296, self)

    def signature_value(self) -> bytes:
        """The value of the signature: what a timestamp is taken over."""
        return _call(297, self)

    def verify(
        self,
        at: datetime.datetime | str,
        trust: SealTrust | None = None,
        *,
        data: Iterable[bytes] | None = None,
        digest: bytes | None = None,
    ) -> SealVerification:
        """Verifies the signature and the seal in it, step by step; `at` is the present instant. Without `trust`, nobody is
        trusted. `data` is what was sealed, one piece after the other, or `digest` its digest; with neither, that step is
        not checked.
        """
        return _call(298, self, at, trust, data, digest)


@final
class Verifier(Handle):
    """Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents."""

    __slots__ = ()

    def __new__(
        cls,
        trusted: Iterable[bytes],
        known: Iterable[bytes] | None = None,
        *,
        makers: Iterable[bytes] | None = None,
        ocsp_responses: Iterable[bytes] | None = None,
        crls: Iterable[bytes] | None = None,
        policy: VerificationPolicy | str | bytes | None = None,
    ) -> Verifier:
        """With the certificates on which trust in signers and timestamps rests, others that documents may leave out,
        `makers` on which trust in makers of electronic seals rests (their own, or of CAs that certify makers alone;
        without any, no electronic seal is valid; each DER or PEM, several in one as well), OCSP responses and CRLs (DER),
        and a policy in place of the usual one.
        """
        return _call(309, trusted, known, makers, ocsp_responses, crls, policy)

    def policy(self) -> VerificationPolicy:
        """The rules."""
        return _call(310, self)

    def verify(self, pdf: bytes, now: datetime.datetime | str) -> VerificationReport:
        """Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
        bytes alone.
        """
        return _call(311, self, pdf, now)


@final
class Font(Handle):
    """A font of the host's, read once: TrueType, OpenType, or one of a collection."""

    __slots__ = ()

    def __new__(cls, data: bytes, index: int | None = None) -> Font:
        """Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for simplified Chinese."""
        return _call(317, data, index)

    def with_weight(self, weight: int) -> Font:
        """The font in this weight, such as 700 for bold; only of a variable font."""
        return _call(318, self, weight)

    def with_fallback(self, other: Font) -> Font:
        """This font, and for the characters that it lacks the other."""
        return _call(319, self, other)

    def covers(self, text: str) -> bool:
        """Whether it has a glyph for every character of a text."""
        return _call(320, self, text)


@final
class Picture(Handle):
    """A picture: outlines and images with a size on paper, drawn as SVG or PNG."""

    __slots__ = ()

    @staticmethod
    def from_png(data: bytes, width: int, height: int | None = None, background: Background | None = None) -> Picture:
        """A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
        micrometres. Without a height, or with 0, it keeps the image's proportions; where nothing is said of the
        background, that stays as it is (`keep`).
        """
        return _call(321, data, width, height, background)

    @staticmethod
    def of_text(font: Font, text: str, height: int, colour: str | None = None) -> Picture:
        """A line of text, `height` micrometres high, in a colour (`#rrggbb`; black where nothing is said): a signature in
        writing, a date.
        """
        return _call(322, font, text, height, colour)

    @property
    def width(self) -> int:
        """The width in micrometres."""
        return _call(323, self)

    @property
    def height(self) -> int:
        """The height in micrometres."""
        return _call(324, self)

    def scaled_to(self, width: int, height: int) -> Picture:
        """The whole picture in another width and height, in micrometres."""
        return _call(325, self, width, height)

    def to_svg(self, title: str | None = None) -> str:
        """An SVG document, in millimetres. The title is what a screen reader says; there is none where nothing is said."""
        return _call(326, self, title)

    def to_png(self, dots_per_mm: int | None = None, background: str | None = None) -> bytes:
        """A PNG file of so many pixels a millimetre (12 where nothing is said: about 300 an inch), on a background
        (`#rrggbb`) or transparent.
        """
        return _call(327, self, dots_per_mm, background)


@final
class QrCode(Handle):
    """A QR code, ready to be drawn."""

    __slots__ = ()

    def __new__(cls, text: str, error_correction: ErrorCorrection | None = None) -> QrCode:
        """Encodes text in the smallest version that holds it. `Malformed` when none does. Where nothing is said of error
        correction, by level `m`.
        """
        return _call(328, text, error_correction)

    @property
    def version(self) -> int:
        """The version, 1–40."""
        return _call(329, self)

    @property
    def size(self) -> int:
        """Modules a side, without the quiet zone."""
        return _call(330, self)

    @property
    def mask(self) -> int:
        """The mask pattern, 0–7."""
        return _call(331, self)

    def matrix(self) -> QrMatrix:
        """The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them."""
        return _call(332, self)

    def to_svg(self, style: QrStyle | str | bytes | None = None) -> str:
        """An SVG document: black on white."""
        return _call(333, self, style)

    def to_png(self, style: QrStyle | str | bytes | None = None) -> bytes:
        """A PNG picture."""
        return _call(334, self, style)


@final
class Fonts(Handle):
    """Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters."""

    __slots__ = ()

    def __new__(cls, data: bytes, face: int | None = None) -> Fonts:
        """Reads the regular font; `face` chooses one of a collection (`.ttc`)."""
        return _call(344, data, face)

    def with_bold(self, data: bytes, face: int | None = None) -> Fonts:
        """These with a bold font, for titles and headings."""
        return _call(345, self, data, face)

    def with_fallback(self, data: bytes, face: int | None = None) -> Fonts:
        """These with a font that is asked for the characters which those before lack."""
        return _call(346, self, data, face)


@final
class Sheet(Handle):
    """A sheet that was read: the sub-cases in it, what was found where, and the sheet with marks to hand back."""

    __slots__ = ()

    def report(self) -> SheetReport:
        """By which mapping it was read, its records (one for each sub-case), and all findings by row and column."""
        return _call(347, self)

    def sub_cases(self) -> list[SubCaseDocument]:
        """The sub-cases, one for each record of the report."""
        return _call(348, self)

    def corrected(self) -> SheetCorrection:
        """The user's own rows in their own order and columns, with a last column 错误说明, the cells to mark with their
        comments, and a summary for a sheet before it. It can be read again: that column is passed over.
        """
        return _call(349, self)


def document_names() -> list[str]:
    """The names of the documents that can be read."""
    return _call(0)


def read_document(name: str, document: Any) -> Any:
    """Reads a document, strictly, and gives it with the keys in their own order: an unknown field, a wrong type or a key
    that stands twice is malformed, with the pointer of its place.
    """
    return _call(1, name, document)


def write_document(name: str, document: Any) -> str:
    """The same as compact JSON text."""
    return _call(2, name, document)


def text(finding: Finding | str | bytes, language: Language | None = None) -> str:
    """The message of a finding, in Chinese (`zh`, where nothing is said) or English (`en`)."""
    return _call(3, finding, language)


def names() -> list[CodeNames]:
    """What people call the codes that documents hold, by kind: stages, roles, verdicts, steps, kinds of change, standings,
    commands. What one platform calls its own (mailboxes, buttons, options) stands in its profile.
    """
    return _call(4)


def name(kind: str, code: str) -> Label | None:
    """What people call a code of a kind, such as `suspended` of `seal_stage`; nothing for one that is not known."""
    return _call(5, kind, code)


def messages() -> Any:
    """The whole message catalogue: for each code its severity, requirement rows, parameters and both templates."""
    return _call(6)


def requirement(id: str) -> RequirementRow | None:
    """The requirement row with this id, such as `GZ-083`: what is required, and where that is written."""
    return _call(7, id)


def requirements() -> list[RequirementRow]:
    """All rows of the requirements."""
    return _call(8)


def citations(code: str) -> list[RequirementRow]:
    """The requirement rows on which a code rests."""
    return _call(9, code)


def person_key(document_number: str, kind: IdentifierKind | None = None) -> str | None:
    """What a person is looked up by in tables of the host: one text for every spelling of a number, the old and the new
    number of a resident, a permit and its renewals. Nothing where no number is written.
    """
    return _call(12, document_number, kind)


def enterprise_key(enterprise: Enterprise | str | bytes) -> str | None:
    """What an enterprise is looked up by in tables of the host: one text for every spelling of its number and its name.
    Nothing where either is blank.
    """
    return _call(13, enterprise)


def unit_key(unit_code: str) -> str | None:
    """What a unit or a parcel is looked up by: its code without blanks, in upper case. Nothing where none is written."""
    return _call(14, unit_code)


def projects_of(projects: list[Project] | str | bytes, enterprise: Enterprise | str | bytes) -> list[Project]:
    """The projects that are an enterprise's own, by its name and certificate number."""
    return _call(61, projects, enterprise)


def deselect_units(
    selected: list[PropertyUnit] | str | bytes,
    codes: Iterable[str],
) -> tuple[list[PropertyUnit], list[Finding]]:
    """Takes units out of a selection (【移除】): what is left, and what was found, with pointers into `codes`."""
    return _call(62, selected, codes)


def share_materials(
    shared: list[Material] | str | bytes,
    own: list[Material] | str | bytes,
    mode: ShareMode,
) -> tuple[list[Material], list[str]]:
    """共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
    sub-case keeps its own copy.
    """
    return _call(63, shared, own, mode)


def parse_share(text: str) -> str | None:
    """A share of ownership in the one way to write it, such as `1/2`; nothing for what is no share."""
    return _call(64, text)


def china_date(now: datetime.datetime | str) -> str:
    """The calendar day in China at an instant."""
    return _call(65, now)


def verify_log(log: list[LogEntry] | list[str] | str | bytes, head: str | None = None) -> Report:
    """Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
    digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
    its end looks sound.
    """
    return _call(102, log, head)


def erase_log_entry(entry: LogEntry | str | bytes) -> LogEntry:
    """A log entry without its payload and salt: the personal data is gone, the chain still verifies."""
    return _call(103, entry)


def what_if(
    log: list[LogEntry] | list[str] | str | bytes,
    profile: Profile,
    regions: Regions | None = None,
) -> list[Difference]:
    """Decides every command of a log again under another profile, and lists what comes out differently."""
    return _call(104, log, profile, regions)


def recognise_file(data: bytes) -> FileFormat:
    """What the bytes of a file are; its name does not matter."""
    return _call(249, data)


def sealable_file(id: str, name: str, data: bytes, pages: int) -> SealableFile:
    """What is known of a file from its bytes; whoever read its pages says how many there are."""
    return _call(250, id, name, data, pages)


def check_seal_coverage(
    profile: SealProfile,
    pages: int,
    placements: list[PagePlacement] | str | bytes,
) -> Report | None:
    """Whether seals lie on the pages where the platform wants them; nothing where no source says how documents are
    sealed.
    """
    return _call(251, profile, pages, placements)


def output_plan(profile: SealProfile, request: OutputRequest | str | bytes) -> OutputPlan:
    """What the host shall do with a sealed file, step by step."""
    return _call(252, profile, request)


def right_at_signing(account: SealAccount, profile: SealProfile, used: SealActUse | str | bytes) -> RightReport:
    """Judges the use of a seal by its account, as of the instant of that use."""
    return _call(253, account, profile, used)


def case_evidence(document: VerifiedDocument | str | bytes, current: str) -> Evidence:
    """The evidence for a case's command `seal`, from a document whose signatures are valid. Refused for others, with all
    that stands against them.
    """
    return _call(254, document, current)


def attach_document(document: StoredDocument | str | bytes, person: Principal | str | bytes, item: str) -> Material:
    """A stored document as a material of a filing. Refused for anybody but its owner."""
    return _call(255, document, person, item)


def sign_ticket(ticket: Ticket | str | bytes, private_key: str) -> SignedTicket:
    """Signs a ticket with a key in software (64 hexadecimal digits)."""
    return _call(256, ticket, private_key)


def prepare_ticket(ticket: Ticket | str | bytes, public_key: str | None = None) -> TicketToSign:
    """What a host's device has to sign: the bytes, and with the public key also their digest."""
    return _call(257, ticket, public_key)


def complete_ticket(ticket: Ticket | str | bytes, signature: str, public_key: str | None = None) -> SignedTicket:
    """Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
    the signature is verified first.
    """
    return _call(258, ticket, signature, public_key)


def verify_ticket(payload: str, keys: list[PlatformKey] | str | bytes, now: datetime.datetime | str) -> TicketReport:
    """Checks the text of a signing code against the platform's public keys at an instant, without a network."""
    return _call(259, payload, keys, now)


def digest(algorithm: DigestAlgorithm, data: bytes) -> bytes:
    """The digest of data."""
    return _call(260, algorithm, data)


def timestamp_request(algorithm: DigestAlgorithm, digest: bytes, nonce: bytes | None = None) -> bytes:
    """A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8
    to 32 bytes of entropy, ties the answer to it.
    """
    return _call(261, algorithm, digest, nonce)


def timestamp_token(response: bytes, nonce: bytes | None = None) -> bytes:
    """The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce."""
    return _call(262, response, nonce)


def ocsp_request(certificate: Certificate, issuer: Certificate, nonce: bytes | None = None) -> bytes:
    """A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
    `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
    """
    return _call(263, certificate, issuer, nonce)


def notice_deadlines(
    notices: list[PendingNotice] | str | bytes,
    after: datetime.datetime | str,
    until: datetime.datetime | str,
    profile: Profile,
    calendar: WorkCalendar | None = None,
) -> list[Deadline]:
    """When advance notices lapse after an instant and until another one, inclusive (民法典 221), unless registration is
    applied for before. Where the calendar ends first, the entry says so, and is of the day before which the notice does
    not lapse.
    """
    return _call(276, notices, after, until, profile, calendar)


def certificate_deadlines(
    certificates: Iterable[Certificate],
    after: datetime.datetime | str,
    until: datetime.datetime | str,
) -> list[Deadline]:
    """When certificates begin and end after an instant and until another one, inclusive."""
    return _call(277, certificates, after, until)


def ticket_deadlines(
    tickets: list[Ticket] | str | bytes,
    after: datetime.datetime | str,
    until: datetime.datetime | str,
    keys: list[PlatformKey] | str | bytes | None = None,
) -> list[Deadline]:
    """When signing codes lapse, and when the keys that sign them begin and end to count, after an instant and until another
    one, inclusive.
    """
    return _call(278, tickets, after, until, keys)


def prepare_seal(
    draft: SealDraft | str | bytes,
    picture: bytes,
    signers: Iterable[Certificate],
    maker: Certificate,
) -> bytes:
    """What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
    it, and the maker's own. Keep the bytes for `complete_seal`.
    """
    return _call(279, draft, picture, signers, maker)


def complete_seal(message: bytes, maker: Certificate, signature: bytes, timestamp: bytes | None = None) -> bytes:
    """The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s."""
    return _call(280, message, maker, signature, timestamp)


def prepare_seal_signature(
    seal: ElectronicSeal,
    signer: Certificate,
    digest: bytes,
    signing: SealSigning | str | bytes,
) -> bytes:
    """What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
    for `complete_seal_signature`.
    """
    return _call(281, seal, signer, digest, signing)


def complete_seal_signature(
    message: bytes,
    signer: Certificate,
    signature: bytes,
    timestamp: bytes | None = None,
) -> bytes:
    """The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
    r ‖ s.
    """
    return _call(282, message, signer, signature, timestamp)


def repair_document(pdf: bytes) -> tuple[bytes, Report]:
    """Makes a new file that can be sealed of one that is refused: decrypts what opens without a password, and finds objects
    again where cross-references are broken. A file with a signature is never rewritten. Unsupported where the package
    was built without it, as those for phones are.
    """
    return _call(299, pdf)


def resolve_plan(pdf: bytes, plan: StampPlan | str | bytes) -> Resolution:
    """Where the seals of a plan come to lie."""
    return _call(300, pdf, plan)


def lint_plan(pdf: bytes, plan: StampPlan | str | bytes) -> Report:
    """What a plan breaks on a file."""
    return _call(301, pdf, plan)


def check_signing(pdf: bytes, request: SigningRequest | str | bytes, pictures: int | None = None) -> Report:
    """What stands against a signature on a file: all of it, before anything is laid out. `pictures` is how many will be
    given; none where nothing is said.
    """
    return _call(302, pdf, request, pictures)


def prepare_document(
    pdf: bytes,
    request: SigningRequest | str | bytes,
    pictures: Iterable[Picture] | None = None,
) -> tuple[bytes, Prepared]:
    """Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
    stamps, in its order.
    """
    return _call(303, pdf, request, pictures)


def complete_document(
    pdf: bytes,
    prepared: Prepared | str | bytes,
    signature: bytes,
    timestamp: bytes | None = None,
) -> bytes:
    """Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s."""
    return _call(304, pdf, prepared, signature, timestamp)


def sign_document(
    pdf: bytes,
    request: SigningRequest | str | bytes,
    key: SoftwareKey,
    *,
    pictures: Iterable[Picture] | None = None,
    entropy: bytes | None = None,
) -> bytes:
    """Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes."""
    return _call(305, pdf, request, key, pictures, entropy)


def add_validation_data(pdf: bytes, data: ValidationData | str | bytes) -> bytes:
    """Adds validation data to a file, in a revision of its own (level B-LT)."""
    return _call(306, pdf, data)


def prepare_timestamp(pdf: bytes, request: TimestampRequest | str | bytes) -> tuple[bytes, PreparedTimestamp]:
    """Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps."""
    return _call(307, pdf, request)


def complete_timestamp(pdf: bytes, prepared: PreparedTimestamp | str | bytes, token: bytes) -> bytes:
    """Puts the authority's token into the prepared file."""
    return _call(308, pdf, prepared, token)


def seal_presets() -> list[SealPreset]:
    """The designs that the library brings along, whose texts are still to be filled in."""
    return _call(312)


def seal_design(preset: SealPreset | str | bytes, content: SealContent | str | bytes) -> SealDesign:
    """The design of a preset with its texts filled in."""
    return _call(313, preset, content)


def seal_design_for(kind: SealKind | str | bytes, content: SealContent | str | bytes) -> SealDesign | None:
    """The design of a profile's kind of seal with its texts; nothing for kinds that are made from an image, or of which no
    preset knows.
    """
    return _call(314, kind, content)


def lint_seal(design: SealDesign | str | bytes, font: Font) -> Report:
    """Everything that is wrong with a design, or unusual."""
    return _call(315, design, font)


def draw_seal(design: SealDesign | str | bytes, font: Font) -> Picture:
    """Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells."""
    return _call(316, design, font)


def typeset(paper: Paper | str | bytes, fonts: Fonts) -> tuple[bytes, PaperLayout]:
    """Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere."""
    return _call(335, paper, fonts)


def application_form(
    sub_case: SubCase | SubCaseDocument | str | bytes,
    profile: Profile,
    head: PaperHead | str | bytes,
) -> Paper:
    """The application form (申请表) of one sub-case, as it is signed."""
    return _call(336, sub_case, profile, head)


def receipt_paper(
    sub_case: SubCase | SubCaseDocument | str | bytes,
    profile: Profile,
    head: PaperHead | str | bytes,
) -> Paper:
    """The receipt list (收件清单) of the materials of one sub-case."""
    return _call(337, sub_case, profile, head)


def acceptance(report: Report | str | bytes, profile: Profile) -> Acceptance:
    """What the findings on a sub-case come to when it is handed in: accepted, or everything that is missing or wrong, at
    once, each with its article (不动产登记暂行条例 第十七条).
    """
    return _call(338, report, profile)


def acceptance_paper(
    sub_case: SubCase | SubCaseDocument | str | bytes,
    decision: Acceptance | str | bytes,
    profile: Profile,
    head: PaperHead | str | bytes,
) -> Paper:
    """The notice of that decision: 受理, 更正 or 补正, 不予受理."""
    return _call(339, sub_case, decision, profile, head)


def inquiry_paper(
    case: Case,
    sub_case: str,
    inquiry: Inquiry | str | bytes,
    profile: Profile,
    head: PaperHead | str | bytes,
) -> Paper | None:
    """A supplementary inquiry (补充询问) as the paper that whoever answered signs; nothing where there is no such sub-case."""
    return _call(340, case, sub_case, inquiry, profile, head)


def window_paper(form: WindowForm | str | bytes, profile: SealProfile, head: PaperHead | str | bytes) -> Paper:
    """The form for a window that `SealAccount.window_form` filled in."""
    return _call(341, form, profile, head)


def certificate_of_completion(case: Case, profile: Profile, head: PaperHead | str | bytes) -> Paper:
    """The certificate of completion: what was signed and sealed in a case, by whom and when."""
    return _call(342, case, profile, head)


def verification_paper(
    report: VerificationReport | str | bytes,
    file: str,
    digest: str,
    issuer: str,
    head: PaperHead | str | bytes,
) -> Paper:
    """The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and
    `digest` name what was verified; `issuer` stands at the foot.
    """
    return _call(343, report, file, digest, issuer, head)


# The native half is of the same version, and learns which classes are its own.
_load(
    0xd9e3d1e62cecc4e3,
    [
        Regions,
        Dictionaries,
        WorkCalendar,
        Profile,
        SubCase,
        Context,
        Case,
        IdentityProfile,
        AccountContext,
        EnterpriseAccount,
        LicenceProfile,
        LicenceContext,
        LicenceWallet,
        SealProfile,
        SealContext,
        SealAccount,
        SealingSession,
        Certificate,
        SoftwareKey,
        SealTrust,
        ElectronicSeal,
        SealSignature,
        Verifier,
        Font,
        Picture,
        QrCode,
        Fonts,
        Sheet,
    ],
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
    "Sheet",
    "SoftwareKey",
    "SubCase",
    "Verifier",
    "WorkCalendar",
    "acceptance",
    "acceptance_paper",
    "add_validation_data",
    "application_form",
    "attach_document",
    "case_evidence",
    "certificate_deadlines",
    "certificate_of_completion",
    "check_seal_coverage",
    "check_signing",
    "china_date",
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
    "enterprise_key",
    "erase_log_entry",
    "inquiry_paper",
    "lint_plan",
    "lint_seal",
    "messages",
    "name",
    "names",
    "notice_deadlines",
    "ocsp_request",
    "output_plan",
    "parse_share",
    "person_key",
    "prepare_document",
    "prepare_seal",
    "prepare_seal_signature",
    "prepare_ticket",
    "prepare_timestamp",
    "projects_of",
    "read_document",
    "receipt_paper",
    "recognise_file",
    "repair_document",
    "requirement",
    "requirements",
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
    "ticket_deadlines",
    "timestamp_request",
    "timestamp_token",
    "typeset",
    "unit_key",
    "verification_paper",
    "verify_log",
    "verify_ticket",
    "what_if",
    "window_paper",
    "write_document",
]
