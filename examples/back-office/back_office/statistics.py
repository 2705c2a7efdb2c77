"""Figures over all cases from the rows of the index alone: by project, by status, by week."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from back_office import plots, report, rules, tabular

if TYPE_CHECKING:
    from back_office.store import Store

OPENED, SUBMITTED, FILED = "新建", "提交", "申请"
"""What is counted by week: batches that were opened, batches that were handed in, sub-cases that were filed."""


@dataclass
class Statistics:
    """The figures."""

    now: str
    cases: int = 0
    sub_cases: int = 0
    projects: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Of each project how many sub-cases are in which status."""
    statuses: Counter[str] = field(default_factory=Counter)
    businesses: Counter[str] = field(default_factory=Counter)
    weeks: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Of each week, by its Monday, how many were opened, handed in, filed."""
    days_to_filing: dict[str, float] = field(default_factory=dict)
    """Of each project the median of days from opening to filing."""

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "now": self.now,
            "cases": self.cases,
            "sub_cases": self.sub_cases,
            "projects": {name: dict(counts) for name, counts in self.projects.items()},
            "statuses": dict(self.statuses),
            "businesses": dict(self.businesses),
            "weeks": {week: dict(counts) for week, counts in self.weeks.items()},
            "days_to_filing": self.days_to_filing,
        }


def monday(instant: str) -> str:
    """The Monday of the week in China in which an instant lies."""
    day = rules.day(rules.instant(instant))
    return str(day - timedelta(days=day.weekday()))


def collect(store: Store, now: datetime) -> Statistics:
    """Counts the rows of the index; no case is loaded."""
    found = Statistics(rules.rfc3339(now))
    spans: dict[str, list[float]] = defaultdict(list)
    names = rules.businesses(rules.profile())
    for row in store.rows("case_index"):
        found.cases += 1
        found.weeks[monday(row["created"])][OPENED] += 1
        if "submitted" in row:
            found.weeks[monday(row["submitted"])][SUBMITTED] += 1
    for row in store.rows("sub_case"):
        found.sub_cases += 1
        status = row["statusName"]["zh"]
        found.statuses[status] += 1
        found.projects[row["projectName"]][status] += 1
        found.businesses[names[code]["zh"] if (code := row["businessType"]) in names else code] += 1
        if "filed" in row:
            found.weeks[monday(row["filed"])][FILED] += 1
            span = rules.instant(row["filed"]) - rules.instant(row["created"])
            spans[row["projectName"]].append(span.total_seconds() / 86_400)
    found.days_to_filing = {project: round(median(days), 1) for project, days in sorted(spans.items())}
    found.projects = dict(sorted(found.projects.items(), key=lambda pair: -pair[1].total()))
    found.weeks = dict(sorted(found.weeks.items()))
    return found


def page(found: Statistics) -> str:
    """The figures as one HTML file."""
    weeks = _all_weeks(found.weeks)
    series = {name: [found.weeks.get(week, Counter())[name] for week in weeks] for name in (OPENED, SUBMITTED, FILED)}
    statuses = [name for name, _ in found.statuses.most_common()]
    main = statuses[:5]
    by_project = [
        (project, {**{name: counts[name] for name in main}, "其他": sum(counts[name] for name in statuses[5:])})
        for project, counts in found.projects.items()
    ]
    labels = [f"{day.month}月{day.day}日" for day in map(date.fromisoformat, weeks)]
    return (
        report.environment()
        .get_template("statistics.html.j2")
        .render(
            found=found,
            now=rules.in_china(found.now),
            columns=rules.columns(rules.profile()),
            statuses=statuses,
            week_plot=plots.lines(series, labels, "每周新建、提交、申请的数量") if weeks else "",
            project_plot=plots.bars(by_project, "各项目子案数量，按状态"),
            status_plot=plots.bars([(name, {"": found.statuses[name]}) for name in statuses], "各状态子案数量"),
            business_plot=plots.bars([(name, {"": count}) for name, count in found.businesses.most_common()], "各业务"),
        )
    )


def _all_weeks(weeks: Iterable[str]) -> list[str]:
    """Every week from the first to the last, those without anything too."""
    known = [date.fromisoformat(week) for week in weeks]
    if not known:
        return []
    first, last = min(known), max(known)
    return [str(first + timedelta(weeks=at)) for at in range((last - first).days // 7 + 1)]


def workbook(found: Statistics, target: Path) -> None:
    """The figures as a workbook."""
    project = rules.columns(rules.profile())["project"]["zh"]
    statuses = [name for name, _ in found.statuses.most_common()]
    book = tabular.Book()
    book.sheet(
        "按项目",
        [project, *statuses, "合计", "申请前天数（中位数）"],
        [
            (name, *(counts[status] for status in statuses), counts.total(), found.days_to_filing.get(name))
            for name, counts in found.projects.items()
        ],
        [22, *(12 for _ in statuses), 10, 20],
    )
    book.sheet("按状态", ["状态", "子案"], found.statuses.most_common(), [22, 12])
    book.sheet(
        "按周",
        ["周一", OPENED, SUBMITTED, FILED],
        [
            (week, *(found.weeks.get(week, Counter())[name] for name in (OPENED, SUBMITTED, FILED)))
            for week in _all_weeks(found.weeks)
        ],
        [14, 10, 10, 10],
    )
    book.save(target)
