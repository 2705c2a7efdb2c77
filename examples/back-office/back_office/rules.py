"""What every part asks of the library in the same way: profiles read once, instants, names of codes."""

from __future__ import annotations

import re
import secrets
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING

import dengji

if TYPE_CHECKING:
    from dengji.documents import Actor, Label

PROFILE = "guangzhou-registration"
"""The rules for what has no case yet; a case says itself which it follows."""
HOST: Actor = {"id": "back-office", "role": "system"}
"""Who looks when the back office itself does: everything is its business."""
CHINA = timezone(timedelta(hours=8))


@lru_cache(maxsize=16)
def profile(id: str = PROFILE, version: str | None = None) -> dengji.Profile:
    """A profile, parsed once in each process."""
    return dengji.Profile.builtin(id, version)


def rules_of(case: dengji.Case) -> dengji.Profile:
    """The rules that a case follows."""
    followed = case.profile
    return profile(followed["id"], followed["version"])


def context(rules: dengji.Profile, now: datetime, actor: Actor = HOST) -> dengji.Context:
    """The context of a command: a new salt each time, so that no payload can be guessed from its digest."""
    return dengji.Context(now, actor, rules, salt=secrets.token_hex(16))


def viewing(rules: dengji.Profile, now: datetime, actor: Actor = HOST) -> dengji.Context:
    """The context of a question, which needs no salt."""
    return dengji.Context(now, actor, rules)


def present() -> datetime:
    """The one place where this machine's clock is read."""
    return datetime.now(timezone.utc).replace(microsecond=0)


def day(now: datetime) -> date:
    """The calendar day in China."""
    return now.astimezone(CHINA).date()


def instant(text: str) -> datetime:
    """An instant of a document. Python 3.10 takes no `Z`, and of a second three digits or six."""
    whole = re.sub(r"\.(\d{1,9})", lambda found: f".{found[1][:6]:0<6}", text)
    return datetime.fromisoformat(whole.replace("Z", "+00:00"))


def rfc3339(at: datetime) -> str:
    """An instant as documents and the index have it: in UTC, so that texts compare like instants."""
    return at.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def in_china(text: str) -> str:
    """An instant of a document as people read it in China."""
    return instant(text).astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


@lru_cache(maxsize=1)
def _names() -> dict[tuple[str, str], Label]:
    return {(kind["kind"], code["code"]): code["name"] for kind in dengji.names() for code in kind["names"]}


def name(kind: str, code: str) -> Label:
    """What people call a code; the code itself where the library has no name for it."""
    return _names().get((kind, code), {"zh": code, "en": code})


def businesses(of: dengji.Profile) -> dict[str, Label]:
    """The kinds of business that a profile knows, by code."""
    return {business["code"]: business["name"] for business in of.document()["businessTypes"]}


@lru_cache(maxsize=4)
def columns(of: dengji.Profile) -> dict[str, Label]:
    """What the lists of a profile call their columns, by code: `batch_number`, `location`, `case_status`, ..."""
    document = of.document()
    lists = [*document["mailboxes"], *document["lists"]]
    # Where lists differ the first one says it.
    return {column["code"]: column["name"] for shown in reversed(lists) for column in shown["columns"]}
