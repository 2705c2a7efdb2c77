"""The native half of dengji: the one call of all operations, and what is too often asked for it."""

import datetime
from collections.abc import Iterable
from typing import Any, final

from ._operations import Regions
from .documents import Finding, IdentifierColumns, IdentifierKind, IdentifierReport, Severity

__all__ = [
    "Handle",
    "Identifier",
    "IdentifierChecker",
    "IdentifierList",
    "call",
    "check_identifier",
    "check_identifiers",
    "load",
    "mask_identifier",
]

class Handle:
    """What lives long: read once, called often. Every class of handles is a subclass."""

def call(operation: int, /, *arguments: object) -> Any:
    """Carries out the operation with this number in the table."""

def load(version: int, given: list[type[Handle]], /) -> None:
    """Takes the classes of the generated half, which must be of this very version."""

@final
class Identifier:
    """What there is to say about one number. The verdict is there at once; the rest is found when it is asked for."""

    @property
    def valid(self) -> bool:
        """Whether nothing of severity `error` was found."""

    @property
    def severity(self) -> Severity | None:
        """The gravest severity found, or `None` when there is nothing to say."""

    @property
    def code(self) -> str | None:
        """The first code of that severity."""

    @property
    def kind(self) -> IdentifierKind:
        """What the caller said it is."""

    def canonical(self) -> str | None:
        """The one way to write it; `None` when its form is not understood. Personal data."""

    def masked(self) -> str:
        """The number as logs may show it."""

    def parts(self) -> dict[str, str]:
        """What it is made of, such as `birthDate`, `sex`, `regionCode`. Personal data."""

    def findings(self) -> list[Finding]:
        """All findings; their pointers are empty, since they mean the number itself."""

    def report(self) -> IdentifierReport:
        """All of it as a document."""

@final
class IdentifierChecker:
    """The day and the regions against which numbers are checked, kept for many calls."""

    def __new__(cls, today: datetime.date | str, regions: Regions | None = None) -> IdentifierChecker:
        """`today` is the day in China."""

    def check(self, kind: IdentifierKind, text: str, /) -> Identifier:
        """Checks one number. The caller says what it claims to be; nothing is guessed."""

    def check_list(self, kind: IdentifierKind, texts: Iterable[str], /) -> IdentifierList:
        """Checks many numbers of one kind."""

@final
class IdentifierList:
    """The verdicts on many numbers, as columns; an item gives the details of one."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> Identifier: ...
    @property
    def error_count(self) -> int:
        """How many have an error."""

    def errors(self) -> list[int]:
        """The places of those that have an error."""

    def valid(self) -> list[bool]:
        """For each: whether nothing of severity `error` was found."""

    def severity(self) -> list[Severity | None]:
        """For each: the gravest severity found, or `None`."""

    def code(self) -> list[str | None]:
        """For each: the first code of that severity, or `None`."""

    def columns(self) -> IdentifierColumns:
        """The columns as a document."""

def check_identifier(
    kind: IdentifierKind, text: str, today: datetime.date | str, regions: Regions | None = None
) -> Identifier:
    """Checks one number: `IdentifierChecker(today, regions).check(kind, text)` in one call. Keep an `IdentifierChecker` for
    many."""

def check_identifiers(
    kind: IdentifierKind, texts: Iterable[str], today: datetime.date | str, regions: Regions | None = None
) -> IdentifierList:
    """Checks many numbers of one kind."""

def mask_identifier(kind: IdentifierKind, text: str) -> str:
    """The number as logs may show it."""
