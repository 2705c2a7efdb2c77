"""The nightly report: what lapses when, who must do what, over all stored cases; a page to print and a workbook to sort."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from back_office import look, plots, pool, rules, tabular

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dengji.documents import Actor

    from back_office.store import Store

SHOWN = 30
"""So many rows of a table stand on the page; all of them are in the workbook."""
STILL = timedelta(days=14)
"""Who has had something to do for longer than this is named."""


@dataclass
class Night:
    """What was found in all cases."""

    question: look.Question
    cases: int = 0
    sub_cases: int = 0
    stages: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    dues: list[look.Due] = field(default_factory=list)
    tasks: list[look.Task] = field(default_factory=list)
    faults: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, found: look.Look) -> None:
        """Takes over the answers about one case."""
        self.faults += [(found.case_id, fault) for fault in found.faults]
        if not found.case:
            return
        self.cases += 1
        self.sub_cases += len(found.sub_cases)
        self.stages[rules.name("case_stage", found.case["stage"])["zh"]] += 1
        self.statuses.update(row["statusName"]["zh"] for row in found.sub_cases)
        self.dues += found.dues
        self.tasks += found.tasks

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "cases": self.cases,
            "sub_cases": self.sub_cases,
            "stages": dict(self.stages),
            "statuses": dict(self.statuses),
            "dues": [asdict(due) for due in self.dues],
            "tasks": [asdict(task) for task in self.tasks],
            "faults": [{"case": case, "text": text} for case, text in self.faults],
            "seconds": self.seconds,
        }

    @property
    def past(self) -> list[look.Due]:
        """What has lapsed, and still waits for somebody."""
        return [due for due in self.dues if due.is_past]

    @property
    def coming(self) -> list[look.Due]:
        """What is still to lapse."""
        return [due for due in self.dues if not due.is_past]

    def within(self, days: int) -> list[look.Due]:
        """What lapses within so many days."""
        until = rules.rfc3339(self.question.now + timedelta(days=days))
        return [due for due in self.coming if due.at <= until]


def collect(
    store: Store,
    question: look.Question,
    *,
    of: Sequence[str] | None = None,
    processes: int | None = None,
    quiet: bool = False,
    chunk: int = 100,
) -> Night:
    """Asks every case, or those named, in a process pool."""
    night, started = Night(question), time.perf_counter()
    streams = store.streams() if of is None else of
    total = len(streams)
    portions = look.portions(store.stored(chunk, whole=question.verify, of=streams), question)
    # A new process costs more than a few hundred cases.
    processes = 1 if total < 400 and processes is None else processes
    for found in pool.each(
        look.look_at_all,
        portions,
        title="查看案件 / looking at cases",
        total=total,
        size=lambda portion: len(portion[0]),
        processes=processes,
        quiet=quiet,
    ):
        for one in found:
            night.add(one)
    night.dues.sort(key=lambda due: (due.at, due.case_id, due.sub_case))
    night.tasks.sort(key=lambda task: (not task.now, task.since, task.case_id, task.sub_case))
    night.seconds = time.perf_counter() - started
    return night


@dataclass(frozen=True)
class Duty:
    """All of one kind that one party has to do."""

    role: str
    name: str
    action: str
    now: int
    later: int
    oldest: str


def duties(tasks: Iterable[look.Task]) -> list[Duty]:
    """Who must do what how often: enterprises and offices each by name, persons by their role."""
    persons = {"buyer", "mortgagee_agent", "person"}
    grouped: dict[tuple[str, str, str], list[look.Task]] = defaultdict(list)
    for task in tasks:
        grouped[task.role, "" if task.role in persons else task.name, task.action].append(task)
    found = []
    for (role, name, action), those in grouped.items():
        now = [task for task in those if task.now]
        oldest = min((task.since for task in now), default="")
        found.append(
            Duty(rules.name("role", role)["zh"], name, look.step(action), len(now), len(those) - len(now), oldest)
        )
    return sorted(found, key=lambda duty: (duty.role, duty.name, -duty.now, -duty.later))


def per_day(dues: Sequence[look.Due]) -> dict[str, dict[date, int]]:
    """How many of each kind lapse on each day in China."""
    counts: dict[str, dict[date, int]] = defaultdict(lambda: defaultdict(int))
    for due in dues:
        # A term that ends at midnight in China ends with the day before.
        counts[rules.name("deadline_kind", due.kind)["zh"]][
            rules.day(rules.instant(due.at) - timedelta(seconds=1))
        ] += 1
    return {kind: dict(found) for kind, found in sorted(counts.items(), key=lambda pair: -sum(pair[1].values()))}


def page(night: Night) -> str:
    """The report as one HTML file that needs nothing else."""
    question = night.question
    days = (question.until - question.now).days + 1
    still = rules.rfc3339(question.now - STILL)
    acting: Counter[tuple[str, str]] = Counter()
    for task in night.tasks:
        acting[look.step(task.action), "现在可办" if task.now else "稍后"] += 1
    actions = sorted({action for action, _ in acting}, key=lambda action: -acting[action, "现在可办"])
    return (
        environment()
        .get_template("report.html.j2")
        .render(
            night=night,
            now=rules.in_china(rules.rfc3339(question.now)),
            until=rules.in_china(rules.rfc3339(question.until)),
            columns=rules.columns(rules.profile()),
            dues=night.coming[:SHOWN],
            past=night.past[:SHOWN],
            still=[task for task in night.tasks if task.now and task.since < still][:SHOWN],
            still_total=sum(task.now and task.since < still for task in night.tasks),
            still_days=STILL.days,
            duties=duties(night.tasks),
            actions=actions,
            now_total=sum(task.now for task in night.tasks),
            due_plot=plots.per_day(per_day(night.coming), rules.day(question.now), days, "每日到期数量"),
            task_plot=plots.bars(
                [(action, {when: acting[action, when] for when in ("现在可办", "稍后")}) for action in actions],
                "各事项待办数量",
            ),
            status_plot=plots.bars(
                [(name, {"": count}) for name, count in night.statuses.most_common()], "各案件状态数量"
            ),
        )
    )


def environment() -> Environment:
    """Templates, in which everything that comes from cases is escaped."""
    made = Environment(
        loader=PackageLoader("back_office"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    made.lstrip_blocks = True
    made.filters["china"] = rules.in_china
    made.filters["kind"] = lambda code: rules.name("deadline_kind", code)["zh"]
    made.filters["role"] = lambda code: rules.name("role", code)["zh"]
    made.filters["step"] = look.step
    made.filters["number"] = lambda value: f"{value:,}"
    return made


def workbook(night: Night, target: Path) -> None:
    """The same as a workbook, with every row."""
    columns = {code: label["zh"] for code, label in rules.columns(rules.profile()).items()}
    number, project, place = columns["batch_number"], columns["project"], columns["location"]
    yes_no = {True: "是", False: "否"}
    book = tabular.Book()
    book.sheet(
        "概况",
        ["项目", "数量"],
        [
            ("报表时间", rules.in_china(rules.rfc3339(night.question.now))),
            ("案件", night.cases),
            ("子案", night.sub_cases),
            ("已过期未处理", len(night.past)),
            ("七日内到期", len(night.within(7))),
            ("现在可办", sum(task.now for task in night.tasks)),
            ("异常", len(night.faults)),
            *((f"状态：{name}", count) for name, count in night.statuses.most_common()),
        ],
        [30, 22],
    )
    book.sheet(
        "到期",
        ["到期时间", "已过期", "类型", "内容", "由谁处理", "如何处理", number, project, "子案", place],
        [
            (
                rules.in_china(due.at),
                yes_no[due.is_past],
                rules.name("deadline_kind", due.kind)["zh"],
                due.text,
                due.who,
                due.remedy,
                due.number,
                due.project,
                due.sub_case,
                due.location,
            )
            for due in [*night.past, *night.coming]
        ],
        [17, 8, 16, 52, 26, 18, 18, 16, 8, 40],
        {"是": "FFC7CE"},
    )
    book.sheet(
        "待办",
        ["现在可办", "角色", "姓名或单位", "事项", "内容", "最近变动", number, project, "子案", place],
        [
            (
                yes_no[task.now],
                rules.name("role", task.role)["zh"],
                task.name,
                look.step(task.action),
                task.text,
                rules.in_china(task.since),
                task.number,
                task.project,
                task.sub_case,
                task.location,
            )
            for task in night.tasks
        ],
        [9, 18, 28, 16, 52, 17, 18, 16, 8, 40],
    )
    book.sheet("异常", ["案件", "问题"], night.faults, [30, 80])
    book.save(target)


def question(
    now: datetime, days: int, back: int = 60, verify: bool = False, actor: Actor = rules.HOST
) -> look.Question:
    """What is asked at night: what lapses within so many days, and what lapsed within so many before."""
    return look.Question(now, now - timedelta(days=back), now + timedelta(days=days), actor, verify)
