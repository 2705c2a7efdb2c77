"""People and systems that work at a store, each in a process of its own that may be killed at any write."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

import dengji
from sqlalchemy import event

from back_office import rules, sample, worker
from back_office.store import Store
from tests.conftest import NOW

CASE = "batch"
PROJECT = sample.project(0, buildings=1)
UNITS = sample.units(PROJECT)[:4]
HANDLER = sample.handler(PROJECT["developer"])
START = NOW - timedelta(days=2)


def opening() -> Any:
    """The first command."""
    return {
        "id": "open",
        "action": {
            "type": "open_batch",
            "caseId": CASE,
            "business": {
                "organisationType": "developer",
                "propertyType": "building",
                "businessType": "presale_advance_notice",
            },
            "initiator": PROJECT["developer"],
            "project": {"id": "p1", "name": PROJECT["name"], "developer": PROJECT["developer"]},
            "units": [{"subCase": f"{at:02}", "unit": unit} for at, unit in enumerate(UNITS, 1)],
            "number": "P2026110000001",
        },
    }


def filling(sub_cases: list[str]) -> list[Any]:
    """What one clerk does: forms, answers and materials of the own sub-cases."""
    commands: list[Any] = []
    profile = rules.profile()
    for sub_case in sub_cases:
        unit, chance = UNITS[int(sub_case) - 1], Random(sub_case)
        document = sample.document(chance, unit, PROJECT["developer"], False, str(rules.day(START)))
        form = document["application"]
        for number in ("1", "2"):
            # A form is saved several times on the way.
            form = {**form, "contact": {**form["contact"], "phone": f"1390013900{number}"}}
            action: Any = {"type": "edit_application", "subCase": sub_case, "application": form}
            commands.append({"id": f"form-{sub_case}-{number}", "action": action})
        answers = {"type": "answer_questionnaire", "subCases": [sub_case], "questionnaire": sample.questionnaire(False)}
        commands.append({"id": f"answers-{sub_case}", "action": answers})
        for row in profile.checklist(document, rules.day(START)):
            file = {"id": f"{sub_case}-{row['item']}", "name": "a.pdf", "digest": "ab" * 32, "bytes": 9, "pages": 1}
            upload: Any = {"type": "upload_material", "material": {"item": row["item"], "files": [file]}}
            upload["subCase"] = sub_case
            commands.append({"id": f"material-{sub_case}-{row['item']}", "action": upload})
    return commands


def clerk(sub_cases: list[str]) -> Callable[[Store], None]:
    """Gives all commands from the beginning, as somebody does who does not know which of them arrived."""

    def work(store: Store) -> None:
        for command in filling(sub_cases):
            store.give(CASE, command, rules.context(rules.profile(), START, HANDLER))

    return work


def submit(store: Store) -> None:
    """The batch is handed in."""
    for type in ("save", "submit"):
        action: Any = {"type": type}
        store.give(CASE, {"id": type, "action": action}, rules.context(rules.profile(), START, HANDLER))


def outside(store: Store) -> None:
    """The worker of the outbox, until nothing is left; the world answers at once."""
    world, now = worker.Simulated(HANDLER), START + timedelta(hours=1)
    while not worker.work(store, world, now).is_idle:
        pass


@dataclass
class Process:
    """One process at work."""

    pid: int


def start(url: str, work: Callable[[Store], None], killed_at: int | None) -> Process:
    """Forks a process that works at the store, and is killed (SIGKILL) at the so-many-th of its steps in the database:
    before or after a statement, before a commit, or right after one."""
    pid = os.fork()
    if pid:
        return Process(pid)
    try:
        store = Store(url)
        steps = 0

        def step(*_: Any, **__: Any) -> None:
            nonlocal steps
            steps += 1
            if steps == killed_at:
                os.kill(os.getpid(), signal.SIGKILL)

        writes = ("insert", "update", "delete", "begin immediate")

        def statement(_: Any, __: Any, text: str, *___: Any) -> None:
            if text.lower().startswith(writes):
                step()

        event.listen(store.engine, "before_cursor_execute", statement)
        event.listen(store.engine, "after_cursor_execute", statement)
        event.listen(store.engine, "commit", step)
        event.listen(store.engine, "checkin", step)
        work(store)
        store.close()
        os._exit(0)
    except dengji.Refused as refused:
        print(refused.text_zh, flush=True)
        os._exit(3)
    except BaseException:
        traceback.print_exc()
        os._exit(4)


def end(process: Process) -> bool:
    """Waits; true where it was killed, false where it came to its end."""
    _, status = os.waitpid(process.pid, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0, f"a process failed with {os.WEXITSTATUS(status)}"
    return False


def until_done(url: str, works: list[Callable[[Store], None]], chance: Random, kills: int) -> int:
    """Lets processes work side by side and kills them, until so many were killed; then lets them finish."""
    killed = 0
    waiting = list(works)
    while waiting:
        under_way = []
        for work in waiting:
            # Most die at work; once enough were killed, all come to their end.
            at = chance.randint(1, 60) if killed < kills else None
            under_way.append((work, start(url, work, at)))
        waiting = []
        for work, process in under_way:
            if end(process):
                killed += 1
                waiting.append(work)
            elif killed < kills:
                waiting.append(work)  # it has nothing new to do, and says all again
    return killed
