"""The blocks of the READMEs run as they stand, from the root of the repository."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = "bindings-python/README.md"


def blocks(readme: str, language: str) -> list[str]:
    text = (ROOT / readme).read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def run(*arguments: str) -> str:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_blocks_run() -> None:
    ran = [run("-c", block) for block in blocks(README, "python")]
    first, filed, seals, account, verified, drawn, signed, adjusted = ran
    [shown] = blocks("README.md", "text")
    said, wanted = first.splitlines(), shown.splitlines()
    skipped = wanted.index("  ...")
    assert said[:skipped] == wanted[:skipped]
    assert said[skipped + 1 - len(wanted) :] == wanted[skipped + 1 :]
    steps = filed.splitlines()
    assert len(steps) == 19 and steps[-1] == "filed []"
    assert "request_signatures" in filed and "file_case" in filed
    before = [line for line in seals.splitlines() if line.startswith("2024-09-03")]
    after = [line for line in seals.splitlines() if line.startswith("2024-09-22")]
    assert sum("可用" in line for line in before) == 2 and not any("可用" in line for line in after)
    assert account and all(" / " in line for line in account.splitlines())
    assert [verified] == blocks("docs/papers.md", "text")
    assert drawn == ""
    assert signed == "True\n"
    assert "ticketLifeSeconds" in adjusted


def test_the_lines_of_the_shell_run() -> None:
    [lines] = blocks(README, "sh")
    for line in lines.splitlines():
        assert line.startswith("python ")
        assert run(*shlex.split(line)[1:])


@pytest.mark.parametrize("checker", [["mypy", "--strict"], ["pyright", "--pythonpath", sys.executable]], ids=lambda it: it[0])
def test_the_blocks_are_soundly_typed(checker: list[str], tmp_path: Path) -> None:
    for number, block in enumerate(blocks(README, "python")):
        (tmp_path / f"block_{number}.py").write_text(block, encoding="utf-8")
    environment = {**os.environ, "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", *checker, "."], cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
