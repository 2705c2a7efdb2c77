"""Checks a workbook of sub-cases and hands it back with marks: python import_sheet.py IN.xlsx OUT.xlsx [BUSINESS]"""

import sys
from datetime import date

from dengji import Profile
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

COLOURS = {"error": "FFC7CE", "warning": "FFEB9C", "info": "DDEBF7"}
source, target, *business = sys.argv[1:]
book = load_workbook(source, data_only=True)
if "校验结果" in book.sheetnames:
    del book["校验结果"]
cells, summary = book.worksheets[0], book.create_sheet("校验结果", 0)
sheet = {
    "rows": [["" if cell.value is None else str(cell.value) for cell in row] for row in cells.iter_rows()],
    "types": ["".join(cell.data_type[0] for cell in row) for row in cells.iter_rows()],
    "merged": [str(area) for area in cells.merged_cells.ranges],
}
rules = Profile.builtin("guangzhou-registration")
read = rules.read_sheet(sheet, date.today(), rules.sheet_mapping(sheet, *business))
corrected = read.corrected()
for page, rows in ((cells, corrected["sheet"]), (summary, corrected["summary"])):
    for at, (texts, types) in enumerate(zip(rows["rows"], rows["types"]), 1):
        for column, text in enumerate(texts, 1):
            if text and types[column - 1] == "s":
                page.cell(at, column, text).data_type = "s"  # as text, whatever it begins with
for mark in corrected["marks"]:
    cells[mark["cell"]].fill = PatternFill("solid", COLOURS[mark["severity"]])
    cells[mark["cell"]].comment = Comment(mark["comment"]["zh"], "dengji")
book.save(target)
print(f"{len(read.sub_cases())} sub-cases, {sum(one['errors'] > 0 for one in read.report()['records'])} with errors")
