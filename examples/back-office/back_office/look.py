"""What the library answers about one stored case: what lapses, who must do what, where it stands, whether it is sound.

One pure function for the process pool of the nightly report and for Spark: a stored case in, plain rows out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import dengji

from back_office import rules

if TYPE_CHECKING:
    from dengji.documents import Actor, Finding, Mender

    from back_office.store import Stored


@dataclass(frozen=True)
class Question:
    """What is asked of every case."""

    now: datetime
    since: datetime
    """What has lapsed since then and still waits for somebody is told too."""
    until: datetime
    actor: Actor = field(default_factory=lambda: rules.HOST)
    """Who looks: nobody is shown what is not his or hers."""
    verify: bool = False
    """Whether logs are replayed and compared with the snapshots too."""


@dataclass(frozen=True)
class Due:
    """Something that lapses or changes by itself."""

    case_id: str
    number: str
    project: str
    sub_case: str
    location: str
    at: str
    kind: str
    text: str
    who: str
    remedy: str
    is_past: bool
    """Whether it has happened already, and waits for somebody."""


@dataclass(frozen=True)
class Task:
    """Something that somebody has to do."""

    case_id: str
    number: str
    project: str
    sub_case: str
    location: str
    role: str
    name: str
    """The person or enterprise; empty where anyone of the role may do it."""
    action: str
    text: str
    now: bool
    grave: bool
    since: str
    """When the case last moved."""


@dataclass
class Look:
    """The answers about one case."""

    case_id: str
    case: dict[str, Any]
    sub_cases: list[dict[str, Any]]
    dues: list[Due]
    tasks: list[Task]
    faults: list[str]
    """What does not add up in the store; none where nothing was verified."""

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


@lru_cache(maxsize=64)
def step(code: str) -> str:
    """What a step is called: commands, and what is done outside (`host.*`)."""
    return rules.name("step" if code.startswith("host.") else "action", code)["zh"]


def _who(mender: Mender) -> str:
    role = rules.name("role", mender["role"])["zh"]
    return f"{role} {mender['name']}" if mender.get("name") else role


def look(stored: Stored, question: Question) -> Look:
    """All answers about a case. One that cannot be read is told as a fault, and holds up no other."""
    try:
        case = stored.case()
        found = ask(case, question)
        found.faults = verify(stored, case) if question.verify else []
        return found
    except dengji.DengjiError as error:
        return Look(stored.stream, {}, [], [], [], [error.text_zh])


def ask(case: dengji.Case, question: Question) -> Look:
    """All answers about a case that was loaded."""
    profile = rules.rules_of(case)
    view = rules.viewing(profile, question.now, question.actor)
    index = case.index(profile)
    rows = index["subCases"]
    if question.actor["role"] != "system":
        # The rows of the index are the host's own; of them others are shown what is their business.
        seen = {head["subCase"] for head in case.sub_cases(view)}
        rows = [row for row in rows if row["subCase"] in seen]
        if not rows:
            return Look(case.id, {}, [], [], [], [])
    places = {row["subCase"]: row["location"] for row in rows}
    head = index["case"]
    common = (head["caseId"], head["number"], head["projectName"])

    dues = []
    for found in case.deadlines(question.since, question.until, view):
        remedy, sub_case = found.get("remedy"), found.get("subCase", "")
        dues.append(
            Due(
                *common,
                sub_case,
                places.get(sub_case, ""),
                found["at"],
                found["kind"],
                dengji.text(found["finding"]),
                "、".join(dict.fromkeys(_who(mender) for mender in found["menders"])),
                step(remedy["action"]) if remedy else "",
                rules.instant(found["at"]) <= question.now,
            )
        )
    tasks = []
    for person in case.todo(view):
        name = person["enterprise"]["name"] if "enterprise" in person else person["name"]
        for item in person["items"]:
            sub_case = item.get("subCase", "")
            finding: Finding = item["finding"]
            tasks.append(
                Task(
                    *common,
                    sub_case,
                    places.get(sub_case, ""),
                    person["role"],
                    name,
                    item["action"],
                    dengji.text(finding),
                    item["now"],
                    finding["severity"] == "error",
                    head["at"],
                )
            )
    return Look(case.id, dict(head), [dict(row) for row in rows], dues, tasks, [])


def verify(stored: Stored, case: dengji.Case) -> list[str]:
    """Whether a whole log is sound, and the snapshot is what it came to by then; the tail must be the whole log."""
    found = dengji.verify_log(stored.tail, case.head)["findings"]
    if stored.state is not None:
        kept = dengji.Case.from_state(stored.state).version
        found += dengji.Case.verify(stored.state, stored.tail[:kept])["findings"]
    return list(dict.fromkeys(dengji.text(finding) for finding in found))


def look_at_all(portion: tuple[list[Stored], Question]) -> list[Look]:
    """A portion of the cases, for a pool."""
    stored, question = portion
    return [look(one, question) for one in stored]


def portions(store: Iterable[list[Stored]], question: Question) -> Iterable[tuple[list[Stored], Question]]:
    """The portions of a store with the question."""
    return ((stored, question) for stored in store)
