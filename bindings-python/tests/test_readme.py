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
READMES = ["README.md", "README.zh-CN.md"]


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


@pytest.mark.parametrize("readme", READMES)
def test_the_blocks_run(readme: str) -> None:
    first, seals, verified, drawn, signed, adjusted = [run("-c", block) for block in blocks(readme, "python")]
    shown = blocks(readme, "text")[0].splitlines()
    lines = first.splitlines()
    skipped = shown.index("  ...")
    assert lines[:skipped] == shown[:skipped]
    assert lines[skipped + 1 - len(shown) :] == shown[skipped + 1 :]
    before = [line for line in seals.splitlines() if line.startswith("2024-09-03")]
    after = [line for line in seals.splitlines() if line.startswith("2024-09-22")]
    assert sum("可用" in line for line in before) == 2 and not any("可用" in line for line in after)
    assert verified == blocks(readme, "text")[1]
    assert drawn == ""
    assert signed == "True\n"
    assert "ticketLifeSeconds" in adjusted


@pytest.mark.parametrize("readme", READMES)
def test_the_lines_of_the_shell_run(readme: str) -> None:
    lines = [line for block in blocks(readme, "sh") for line in block.splitlines() if line.startswith("python ")]
    assert lines
    for line in lines:
        assert run(*shlex.split(line)[1:])


def test_the_block_of_the_package_runs() -> None:
    [block] = blocks("bindings-python/README.md", "python")
    said = run("-c", block).splitlines()
    assert said and all(" / " in line for line in said)


@pytest.mark.parametrize("checker", [["mypy", "--strict"], ["pyright", "--pythonpath", sys.executable]], ids=lambda it: it[0])
def test_the_blocks_are_soundly_typed(checker: list[str], tmp_path: Path) -> None:
    for readme in [*READMES, "bindings-python/README.md"]:
        for number, block in enumerate(blocks(readme, "python")):
            name = re.sub(r"\W", "_", readme)
            (tmp_path / f"{name}_{number}.py").write_text(block, encoding="utf-8")
    environment = {**os.environ, "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", *checker, "."], cwd=tmp_path, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
