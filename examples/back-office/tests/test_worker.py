"""The worker of the outbox, at worlds that are slow, silent, or say too much."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from back_office import rules, worker
from back_office.store import Store
from tests import clerks


def submitted(store: Store) -> None:
    store.open(clerks.opening(), rules.context(rules.profile(), clerks.START, clerks.HANDLER))
    clerks.clerk(["01", "02", "03", "04"])(store)
    clerks.submit(store)


class Forgetful(worker.Simulated):
    """It is told everything three times before it does anything, and then says it three times."""

    def __init__(self) -> None:
        super().__init__(clerks.HANDLER)
        self.told: dict[str, int] = {}

    def take(self, id: str, case_id: str, effect: Any, about: dict[str, Any], now: datetime) -> bool:
        self.told[id] = self.told.get(id, 0) + 1
        if self.told[id] >= 3:
            super().take(id, case_id, effect, about, now)
        return False

    def answers(self) -> list[worker.Answer]:
        return [answer for answer in super().answers() for _ in range(3)]


def test_what_nobody_answered_is_handed_over_again(store: Store) -> None:
    submitted(store)
    world, now = Forgetful(), clerks.START + timedelta(minutes=1)
    worker.work(store, world, now)
    assert set(world.told.values()) == {1} and len(store.effects()) == 4
    assert worker.work(store, world, now).is_idle  # not before its time
    # The ticket lasts a day; every pause that fits into it is tried.
    for minutes in range(1, 36 * 60, 60):
        worker.work(store, world, now + timedelta(minutes=minutes))
    case = store.load(clerks.CASE)
    assert case.stage == "filed" and max(world.told.values()) <= 1 + len(worker.PAUSES)
    # In the end nothing waits any more, whoever kept silent.
    for days in range(1, 9):
        worker.work(store, world, now + timedelta(days=days))
    assert store.effects() == []


def test_what_was_withdrawn_goes_on_by_itself(store: Store) -> None:
    submitted(store)
    context = rules.context(rules.profile(), clerks.START, clerks.HANDLER)
    action: Any = {"type": "withdraw", "subCase": "02", "caseId": "single"}
    store.give(clerks.CASE, {"id": "w", "action": action}, context)
    done = worker.work(store, worker.Simulated(clerks.HANDLER), clerks.START + timedelta(minutes=1))
    assert done.handed["open_single_case"] == 1
    single = store.load("single").state()
    assert single["kind"] == "single" and len(single["subCases"]) == 1
    # Handed over once more, it is the same case.
    assert len(store.streams()) == 2


def test_an_answer_for_nobody_holds_up_nothing(store: Store) -> None:
    submitted(store)
    world = worker.Simulated(clerks.HANDLER)
    command: Any = {"id": "x", "action": {"type": "save"}}
    world._waiting["x"] = worker.Answer("x", "nobody's", clerks.HANDLER, command)
    world._waiting["y"] = worker.Answer("y", clerks.CASE, rules.HOST, {"id": "y", "action": {"type": "submit"}})
    done = worker.work(store, world, clerks.START + timedelta(minutes=1))
    assert [case for case, _ in done.refused] == ["nobody's", clerks.CASE]
    assert done.given["sign"] > 4 and world.answers() == []


class Ahead(worker.Simulated):
    """Its clock is ahead of ours by half a minute."""

    def take(self, id: str, case_id: str, effect: Any, about: dict[str, Any], now: datetime) -> bool:
        return super().take(id, case_id, effect, about, now + timedelta(seconds=30))


def test_an_answer_of_a_clock_that_is_ahead_waits_until_ours_has_come_to_it(store: Store) -> None:
    submitted(store)
    world, now = Ahead(clerks.HANDLER), clerks.START + timedelta(minutes=1)
    early = worker.work(store, world, now)
    assert early.early > 4 and not early.given and early.refused == [] and not early.is_idle
    later = worker.work(store, world, now + timedelta(seconds=30))
    assert later.given["sign"] == early.early and later.refused == []


def test_a_world_that_is_away(store: Store) -> None:
    submitted(store)
    with pytest.raises(worker.NoWorld):
        worker.work(store, worker.Outside("http://127.0.0.1:9"), clerks.START)
    assert len(store.effects()) == 4
