"""A workbook of buyers: checked, handed back with marks, and opened as batches."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import dengji

from back_office import workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from dengji.documents import (
        Action,
        ActionOpenBatch,
        Business,
        Command,
        Enterprise,
        Finding,
        Project,
        SheetCorrection,
        SheetReport,
        SubCaseDocument,
    )


@dataclass
class Imported:
    """What came of one file."""

    sheet: workbook.Sheet
    report: SheetReport
    sub_cases: list[SubCaseDocument]
    correction: SheetCorrection
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def wrong(self) -> int:
        """How many sub-cases have errors."""
        return sum(record["errors"] > 0 for record in self.report["records"])

    @property
    def is_clean(self) -> bool:
        """Whether something was read, and nothing stands against it."""
        grave = any(found["finding"]["severity"] == "error" for found in self.report["findings"])
        return bool(self.report["records"]) and not grave


def check(path: Path, profile: dengji.Profile, today: date, business: str | None = None) -> Imported:
    """Reads a file and checks every row of it; the seconds say where the time goes."""
    seconds: dict[str, float] = {}
    started = time.perf_counter()

    def lap(name: str) -> None:
        nonlocal started
        now = time.perf_counter()
        seconds[name], started = now - started, now

    sheet = workbook.read(path, profile)
    lap("file")
    # JSON text crosses the border faster than as many small lists and texts.
    rows = json.dumps(sheet.rows, ensure_ascii=False)
    lap("json")
    mapping = profile.sheet_mapping(rows, business)
    lap("mapping")
    read = profile.read_sheet(rows, today, mapping)
    lap("read")
    imported = Imported(sheet, read.report(), read.sub_cases(), read.corrected(), seconds)
    lap("answers")
    return imported


@dataclass
class Batch:
    """One batch to be opened: the first command, and those that fill in its sub-cases."""

    case_id: str
    opening: Command
    filling: list[Command]
    units: int
    findings: list[Finding]
    """What stands against single units, with pointers into the list of unit codes; those are left out."""


def batches(
    imported: Imported, profile: dengji.Profile, project: Project, initiator: Enterprise, number: str = ""
) -> Iterator[Batch]:
    """The commands that bring the sub-cases of a file into the store: a batch for each kind of business.

    Ids come from what was read, so that the same file handed in twice is the same batch, and changes nothing.
    """
    kinds: dict[tuple[str, str, str], list[SubCaseDocument]] = {}
    for document in imported.sub_cases:
        kind = (document["businessType"], document.get("organisationType", ""), document.get("propertyType", ""))
        kinds.setdefault(kind, []).append(document)
    for (business_type, organisation, property_type), documents in kinds.items():
        business: Business = {
            "businessType": business_type,
            "organisationType": organisation,
            "propertyType": property_type,
        }
        key = json.dumps([project["id"], business, documents], sort_keys=True).encode()
        case_id = f"import-{hashlib.sha256(key).hexdigest()[:16]}"
        # What is known of a unit comes from the building table, not from the sheet.
        codes = [document["unit"]["unitCode"] for document in documents]
        units, findings = profile.select_units(project, [], codes, business_type)
        refused = {finding["pointer"].split("/")[1] for finding in findings if finding["severity"] == "error"}
        taken = [document for at, document in enumerate(documents) if str(at) not in refused]
        chosen = [(f"{at:03}", unit) for at, unit in enumerate(units, 1)]
        opening: ActionOpenBatch = {
            "type": "open_batch",
            "caseId": case_id,
            "business": business,
            "initiator": initiator,
            "project": {"id": project["id"], "name": project["name"], "developer": project["developer"]},
            "units": [{"subCase": sub_case, "unit": unit} for sub_case, unit in chosen],
        }
        if number:
            opening["number"] = number
        actions: list[tuple[str, Action]] = []
        for (sub_case, _), document in zip(chosen, taken, strict=True):
            if "application" in document:
                form: Action = {
                    "type": "edit_application",
                    "subCase": sub_case,
                    "application": document["application"],
                }
                actions.append((f"form-{sub_case}", form))
            if "questionnaire" in document:
                answers: Action = {
                    "type": "answer_questionnaire",
                    "subCases": [sub_case],
                    "questionnaire": document["questionnaire"],
                }
                actions.append((f"answers-{sub_case}", answers))
        actions.append(("save", {"type": "save"}))
        filling: list[Command] = [{"id": id, "action": action} for id, action in actions]
        yield Batch(case_id, {"id": "open", "action": opening}, filling, len(units), findings)
