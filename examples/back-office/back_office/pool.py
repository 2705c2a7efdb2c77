"""Work on many things: a process pool with a progress bar, on standard error so that answers stay alone on standard output."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

Given = TypeVar("Given")
Made = TypeVar("Made")


def workers(wanted: int | None = None) -> int:
    """So many processes: one for each processor, unless somebody says otherwise."""
    return max(1, wanted or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)


def each(
    work: Callable[[Given], Made],
    portions: Iterable[Given],
    *,
    title: str,
    total: int,
    size: Callable[[Given], int] = lambda _: 1,
    processes: int | None = None,
    quiet: bool = False,
) -> Iterator[Made]:
    """What `work` makes of each portion, in any order.

    At most two portions for each process are under way, so that millions of cases do not lie in memory.
    """
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        disable=quiet or not sys.stderr.isatty(),
    )
    count = workers(processes)
    with bar:
        task = bar.add_task(title, total=total)
        if count == 1:
            for portion in portions:
                yield work(portion)
                bar.advance(task, size(portion))
            return
        # Not by `fork`: a child would share the parent's connections and threads.
        executor = ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn"))
        with executor:
            under_way: dict[Future[Made], int] = {}
            for portion in portions:
                under_way[executor.submit(work, portion)] = size(portion)
                if len(under_way) >= 2 * count:
                    yield from _finished(under_way, bar, task)
            while under_way:
                yield from _finished(under_way, bar, task)


def _finished(under_way: dict[Future[Made], int], bar: Progress, task: object) -> Iterator[Made]:
    done, _ = wait(under_way, return_when=FIRST_COMPLETED)
    for future in done:
        bar.advance(task, under_way.pop(future))  # type: ignore[arg-type]
        yield future.result()
