"""Spark's answers are those of the plain functions, case by case."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from back_office import look, playing, report, spark
from back_office.store import Store
from tests.conftest import NOW

pytest.importorskip("pyspark", reason=spark.MISSING)
CASES = 240


@pytest.mark.spark
def test_answers_are_equal(tmp_path: Path) -> None:
    if not shutil.which("java"):
        pytest.skip("Java is not installed (java)")
    url = f"sqlite:///{tmp_path / 'cases.db'}"
    playing.fill(url, CASES, 11, NOW, quiet=True)
    store = Store(url)
    # One whose snapshot is not what its log adds up to.
    with store.engine.execution_options(writes=True).begin() as connection:
        state = json.loads(store.state("k000007") or "")
        state["number"] = "P0"
        table = store.tables.snapshot
        connection.execute(table.update().where(table.c.stream == "k000007").values(state=json.dumps(state)))
    question = report.question(NOW, 60, verify=True)
    plain = {one.stream: look.look(one, question) for portion in store.stored(whole=True) for one in portion}
    assert [id for id, one in plain.items() if one.faults] == ["k000007"]
    session = spark.session("local[2]")
    try:
        found = spark.looks(session, url, question, 5).collect()
        assert len(found) == CASES
        assert {one.case_id: one for one in found} == plain
        totals = spark.run(session, url, question, tmp_path / "out", 5)
        night = report.collect(store, question, processes=1)
        assert totals["cases"] == night.cases and totals["statuses"] == dict(night.statuses)
        assert totals["faults"] == night.faults != []
        parts = sorted((tmp_path / "out" / "dues").glob("part-*"))
        dues = [look.Due(**json.loads(line)) for part in parts for line in part.read_text("utf-8").splitlines()]
        assert sorted(dues, key=repr) == sorted(night.dues, key=repr) and dues
    finally:
        session.stop()
        store.close()
