"""Whatever a host passes or shares gets an error of ours: no bare one, no panic, no crash."""

from __future__ import annotations

import datetime
import inspect
import json
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from pathlib import Path
from typing import Any, cast

import dengji
import pytest
from dengji import documents

QUICK_START = Path(__file__).parents[2] / "examples" / "data" / "quick-start"
HALF = "x\ud83d"
NOW = datetime.datetime(2024, 8, 1, 9, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))
DAY = datetime.date(2024, 8, 1)
profile = dengji.Profile.builtin("guangzhou-registration")
context = dengji.Context(NOW, (QUICK_START / "actor.json").read_bytes(), profile)


def opened() -> tuple[dengji.Case, documents.Outcome]:
    return dengji.Case.open((QUICK_START / "command.json").read_bytes(), context)


def refused(call: Callable[[], object]) -> dengji.DengjiError:
    with pytest.raises(dengji.DengjiError) as caught:
        call()
    assert caught.value.code != dengji.codes.CORE_INTERNAL, caught.value
    return caught.value


# ---- days and instants


@pytest.mark.parametrize("day", [NOW, datetime.datetime(2024, 8, 1), 20240801, 1.5, None, b"2024-08-01", [], HALF, "1 August"])
def test_a_day_is_a_date_or_its_text(day: Any) -> None:
    for call in (
        lambda: dengji.check_identifier("phone", "13800138000", day),
        lambda: dengji.IdentifierChecker(day),
        lambda: dengji.lapse(profile, day, DAY),
        lambda: dengji.lapse(profile, DAY, DAY, [day]),
        lambda: profile.check({"businessType": "x", "unit": {"unitCode": "x"}}, day),
    ):
        error = refused(call)
        assert isinstance(error, dengji.Malformed) and error.code == dengji.codes.JSON_WRONG_TYPE


@pytest.mark.parametrize("now", [DAY, datetime.datetime(2024, 8, 1), 0, None, b"x", HALF, "2024-08-01T01:00:00"])
def test_an_instant_has_a_zone(now: Any) -> None:
    for call in (lambda: dengji.Context(now, {"id": "a", "role": "system"}, profile), lambda: context.at(now)):
        error = refused(call)
        assert isinstance(error, dengji.Malformed) and error.code == dengji.codes.JSON_WRONG_TYPE


def test_subclasses_of_dates_are_dates() -> None:
    class Day(datetime.date):
        pass

    class Moment(datetime.datetime):
        pass

    assert dengji.check_identifier("phone", "13800138000", Day(2024, 8, 1)).valid
    context.at(Moment(2024, 8, 1, tzinfo=datetime.timezone.utc))


# ---- texts, numbers, bytes, lists, handles


def test_a_list_says_which_item_is_no_text() -> None:
    for wrong in (None, 5, b"x", HALF, ["x"]):
        for texts in (["13800138000", wrong], ("13800138000", wrong), iter(["13800138000", wrong])):
            error = refused(lambda texts=texts: dengji.check_identifiers("phone", cast(Any, texts), DAY))  # type: ignore[misc]
            assert (error.code, error.pointer) == (dengji.codes.JSON_WRONG_TYPE, "/1")
    for none in (None, 5, "13800138000", HALF):
        refused(lambda none=none: dengji.check_identifiers("phone", cast(Any, none), DAY))  # type: ignore[misc]


def test_an_iterator_of_the_host_may_fail_in_its_own_words() -> None:
    def broken() -> Iterator[str]:
        yield "13800138000"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        dengji.check_identifiers("phone", broken(), DAY)


def arguments(call: Callable[..., Any]) -> int:
    return len([one for one in inspect.signature(call).parameters.values() if one.kind != one.KEYWORD_ONLY])


def everything() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every function, constructor, static method and method, the latter of living objects."""
    case, outcome = opened()
    living: dict[type, Any] = {type(one): one for one in (
        case, context, profile, dengji.Regions(), dengji.Dictionaries(), dengji.IdentifierChecker(DAY),
        dengji.SealProfile.builtin("shenzhen-seal"), dengji.QrCode("x"), dengji.Verifier([]), dengji.SealTrust([]),
    )}
    for name in dengji.__all__:
        one = getattr(dengji, name)
        if inspect.isclass(one) and not issubclass(one, BaseException) and one.__module__.startswith("dengji"):
            yield name, one
            for method in (entry for entry in dir(one) if not entry.startswith("_")):
                found = getattr(living.get(one, one), method)
                if callable(found) and (one in living or isinstance(inspect.getattr_static(one, method), staticmethod)):
                    yield f"{name}.{method}", found
        elif callable(one) and not inspect.isclass(one) and getattr(one, "__module__", "").startswith("dengji"):
            yield name, one


STRANGE: list[Any] = [
    None, True, -1, 1.5, 2**40, 2**70, "x", HALF, b"\xff", bytearray(b"x"), [], [None], [HALF], {}, {HALF: 1}, {1: 2}, {"type": HALF},
    object(), profile, NOW, DAY, float("nan"), lambda: 1, dengji,
]


def test_every_call_answers_any_argument_with_an_error_of_ours() -> None:
    asked = 0
    for name, call in everything():
        count = arguments(call)
        for place in range(count):
            for wrong in STRANGE:
                others: tuple[Any, ...] = (wrong, "x", {})
                for other in others:
                    given = [wrong if at == place else other for at in range(count)]
                    try:
                        call(*given)
                    except dengji.DengjiError as error:
                        assert error.code != dengji.codes.CORE_INTERNAL, (name, given, error)
                    asked += 1
    assert asked > 5_000


def test_no_truth_is_a_number_and_no_number_another() -> None:
    for wrong in (True, -1, 1.0, 2**32, 2**70, "1", None):
        error = refused(lambda wrong=wrong: dengji.Picture.from_png(b"x", cast(Any, wrong)))  # type: ignore[misc]
        assert error.code == dengji.codes.JSON_WRONG_TYPE
        refused(lambda wrong=wrong: profile.adjusted(cast(Any, wrong)))  # type: ignore[misc]


def test_a_handle_of_another_kind_is_foreign() -> None:
    case, _ = opened()
    other = dengji.SealProfile.builtin("shenzhen-seal")
    for call in (
        lambda: case.progress(cast(Any, other)),
        lambda: case.todo(cast(Any, profile)),
        lambda: dengji.Context(NOW, {"id": "a", "role": "system"}, cast(Any, other)),
        lambda: profile.diff(cast(Any, None)),
    ):
        error = refused(call)
        assert isinstance(error, dengji.Misuse) and error.code == dengji.codes.CORE_FOREIGN
    for kind in (dengji.Case, dengji.SealAccount, dengji.Picture):
        with pytest.raises(TypeError):
            kind()
        with pytest.raises(TypeError):
            object.__new__(kind)


# ---- documents


class Text(str):
    """A text that behaves in its own way wherever Python asks it."""

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    __hash__ = str.__hash__

    def __str__(self) -> str:
        raise RuntimeError


class Number(int):
    def __index__(self) -> int:
        raise RuntimeError

    def __int__(self) -> int:
        raise RuntimeError


class Entries(dict[str, Any]):
    def __getitem__(self, key: str) -> Any:
        raise RuntimeError

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError

    def items(self) -> Any:
        raise RuntimeError

    def get(self, key: str, default: Any = None) -> Any:
        raise RuntimeError


class Row(list[Any]):
    def __iter__(self) -> Iterator[Any]:
        raise RuntimeError

    def __len__(self) -> int:
        raise RuntimeError


class Role(str, Enum):
    SYSTEM = "system"


def test_what_is_a_subclass_is_read_by_what_it_holds() -> None:
    plain = {"id": "a", "role": "system", "name": "x"}
    for actor in (Entries(plain), OrderedDict(plain), {"id": Text("a"), "role": Role.SYSTEM, "name": "x"}):
        written = dengji.to_json("Actor", cast(Any, actor))
        assert json.loads(written)["id"] == "a"
    given = Entries({"buyers": Row([{"name": Text("x")}])})
    assert json.loads(dengji.to_json("Application", cast(Any, given)))["buyers"][0]["name"] == "x"
    case, _ = opened()
    assert case.placements(profile, NOW, cast(Any, {"offset": Number(0), "limit": Number(1)})) is not None


def test_a_key_cannot_change_the_dict_while_it_is_read() -> None:
    action: dict[Any, Any] = {}

    class Key(str):
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            action.clear()
            return False

    action.update({Key("a"): 1, Key("b"): 2, "type": "save", "bad": 3})
    case, _ = opened()
    assert isinstance(refused(lambda: case.decide(cast(Any, {"id": "c", "action": action}), context)), dengji.Malformed)


def circle() -> Any:
    ring: list[Any] = []
    ring.append(ring)
    return ring


def ring() -> Any:
    whole: dict[str, Any] = {}
    whole["id"] = whole
    return whole


class Mapping:
    def __getitem__(self, key: str) -> Any:
        raise RuntimeError

    def keys(self) -> Any:
        raise RuntimeError


@pytest.mark.parametrize(
    "wrong",
    [
        HALF, True, 1.5, 2**70, -(2**70), float("nan"), b"x", NOW, circle(), ring(), Mapping(), object(), {1}, iter([]),
        {"x": 1}, [HALF], [[]] * 3, lambda: 1, profile,
    ],
)
def test_no_value_but_a_text_is_a_text(wrong: Any) -> None:
    for document in ({"id": wrong, "role": "system"}, {"id": "a", "role": wrong}, {"id": "a", "role": "system", wrong.__class__: 1}):
        error = refused(lambda document=document: dengji.to_json("Actor", cast(Any, document)))  # type: ignore[misc]
        assert isinstance(error, dengji.Malformed)
    refused(lambda: dengji.to_json("Actor", wrong))
    case, _ = opened()
    refused(lambda: case.placements(profile, NOW, cast(Any, {"offset": wrong, "limit": 1})))


def test_a_log_may_be_given_entry_by_entry_as_json_text() -> None:
    case, outcome = opened()
    second = case.handle({"id": "c2", "action": {"type": "save"}}, context)
    log = [outcome["entry"], second["entry"]] if "entry" in outcome and "entry" in second else []
    texts = [json.dumps(entry) for entry in log]
    for given in (log, texts, [text.encode() for text in texts], [texts[0], log[1]], f"[{','.join(texts)}]"):
        assert dengji.Case.replay(cast(Any, given)).version == 2
        assert dengji.verify_log(cast(Any, given))["findings"] == []
        assert dengji.what_if(cast(Any, given), profile) == []
    error = refused(lambda: dengji.Case.replay([texts[0], '{"x":1}']))
    assert error.pointer.startswith("/1/") or error.pointer == "/1"
    assert refused(lambda: dengji.verify_log([texts[0], HALF])).pointer == "/1"
    assert refused(lambda: dengji.verify_log(cast(Any, [texts[0], None]))).pointer == "/1"


# ---- threads


def test_threads_that_command_one_case_leave_one_log() -> None:
    case, outcome = opened()
    assert "entry" in outcome
    entries = [outcome["entry"]]
    lock, begin = threading.Lock(), threading.Barrier(8)

    def work(number: int) -> None:
        begin.wait()
        for at in range(25):
            done = case.handle({"id": f"t{number}-{at}", "action": {"type": "save"}}, context)
            assert "entry" in done
            with lock:
                entries.append(done["entry"])
            case.todo(context)
            assert case.version >= done["version"] and repr(case)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    log = sorted(entries, key=lambda entry: entry["sequence"])
    assert [entry["sequence"] for entry in log] == list(range(1, 202))
    assert dengji.verify_log(log)["findings"] == []
    assert dengji.Case.replay(log).state() == case.state()


def test_a_document_may_be_changed_by_others_while_it_is_read() -> None:
    entries: dict[str, Any] = {"id": "a", "role": "system"}
    texts = ["13800138000"] * 50
    going = threading.Event()

    def change() -> None:
        while not going.is_set():
            entries["name"] = "x"
            entries.pop("name", None)
            texts.append("13800138000")
            texts.pop()

    thread = threading.Thread(target=change)
    thread.start()
    try:
        for _ in range(2_000):
            dengji.to_json("Actor", cast(Any, entries))
            dengji.check_identifiers("phone", texts, DAY)
    finally:
        going.set()
        thread.join()


# ---- types


PYDANTIC = """
from dengji import documents
from pydantic import TypeAdapter, ValidationError

for name in documents.__all__:
    TypeAdapter(getattr(documents, name)).json_schema()
actor = TypeAdapter(documents.Actor)
assert actor.validate_python({"id": "a", "role": "system"}) == {"id": "a", "role": "system"}
try:
    actor.validate_python({"id": "a", "role": "king"})
except ValidationError:
    print(len(documents.__all__))
"""


def test_pydantic_takes_every_document() -> None:
    # In a process of its own: pydantic brings a second PanicException along.
    ran = subprocess.run([sys.executable, "-c", PYDANTIC], capture_output=True, text=True, check=False)
    assert ran.returncode == 0 and int(ran.stdout) > 500, ran.stdout + ran.stderr
