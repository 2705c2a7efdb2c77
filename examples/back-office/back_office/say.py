"""What every command does alike: options, answers for people or as JSON, exit codes.

0: nothing stands against what was asked. 1: something does. 2: it could not be asked.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import dengji
import typer
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import SQLAlchemyError

from back_office import fonts, rules, sealing, spark, workbook, worker
from back_office.store import Busy, Store, Unknown

if TYPE_CHECKING:
    from dengji.documents import Actor

Json = Annotated[bool, typer.Option("--json", help="以 JSON 输出，供程序读取 / answer as JSON")]
Database = Annotated[
    str,
    typer.Option(
        "--db",
        envvar=["BACK_OFFICE_DB", "DATABASE_URL"],
        help="数据库地址，SQLite 或 PostgreSQL / address of the database",
    ),
]
Now = Annotated[
    str, typer.Option("--now", help="以此时刻为准，如 2026-11-30T01:00:00Z；不填为当前时刻 / the instant to go by")
]
ActorFile = Annotated[
    Path | None,
    typer.Option("--actor", exists=True, dir_okay=False, help="谁在查看或办理（JSON）；不填为后台自身 / who acts"),
]
Out = Annotated[Path, typer.Option("--out", "-o", file_okay=False, help="结果存放的文件夹 / folder for what is made")]
Processes = Annotated[int | None, typer.Option("--processes", min=1, help="并行进程数，默认每个处理器一个 / processes")]
DB = "sqlite:///back-office.db"
OUT = Path("out")

# What is piped to a file or a pager is not broken at eighty columns.
console = Console(width=None if sys.stdout.isatty() else 160)
errors = Console(stderr=True)


class Wrong(Exception):
    """What was given cannot be worked with, in words for whoever gave it."""


@contextmanager
def answering(as_json: bool) -> Iterator[None]:
    """What goes wrong is told in plain words, and ends with 2; a command that is refused ends with 1."""
    try:
        yield
    except dengji.Refused as refused:
        reasons = [
            {
                "text": dengji.text(unmet["finding"]),
                "code": unmet["finding"]["code"],
                "menders": [rules.name("role", mender["role"])["zh"] for mender in unmet["menders"]],
            }
            for unmet in refused.unmet
        ]
        if as_json:
            show({"refused": reasons})
        else:
            errors.print("[bold]未能办理 / refused[/]")
            for reason in reasons:
                by = f"（由{'、'.join(dict.fromkeys(reason['menders']))}处理）" if reason["menders"] else ""
                errors.print(f"  · {reason['text']}{by}", markup=False)
        raise typer.Exit(1) from None
    except dengji.DengjiError as error:
        fail(as_json, error.text_zh, error.text_en, code=error.code, pointer=error.pointer)
    except workbook.Unreadable as error:
        fail(as_json, error.zh, error.en)
    except Unknown as error:
        fail(as_json, f"没有案件 {error.args[0]}", "there is no such case")
    except Busy:
        fail(as_json, "案件正被他人频繁修改，请稍后再试", "others are changing the case; try again")
    except sealing.NoOpenSSL:
        fail(as_json, "没有找到 openssl，无法生成样例密钥", "openssl is needed to make a sample key")
    except (fonts.NoFont, spark.NoSpark, worker.NoWorld, Wrong) as error:
        fail(as_json, *str(error).split(" / ", 1))
    except SQLAlchemyError as error:
        # The statement with its parameters would hold personal data.
        fail(as_json, f"数据库出错：{type(error).__name__}，请检查 --db", "the database cannot be used")
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        fail(as_json, f"无法读写：{error}", "cannot read or write")


def fail(as_json: bool, zh: str, en: str = "", **more: str) -> NoReturn:
    """Could not be asked."""
    if as_json:
        show({"error": {"zh": zh, "en": en, **more}})
    else:
        errors.print(f"{zh} / {en}" if en else zh, markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(2)


def show(value: Any) -> None:
    """An answer as JSON."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2, default=str)
    sys.stdout.write("\n")


def table(
    title: str, head: Sequence[str], rows: Sequence[Sequence[str]], styles: Callable[[int], str] | None = None
) -> None:
    """A table for people."""
    if not rows:
        return
    drawn = Table(title=title, title_justify="left", title_style="bold", header_style="bold", box=None, pad_edge=False)
    for column in head:
        drawn.add_column(column, overflow="fold")
    for at, row in enumerate(rows):
        drawn.add_row(*row, style=styles(at) if styles else None)
    console.print(drawn)


def say(text: str) -> None:
    """A line for people."""
    console.print(text, markup=False, highlight=False)


def instant(text: str) -> datetime:
    """The instant to go by."""
    if not text:
        return rules.present()
    try:
        found = rules.instant(text)
    except ValueError as error:
        raise Wrong(f"时刻写法不对：{text} / not an instant") from error
    return found if found.tzinfo else found.replace(tzinfo=rules.CHINA)


def business(code: str | None) -> str | None:
    """A kind of business that the rules know."""
    known = rules.businesses(rules.profile())
    if code is not None and code not in known:
        listed = "、".join(f"{one}（{name['zh']}）" for one, name in known.items())
        raise Wrong(f"没有业务类型 {code}；可用：{listed} / no such kind of business")
    return code


def actor(file: Path | None) -> Actor:
    """Who acts; the back office itself where nobody is named."""
    if file is None:
        return rules.HOST
    read: Actor = dengji.from_json("Actor", file.read_bytes())
    return read


def store(url: str) -> Store:
    """The store, with its tables."""
    return Store(url).create()
