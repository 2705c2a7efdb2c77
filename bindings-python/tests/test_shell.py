"""`python -m dengji`: what it prints, and with which code it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import dengji
import pytest
from dengji.__main__ import main

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def test_a_number_is_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["id", "uscc", "91350100M000100Y43", "--today", "2024-08-01"]) == 0
    assert "未发现问题" in capsys.readouterr().out
    assert main(["id", "uscc", "91350100M000100Y44", "--today", "2024-08-01", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["findings"][0]["severity"] == "error"


def test_a_kind_that_does_not_exist_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["id", "nonsense", "1"]) == 2
    assert "nonsense" in capsys.readouterr().err


def test_a_document_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "profile.json"
    file.write_text(dengji.Profile.builtin("guangzhou-registration").to_json(), encoding="utf-8")
    assert main(["check", str(file), "--as", "Profile"]) == 0
    file.write_text('{"schemaVersion": 1, "weather": true}', encoding="utf-8")
    capsys.readouterr()
    assert main(["check", str(file), "--as", "Profile", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"] == "Malformed"


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


def opening() -> Any:
    for path in sorted((VECTORS / "case").glob("*.json")):
        read = json.loads(path.read_text(encoding="utf-8"))
        for vector in read if isinstance(read, list) else [read]:
            first = vector["steps"][0]
            if first["operation"] == "case.open" and "expectRefusal" not in first:
                return first["input"]
    raise AssertionError("no vector opens a case")
