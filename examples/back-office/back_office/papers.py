"""Papers of many cases: typeset, stamped with the seller's seal, signed by whoever holds the key."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dengji

from back_office import pool, rules, sealing

if TYPE_CHECKING:
    from dengji.documents import (
        CaseState,
        Enterprise,
        Paper,
        PaperHead,
        PaperLayout,
        PaperPlace,
        Position,
        SigningRequest,
        StampPlan,
        SubCase,
        SubCaseDocument,
    )

    from back_office.fonts import Chosen
    from back_office.sealing import Sealer
    from back_office.store import Stored

SEAL = "official_round_40"
TIMESTAMP = 6_000
"""Bytes that are kept free for a timestamp with its certificates."""


class Kind(str, Enum):
    """What papers there are."""

    application = "application"
    receipt = "receipt"
    completion = "completion"


FILES = {Kind.application: "申请表", Kind.receipt: "收件清单", Kind.completion: "办结证明"}


@dataclass(frozen=True)
class Order:
    """What papers are to be made."""

    folder: Path
    now: datetime
    fonts: Chosen
    kinds: tuple[Kind, ...] = (Kind.application,)
    sealer: Sealer | None = None
    """Who seals; without one the papers are only typeset."""


@dataclass
class Made:
    """One paper, or why there is none."""

    case_id: str
    sub_case: str
    kind: Kind
    file: str = ""
    pages: int = 0
    sealed: bool = False
    problems: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


def make(stored: Stored, order: Order) -> list[Made]:
    """The papers of one case that was submitted."""
    case = stored.case()
    profile, state = rules.rules_of(case), case.state()
    if case.stage not in ("signing", "filed"):
        return []
    name = state["number"] or state["caseId"]
    made = []
    for sub_case in state["subCases"]:
        if sub_case["stage"] not in ("submitted", "filed"):
            continue
        head: PaperHead = {"number": f"{name}-{sub_case['id']}", "date": str(rules.day(order.now))}
        document = document_of(state, sub_case)
        if Kind.application in order.kinds:
            paper = dengji.application_form(document, profile, head)
            made.append(_one(Made(case.id, sub_case["id"], Kind.application), head, paper, order, _seller(sub_case)))
        if Kind.receipt in order.kinds:
            paper = dengji.receipt_paper(document, profile, head)
            made.append(_one(Made(case.id, sub_case["id"], Kind.receipt), head, paper, order, None))
    if Kind.completion in order.kinds and case.stage == "filed":
        of_case: PaperHead = {"number": name, "date": str(rules.day(order.now))}
        paper = dengji.certificate_of_completion(case, profile, of_case)
        made.append(_one(Made(case.id, "", Kind.completion), of_case, paper, order, None))
    return made


def document_of(state: CaseState, sub_case: SubCase) -> SubCaseDocument:
    """A sub-case by itself, as papers are made of it."""
    business = state["business"]
    document: SubCaseDocument = {
        "businessType": business["businessType"],
        "organisationType": business["organisationType"],
        "propertyType": business["propertyType"],
        "unit": sub_case["unit"],
        "application": sub_case["application"],
        "questionnaire": sub_case["questionnaire"],
        "materials": sub_case["materials"],
    }
    return document


def _seller(sub_case: SubCase) -> Enterprise | None:
    sellers = sub_case["application"].get("sellers", [])
    if not sellers:
        return None
    return {"name": sellers[0]["name"], "documentNumber": sellers[0]["documentNumber"]}


def _one(made: Made, head: PaperHead, paper: Paper, order: Order, owner: Enterprise | None) -> Made:
    started = time.perf_counter()
    try:
        pdf, layout = dengji.typeset(paper, order.fonts.fonts())
        made.pages = layout["pages"]
        # A letter that the fonts lack is a blank on the paper: nobody should sign that.
        made.problems = [dengji.text(finding) for finding in layout["findings"]]
        if order.sealer and owner and not made.problems:
            pdf = seal(pdf, layout, owner, order.sealer, order)
            made.sealed = True
        target = order.folder / f"{head.get('number', made.case_id)}-{FILES[made.kind]}.pdf"
        target.write_bytes(pdf)
        made.file = str(target)
    except dengji.DengjiError as error:
        made.problems.append(error.text_zh)
    except sealing.NotSealed as error:
        made.problems.append(str(error))
    made.seconds = time.perf_counter() - started
    return made


def seal(pdf: bytes, layout: PaperLayout, owner: Enterprise, sealer: Sealer, order: Order) -> bytes:
    """Stamps and signs a paper in two phases, where the paper has a place for the seller's seal."""
    place = next(place for place in layout["places"] if place["name"] == "sellers/0/seal")
    resolution = dengji.resolve_plan(pdf, _plan(place))
    if grave := [finding for finding in resolution["report"]["findings"] if finding["severity"] == "error"]:
        raise dengji.DocumentError(dengji.text(grave[0]), dengji.text(grave[0], "en"), grave)
    request: SigningRequest = {
        "field": "seller",
        "carrier": "cades_detached",
        "scheme": sealer.scheme(),
        "certificates": sealer.certificates(owner["documentNumber"]),
        "time": rules.rfc3339(order.now),
        "signerName": owner["name"],
        "placements": resolution["placements"],
        "timestampSize": TIMESTAMP,
    }
    waiting, prepared = dengji.prepare_document(pdf, request, [_picture(owner["name"], order.fonts)])
    signature = sealer.sign(prepared, owner["documentNumber"])
    return dengji.complete_document(waiting, prepared, signature, sealer.timestamp(signature))


def _plan(place: PaperPlace) -> StampPlan:
    x, y = place["left"] + place["width"] // 2, place["top"] + place["height"] // 2
    position: Position = {"type": "point", "page": place["page"], "xUm": x, "yUm": y}
    return {"stamps": [{"widthUm": 40_000, "heightUm": 40_000, "position": position}]}


@lru_cache(maxsize=64)
def _picture(owner: str, fonts: Chosen) -> dengji.Picture:
    preset = next(preset for preset in dengji.seal_presets() if preset["id"] == SEAL)
    return dengji.draw_seal(dengji.seal_design(preset, {"name": owner}), fonts.for_seals())


def _make_all(portion: tuple[list[Stored], Order]) -> list[Made]:
    stored, order = portion
    return [made for one in stored for made in make(one, order)]


def make_all(
    stored: Iterable[list[Stored]], total: int, order: Order, *, processes: int | None = None, quiet: bool = False
) -> Iterator[Made]:
    """The papers of many cases, in a pool."""
    order.folder.mkdir(parents=True, exist_ok=True)
    for made in pool.each(
        _make_all,
        ((portion, order) for portion in stored),
        title="制作文书 / making papers",
        total=total,
        size=lambda portion: len(portion[0]),
        processes=1 if total < 20 and processes is None else processes,
        quiet=quiet,
    ):
        yield from made
