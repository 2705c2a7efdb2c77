"""The command line: what a clerk types, what a program reads, what an exit code says."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from back_office import demo, rules, sample
from back_office.cli import app
from tests.conftest import NOW

EXAMPLES = Path(__file__).parents[2]

AT = ["--now", "2026-11-30T01:00:00Z"]


def run(*arguments: object) -> Any:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def answer(*arguments: object, code: int = 0) -> Any:
    """What a command answers to a program: JSON, and nothing else."""
    result = run(*arguments, "--json")
    assert result.exit_code == code, result.output + repr(result.exception)
    return json.loads(result.stdout)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a project, a handler, and two workbooks."""
    project = sample.project(0)
    (tmp_path / "project.json").write_text(json.dumps(project), "utf-8")
    (tmp_path / "actor.json").write_text(json.dumps(sample.handler(project["developer"])), "utf-8")
    (tmp_path / "other.json").write_text(json.dumps(sample.handler(sample.project(1)["developer"])), "utf-8")
    demo._workbook(tmp_path / "good.xlsx", project, NOW, spoilt=False)
    demo._workbook(tmp_path / "bad.xlsx", project, NOW, spoilt=True)
    return tmp_path


def everything(folder: Path) -> list[object]:
    return ["--db", f"sqlite:///{folder / 'cases.db'}", *AT]


def test_help_is_chinese_first() -> None:
    commands: list[list[str]] = [[]] + [
        [name] for name in ("import", "template", "report", "papers", "verify", "stats", "sample", "demo")
    ]
    commands += [["case"]] + [["case", name] for name in ("list", "show", "open", "give", "check", "log", "outbox")]
    for command in commands:
        result = run(*command, "--help")
        assert result.exit_code == 0
        text = result.output.split("\n\n")[1 if command else 1]
        assert any("\u4e00" <= letter <= "\u9fff" for letter in text), command
        if command and command != ["case"]:
            assert "--json" in result.output, command


def test_a_batch_from_a_workbook(desk: Path) -> None:
    result = answer("import", desk / "bad.xlsx", "-o", desk, *AT, code=1)
    assert load_workbook(result[0]["corrected"]).sheetnames[1] == "购房人"
    options = ["--project", desk / "project.json", "--actor", desk / "actor.json", *everything(desk)]
    refused = answer("case", "open", desk / "bad.xlsx", *options, code=1)
    assert "错误" in refused["refused"][0]["text"] and refused["report"]["findings"]
    [opened] = answer("case", "open", desk / "good.xlsx", *options)
    assert opened["units"] == demo.UNITS
    # The same file again changes nothing.
    assert answer("case", "open", desk / "good.xlsx", *options) == [opened]
    rows = answer("case", "list", "--limit", 1000, *everything(desk))
    assert len(rows) == demo.UNITS and {row["caseId"] for row in rows} == {opened["case"]}
    assert len(answer("case", "list", rows[3]["unitCode"], *everything(desk))) == 1
    shown = answer("case", "show", opened["case"], "--actor", desk / "actor.json", *everything(desk))
    assert len(shown["sub_cases"]) == demo.UNITS and shown["tasks"] and shown["actions"]
    # Another enterprise's clerk sees nothing of it.
    hidden = run("case", "show", opened["case"], "--actor", desk / "other.json", *everything(desk))
    assert hidden.exit_code == 2 and rows[0]["buyers"][0] not in hidden.output
    assert answer("case", "check", *everything(desk)) == {"cases": 1, "faults": []}
    assert len(answer("case", "log", opened["case"], "--db", everything(desk)[1])) == 2 + 2 * demo.UNITS
    assert answer("case", "outbox", "--db", everything(desk)[1]) == []


def test_a_batch_from_a_workbook_to_the_end(desk: Path) -> None:
    actor, db = ["--actor", desk / "actor.json"], everything(desk)
    [opened] = answer("case", "open", desk / "good.xlsx", "--project", desk / "project.json", *actor, *db)
    case = opened["case"]
    (desk / "files" / "001").mkdir(parents=True)
    lacking = answer("case", "materials", case, desk / "files", *actor, *db, code=1)
    shared = [name for sub_case, name in lacking["missing"] if not sub_case]
    own = {name for sub_case, name in lacking["missing"] if sub_case}
    assert lacking["files"] == 0 and shared and len(own) >= 3
    assert run("case", "do", case, "submit", *actor, *db).exit_code == 1
    for name in [*shared, *own]:
        (desk / "files" / f"{name}.pdf").write_bytes(b"%PDF-1.7 " + name.encode())
    # A file of one sub-case alone goes before that of all.
    (desk / "files" / "001" / f"{sorted(own)[0]}.pdf").write_bytes(b"%PDF-1.7 of the first alone")
    found = answer("case", "materials", case, desk / "files", *actor, *db)
    assert found["missing"] == [] and found["unknown"] == []
    (desk / "files" / "别的.pdf").write_bytes(b"%PDF")
    again = answer("case", "materials", case, desk / "files", *actor, *db, code=1)
    assert len(again["unknown"]) == 1
    answer("case", "do", case, "submit", *actor, *db)
    assert len(answer("case", "outbox", "--db", db[1])) == demo.UNITS
    done = answer("work", "--simulate", desk / "actor.json", *db)
    assert done["given"]["seal"] == demo.UNITS and done["refused"] == []
    rows = answer("case", "list", "--limit", 1000, *db)
    assert {row["status"] for row in rows} == {"completed"} and len(rows) == demo.UNITS
    assert answer("case", "check", *db) == {"cases": 1, "faults": []}
    assert run("work", *db).exit_code == 2 and run("work", "--outside", "http://127.0.0.1:9", *db).exit_code == 2


@pytest.fixture
def outside() -> Iterator[str]:
    """The systems outside as a program, in which everybody does at once what is asked."""
    node, program = shutil.which("node"), EXAMPLES / "outside" / "dist" / "src" / "main.js"
    if not node or not program.exists() or not (EXAMPLES.parent / "bindings-node" / "dengji.node").exists():
        pytest.skip("examples/outside is not built (npm ci, npm run build; Node)")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = {"OUTSIDE_PORT": f"{port}", "OUTSIDE_PEOPLE": "simulated", "OUTSIDE_PACE": "0"}
    process = subprocess.Popen([node, program], env={**os.environ, **settings}, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    process.stdout.readline()
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(20)
    process.stdout.close()


def test_the_systems_outside_bring_a_batch_to_the_end(desk: Path, outside: str) -> None:
    # A developer whom they do not know yet, and the clock of this machine, which is theirs too.
    project = sample.project(1)
    (desk / "project.json").write_text(json.dumps(project), "utf-8")
    actor, db = ["--actor", desk / "other.json"], ["--db", f"sqlite:///{desk / 'cases.db'}"]
    demo._workbook(desk / "batch.xlsx", project, rules.present(), spoilt=False)
    [opened] = answer("case", "open", desk / "batch.xlsx", "--project", desk / "project.json", *actor, *db)
    (desk / "files").mkdir()
    lacking = answer("case", "materials", opened["case"], desk / "files", *actor, *db, code=1)
    for name in {name for _, name in lacking["missing"]}:
        (desk / "files" / f"{name}.pdf").write_bytes(b"%PDF-1.7 " + name.encode())
    answer("case", "materials", opened["case"], desk / "files", *actor, *db)
    answer("case", "do", opened["case"], "submit", *actor, *db)
    done = answer("work", "--outside", outside, *db)
    assert done["refused"] == [] and done["given"]["seal"] == done["given"]["report_tax"] == demo.UNITS
    rows = answer("case", "list", "--limit", 1000, *db)
    assert {row["status"] for row in rows} == {"completed"} and len(rows) == demo.UNITS
    # What was asked for is kept for another try, since one of several systems may have said nothing; it changes nothing.
    assert done["waiting"] > 0 and answer("work", "--outside", outside, *db)["given"] == {}
    assert answer("case", "check", *db) == {"cases": 1, "faults": []}


def test_a_command_is_refused_with_its_reasons(desk: Path) -> None:
    options = ["--project", desk / "project.json", "--actor", desk / "actor.json", *everything(desk)]
    [opened] = answer("case", "open", desk / "good.xlsx", *options)
    (desk / "submit.json").write_text('{"id": "s", "action": {"type": "submit"}}', "utf-8")
    given = ["case", "give", opened["case"], desk / "submit.json", "--actor", desk / "actor.json", *everything(desk)]
    refused = answer(*given, code=1)
    assert any("材料" in reason["text"] for reason in refused["refused"])
    people = run(*given)
    assert people.exit_code == 1 and "未能办理" in people.stderr and not people.stdout
    (desk / "save.json").write_text('{"id": "t", "action": {"type": "save"}}', "utf-8")
    given[3] = desk / "save.json"
    assert answer(*given)["repeated"] is False
    assert answer(*given)["repeated"] is True  # the first answer, again
    assert len(answer("case", "log", opened["case"], "--db", everything(desk)[1])) == 3 + 2 * demo.UNITS


def test_reports_and_statistics(desk: Path) -> None:
    answer("sample", "--cases", 12, *everything(desk))
    night = answer("report", "--verify", "-o", desk, *everything(desk))
    assert night["cases"] == 12 and Path(night["page"]).exists() and Path(night["workbook"]).exists()
    figures = answer("stats", "-o", desk, *everything(desk))
    assert figures["sub_cases"] == night["sub_cases"] and Path(figures["page"]).exists()
    assert run("report", "-o", desk, *everything(desk)).exit_code == 0


def test_what_cannot_be_asked(desk: Path) -> None:
    (desk / "text.xlsx").write_bytes(b"\xff\xfe\x00")
    (desk / "odd.json").write_text("{", "utf-8")
    for command in (
        ["import", desk / "text.xlsx", "-o", desk],
        ["case", "show", "nobody's", *everything(desk)],
        ["case", "show", "x", "--actor", desk / "odd.json", *everything(desk)],
        ["report", "--db", "sqlite:////nowhere/at/all.db"],
        ["report", "--db", "nonsense"],
        ["report", "--now", "yesterday", "--db", f"sqlite:///{desk / 'a.db'}"],
        ["template", "nonsense", desk / "t.xlsx"],
    ):
        result = run(*command)
        assert result.exit_code == 2 and result.stderr.strip(), (command, result.output)
        assert "Traceback" not in result.output and isinstance(result.exception, SystemExit), command
        error = run(*command, "--json")
        assert error.exit_code == 2 and json.loads(error.stdout)["error"]["zh"], command
    assert run("import", desk / "missing.xlsx").exit_code == 2
    assert run("nonsense").exit_code == 2


@pytest.mark.usefixtures("chosen")
def test_the_demonstration(tmp_path: Path) -> None:
    made = answer("demo", tmp_path / "demo", "--cases", 12)
    assert len(made) >= 9 and all(Path(place).exists() for place in made.values())
    verified = [*load_workbook(tmp_path / "demo" / "验证结果.xlsx")["文件"].iter_rows(min_row=2, values_only=True)]
    verdicts = [row[1] for row in verified]
    assert "有效" in verdicts and verdicts.count("无效") == 1
