"""`python -m dengji`: what it prints, and with which code it ends."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import account_operations
import dengji
import pytest
from dengji.__main__ import main

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "vectors"
PAPERS = "examples/data/papers"
VERIFY = ["verify", "--trust", f"{PAPERS}/anchors.pem", "--at", "2026-01-05T01:00:00Z"]


def test_a_number_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["id", "uscc", "91350100M000100Y43", "--today", "2024-08-01"]) == 0
    assert "未发现问题" in capsys.readouterr().out
    assert main(["id", "uscc", "91350100M000100Y44", "--today", "2024-08-01", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["findings"][0]["severity"] == "error"


def test_a_kind_that_does_not_exist_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["id", "nonsense", "1"]) == 2
    assert "json.unknown_variant" in capsys.readouterr().err


def test_a_document_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "profile.json"
    file.write_text(dengji.Profile.builtin("guangzhou-registration").to_json(), encoding="utf-8")
    assert main(["check", str(file), "--as", "Profile"]) == 0
    file.write_text('{"schemaVersion": 1, "weather": true}', encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(file), "--as", "Profile", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"] == "Malformed"


def test_profiles_of_every_kind_are_linted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "profile.json"
    shenzhen = dengji.SealProfile.builtin("shenzhen-seal")
    for profile, kind in (
        (shenzhen, "SealProfile"),
        (dengji.IdentityProfile.builtin("guangdong-identity"), "IdentityProfile"),
        (dengji.LicenceProfile.builtin("e-licence"), "LicenceProfile"),
    ):
        file.write_text(profile.to_json(), encoding="utf-8")
        assert main(["check", str(file), "--as", kind]) == 0
    capsys.readouterr()
    file.write_text(shenzhen.adjusted([{"pointer": "/roles", "value": "[]"}]).to_json(), encoding="utf-8")
    main(["check", str(file), "--as", "SealProfile", "--json"])
    assert json.loads(capsys.readouterr().out)["findings"]


def test_a_file_is_named_however_it_is_called(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    odd = os.path.join(os.fsencode(tmp_path), b"seal\xff.pdf")
    try:
        Path(os.fsdecode(odd)).write_bytes((ROOT / PAPERS / "application-form-signed.pdf").read_bytes())
    except OSError:
        pytest.skip("this file system knows no such names")
    assert main(["verify", os.fsdecode(odd), *VERIFY[1:]]) in (0, 1)
    assert "seal\ufffd.pdf" in capsys.readouterr().out


def test_a_sub_case_with_faults_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vectors = json.loads((VECTORS / "application" / "stars.json").read_text(encoding="utf-8"))
    vector = vectors[0] if isinstance(vectors, list) else vectors
    given = vector["steps"][0]["input"]
    file = tmp_path / "sub-case.json"
    file.write_text(json.dumps(given["document"]), encoding="utf-8")
    profile = given["profile"] if isinstance(given["profile"], str) else given["profile"]["id"]
    assert main(["check", str(file), "--today", given["today"], "--profile", profile]) == 1
    assert "错误" in capsys.readouterr().out


def test_a_log_is_replayed_and_a_case_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    step = opening()
    profile = dengji.Profile.builtin("guangzhou-registration")
    case, outcome = dengji.Case.open(
        step["command"], dengji.Context(step["now"], step["actor"], profile, salt=step.get("salt", ""))
    )
    log, snapshot = tmp_path / "log.json", tmp_path / "case.json"
    log.write_text(json.dumps([outcome["entry"]]), encoding="utf-8")
    snapshot.write_text(case.to_json(), encoding="utf-8")
    assert main(["replay", str(log)]) == 0
    assert "日志完整" in capsys.readouterr().out
    assert main(["explain", str(log), "--now", step["now"], "--json"]) == 1
    from_log = json.loads(capsys.readouterr().out)
    assert main(["explain", str(snapshot), "--now", step["now"], "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == from_log
    assert main(["explain", str(snapshot), "--now", step["now"]]) == 1
    assert "案件阶段" in capsys.readouterr().out


def opening(area: str = "case") -> Any:
    for path in sorted((VECTORS / area).glob("*.json")):
        read = json.loads(path.read_text(encoding="utf-8"))
        for vector in read if isinstance(read, list) else [read]:
            first = vector["steps"][0]
            if first.get("operation") == f"{area}.open" and "expectRefusal" not in first:
                return first["input"]
    raise AssertionError(f"no vector opens one of {area}")


@pytest.mark.parametrize("area", ["account", "licence"])
def test_a_log_of_an_account_is_told_by_its_first_event(
    area: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kind = account_operations.KINDS[area]
    step = opening(area)
    context = kind.setting(kind.rules(step.get("profile")), step)
    account, outcome = kind.account.open(step["command"], context)
    todo = [item["action"] for item in account.todo(context)] if area == "account" else []
    log, snapshot = tmp_path / "log.json", tmp_path / "account.json"
    log.write_text(json.dumps([outcome["entry"]]), encoding="utf-8")
    snapshot.write_text(account.to_json(), encoding="utf-8")
    assert main(["replay", str(log), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == account.state()
    for file in (log, snapshot):
        assert main(["explain", str(file), "--json"]) == (1 if todo else 0)
        assert [item["action"] for item in json.loads(capsys.readouterr().out)["todo"]] == todo
    assert main(["explain", str(log)]) == (1 if todo else 0)
    assert ("verify" if todo else "没有待办事项") in capsys.readouterr().out


def test_a_log_of_a_seal_account_is_told_by_its_first_event(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kind, step = account_operations.KINDS["seal"], {"now": "2024-08-05T01:00:00Z"}
    licence = {
        "enterprise": {"name": "示例置业有限公司", "documentNumber": "91440101MA5AAAAA1X"},
        "kind": "enterprise_legal_person", "region": "440303",
        "representatives": [{"name": "陈一", "documentNumber": "440106198001010019"}],
    }
    context = kind.setting(kind.rules("shenzhen-seal"), step)
    command = {"id": "c1", "action": {"type": "open_account", "accountId": "a", "licence": licence}}
    account, outcome = kind.account.open(command, context)
    log = tmp_path / "log.json"
    log.write_text(json.dumps([outcome["entry"]]), encoding="utf-8")
    assert main(["replay", str(log)]) == 0
    assert "账户第 1 版" in capsys.readouterr().out
    todo = account.todo(context)
    assert main(["explain", str(log), "--now", step["now"], "--json"]) == (1 if todo else 0)
    assert json.loads(capsys.readouterr().out) == {"version": 1, "todo": todo}
    log.write_text(json.dumps([{**outcome["entry"], "digest": "00" * 32}]), encoding="utf-8")
    assert main(["replay", str(log)]) == 1
    assert "log.digest_wrong" in capsys.readouterr().out


@pytest.mark.parametrize("paper,code", [("application-form-signed", 0), ("application-form-tampered", 1)])
def test_a_signed_pdf_is_verified(
    paper: str, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    file = f"{PAPERS}/{paper}.pdf"
    assert main([*VERIFY, file]) == code
    # The shell of Node prints the same.
    assert capsys.readouterr().out == Path(f"{PAPERS}/{paper}.txt").read_text(encoding="utf-8")
    assert main([*VERIFY, file, "--json"]) == code
    verifier = dengji.Verifier([Path(f"{PAPERS}/anchors.pem").read_bytes()])
    assert json.loads(capsys.readouterr().out) == verifier.verify(Path(file).read_bytes(), "2026-01-05T01:00:00Z")


def test_what_is_given_beside_a_pdf_counts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    pki, file = "core/tests/data/pki", f"{PAPERS}/application-form-signed.pdf"
    assert main(["verify", file]) == 1
    assert "无法确定 / Verdict: indeterminate" in capsys.readouterr().out
    # Two certificates of which nothing is known; the list tells of one.
    for given, missing in [([], 2), (["--crl", f"{pki}/sm2-int.crl"], 1)]:
        assert main([*VERIFY, *given, "--trust", f"{pki}/rsa-root.pem", file]) == 0
        assert capsys.readouterr().out.count("revocation.missing") == 1
        assert main([*VERIFY, *given, file, "--json"]) == 0
        steps = json.loads(capsys.readouterr().out)["signatures"][0]["steps"]
        assert [len(step["findings"]) for step in steps if step["step"] == "revocation"] == [missing]
    for option in ("--crl", "--ocsp"):
        assert main([*VERIFY, option, f"{PAPERS}/anchors.pem", file, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["findings"], "what cannot be read is said"
    sample = f"{pki}/sm2-int.pem"
    assert main([*VERIFY, "--certificates", sample, "--certificates", sample, file]) == 0


def test_what_cannot_be_verified_ends_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    letter, locked = tmp_path / "letter.pdf", tmp_path / "locked.pdf"
    letter.write_bytes(b"no PDF")
    locked.write_bytes(encrypted())
    for file, says in [("no-such-file.pdf", "no-such-file"), (letter, "pdf.header"), (locked, "pdf.encrypted")]:
        assert main(["verify", str(file)]) == 2
        assert says in capsys.readouterr().err
    assert main(["verify", f"{PAPERS}/application-form-signed.pdf", "--at", "yesterday"]) == 2
    assert main(["verify", str(letter), "--trust", str(letter)]) == 2


def encrypted() -> bytes:
    """A file that is encrypted, as far as a reader without the password can tell."""
    file = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
    rows = [file.index(b"%d 0 obj" % number) for number in (1, 2)]
    table = b"".join([b"xref\n0 3\n0000000000 65535 f \n", *(b"%010d 00000 n \n" % row for row in rows)])
    trailer = b"trailer\n<</Size 3/Root 1 0 R/Encrypt<</Filter/Standard/V 5/R 6>>>>\nstartxref\n%d\n%%%%EOF\n" % len(file)
    return file + table + trailer
