"""Runs every vector of `tests/vectors` through the package.

A vector is a list of steps; a step names an operation, which the table below maps to a call. An operation that is not in
the table fails: a vector is skipped only by name, with its reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import account_operations
import dengji
import document_operations
import pytest
from account_operations import head, kept, written
from calls import Step
from rows import ROWS

if TYPE_CHECKING:
    from dengji.documents import Actor, Adjustment, LogEntry

FOLDER = Path(__file__).parents[2] / "tests" / "vectors"

class Session:
    """What the steps of one vector share: a case, the profile it goes by now, the log entries it gave; accounts."""

    case: dengji.Case
    profile: dengji.Profile

    def __init__(self) -> None:
        self.log: list[LogEntry] = []
        self.accounts: account_operations.Accounts = {}
        self.bound: dict[str, Any] = {}


def profile(given: Any) -> dengji.Profile:
    """A built-in profile, with the values that the vector replaces."""
    if isinstance(given, str):
        return dengji.Profile.builtin(given)
    adjustments: list[Adjustment] = [
        {"pointer": one["pointer"], "value": json.dumps(one["value"])} for one in given.get("set", [])
    ]
    return dengji.Profile.builtin(given["id"]).adjusted(adjustments)


def get(session: Session, given: Any) -> Any:
    found = profile(given["profile"]).get(given["pointer"])
    return None if found is None else json.loads(found)


def select(session: Session, given: Any) -> Any:
    rules = profile(given["profile"])
    units, added = rules.select_units(given["project"], given["selected"], given["add"], given["businessType"])
    left, removed = dengji.deselect_units(units, given["remove"])
    return {"selected": [unit["unitCode"] for unit in left], "added": added, "removed": removed}


def share(session: Session, given: Any) -> Any:
    own, skipped = dengji.share_materials(given["shared"], given["own"], given["mode"])
    return {"own": own, "skipped": skipped}


def check_list(session: Session, given: Any) -> Any:
    checked = dengji.check_identifiers(given["kind"], given["texts"], given["today"])
    columns = checked.columns()
    assert (columns["valid"], columns["severity"]) == (checked.valid(), checked.severity())
    assert columns["code"] == checked.code()
    for place, text in enumerate(given["texts"]):
        one = dengji.check_identifier(given["kind"], text, given["today"])
        expected = columns["valid"][place], columns["severity"][place], columns["code"][place]
        assert (one.valid, one.severity, one.code) == expected
    return columns


def context(session: Session, given: Any) -> dengji.Context:
    actor: Actor = given.get("actor") or SYSTEM
    now = given.get("now", "1970-01-01T00:00:00Z")
    return dengji.Context(now, actor, session.profile, salt=given.get("salt", ""))


def lookup(session: Session, given: Any) -> Any:
    table = given["dictionary"]
    tables = profile(given["profile"]).dictionaries() if "profile" in given else dengji.Dictionaries()
    code = given["code"] if "code" in given else tables.code_of(table, given["name"])
    return {"code": code, "name": None if code is None else tables.name_of(table, code)}


def open_case(session: Session, given: Any) -> Any:
    session.profile = profile(given["profile"])
    session.case, outcome = dengji.Case.open(given["command"], context(session, given))
    session.log = [outcome["entry"]] if "entry" in outcome else []
    return outcome


def handle(session: Session, given: Any) -> Any:
    before = session.case.to_json()
    try:
        outcome = session.case.handle(given["command"], context(session, given))
    except dengji.Refused:
        assert session.case.to_json() == before, "a refused command changes nothing"
        raise
    if "entry" in outcome:
        session.log.append(outcome["entry"])
    return outcome


def switch_profile(session: Session, given: Any) -> None:
    session.profile = profile(given["profile"])


def verify_log(session: Session, given: Any) -> Any:
    return dengji.verify_log(kept(session.log, given, dengji.erase_log_entry), head(session.log, given))


def verify(session: Session, given: Any) -> Any:
    log = kept(session.log, given, dengji.erase_log_entry)
    return dengji.Case.verify(written(session.case.state(), given), log)


SYSTEM: Actor = {"id": "vectors", "role": "system"}

OPERATIONS: dict[str, Callable[[Session, Any], Any]] = {
    "case.actions": lambda session, given: session.case.actions(context(session, given), given.get("page")),
    "case.certificate_of_completion": lambda session, given: dengji.certificate_of_completion(
        session.case, session.profile, given["head"]
    ),
    "case.check": lambda session, given: session.case.check(context(session, given)),
    "case.decide": lambda session, given: session.case.decide(given["command"], context(session, given)),
    "case.handle": handle,
    "case.lapse": lambda session, given: dengji.lapse(
        profile(given["profile"]), given["possibleSince"], given["today"], given["holidays"]
    ),
    "case.next_deadline": lambda session, given: session.case.next_deadline(given["now"]),
    "case.open": open_case,
    "case.placements": lambda session, given: session.case.placements(
        session.profile, given["now"], given.get("page")
    ),
    "case.progress": lambda session, given: session.case.progress(session.profile),
    "case.replay": lambda session, given: dengji.Case.replay(session.log).to_json() == session.case.to_json(),
    "case.restore": lambda session, given: dengji.Case.from_state(
        given if isinstance(given, str) else given["snapshot"]
    ).state(),
    "case.snapshot": lambda session, given: session.case.state(),
    "case.switch_profile": switch_profile,
    "case.todo": lambda session, given: session.case.todo(context(session, given)),
    "case.verify": verify,
    "case.verify_log": verify_log,
    "case.what_if": lambda session, given: dengji.what_if(session.log, profile(given["profile"])),
    "dictionary.lookup": lookup,
    "identifier.check": lambda session, given: dengji.check_identifier(
        given["kind"], given["text"], given["today"]
    ).report(),
    "identifier.check_list": check_list,
    "identifier.mask": lambda session, given: dengji.mask_identifier(given["kind"], given["text"]),
    "material.checklist": lambda session, given: profile(given["profile"]).checklist(
        given["document"], given["today"]
    ),
    "material.receipt_list": lambda session, given: profile(given["profile"]).receipt_list(given["materials"]),
    "material.share": share,
    "paper.application_form": lambda session, given: dengji.application_form(
        given["document"], profile(given["profile"]), given["head"]
    ),
    "paper.receipt": lambda session, given: dengji.receipt_paper(
        given["document"], profile(given["profile"]), given["head"]
    ),
    "paper.verification": lambda session, given: dengji.verification_paper(
        given["report"], given["file"], given["digest"], given["issuer"], given["head"]
    ),
    "profile.diff": lambda session, given: profile(given["before"]).diff(profile(given["after"])),
    "profile.get": get,
    "profile.lint": lambda session, given: profile(given["profile"]).lint(),
    "profile.read": lambda session, given: dengji.Profile(given).document(),
    "project.grid": lambda session, given: profile(given["profile"]).grid(
        given["project"], given["businessType"], given["selected"]
    ),
    "project.list": lambda session, given: dengji.projects_of(given["projects"], given["enterprise"]),
    "project.select": select,
    "qr.matrix": lambda session, given: dengji.QrCode(given["text"], given.get("errorCorrection", "m")).matrix(),
    "qr.svg": lambda session, given: {
        "svg": dengji.QrCode(given["text"], given.get("errorCorrection", "m")).to_svg(given.get("style"))
    },
    "register.check": lambda session, given: profile(given["profile"]).check_register(
        given["facts"], given["document"], given["today"]
    ),
    "requirement.citations": lambda session, given: [row["id"] for row in dengji.citations(given["code"])],
    "requirement.row": lambda session, given: dengji.requirement(given["id"]),
    "share.parse": lambda session, given: {"share": dengji.parse_share(given["text"])},
    "sub_case.check": lambda session, given: profile(given["profile"]).check(given["document"], given["today"]),
    "ticket.complete": lambda session, given: dengji.complete_ticket(
        given["ticket"], given["signature"], given.get("publicKey")
    ),
    "ticket.prepare": lambda session, given: dengji.prepare_ticket(given["ticket"], given.get("publicKey")),
    "ticket.sign": lambda session, given: dengji.sign_ticket(given["ticket"], given["privateKey"]),
    "ticket.verify": lambda session, given: dengji.verify_ticket(given["payload"], given["keys"], given["now"]),
}


EXPECTATIONS = {"expect", "expectRefusal", "expectFailure"}

KNOWN = {*OPERATIONS, *account_operations.OPERATIONS, *document_operations.OPERATIONS}


def vectors() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for path in sorted(FOLDER.rglob("*.json")):
        if path.name == "not-applicable.json" or path.name.endswith(".schema.json"):
            continue
        read = json.loads(path.read_text(encoding="utf-8"))
        found.extend(read if isinstance(read, list) else [read])
    return found


VECTORS = vectors()

SKIPPED: dict[str, str] = {}
"""Vectors that do not apply to Python: their id, and why."""


def exactly(value: Any) -> str:
    """Text by which two JSON values are compared: 1 is not true, and key order does not matter."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def covers(actual: Any, expected: Any) -> bool:
    """Whether `actual` has everything that `expected` names."""
    if isinstance(actual, dict) and isinstance(expected, dict):
        return all(key in actual and covers(actual[key], value) for key, value in expected.items())
    if isinstance(actual, list) and isinstance(expected, list):
        return len(actual) == len(expected) and all(map(covers, actual, expected))
    return exactly(actual) == exactly(expected)


def outcome(step: dict[str, Any], session: Session) -> tuple[str, Any]:
    try:
        if "call" in step:
            return "expect", Step(step, session.bound).run()
        given = step["inputText"] if "inputText" in step else step["input"]
        if step["operation"] in account_operations.OPERATIONS:
            return "expect", account_operations.OPERATIONS[step["operation"]](session.accounts, given)
        if step["operation"] in document_operations.OPERATIONS:
            return "expect", document_operations.OPERATIONS[step["operation"]](given)
        return "expect", OPERATIONS[step["operation"]](session, given)
    except dengji.Refused as refused:
        findings = [unmet["finding"] for unmet in refused.unmet]
        return "expectRefusal", [{"code": one["code"], "pointer": one["pointer"]} for one in findings]
    except dengji.DengjiError as error:
        kind = {"DocumentError": "document"}.get(type(error).__name__, type(error).__name__.lower())
        return "expectFailure", {"kind": kind, "code": error.code, "pointer": error.pointer}


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_vector(vector: dict[str, Any]) -> None:
    if vector["id"] in SKIPPED:
        pytest.skip(SKIPPED[vector["id"]])
    session = Session()
    for number, step in enumerate(vector["steps"]):
        name = step["call"] if "call" in step else step["operation"]
        assert name in (ROWS if "call" in step else KNOWN), f"no such operation: {name}"
        came_to, got = outcome(step, session)
        if came_to == "expect" and "expectPart" in step:
            assert covers(got, step["expectPart"]), f"step {number}: {exactly(got)}"
        elif came_to != "expect" or "call" not in step or EXPECTATIONS & step.keys():
            assert came_to in step, f"step {number} came to {came_to}: {exactly(got)}"
            assert exactly(got) == exactly(step[came_to]), f"step {number}"


def test_all_vectors_are_run() -> None:
    known = {vector["id"] for vector in VECTORS}
    assert len(known) == len(VECTORS) > 0, "two vectors have one id, or there are none"
    assert set(SKIPPED) <= known, "a skipped vector does not exist"
    print(f"{len(VECTORS) - len(SKIPPED)} vectors run, {len(SKIPPED)} skipped", *SKIPPED.items(), sep="\n")
