"""All of it with sample data, into a folder: every step is one that a clerk could do at the command line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import dengji
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from back_office import (
    fonts,
    importing,
    materials,
    papers,
    playing,
    report,
    rules,
    sample,
    sealing,
    statistics,
    verifying,
    workbook,
    worker,
)
from back_office.store import Store

if TYPE_CHECKING:
    from dengji.documents import Actor, Command, Project

UNITS, SEALED = 40, 12
"""Units in the workbook of buyers, and cases whose papers are made."""


@dataclass
class Made:
    """Where to look, in the order in which to look."""

    places: dict[str, str]
    folder: Path

    def add(self, what: str, place: Path) -> None:
        self.places[what] = str(place)


def run(folder: Path, cases: int, now: datetime, platform: str | None, handler: str, quiet: bool) -> dict[str, str]:
    """Does all of it."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Made({}, folder)
    project, profile = sample.project(0), rules.profile()
    clerk = sample.handler(project["developer"])
    (folder / "project.json").write_text(json.dumps(project, ensure_ascii=False, indent=1), "utf-8")
    (folder / "actor.json").write_text(json.dumps(clerk, ensure_ascii=False, indent=1), "utf-8")

    template = folder / "空白填报表.xlsx"
    workbook.template(profile.sheet_template(sample.PLAIN, rules.day(now)), template)
    made.add("空白填报表 / a workbook to fill in", template)
    good, bad = folder / "购房人名单.xlsx", folder / "购房人名单-有问题.xlsx"
    _workbook(good, project, now, spoilt=False)
    _workbook(bad, project, now, spoilt=True)
    checked = importing.check(bad, profile, rules.day(now))
    marked = folder / "购房人名单-有问题-校验.xlsx"
    workbook.mark(checked.sheet, checked.correction, marked)
    made.add("有问题的名单 / a workbook with faults", bad)
    made.add("交回的名单，已标注 / the same, handed back with marks", marked)

    database = folder / "cases.db"
    url = f"sqlite:///{database}"
    if not database.exists():
        playing.fill(url, cases, 1, now, quiet=quiet)
    store = Store(url).create()
    files = folder / "材料"
    _files(files, good, now)
    _open(store, good, files, project, clerk, now)
    made.add("材料 / materials to upload", files)
    made.add("案件库 / the store", database)

    night = report.collect(store, report.question(now, 60, verify=True), quiet=quiet)
    page, book = folder / "夜间报表.html", folder / "夜间报表.xlsx"
    page.write_text(report.page(night), "utf-8")
    report.workbook(night, book)
    made.add("夜间报表 / nightly report", page)
    made.add("夜间报表（工作簿） / as a workbook", book)
    counted = statistics.collect(store, now)
    page, book = folder / "案件统计.html", folder / "案件统计.xlsx"
    page.write_text(statistics.page(counted), "utf-8")
    statistics.workbook(counted, book)
    made.add("案件统计 / statistics", page)
    _papers(store, now, platform, handler, made, quiet)
    store.close()
    return made.places


def _files(folder: Path, file: Path, now: datetime) -> None:
    """A file for each item of the checklist, named as it is."""
    folder.mkdir(exist_ok=True)
    profile, faces = rules.profile(), fonts.choose().fonts()
    for document in importing.check(file, profile, rules.day(now)).sub_cases:
        for row in profile.checklist(document, rules.day(now)):
            target = folder / f"{row['name']['zh']}.pdf"
            if not target.exists():
                note: Any = {"type": "paragraph", "text": {"zh": "样例，仅供试用", "en": "a sample"}}
                target.write_bytes(dengji.typeset({"title": row["name"], "blocks": [note]}, faces)[0])


def _open(store: Store, file: Path, files: Path, project: Project, clerk: Actor, now: datetime) -> None:
    """The faultless workbook becomes a batch, and goes all the way; done again it stays the same batch."""
    profile = rules.profile()
    imported = importing.check(file, profile, rules.day(now))
    for batch in importing.batches(imported, profile, project, project["developer"], f"P{now:%Y%m}9000001"):
        store.open(batch.opening, rules.context(profile, now, clerk))
        for command in batch.filling:
            store.give(batch.case_id, command, rules.context(profile, now, clerk))
        if store.load(batch.case_id).stage != "saved":
            continue
        materials.upload(store, batch.case_id, files, clerk, now)
        submit: Command = {"id": "submit", "action": {"type": "submit"}}
        store.give(batch.case_id, submit, rules.context(profile, now, clerk))
        world = worker.Simulated(clerk)
        while not worker.work(store, world, now).is_idle:
            pass


def _papers(store: Store, now: datetime, platform: str | None, handler: str, made: Made, quiet: bool) -> None:
    """Papers of some cases, sealed, one of them changed afterwards; and what verifying says of each."""
    folder = made.folder / "文书"
    sealer: sealing.Sealer
    if platform:
        sealer = found = sealing.PlatformSealer(platform, handler)
        anchors = found.anchors()
    else:
        sealer, root = sealing.sample_sealer(made.folder / "样例密钥", "样例签章平台")
        anchors = root.read_bytes()
    # The sample certificate begins when it is made, and whoever signs before it does is not believed.
    now = max(now, rules.present())
    # Of one enterprise, whose seal a platform for trying things out has.
    ours = [row["stream"] for row in _of_project(store, sample.project(0, buildings=1)["id"])][:SEALED]
    order = papers.Order(folder, now, fonts.choose(), tuple(papers.Kind), sealer)
    sealed = [one for one in papers.make_all(store.stored(4, of=ours), len(ours), order, quiet=quiet) if one.sealed]
    if sealed:
        first = Path(sealed[0].file)
        # Somebody changes a byte of what was signed.
        data = bytearray(first.read_bytes())
        data[len(data) // 3] ^= 1
        first.with_name(f"{first.stem}-被改动.pdf").write_bytes(data)
    verified = verifying.verify_all(list(verifying.pdfs([folder])), verifying.Trust((anchors,)), now, quiet=quiet)
    table = made.folder / "验证结果.xlsx"
    verifying.table(verified, table)
    made.add("文书，已签章 / papers, sealed", folder)
    made.add("验证结果 / what verifying says", table)


def _of_project(store: Store, project: str) -> list[dict[str, Any]]:
    rows = store.rows("case_index", store.tables.case.c.project == project, store.tables.case.c.stage == "filed")
    return [{"stream": row["caseId"]} for row in rows]


def _workbook(path: Path, project: Project, now: datetime, spoilt: bool) -> None:
    """A list of buyers as an office keeps it; spoilt as people and spreadsheets spoil it."""
    chance, today = Random("buyers"), str(rules.day(now))
    chosen = sample.units(project)[200 : 200 + UNITS]
    documents = [sample.document(chance, unit, project["developer"], False, today) for unit in chosen]
    written = rules.profile().write_sheet(documents)
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = "购房人"
    for row in written["sheet"]["rows"]:
        page.append(row)
    for column, cell in enumerate(page[1], 1):
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", "E7ECEF")
        page.column_dimensions[get_column_letter(column)].width = 18
    page.freeze_panes = "A2"
    if spoilt:
        _spoil(page, {column["field"]: column["column"] for column in reversed(written["columns"])}, now)
    book.save(path)


def _spoil(page: Worksheet, fields: dict[str, int], now: datetime) -> None:
    def put(row: int, field: str, value: Any) -> None:
        page.cell(row, next(column for name, column in fields.items() if name.startswith(field)), value)

    buyer = "/application/buyers/"
    number = next(
        column for name, column in fields.items() if name.startswith(buyer) and name.endswith("documentNumber")
    )
    written = str(page.cell(6, number).value)
    page.cell(3, number, int("440106189801010012"))  # a number: the last three digits are lost
    page.cell(4, number, "4.40106E+17")
    page.cell(5, number, f"　{written} ")
    page.cell(6, number, written[:-1] + ("0" if written[-1] != "0" else "1"))
    page.cell(7, number, None)
    put(8, "/unit/unitCode", page.cell(9, fields["/unit/unitCode"]).value)
    put(10, "/application/property/registeredArea", "八十九")
    put(11, "/unit/location", "=A1")
    share = next(column for name, column in fields.items() if name.startswith(buyer) and name.endswith("share"))
    page.cell(12, share, now.replace(tzinfo=None) - timedelta(days=30))
    phone = next(column for name, column in fields.items() if name.startswith(buyer) and name.endswith("phone"))
    page.cell(13, phone, "１３８００１３８００１")
    page.cell(14, phone, "13800138001.0")
    page.insert_rows(15, 2)
