"""Workbooks of plain tables: a head that stays, filters, widths, text as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

HEAD = PatternFill("solid", "E7ECEF")


class Book:
    """A workbook that is written row by row, so that ten thousand of them take no room."""

    def __init__(self) -> None:
        self._book = Workbook(write_only=True)

    def sheet(
        self,
        name: str,
        head: Sequence[str],
        rows: Iterable[Sequence[Any]],
        widths: Sequence[float],
        colours: Mapping[str, str] | None = None,
    ) -> None:
        """One sheet. `colours` are those of cells by what stands in them: a verdict, a yes."""
        fills = {text: PatternFill("solid", colour) for text, colour in (colours or {}).items()}
        page = self._book.create_sheet(name)
        for column, width in enumerate(widths, 1):
            page.column_dimensions[get_column_letter(column)].width = width
        page.freeze_panes = "A2"
        page.sheet_properties.pageSetUpPr.fitToPage = True
        page.page_setup.orientation = "landscape"
        page.page_setup.fitToHeight = 0
        page.print_title_rows = "1:1"
        titles = []
        for text in head:
            cell = WriteOnlyCell(page, text)
            cell.font, cell.fill = Font(bold=True), HEAD
            cell.alignment = Alignment(vertical="center")
            titles.append(cell)
        page.append(titles)
        count = 1
        for row in rows:
            page.append([self._cell(page, value, fills) if isinstance(value, str) else value for value in row])
            count += 1
        page.auto_filter.ref = f"A1:{get_column_letter(len(head))}{count}"

    @staticmethod
    def _cell(page: Any, value: str, fills: Mapping[str, PatternFill]) -> Any:
        looks_like_formula = value.startswith(("=", "+", "-", "@"))
        if not looks_like_formula and value not in fills:
            return value
        cell = WriteOnlyCell(page, value)
        if looks_like_formula:
            cell.data_type, cell.quotePrefix = "s", True  # what people wrote is never a formula
        if value in fills:
            cell.fill = fills[value]
        return cell

    def save(self, target: Path) -> None:
        """Writes the file."""
        self._book.save(target)
