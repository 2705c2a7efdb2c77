#!/usr/bin/env python3
"""Writes ../calendar.tsv: the days of rest and the weekends worked in exchange (调休) that the State Council's notices
of each year name.

Source, under the MIT licence, from PyPI: ``chinesecalendar`` 1.11.0, the notices of 2004 to 2026.

Usage, in an empty folder::

    pip install --target . --no-deps chinesecalendar==1.11.0
    python3 generate.py .

The first line of the table names its first and its last year. Any other line: day, ``rest`` or ``work``, name of the
holiday. A Saturday or Sunday that is not listed is a day of rest, any other day that is not listed a working day. A notice
of one year may move days of the year before or after it: they stand in the table by their own date.
"""

import importlib.util
import sys
from pathlib import Path


def constants(folder):
    path = folder / "chinese_calendar/constants.py"
    spec = importlib.util.spec_from_file_location("constants", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    data = constants(Path(sys.argv[1]))
    named = {holiday.value: holiday.chinese for holiday in data.Holiday}
    days = {}
    for kind, table in (("work", data.workdays), ("rest", data.holidays)):
        for day, holiday in table.items():
            assert day not in days, f"{day} is both"
            assert kind == "rest" or day.weekday() >= 5, f"{day} is worked anyway"
            days[day] = (kind, named[holiday])
    years = {day.year for day in days}
    first, last = min(years), max(years)
    assert years == set(range(first, last + 1)), "a year is missing"
    # Each year has all its holidays, so that the newest one is not the beginning of a list.
    for year in years:
        assert {"元旦", "春节", "国庆节"} <= {name for day, (_, name) in days.items() if day.year == year}, year
    lines = [f"#\t{first}\t{last}"]
    lines += [f"{day}\t{kind}\t{name}" for day, (kind, name) in sorted(days.items())]
    out = Path(__file__).resolve().parent.parent / "calendar.tsv"
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
