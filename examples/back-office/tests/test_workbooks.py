"""Workbooks as other programs write them: what they did to the cells is told at its cell, and the file comes back marked."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pandas
import pytest
import xlsxwriter
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter

from back_office import importing, rules, sample, workbook
from back_office.workbook import SUMMARY, Unreadable

TODAY = date(2026, 11, 30)
PROJECT = sample.project(0, buildings=1)
RULES = rules.profile()
COLUMNS = {
    "不动产单元-不动产单元号": "单元号",
    "房屋产权面积（平方米）": "面积",
    "预购人(买受人)1-姓名(名称)": "姓名",
    "预购人(买受人)1-证件号码": "证件",
    "预购人(买受人)1-联系电话": "电话",
    "预购人(买受人)1-共有份额": "份额",
}


def documents(count: int) -> list[Any]:
    """Sub-cases without a fault."""
    chance = Random("workbooks")
    return [
        sample.document(chance, unit, PROJECT["developer"], False, str(TODAY)) for unit in sample.units(PROJECT)[:count]
    ]


def rows(count: int = 6) -> tuple[list[str], list[list[str]]]:
    """Head and rows of a sheet without a fault."""
    head, *body = RULES.write_sheet(documents(count))["sheet"]["rows"]
    return head, body


def at(head: list[str], name: str) -> int:
    """The place of a column, from 0."""
    return head.index(next(full for full, short in COLUMNS.items() if short == name))


def grave(imported: importing.Imported) -> dict[str, set[str]]:
    """The codes of what stands against the sheet, by cell."""
    found: dict[str, set[str]] = {}
    for one in imported.report["findings"]:
        finding = one["finding"]
        if finding["severity"] == "error":
            found.setdefault(one.get("cell", ""), set()).add(finding["code"])
    return found


def check(path: Path) -> importing.Imported:
    return importing.check(path, RULES, TODAY)


def plain(path: Path, head: list[str], body: list[list[Any]]) -> Path:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "购房人"
    for row in [head, *body]:
        page.append(row)
    book.save(path)
    return path


def test_a_sheet_without_a_fault(tmp_path: Path) -> None:
    head, body = rows()
    imported = check(plain(tmp_path / "a.xlsx", head, body))
    assert len(imported.sub_cases) == 6
    assert grave(imported) == {} and imported.wrong == 0 and imported.is_clean
    for read, given in zip(imported.sub_cases, documents(6), strict=True):
        assert read["application"]["buyers"] == given["application"]["buyers"]


def test_the_workbook_comes_back_marked_and_can_be_handed_in_again(tmp_path: Path) -> None:
    head, body = rows()
    number = at(head, "证件")
    body[1][number] = body[1][number][:-1] + "A"
    source = plain(tmp_path / "a.xlsx", head, body)
    book = load_workbook(source)
    other = book.create_sheet("备注")
    other["A1"] = "=1+1"
    book["购房人"].cell(3, 1).comment = Comment("已核对", "王五")
    yellow = PatternFill("solid", "FFFF00")
    book["购房人"].cell(2, 2).fill = yellow
    book.save(source)

    imported = check(source)
    cell = f"{get_column_letter(number + 1)}3"
    assert set(grave(imported)) == {cell}
    workbook.mark(imported.sheet, imported.correction, tmp_path / "b.xlsx")
    marked = load_workbook(tmp_path / "b.xlsx")
    assert marked.sheetnames == [SUMMARY, "购房人", "备注"]
    page = marked["购房人"]
    assert page[cell].fill.fgColor.rgb.endswith(workbook.COLOURS["error"])
    assert page[cell].comment and page[cell].comment.author == workbook.AUTHOR
    last = page.cell(1, len(head) + 1).value
    assert isinstance(last, str) and last == imported.correction["sheet"]["rows"][0][-1]
    assert cell in str(page.cell(3, len(head) + 1).value)
    # What was the user's own is as it was.
    assert marked["备注"]["A1"].value == "=1+1"
    own = page.cell(3, 1).comment
    assert own and own.text == "已核对"
    assert page.cell(2, 2).fill.fgColor.rgb == yellow.fgColor.rgb
    for row, given in zip(page.iter_rows(min_row=2, max_col=len(head), values_only=True), body, strict=True):
        assert [value or "" for value in row] == given

    # Handed in again it says the same, once.
    again = check(tmp_path / "b.xlsx")
    assert again.sub_cases == imported.sub_cases and grave(again) == grave(imported)
    workbook.mark(again.sheet, again.correction, tmp_path / "c.xlsx")
    twice = load_workbook(tmp_path / "c.xlsx")
    assert twice.sheetnames == marked.sheetnames and twice["购房人"].max_column == page.max_column
    comment = twice["购房人"][cell].comment
    assert comment and comment.text == page[cell].comment.text

    # Mended, the mark goes.
    twice["购房人"][cell] = documents(6)[1]["application"]["buyers"][0]["documentNumber"]
    twice.save(tmp_path / "d.xlsx")
    mended = check(tmp_path / "d.xlsx")
    assert grave(mended) == {}
    workbook.mark(mended.sheet, mended.correction, tmp_path / "e.xlsx")
    page = load_workbook(tmp_path / "e.xlsx")["购房人"]
    assert page[cell].comment is None and page[cell].fill.fill_type is None


def test_numbers_that_a_spreadsheet_cut_off(tmp_path: Path) -> None:
    """XlsxWriter writes what it is given: numbers of papers as doubles, telephones as numbers, a share as a day."""
    head, body = rows()
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    page = book.add_worksheet("名单")
    day = book.add_format({"num_format": 'm"月"d"日"'})
    page.write_row(0, 0, head)
    for row, cells in enumerate(body, 1):
        page.write_row(row, 0, cells)
    page.write_number(1, at(head, "证件"), 440106189801010010.0)
    page.write_number(2, at(head, "电话"), 13800138001)
    page.write_datetime(3, at(head, "份额"), datetime(2026, 1, 2), day)
    page.write_string(4, at(head, "电话"), "13800138001.0")
    page.write_formula(5, at(head, "姓名"), '=CONCATENATE("李","四")', None, "李四")
    page.write_formula(6, at(head, "单元号"), "=A1&B1")
    book.close()
    imported = check(tmp_path / "a.xlsx")
    letter = {short: get_column_letter(at(head, short) + 1) for short in COLUMNS.values()}
    found = grave(imported)
    assert "identifier.digits_lost" in found[f"{letter['证件']}2"]
    assert f"{letter['份额']}4" in found
    # A formula counts as what it came to; one that nothing is known of is told.
    assert imported.sub_cases[4]["application"]["buyers"][0]["name"] == "李四"
    assert set(found) == {
        f"{letter['证件']}2",
        f"{letter['份额']}4",
        f"{letter['电话']}5",
        f"{letter['单元号']}7",
        "M7",
    }
    # A telephone is not damaged by being a number; one that was made text on the way is told.
    assert f"{letter['电话']}3" not in found
    assert imported.sub_cases[1]["application"]["buyers"][0]["phone"] == "13800138001"
    assert found[f"{letter['电话']}5"] == {"identifier.spreadsheet_number"}


def test_a_table_of_pandas(tmp_path: Path) -> None:
    """pandas adds an index, and makes floats of whole numbers where one is missing."""
    head, body = rows()
    frame = pandas.DataFrame(body, columns=head)
    phone = head[at(head, "电话")]
    frame[phone] = frame[phone].astype(float)
    frame.loc[2, phone] = float("nan")
    frame.to_excel(tmp_path / "a.xlsx")
    imported = check(tmp_path / "a.xlsx")
    assert len(imported.sub_cases) == 6
    letter = get_column_letter(at(head, "电话") + 2)  # one further, behind the index
    assert {cell for cell in grave(imported) if cell} <= {f"{letter}4"}
    assert len(grave(imported)) == 1
    column = next(one for one in imported.report["mapping"]["columns"] if one["column"] == 1)
    assert column["treatment"] == "unknown"


def test_full_width_blank_rows_renamed_and_reordered_columns(tmp_path: Path) -> None:
    head, body = rows()
    wide = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
    body[0][at(head, "电话")] = body[0][at(head, "电话")].translate(wide)
    body[1][at(head, "证件")] = f" {body[1][at(head, '证件')].translate(wide)}　"
    renamed = {"证件": "身份证号", "电话": "手机", "姓名": "买受人", "份额": "份额"}
    names = list(head)
    for short, other in renamed.items():
        names[at(head, short)] = other
    order = sorted(range(len(head)), key=lambda column: Random(f"order {column // 7}").random())
    shuffled = [[names[column] for column in order]] + [[row[column] for column in order] for row in body]
    path = plain(tmp_path / "a.xlsx", shuffled[0], shuffled[1:3] + [[" "], [""]] + shuffled[3:])
    book = load_workbook(path)
    for row in range(20, 60):
        book.active.cell(row, 1).fill = PatternFill("solid", "EEEEEE")  # type: ignore[union-attr]
    book.save(path)
    imported = check(path)
    assert len(imported.sub_cases) == 6 and imported.report["passedOver"] >= 2
    assert [one["application"]["buyers"][0]["name"] for one in imported.sub_cases] == [
        one["application"]["buyers"][0]["name"] for one in documents(6)
    ]
    assert grave(imported) == {}


def test_two_rows_of_headers_and_merged_cells(tmp_path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["购房登记表"])
    page.merge_cells("A1:F1")
    page.append(["不动产单元号", "房屋坐落", "买受人1", "", "买受人2", ""])
    page.merge_cells("C2:D2")
    page.merge_cells("E2:F2")
    page.append(["", "", "姓名", "身份证号", "姓名", "身份证号"])
    page.merge_cells("A2:A3")
    page.merge_cells("B2:B3")
    page.append(["440106001001GB00001F00010001", "示例路1号101", "张三", "1", "李四", "2"])
    page.append(["", "", "王五", "3", "", ""])
    page.merge_cells("A4:A5")
    page.merge_cells("D4:D5")
    book.save(tmp_path / "a.xlsx")
    imported = importing.check(tmp_path / "a.xlsx", RULES, TODAY, "presale_advance_notice")
    assert imported.report["mapping"]["headerRow"] == 2
    names = [buyer["name"] for one in imported.sub_cases for buyer in one["application"]["buyers"]]
    assert names[:2] == ["张三", "李四"]
    # Marks in merged cells stand where a spreadsheet keeps them.
    workbook.mark(imported.sheet, imported.correction, tmp_path / "b.xlsx")
    marked = load_workbook(tmp_path / "b.xlsx").worksheets[1]
    assert marked["D4"].comment is not None
    importing.check(tmp_path / "b.xlsx", RULES, TODAY, "presale_advance_notice")


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-8", "utf-16"])
def test_text_files_in_the_encodings_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    head, body = rows()
    body[0][at(head, "证件")] += "\t"  # what people append so that a spreadsheet keeps the digits
    body[1][at(head, "姓名")] = "李𬍛"  # beyond what GBK has
    body[2][at(head, "证件")] = "4.40106E+17"
    path = tmp_path / "名单.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([head, *body])
    imported = check(path)
    letter = get_column_letter(at(head, "证件") + 1)
    assert len(imported.sub_cases) == 6
    assert imported.sub_cases[1]["application"]["buyers"][0]["name"] == "李𬍛"
    assert set(grave(imported)) == {f"{letter}4"}
    workbook.mark(imported.sheet, imported.correction, tmp_path / "b.xlsx")
    assert load_workbook(tmp_path / "b.xlsx").worksheets[1][f"{letter}4"].comment is not None


def test_what_libreoffice_makes_of_a_text_file(tmp_path: Path) -> None:
    program = shutil.which("soffice")
    if not program:
        pytest.skip("LibreOffice is not installed (soffice)")
    head, body = rows()
    for row in body:
        if row[at(head, "证件")].endswith("X"):
            row[at(head, "证件")] = documents(6)[0]["application"]["buyers"][0]["documentNumber"]
    source = tmp_path / "a.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *body])
    profile = f"-env:UserInstallation=file://{tmp_path / 'office'}"
    command = [program, profile, "--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "xlsx", str(source)]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=100)
    imported = check(tmp_path / "a.xlsx")
    assert len(imported.sub_cases) == 6
    # Eighteen digits became a number of fifteen; each is told, and nothing else.
    letter = get_column_letter(at(head, "证件") + 1)
    digits = [row for row, cells in enumerate(body, 2) if cells[at(head, "证件")].isdigit()]
    told = {
        cell for cell, codes in grave(imported).items() if cell.startswith(letter) and "identifier.digits_lost" in codes
    }
    assert told == {f"{letter}{row}" for row in digits} != set()


def test_what_is_no_workbook_is_told_in_plain_words(tmp_path: Path) -> None:
    for name, data in {
        "old.xls": bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600),
        "page.xls": b"<html><table><tr><td>1</td></tr></table></html>",
        "cut.xlsx": b"PK\x03\x04" + bytes(40),
        "picture.xlsx": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    }.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(Unreadable) as told:
            check(path)
        assert told.value.zh and "Error" not in told.value.zh


def test_a_blank_workbook_can_be_filled_in(tmp_path: Path) -> None:
    made = RULES.sheet_template("presale_advance_notice", TODAY)
    workbook.template(made, tmp_path / "t.xlsx")
    empty = check(tmp_path / "t.xlsx")
    assert empty.sub_cases == [] and not empty.is_clean  # and it says why
    book = load_workbook(tmp_path / "t.xlsx")
    page = book["填报"]
    head = [column["header"] for column in made["columns"]]
    fields = {column["field"]: column["column"] for column in made["columns"]}
    row = len(made["sheet"]["rows"]) + 1
    given = documents(1)[0]
    buyer = given["application"]["buyers"][0]
    number = page.cell(row, fields["/application/buyers/*/documentNumber"])
    assert number.number_format == "@" and len(head) == page.max_column
    page.cell(row, fields["/unit/unitCode"], given["unit"]["unitCode"])
    page.cell(row, fields["/application/buyers/*/name"], buyer["name"])
    number.value = buyer["documentNumber"]
    book.save(tmp_path / "filled.xlsx")
    [read] = check(tmp_path / "filled.xlsx").sub_cases
    assert read["unit"]["unitCode"] == given["unit"]["unitCode"]
    assert read["application"]["buyers"][0]["documentNumber"] == buyer["documentNumber"]


def test_what_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    head, body = rows(1)
    body[0][at(head, "姓名")] = "@张三"
    imported = check(plain(tmp_path / "a.xlsx", head, body))
    workbook.mark(imported.sheet, imported.correction, tmp_path / "b.xlsx")
    for page in load_workbook(tmp_path / "b.xlsx").worksheets:
        assert not any(cell.data_type == "f" for row in page.iter_rows() for cell in row)


def test_the_short_example_marks_a_book_and_takes_its_marks_back(tmp_path: Path) -> None:
    """`examples/import_sheet.py` alone, as it stands: what is mended in the marked book bears no mark the next time."""
    head, body = rows()
    number = at(head, "证件")
    whole = body[2][number]
    body[2][number] = whole[:-4] + "0000"
    script = Path(__file__).parents[2] / "import_sheet.py"
    place = f"{get_column_letter(number + 1)}4"

    def hand_in(book: Path, out: Path) -> Any:
        said = subprocess.run([sys.executable, script, book, out], capture_output=True, text=True, check=True).stdout
        assert said.startswith("6 sub-cases"), said
        return load_workbook(out)

    first = tmp_path / "1.xlsx"
    marked = hand_in(plain(tmp_path / "0.xlsx", head, body), first)
    assert marked.sheetnames[0] == "校验结果" and marked.worksheets[1][place].comment.author == "dengji"
    marked.worksheets[1][place] = whole
    marked.save(first)
    mended = hand_in(first, tmp_path / "2.xlsx")
    assert mended.sheetnames.count("校验结果") == 1
    assert mended.worksheets[1][place].value == whole and mended.worksheets[1][place].comment is None
    assert mended.worksheets[1][place].fill.fill_type is None
