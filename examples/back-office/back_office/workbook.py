"""Files of spreadsheets: rows of cells as the library takes them, and the user's own workbook back, with marks.

What a cell means, what a spreadsheet did to it and what is wrong with it, the library says. Here is only the file format.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from back_office import rules

if TYPE_CHECKING:
    import dengji
    from dengji.documents import SheetCorrection, SheetMark, SheetRows, SheetTemplate

SUMMARY = "校验结果"
"""The sheet that this program puts before the others; one from an earlier round goes."""
AUTHOR = "登记后台校验"
"""Whose comments are taken away in the next round."""
COLOURS = {"error": "FFC7CE", "warning": "FFEB9C", "info": "DDEBF7"}
HEAD = PatternFill("solid", "E7ECEF")
REFERENCE = re.compile(r"[A-Z]{1,3}[1-9]\d*")
PREPARED = 300
"""So many rows of a blank workbook are prepared."""
LINES = 12
"""The lines of a comment that are shown without scrolling."""


class Unreadable(Exception):
    """A file that is no workbook, told to the person who handed it in."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(f"{zh} / {en}")
        self.zh, self.en = zh, en


@dataclass
class Sheet:
    """One sheet of a file: as it stands in the user's workbook, and as the library takes it."""

    book: Workbook
    page: Worksheet
    rows: SheetRows


def read(path: Path, profile: dengji.Profile) -> Sheet:
    """The first visible sheet in which headers are known, or else the first."""
    start = path.read_bytes()[:8]
    if not start.startswith(b"PK"):
        return _from_text(path, start)
    try:
        # Rich text is kept as such, so that what is saved is what was handed in.
        book = load_workbook(path, rich_text=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise Unreadable("文件已损坏，或不是 .xlsx 工作簿", "the file is damaged, or no .xlsx workbook") from error
    if SUMMARY in book.sheetnames:
        del book[SUMMARY]
    shown = [page for page in book.worksheets if page.sheet_state == "visible"] or book.worksheets
    if not shown:
        raise Unreadable("工作簿中没有工作表", "the workbook has no sheet")
    found: Sheet | None = None
    for page in shown:
        sheet = Sheet(book, page, _rows(page, path))
        if len(shown) == 1 or profile.sheet_mapping(sheet.rows)["headerRow"]:
            return sheet
        found = found or sheet
    assert found is not None
    return found


def _rows(page: Worksheet, path: Path) -> SheetRows:
    grid: list[tuple[Any, ...]] = list(page.iter_rows())
    values: list[tuple[Any, ...]] | None = None
    if any(cell.data_type == "f" for row in grid for cell in row):
        # What formulas came to stands in the file beside them; a second reading shows it.
        values = list(load_workbook(path, data_only=True)[page.title].iter_rows())
    rows: list[list[str]] = []
    types: list[str] = []
    for at, row in enumerate(grid):
        cells = [
            values[at][column] if values and cell.data_type == "f" and values[at][column].value is not None else cell
            for column, cell in enumerate(row)
        ]
        rows.append([text(cell.value) for cell in cells])
        types.append("".join("z" if cell.value is None else cell.data_type[0] for cell in cells))
    return {"rows": rows, "types": types, "merged": [str(area) for area in page.merged_cells.ranges]}


def text(value: object) -> str:
    """A value as the file shows it: a number with the fifteen digits that a spreadsheet has."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date | time | timedelta):
        return str(value)
    # A formula over several cells is an object with its text.
    return str(getattr(value, "text", value) or "")


def _from_text(path: Path, start: bytes) -> Sheet:
    """A file of text, as a workbook of one sheet; what else is often handed in is named."""
    if start.startswith(bytes.fromhex("D0CF11E0")):
        raise Unreadable(
            "这是 .xls 旧格式或带密码的工作簿，请在表格软件中另存为不带密码的 .xlsx",
            "an old .xls or a workbook with a password; save it as .xlsx without one",
        )
    if start.lstrip().lower().startswith((b"<html", b"<!doct", b"<table")):
        raise Unreadable(
            "这是网页，只是扩展名为 .xls；请用表格软件打开后另存为 .xlsx",
            "a web page named .xls; open it in a spreadsheet and save it as .xlsx",
        )
    decoded = _decoded(path.read_bytes())
    if "\0" in decoded:
        raise Unreadable("不是工作簿，也不是 CSV 文件", "neither a workbook nor a CSV file")
    first = decoded.split("\n", 1)[0]
    separator = max("\t,;，", key=first.count)
    rows = [[cell.strip("\t") for cell in row] for row in csv.reader(io.StringIO(decoded), delimiter=separator)]
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = "表"
    for at, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value:
                _put(page, at, column, value)
    return Sheet(book, page, {"rows": rows})


def _decoded(data: bytes) -> str:
    """Text in the encodings in which spreadsheets in China write CSV: UTF-8 with or without mark, UTF-16, GB 18030."""
    is_utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encodings = ["utf-16"] if is_utf16 else ["utf-8-sig", "gb18030"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Unreadable("不是工作簿，也不是 UTF-8 或 GBK 的 CSV 文件", "neither a workbook nor a CSV file in UTF-8 or GBK")


def mark(sheet: Sheet, correction: SheetCorrection, target: Path) -> None:
    """Writes the user's workbook with what was found: nothing else in it changes."""
    page = sheet.page
    _take_away_marks(page)
    _write_changes(page, sheet.rows, correction["sheet"])
    for found in correction["marks"]:
        _mark(page, found)
    _summary(sheet.book, page.title, correction["summary"])
    sheet.book.save(target)


def _take_away_marks(page: Worksheet) -> None:
    """The marks of an earlier round: what was mended since is white again."""
    for row in page.iter_rows():
        for cell in row:
            if isinstance(cell, Cell) and cell.comment and cell.comment.author == AUTHOR:
                cell.comment = None
                cell.fill = PatternFill()


def _write_changes(page: Worksheet, before: SheetRows, after: SheetRows) -> None:
    """Cells that do not stand as they were read: the column 错误说明 alone."""
    written: set[int] = set()
    for at, row in enumerate(after["rows"]):
        old = before["rows"][at] if at < len(before["rows"]) else []
        for column, value in enumerate(row):
            if value != (old[column] if column < len(old) else ""):
                cell = _put(page, at + 1, column + 1, value)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                written.add(column + 1)
    for column in written:
        page.column_dimensions[get_column_letter(column)].width = 60


def _put(page: Worksheet, row: int, column: int, value: str) -> Cell:
    cell = page.cell(row, column)
    assert isinstance(cell, Cell)
    cell.value = value
    cell.data_type = "s"  # as text, whatever it begins with
    cell.quotePrefix = value.startswith(("=", "+", "-", "@"))  # and it stays text when somebody edits it
    return cell


def _mark(page: Worksheet, found: SheetMark) -> None:
    row, column = found["row"], found["column"]
    for area in page.merged_cells.ranges:
        if area.min_row <= row <= area.max_row and area.min_col <= column <= area.max_col:
            # Of merged cells only the first can bear anything.
            row, column = area.min_row, area.min_col
    cell = page.cell(row, column)
    assert isinstance(cell, Cell)
    said = found["comment"]["zh"]
    if cell.comment and cell.comment.text:
        # The user's own comment stays, above ours.
        said = f"{cell.comment.text}\n{said}"
    lines = sum(1 + len(line) // 22 for line in said.splitlines())
    cell.comment = Comment(said, AUTHOR, height=24 + 18 * min(lines, LINES), width=320)
    cell.fill = PatternFill("solid", COLOURS[found["severity"]])


def _summary(book: Workbook, title: str, summary: SheetRows) -> None:
    page = book.create_sheet(SUMMARY, 0)
    severities = {rules.name("severity", code)["zh"]: PatternFill("solid", colour) for code, colour in COLOURS.items()}
    is_head = True
    for at, row in enumerate(summary["rows"], 1):
        for column, value in enumerate(row, 1):
            if not value:
                continue
            cell = _put(page, at, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if is_head:
                cell.font = Font(bold=True, size=16 if at == 1 else 11)
                cell.fill = PatternFill() if at == 1 else HEAD
            elif column == 1 and value in severities:
                cell.fill = severities[value]
            elif REFERENCE.fullmatch(value) and column == len(row):
                cell.hyperlink = f"#'{title}'!{value}"
                cell.font = Font(color="0563C1", underline="single")
        is_head = not row
    for letter, width in zip("ABCD", (18, 64, 40, 14), strict=True):
        page.column_dimensions[letter].width = width
    page.sheet_view.showGridLines = False
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is page
    book.active = 0


def template(made: SheetTemplate, target: Path) -> None:
    """A workbook to be filled in: headers, a row of help, texts kept as text, lists to choose from."""
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = "填报"
    lists = book.create_sheet("选项")
    lists.sheet_state = "hidden"
    for at, texts in enumerate(made["sheet"]["rows"], 1):
        for place, value in enumerate(texts, 1):
            if value:
                _put(page, at, place, value)
    help_row = len(made["sheet"]["rows"])
    for column in made["columns"]:
        place, letter = column["column"], get_column_letter(column["column"])
        head, told = page.cell(1, place), page.cell(help_row, place)
        head.font = Font(bold=True, color="A8322A" if column["required"] else None)
        head.fill, head.alignment = HEAD, Alignment(wrap_text=True, vertical="center")
        told.font, told.alignment = Font(size=9, color="5F6F79"), Alignment(wrap_text=True, vertical="top")
        page.column_dimensions[letter].width = 20
        if column["text"]:
            # So that the spreadsheet changes nothing: numbers keep all digits, shares stay fractions.
            for at in range(help_row + 1, help_row + 1 + PREPARED):
                page.cell(at, place).number_format = "@"
        if options := column.get("options"):
            for at, option in enumerate(options, 1):
                lists.cell(at, place, option)
            choice = DataValidation("list", f"选项!${letter}$1:${letter}${len(options)}", allow_blank=True)
            choice.errorStyle = "warning" if column.get("open") else "stop"
            choice.add(f"{letter}{help_row + 1}:{letter}{help_row + PREPARED}")
            page.add_data_validation(choice)
    page.row_dimensions[1].height, page.row_dimensions[help_row].height = 46, 110
    page.freeze_panes = f"A{help_row + 1}"
    book.save(target)
