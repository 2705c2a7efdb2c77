"""The same questions for millions of stored cases, on Spark: partitioned by case, each partition reads its own cases.

Nothing is decided here. Every partition asks `look.look`, as the process pool of the nightly report does; the answers are
equal, which is tested. Spark only says who works on which cases, and where the rows go.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from back_office import look, rules
from back_office.store import Store

if TYPE_CHECKING:
    from pyspark import RDD
    from pyspark.sql import SparkSession

MISSING = "没有安装 pyspark：pip install 'back-office[spark]'，并需要 Java 17 / pyspark is not installed"
CHUNK = 200


class NoSpark(Exception):
    """Spark is not there."""

    def __init__(self) -> None:
        super().__init__(MISSING)


def session(master: str = "local[*]") -> SparkSession:
    """A session in this process; on a cluster the session is the cluster's own, and is given to `looks`."""
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise NoSpark from error
    # Workers need what this process has; a cluster says itself where its Python is.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.master(master).appName("back-office")
    # No page of its own, and one address: nobody outside is to reach it.
    builder = builder.config("spark.ui.enabled", "false").config("spark.driver.bindAddress", "127.0.0.1")
    return builder.config("spark.driver.host", "127.0.0.1").getOrCreate()


def looks(spark: SparkSession, url: str, question: look.Question, partitions: int | None = None) -> RDD[look.Look]:
    """The answers about every case. Only ids go through the driver."""
    store = Store(url)
    streams = store.streams()
    store.close()
    context = spark.sparkContext
    count = partitions or max(context.defaultParallelism, len(streams) // 2_000)

    def ask(mine: Iterable[str]) -> Iterator[look.Look]:
        # Runs where the partition is: a connection of its own, cases read in portions.
        wanted = list(mine)
        if not wanted:
            return
        mine_alone = Store(url)
        for portion in mine_alone.stored(CHUNK, whole=question.verify, of=wanted):
            for stored in portion:
                yield look.look(stored, question)
        mine_alone.close()

    return context.parallelize(streams, count).mapPartitions(ask)


def _lines(kind: str, one: look.Look) -> list[str]:
    rows = one.sub_cases if kind == "sub_cases" else [asdict(row) for row in getattr(one, kind)]
    return [json.dumps(row, ensure_ascii=False) for row in rows]


def run(
    spark: SparkSession, url: str, question: look.Question, out: Path, partitions: int | None = None
) -> dict[str, Any]:
    """Rows of JSON in a folder for each kind, a file for each partition; and how many of what there are."""
    found = looks(spark, url, question, partitions).cache()

    for kind in ("sub_cases", "dues", "tasks"):
        found.flatMap(partial(_lines, kind)).saveAsTextFile((out / kind).resolve().as_uri())
    faults = found.flatMap(lambda one: [(one.case_id, fault) for fault in one.faults]).collect()
    statuses = found.flatMap(lambda one: [(row["statusName"]["zh"], 1) for row in one.sub_cases])
    kinds = found.flatMap(lambda one: [(due.kind, 1) for due in one.dues if not due.is_past])
    now = found.flatMap(lambda one: [(task.action, 1) for task in one.tasks if task.now])
    totals: dict[str, Any] = {
        "cases": found.filter(lambda one: bool(one.case)).count(),
        "statuses": dict(statuses.reduceByKey(int.__add__).collect()),
        "dues": {rules.name("deadline_kind", kind)["zh"]: n for kind, n in kinds.reduceByKey(int.__add__).collect()},
        "now": {look.step(action): n for action, n in now.reduceByKey(int.__add__).collect()},
        "faults": faults,
    }
    found.unpersist()
    return totals
