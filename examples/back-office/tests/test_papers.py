"""Papers in bulk: sealed by a key in a file and by a platform, judged by others; and whatever is handed in to be verified."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterator
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from typing import Any

import dengji
import pytest
from openpyxl import load_workbook

from back_office import fonts, papers, playing, rules, sealing, verifying
from back_office.store import Store
from tests.conftest import NOW

CASES = 14


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path_factory.mktemp('papers') / 'cases.db'}"
    playing.fill(url, CASES, 3, NOW, quiet=True)
    made = Store(url)
    yield made
    made.close()


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> tuple[sealing.SoftwareSealer, bytes]:
    try:
        sealer, root = sealing.sample_sealer(tmp_path_factory.mktemp("key"), "样例签章平台")
    except sealing.NoOpenSSL:
        pytest.skip("OpenSSL is not installed (openssl)")
    return sealer, root.read_bytes()


def now() -> datetime:
    """The certificates were made just now."""
    return rules.present() + timedelta(seconds=1)


def make(
    store: Store, folder: Path, chosen: fonts.Chosen, sealer: sealing.Sealer | None, **more: Any
) -> list[papers.Made]:
    order = papers.Order(folder, now(), chosen, more.pop("kinds", (papers.Kind.application,)), sealer)
    return list(papers.make_all(store.stored(3, **more), CASES, order, processes=1, quiet=True))


def test_papers_are_sealed_and_others_agree(
    store: Store, chosen: fonts.Chosen, key: tuple[sealing.SoftwareSealer, bytes], tmp_path: Path
) -> None:
    sealer, root = key
    made = make(store, tmp_path, chosen, sealer, kinds=tuple(papers.Kind))
    submitted = [row for row in store.rows("sub_case") if row["stage"] in ("submitted", "filed")]
    applications = [one for one in made if one.kind is papers.Kind.application]
    assert len(applications) == len(submitted) > 10
    assert all(one.sealed and not one.problems for one in applications)
    assert {one.kind for one in made} == set(papers.Kind)
    files = [Path(one.file) for one in applications]
    trusted = verifying.verify_all(files, verifying.Trust((root,)), now(), processes=2, quiet=True)
    assert [one.file for one in trusted] == [str(file) for file in files]  # in the order given
    assert {one.verdict for one in trusted} == {"valid"}
    # Nobody is trusted by default.
    assert verifying.verify(files[0], verifying.Trust(), now()).verdict == "indeterminate"
    if shutil.which("qpdf"):
        subprocess.run(["qpdf", "--check", str(files[0])], check=True, capture_output=True)
    # A byte that is changed, anywhere in what was signed.
    chance, data = Random(1), files[0].read_bytes()
    for _ in range(10):
        changed = bytearray(data)
        changed[chance.randrange(200, len(data) // 2)] ^= 1 << chance.randrange(8)
        (tmp_path / "changed.pdf").write_bytes(changed)
        found = verifying.verify(tmp_path / "changed.pdf", verifying.Trust((root,)), now())
        assert found.verdict in ("invalid", "refused"), found
    # Something put behind it.
    (tmp_path / "longer.pdf").write_bytes(data + b"\n% more\n")
    assert verifying.verify(tmp_path / "longer.pdf", verifying.Trust((root,)), now()).verdict == "invalid"
    verifying.table(trusted, tmp_path / "table.xlsx")
    assert load_workbook(tmp_path / "table.xlsx")["签名"].max_row == 1 + len(files)


class Platform(BaseHTTPRequestHandler):
    """A sealing platform that says nothing at first, knows one enterprise, and refuses one handler."""

    sealer: sealing.SoftwareSealer
    asked: dict[str, int] = {}

    def log_message(self, *_: Any) -> None:
        pass

    def answer(self, code: int, document: Any) -> None:
        body = json.dumps(document).encode()
        self.send_response(code)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        if "91440101MA5DJ0001L" not in self.path:
            self.answer(404, {"error": "no such enterprise"})
        else:
            self.answer(200, self.sealer.certificates(""))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.path == "/timestamp":
            self.answer(500, {})
            return
        read = json.loads(body)
        count = self.asked[read["toBeSigned"]] = self.asked.get(read["toBeSigned"], 0) + 1
        if read["handler"] == "nobody":
            self.answer(422, {"refused": {"zh": "经办人没有用章权限", "en": "may not"}})
        elif count == 1:
            self.answer(503, {"error": "later"})
        else:
            key = dengji.SoftwareKey(self.sealer.key.read_bytes())
            self.answer(200, {"signature": b64encode(key.sign(b64decode(read["toBeSigned"]))).decode()})


@pytest.fixture
def platform(key: tuple[sealing.SoftwareSealer, bytes], monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(sealing, "PAUSE", 0.01)
    handler = type("Handler", (Platform,), {"sealer": key[0], "asked": {}})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_platform_seals(
    store: Store, chosen: fonts.Chosen, key: tuple[sealing.SoftwareSealer, bytes], platform: str, tmp_path: Path
) -> None:
    made = make(store, tmp_path, chosen, sealing.PlatformSealer(platform, "440106", timestamps=False))
    sealed = [one for one in made if one.sealed]
    assert sealed and {tuple(one.problems) for one in made if not one.sealed} == {("签章平台没有这个企业的印章",)}
    assert verifying.verify(Path(sealed[0].file), verifying.Trust((key[1],)), now()).verdict == "valid"
    # What is not sealed is not there: nobody takes it for a sealed paper.
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(Path(one.file).name for one in sealed)


def test_a_platform_refuses_or_is_away(store: Store, chosen: fonts.Chosen, platform: str, tmp_path: Path) -> None:
    ours = [row["caseId"] for row in store.rows("case_index", store.tables.case.c.project == "p1")]
    refused = make(store, tmp_path, chosen, sealing.PlatformSealer(platform, "nobody", timestamps=False), of=ours)
    assert {tuple(one.problems) for one in refused} == {("签章平台拒绝：经办人没有用章权限",)}
    failing = make(store, tmp_path, chosen, sealing.PlatformSealer(platform, "440106"), of=ours[:3])
    assert {tuple(one.problems) for one in failing} == {("签章平台出错（500）",)}
    away = make(store, tmp_path, chosen, sealing.PlatformSealer("http://127.0.0.1:9", "x"), of=ours[:3])
    assert {tuple(one.problems) for one in away} == {("签章平台无法连接",)}
    assert not list(tmp_path.iterdir())


def test_whatever_is_handed_in_gets_an_answer(tmp_path: Path) -> None:
    chance = Random(7)
    head = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n"
    for at in range(60):
        data = bytearray(head + bytes(chance.randrange(256) for _ in range(chance.randrange(300))) + b"9\n%%EOF")
        for _ in range(chance.randrange(8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        (tmp_path / f"{at}.pdf").write_bytes(data[: chance.randrange(len(data))])
    (tmp_path / "empty.PDF").write_bytes(b"")
    (tmp_path / "folder.pdf").mkdir()
    (tmp_path / "nowhere.pdf").symlink_to(tmp_path / "missing")
    files = [*verifying.pdfs([tmp_path]), tmp_path / "nowhere.pdf", tmp_path / "folder.pdf"]
    found = verifying.verify_all(files, verifying.Trust(), NOW, processes=2, quiet=True)
    assert len(found) == len(files) == 63
    assert {one.verdict for one in found} <= {"refused", "unsigned"} and all(one.words for one in found)


def test_files_of_other_programs() -> None:
    """Where there is a folder of them (DENGJI_SAMPLES): an answer for each, in plain words, in no time."""
    folder = os.environ.get("DENGJI_SAMPLES")
    if not folder:
        pytest.skip("no folder with files of other programs (DENGJI_SAMPLES)")
    found = verifying.verify_all(list(verifying.pdfs([Path(folder)])), verifying.Trust(), NOW, quiet=True)
    assert found and all(one.words and one.seconds < 5 for one in found)
    assert not any(one.verdict == "valid" for one in found)


def test_subjects_are_shown_by_name() -> None:
    assert verifying._who("C=CN, O=甲, CN=广州示例, serialNumber=91") == "广州示例"
    assert verifying._who("O=甲") == "O=甲"
