"""Checks a workbook of sub-cases and hands it back with marks: python import_sheet.py IN.xlsx OUT.xlsx [BUSINESS]

The whole of it, with text files, marks of earlier rounds and much else, is `back_office.workbook` in examples/back-office.
"""

import sys
from datetime import date

from dengji import Profile
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

COLOURS = {"error": "FFC7CE", "warning": "FFEB9C", "info": "DDEBF7"}
source, target, *business = sys.argv[1:]
# What is written is the book with its formulas; what they came to stands in a second reading.
book, values = load_workbook(source), load_workbook(source, data_only=True)
for one in (book, values):
    if "校验结果" in one.sheetnames:
        del one["校验结果"]
cells, results, summary = book.worksheets[0], values.worksheets[0], book.create_sheet("校验结果", 0)
grid = [
    [result if cell.data_type == "f" and result.value is not None else cell for cell, result in zip(row, shown)]
    for row, shown in zip(cells.iter_rows(), results.iter_rows())
]
sheet = {
    "rows": [["" if cell.value is None else str(cell.value) for cell in row] for row in grid],
    "types": ["".join(cell.data_type[0] for cell in row) for row in grid],
    "merged": [str(area) for area in cells.merged_cells.ranges],
}
rules = Profile.builtin("guangzhou-registration")
read = rules.read_sheet(sheet, date.today(), rules.sheet_mapping(sheet, *business))
corrected = read.corrected()
for page, rows in ((cells, corrected["sheet"]["rows"]), (summary, corrected["summary"]["rows"])):
    for at, texts in enumerate(rows):
        before = sheet["rows"][at] if page is cells and at < len(sheet["rows"]) else []
        for column, text in enumerate(texts):
            if text != (before[column] if column < len(before) else ""):
                page.cell(at + 1, column + 1, text).data_type = "s"  # as text, whatever it begins with
for cell in (cell for row in cells.iter_rows() for cell in row if cell.comment and cell.comment.author == "dengji"):
    cell.comment, cell.fill = None, PatternFill()  # what an earlier round marked
for mark in corrected["marks"]:
    # Of merged cells only the first can bear anything.
    over = (area.start_cell for area in cells.merged_cells.ranges if mark["cell"] in area)
    cell = cells[next((first.coordinate for first in over), mark["cell"])]
    cell.fill = PatternFill("solid", COLOURS[mark["severity"]])
    cell.comment = Comment(mark["comment"]["zh"], "dengji")
book.save(target)
print(f"{len(read.sub_cases())} sub-cases, {sum(one['errors'] > 0 for one in read.report()['records'])} with errors")
