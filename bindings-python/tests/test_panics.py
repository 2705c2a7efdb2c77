"""No panic crosses into Python: it is `Internal`, the host goes on, and a handle that met one says so from then on."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import dengji
import pytest

SOURCES = Path(__file__).parents[1] / "src"
QUICK_START = Path(__file__).parents[2] / "examples" / "data" / "quick-start"

EXPORT = re.compile(r"^( *)(?:#\[(?:pyo3::)?(?:pyfunction|pymethods)\b.*|(?:account|profile)! \{)$", re.MULTILINE)
FUNCTION = re.compile(r"^ *(?:pub\(crate\) )?fn (\w+)", re.MULTILINE)
GUARDED = re.compile(r"(?:let py = \w+\.py\(\);\s*)?(?:\$crate::failure::)?(?:call|detached)\(.*\)", re.DOTALL)


def exported(path: Path) -> Iterator[tuple[str, str]]:
    """Every function that Python can call, with its body. The sources are formatted: an item ends where its indent does."""
    text = path.read_text(encoding="utf-8")
    for found in EXPORT.finditer(text):
        item = text[found.end() : text.index(f"\n{found[1]}}}\n", found.end()) + 1]
        for function in FUNCTION.finditer(item):
            indent = re.match(" *", function[0])
            assert indent
            end = item.find(f"\n{indent[0]}}}\n", function.end())
            whole = item[function.start() : end if end >= 0 else None]
            yield f"{path.name}: {function[1]}", re.split(r" \{\n", whole, maxsplit=1)[1].strip()


def test_every_export_has_its_guard() -> None:
    found = [one for path in sorted(SOURCES.rglob("*.rs")) for one in exported(path)]
    names = {name.rpartition(" ")[2] for name, _ in found}
    assert {"check_identifier", "handle", "__repr__", "document_names", "version", "entitled", "adjusted"} <= names
    assert len(found) > 120
    assert [name for name, body in found if not GUARDED.fullmatch(body)] == []


def test_a_getter_without_a_guard_would_be_found(tmp_path: Path) -> None:
    source = tmp_path / "open.rs"
    source.write_text("#[pymethods]\nimpl A {\n    #[getter]\n    fn a(&self) -> u32 {\n        self.0\n    }\n}\n")
    [(name, body)] = exported(source)
    assert name == "open.rs: a" and not GUARDED.fullmatch(body)


class Day(datetime.date):
    """A date of the caller's own that cannot be written."""

    error: BaseException

    def isoformat(self) -> str:
        raise self.error


class Moment(datetime.datetime):
    """The same for an instant."""

    error: BaseException

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        raise self.error


def panic(kind: type[Day] | type[Moment]) -> Any:
    """A date that brings a panic with it: PyO3 panics again where it meets its own exception in the caller's code."""
    made: Any = Day(2024, 8, 1) if kind is Day else Moment(2024, 8, 1, tzinfo=datetime.timezone.utc)
    made.error = ValueError()
    with pytest.raises(ValueError):
        if kind is Day:
            dengji.IdentifierChecker(made)
        else:
            dengji.verify_ticket("", [], made)
    [panicking] = [one for one in BaseException.__subclasses__() if one.__name__ == "PanicException"]
    made.error = panicking("asked for by a test")
    return made


@pytest.mark.parametrize(
    "ask",
    [
        lambda profile, day: dengji.check_identifier("phone", "13800138000", day),
        lambda profile, day: dengji.check_identifiers("phone", ["13800138000"], day),
        lambda profile, _: dengji.Context(panic(Moment), {"id": "a", "role": "system"}, profile),
        lambda profile, day: dengji.lapse(profile, day, "2024-08-01"),
        lambda profile, day: profile.check({"businessType": "x", "unit": {"unitCode": "x"}}, day),
        lambda profile, _: dengji.verify_ticket("", [], panic(Moment)),
    ],
)
def test_a_panic_in_a_call_is_internal_and_the_host_goes_on(ask: Callable[[dengji.Profile, Any], Any]) -> None:
    profile = dengji.Profile.builtin("guangzhou-registration")
    with pytest.raises(dengji.Internal) as caught:
        ask(profile, panic(Day))
    assert caught.value.code == dengji.codes.CORE_INTERNAL
    assert dengji.check_identifier("phone", "13800138000", "2024-08-01").valid
    assert profile.id == "guangzhou-registration"


OPENED = """
import sys
from pathlib import Path
import dengji

data = Path(sys.argv[1])
command, actor = (data / "command.json").read_text("utf-8"), (data / "actor.json").read_text("utf-8")
profile = dengji.Profile.builtin("guangzhou-registration")
context = dengji.Context("2024-08-01T01:00:00Z", actor, profile)
save = {"id": "c2", "action": {"type": "save"}}
case, outcome = dengji.Case.open(command, context)
whole, _ = dengji.Case.open(command, context)
panicking = context.at("2024-08-01T01:00:00Z", "panic")

def attempt(ask):
    try:
        ask()
        return "done"
    except dengji.DengjiError as error:
        return f"{type(error).__name__} {error.code}"
"""


def run(script: str, library: Path | None) -> tuple[list[str], str]:
    """Runs it in a process of its own, with this library instead of the installed one."""
    environment = {**os.environ, "PYTHONUTF8": "1"}
    if library:
        environment["PYTHONPATH"] = str(library)
    done = subprocess.run(
        [sys.executable, "-c", OPENED + textwrap.dedent(script), str(QUICK_START)],
        capture_output=True, text=True, encoding="utf-8", env=environment, check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines(), done.stderr


def panicking_library() -> Path:
    """`cargo xtask test` builds it: the released package has nothing that panics when it is asked to."""
    folder = os.environ.get("DENGJI_TEST_PANIC")
    if folder is None:
        pytest.skip("DENGJI_TEST_PANIC names no library that was built with the feature `test-panic`")
    return Path(folder)


def test_an_account_that_met_a_panic_answers_internal_from_then_on() -> None:
    said, errors = run(
        """
        rules = dengji.SealProfile.builtin("shenzhen-seal")
        licence = {
            "enterprise": {"name": "示例置业有限公司", "documentNumber": "91440101MA5AAAAA1X"},
            "kind": "enterprise_legal_person", "region": "440303",
            "representatives": [{"name": "陈一", "documentNumber": "440106198001010019"}],
        }
        opening = {"id": "c1", "action": {"type": "open_account", "accountId": "a", "licence": licence}}
        context = dengji.SealContext("2024-08-01T01:00:00Z", {"id": "a", "role": "system"}, rules)
        account, outcome = dengji.SealAccount.open(opening, context)
        panicking = context.at("2024-08-01T01:00:00Z", "panic")
        for ask in (
            lambda: account.todo(panicking), lambda: account.todo(context), account.state, account.to_json,
            lambda: account.version, lambda: account.changes(context), lambda: repr(account),
        ):
            print(attempt(ask))
        print(dengji.SealAccount.replay([outcome["entry"]]).version)
        """,
        panicking_library(),
    )
    assert said == ["Internal core.internal"] * 7 + ["1"]
    assert errors.count("asked for by a test") == 1, errors


def test_a_handle_that_met_a_panic_answers_internal_from_then_on() -> None:
    said, errors = run(
        """
        log = [outcome["entry"]]
        print(attempt(lambda: case.handle(save, panicking)))
        for ask in (
            lambda: case.handle(save, context), lambda: case.decide(save, context), case.state, case.to_json,
            lambda: case.version, lambda: case.actions(context), lambda: case.check(context),
            lambda: case.todo(context), lambda: case.placements(profile, "2024-08-01T01:00:00Z"),
            lambda: case.next_deadline("2024-08-01T01:00:00Z"), lambda: case.progress(profile), lambda: repr(case),
        ):
            print(attempt(ask))
        print(attempt(lambda: dengji.Case.open(command, panicking)))
        print(attempt(lambda: whole.handle(save, context)), whole.version, dengji.Case.replay(log).version)
        """,
        panicking_library(),
    )
    assert said == ["Internal core.internal"] * 14 + ["done 2 1"]
    assert errors.count("asked for by a test") == 2, errors


def test_the_released_package_does_not_panic_when_asked() -> None:
    said, errors = run("print(attempt(lambda: case.handle(save, panicking)), case.version)", None)
    assert said != ["Internal core.internal 1"] and "panicked" not in errors
