"""The nightly report and the statistics: equal to what the cases say, whoever works on them, and safe to open."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from back_office import look, playing, report, rules, sample, statistics
from back_office.store import Store
from tests import clerks
from tests.conftest import NOW

CASES = 60


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Cases of a seed."""
    url = f"sqlite:///{tmp_path_factory.mktemp('cases') / 'cases.db'}"
    playing.fill(url, CASES, 3, NOW, quiet=True)
    store = Store(url)
    yield store
    store.close()


def test_the_same_seed_gives_the_same_cases(filled: Store, tmp_path: Path) -> None:
    again = playing.played(3, 17, NOW)
    log = [json.dumps(outcome["entry"]) for _, outcome in again.outcomes]
    assert [json.loads(entry)["digest"] for entry in log] == [
        json.loads(entry)["digest"] for entry in filled.log(again.case.id)
    ]


def test_the_report_is_what_the_cases_say(filled: Store) -> None:
    question = report.question(NOW, 90, verify=True)
    night = report.collect(filled, question, processes=1)
    assert night.cases == CASES and night.faults == []
    # Counted by the database, which knows nothing of the report.
    table = filled.tables.sub_case
    with filled.engine.connect() as connection:
        counted = connection.execute(select(table.c.status, func.count()).group_by(table.c.status)).all()
    assert sorted(night.statuses.values()) == sorted(count for _, count in counted)
    assert night.sub_cases == sum(count for _, count in counted)
    for due in night.dues:
        at = rules.instant(due.at)
        assert question.since < at <= question.until and due.is_past == (at <= NOW)
    assert {due.kind for due in night.dues} >= {"notice_lapses", "term_ends"}
    # Nothing is listed twice, nothing is left out.
    assert len(set(night.dues)) == len(night.dues)
    todo = 0
    for id in filled.streams():
        case = filled.load(id)
        todo += sum(len(person["items"]) for person in case.todo(rules.viewing(rules.profile(), NOW)))
    assert len(night.tasks) == todo > 0
    duties = report.duties(night.tasks)
    assert sum(duty.now + duty.later for duty in duties) == todo
    assert sum(sum(days.values()) for days in report.per_day(night.coming).values()) == len(night.coming)


def test_a_pool_finds_the_same(filled: Store) -> None:
    question = report.question(NOW, 60)
    one = report.collect(filled, question, processes=1)
    pool = report.collect(filled, question, processes=3, chunk=7, quiet=True)
    one.seconds = pool.seconds = 0
    assert one == pool


def test_each_enterprise_sees_its_own(filled: Store) -> None:
    everything = report.collect(filled, report.question(NOW, 60), processes=1)
    of_one = sample.project(1, buildings=1)["developer"]
    actor = sample.handler(of_one)
    own = report.collect(filled, report.question(NOW, 60, actor=actor), processes=1)
    project = sample.project(1, buildings=1)["name"]
    assert own.tasks and {task.project for task in own.tasks} == {project}
    ours = filled.rows("case_index", filled.tables.case.c.project == sample.project(1, buildings=1)["id"])
    assert own.cases == len(ours) < everything.cases and own.sub_cases < everything.sub_cases
    assert {due.project for due in own.dues} == {project} < {due.project for due in everything.dues}


def test_what_was_changed_behind_our_back_is_a_fault(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'cases.db'}"
    playing.fill(url, 4, 3, NOW, quiet=True)
    store = Store(url)
    log = store.tables.log
    with store.engine.execution_options(writes=True).begin() as connection:
        entry = json.loads(store.log("k000001")[2])
        entry["payload"]["actor"]["name"] = "别人"
        changed = log.update().where(log.c.stream == "k000001", log.c.version == 3)
        connection.execute(changed.values(entry=json.dumps(entry)))
        connection.execute(log.delete().where(log.c.stream == "k000002", log.c.version == 4))
        connection.execute(
            store.tables.snapshot.update().where(store.tables.snapshot.c.stream == "k000003").values(state="{}")
        )
    night = report.collect(store, report.question(NOW, 60, verify=True), processes=1)
    assert {case for case, _ in night.faults} == {"k000001", "k000002", "k000003"}
    assert "异常" in report.page(night)
    store.close()


def test_nothing_that_people_wrote_is_markup_or_a_formula(store: Store, tmp_path: Path) -> None:
    context = rules.context(rules.profile(), clerks.START, clerks.HANDLER)
    opening = clerks.opening()
    opening["action"]["project"]["name"] = "<script>alert(1)</script>"
    opening["action"]["number"] = "=cmd|'/c calc'!A1"
    opening["action"]["units"][0]["unit"] = {**clerks.UNITS[0], "location": "<img src=x onerror=alert(1)>"}
    store.open(opening, context)
    night = report.collect(store, report.question(NOW, 60), processes=1)
    page = report.page(night) + statistics.page(statistics.collect(store, NOW))
    assert "<script" not in page and "<img" not in page and "&lt;script&gt;" in page
    report.workbook(night, tmp_path / "report.xlsx")
    statistics.workbook(statistics.collect(store, NOW), tmp_path / "statistics.xlsx")
    for file in ("report.xlsx", "statistics.xlsx"):
        for sheet in load_workbook(tmp_path / file):
            assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def test_the_workbook_has_every_row(filled: Store, tmp_path: Path) -> None:
    night = report.collect(filled, report.question(NOW, 90), processes=1)
    report.workbook(night, tmp_path / "report.xlsx")
    book = load_workbook(tmp_path / "report.xlsx")
    assert book["到期"].max_row == 1 + len(night.dues) and book["待办"].max_row == 1 + len(night.tasks)
    assert book["到期"].auto_filter.ref and book["到期"].freeze_panes == "A2"


def test_an_empty_store_has_a_report(store: Store) -> None:
    night = report.collect(store, report.question(NOW, 60))
    assert night.cases == 0 and "没有待办事项" in report.page(night)
    assert statistics.page(statistics.collect(store, NOW))


def test_statistics_add_up(filled: Store) -> None:
    found = statistics.collect(filled, NOW)
    assert found.cases == CASES and found.sub_cases == found.statuses.total() == found.businesses.total()
    assert sum(counts.total() for counts in found.projects.values()) == found.sub_cases
    weeks: Counter[str] = Counter()
    for counts in found.weeks.values():
        weeks.update(counts)
    filed = sum("filed" in row for row in filled.rows("sub_case"))
    assert weeks[statistics.OPENED] == CASES and weeks[statistics.FILED] == filed > 0
    assert all(rules.instant(f"{week}T00:00:00Z").weekday() == 0 for week in found.weeks)
    assert all(0 < days < 60 for days in found.days_to_filing.values())


def test_weeks_are_those_of_china() -> None:
    # Sunday evening in London is Monday morning in China.
    assert statistics.monday("2026-11-29T17:00:00Z") == "2026-11-30"
    assert statistics.monday("2026-11-29T15:00:00Z") == "2026-11-23"


def test_one_that_cannot_be_read_holds_up_no_other(filled: Store) -> None:
    from back_office.store import Stored

    chance = Random(1)
    question = look.Question(NOW, NOW, NOW + timedelta(days=1))
    for _ in range(30):
        text = "".join(chance.choice('{}[]":,a1') for _ in range(chance.randrange(40)))
        found: Any = look.look(Stored("x", text, []), question)
        assert found.faults and found.case_id == "x"


def test_instants_are_read_with_any_fraction() -> None:
    assert rules.instant("2026-11-30T01:00:00.5Z").microsecond == 500_000
    assert rules.instant("2026-11-30T01:00:00.123456789Z").microsecond == 123_456
    assert rules.in_china("2026-11-29T16:00:00Z") == "2026-11-30 00:00"
