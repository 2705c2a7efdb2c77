"""Many signed PDFs at once: for each a verdict or a refusal, in plain words, in one table."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dengji

from back_office import pool, rules, tabular

if TYPE_CHECKING:
    from dengji.documents import SignatureReport, VerificationReport

MOST_BYTES = 256 * 1024 * 1024
"""A larger file is refused: nobody's paper is that large."""
VERDICTS = ["invalid", "refused", "indeterminate", "unsigned", "valid"]
"""The worst first; `refused` and `unsigned` are this program's own."""
STYLES = {"invalid": "red", "refused": "yellow", "indeterminate": "yellow", "unsigned": "dim", "valid": "green"}
COLOURS = {
    "invalid": "FFC7CE",
    "refused": "FFEB9C",
    "indeterminate": "FFEB9C",
    "unsigned": "EDEDED",
    "valid": "D8EAD3",
}
OWN = {"refused": "无法验证", "unsigned": "没有签名"}


@dataclass(frozen=True)
class Trust:
    """Whom to trust: nobody, unless somebody says so. Bytes of certificates (DER or PEM), CRLs and OCSP responses."""

    anchors: tuple[bytes, ...] = ()
    makers: tuple[bytes, ...] = ()
    known: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    ocsp_responses: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Signed:
    """One signature, in words."""

    signer: str
    kind: str
    algorithm: str
    level: str
    at: str
    verdict: str
    changed: str
    """What became of the file after it was signed; empty where nothing did."""
    reasons: list[str]


@dataclass
class Verified:
    """One file."""

    file: str
    verdict: str
    words: str
    """The verdict, or why there is none, in one line."""
    pages: int = 0
    bytes: int = 0
    digest: str = ""
    signatures: list[Signed] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


@lru_cache(maxsize=4)
def _verifier(trust: Trust) -> dengji.Verifier:
    return dengji.Verifier(
        trust.anchors, trust.known, makers=trust.makers, crls=trust.crls, ocsp_responses=trust.ocsp_responses
    )


def verify(file: Path, trust: Trust, now: datetime) -> Verified:
    """One file. Whatever it is, an answer comes back."""
    started = time.perf_counter()
    try:
        size = file.stat().st_size
        if size > MOST_BYTES:
            return Verified(str(file), "refused", f"文件过大（{size >> 20} MB）", bytes=size)
        data = file.read_bytes()
        report = _verifier(trust).verify(data, now)
    except dengji.DengjiError as error:
        return Verified(str(file), "refused", error.text_zh, bytes=size, seconds=time.perf_counter() - started)
    except OSError as error:
        return Verified(str(file), "refused", f"无法读取文件：{error.strerror}")
    found = _in_words(str(file), report)
    found.bytes, found.digest = size, dengji.digest("sha256", data).hex()
    found.seconds = time.perf_counter() - started
    return found


def _in_words(file: str, report: VerificationReport) -> Verified:
    signatures = [_signed(signature) for signature in report["signatures"]]
    reasons = [dengji.text(finding) for finding in report.get("findings", [])]
    verdict: str = report["verdict"] if signatures else "unsigned"
    # The gravest thing first: what was changed, then what the steps found.
    said = [*(one.changed for one in signatures if one.changed and one.verdict != "valid"), *reasons]
    said += [reason for one in signatures if one.verdict == report["verdict"] for reason in one.reasons]
    words = "；".join(dict.fromkeys(said)) if verdict != "valid" else _summary(signatures)
    return Verified(
        file, verdict, words or verdict_name(verdict), report["pages"], signatures=signatures, reasons=reasons
    )


def _summary(signatures: Sequence[Signed]) -> str:
    return "；".join(f"{one.signer}，{one.at}" for one in signatures)


def _signed(signature: SignatureReport) -> Signed:
    changes = [change for change in signature.get("changes", []) if not change["allowed"]]
    changed = ""
    if changes:
        kinds = dict.fromkeys(rules.name("change_kind", change["kind"])["zh"] for change in changes)
        pages = sorted({change["page"] for change in changes if "page" in change})
        where = f"（第 {'、'.join(map(str, pages[:8]))} 页）" if pages else ""
        changed = f"签名后被更改：{'、'.join(kinds)}{where}"
    findings = [finding for step in signature["steps"] for finding in step.get("findings", [])]
    findings.sort(key=lambda finding: ["error", "warning", "info"].index(finding["severity"]))
    proven, claimed = signature.get("provenAt"), signature.get("claimedAt")
    at = (
        f"{rules.in_china(proven)}（时间戳）"
        if proven
        else f"{rules.in_china(claimed)}（自称）"
        if claimed
        else "时间不详"
    )
    return Signed(
        _who(signature["signer"]["subject"]) if "signer" in signature else "签名人不详",
        rules.name("signature_kind", signature["kind"])["zh"],
        signature.get("algorithm", ""),
        _level(signature.get("level", "")),
        at,
        signature["verdict"],
        changed,
        list(dict.fromkeys(dengji.text(finding) for finding in findings)),
    )


def _level(level: str) -> str:
    """A PAdES level as the standard writes it."""
    return f"PAdES {level.upper().replace('_', '-')}" if level else ""


def _who(subject: str) -> str:
    """The common name of a certificate's subject; the whole subject where it has none."""
    found = re.search(r"(?:^|, ?)CN=((?:[^,\\]|\\.)+)", subject)
    return found[1] if found else subject


def verdict_name(verdict: str) -> str:
    """A verdict in words."""
    return OWN.get(verdict) or rules.name("signature_verdict", verdict)["zh"]


def _verify_all(portion: tuple[list[Path], Trust, datetime]) -> list[Verified]:
    files, trust, now = portion
    return [verify(file, trust, now) for file in files]


def verify_all(
    files: Sequence[Path], trust: Trust, now: datetime, *, processes: int | None = None, quiet: bool = False
) -> list[Verified]:
    """Many files, in a pool; in the order in which they were given."""
    chunk = 8
    portions = [(list(files[at : at + chunk]), trust, now) for at in range(0, len(files), chunk)]
    found: dict[str, Verified] = {}
    for portion in pool.each(
        _verify_all,
        portions,
        title="验证签名 / verifying",
        total=len(files),
        size=lambda portion: len(portion[0]),
        processes=1 if len(files) < 60 and processes is None else processes,
        quiet=quiet,
    ):
        found |= {one.file: one for one in portion}
    return [found[str(file)] for file in files]


def pdfs(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that are named, and every PDF below the folders that are named."""
    for path in paths:
        if path.is_dir():
            yield from sorted(found for found in path.rglob("*") if found.suffix.lower() == ".pdf" and found.is_file())
        else:
            yield path


def worst_first(found: Sequence[Verified]) -> list[Verified]:
    """What needs somebody's eyes before what does not."""
    return sorted(found, key=lambda one: VERDICTS.index(one.verdict))


def table(found: Sequence[Verified], target: Path) -> None:
    """One table of all files, and one of all signatures."""
    book = tabular.Book()
    colours = {verdict_name(verdict): colour for verdict, colour in COLOURS.items()}
    book.sheet(
        "文件",
        ["文件", "结论", "说明", "签名数", "页数", "SHA-256", "耗时（秒）"],
        [
            (
                one.file,
                verdict_name(one.verdict),
                one.words,
                len(one.signatures),
                one.pages,
                one.digest,
                round(one.seconds, 3),
            )
            for one in worst_first(found)
        ],
        [56, 12, 90, 8, 7, 66, 10],
        colours,
    )
    book.sheet(
        "签名",
        ["文件", "签名人", "结论", "时间", "种类", "算法", "级别", "签名后的更改", "理由"],
        [
            (
                one.file,
                signed.signer,
                verdict_name(signed.verdict),
                signed.at,
                signed.kind,
                signed.algorithm,
                signed.level,
                signed.changed,
                "\n".join(signed.reasons),
            )
            for one in worst_first(found)
            for signed in one.signatures
        ],
        [48, 40, 12, 26, 22, 20, 12, 40, 80],
        colours,
    )
    book.save(target)
