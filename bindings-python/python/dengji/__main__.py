"""`python -m dengji`: answers at the shell, for people (Chinese first) and, with `--json`, for programs.

It ends with 0 when nothing stands against what was asked, with 1 when something does, with 2 when it could not be asked.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dengji

if TYPE_CHECKING:
    from dengji.documents import Finding

SEVERITIES = {"error": "错误", "warning": "注意", "info": "提示"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the result is the exit code."""
    given = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = given.run
    try:
        return run(given)
    except (dengji.DengjiError, OSError) as error:
        if given.json and isinstance(error, dengji.DengjiError):
            show({"error": type(error).__name__, "findings": error.findings})
        else:
            print(error, file=sys.stderr)
        return 2


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m dengji", description="不动产登记 / real-estate registration")
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    check = command(commands, "check", check_document, "检查一份文档 / check a document")
    check.add_argument("file", help="JSON 文件，- 为标准输入 / a JSON file, - for standard input")
    names = dengji.document_names()
    check.add_argument(
        "--as", dest="kind", choices=names, default="Application", help="文档类型 / the kind of document: %(choices)s"
    )
    return top


def command(commands: Any, name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
    made.add_argument("--json", action="store_true", help="输出 JSON / answer as JSON")
    made.set_defaults(run=run)
    return made


def check_document(given: argparse.Namespace) -> int:
    document = dengji.from_json(given.kind, content(given.file))
    if given.json:
        show({"document": document, "findings": []})
    else:
        print(f"格式正确：{given.kind} / well formed: {given.kind}")
    return 0


def content(file: str) -> bytes:
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


def show(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def tell(findings: Iterable[Finding]) -> bool:
    """Print findings for people; the result says whether an error is among them."""
    wrong = False
    for finding in findings:
        wrong = wrong or finding["severity"] == "error"
        place = f" {finding['pointer']}" if finding["pointer"] else ""
        assumed = "（推定 / assumed）" if finding.get("assumed") else ""
        print(f"{SEVERITIES[finding['severity']]}{place} {dengji.text(finding)}{assumed}")
        print(f"    {dengji.text(finding, 'en')} [{finding['code']}]")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
