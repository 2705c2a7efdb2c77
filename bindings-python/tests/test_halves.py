"""The generated half and the native one: of one version, whole, and with values that are just what was said."""

from __future__ import annotations

import copy
import gc
import inspect
import json
import pickle
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import dengji
import pytest
from dengji import _native, _operations

QUICK_START = Path(__file__).parents[2] / "examples" / "data" / "quick-start"
NOW = "2024-08-01T01:00:00Z"
profile = dengji.Profile.builtin("guangzhou-registration")
CLASSES = [one for name in _operations.__all__ if inspect.isclass(one := getattr(_operations, name))]


def opened() -> dengji.Case:
    context = dengji.Context(NOW, (QUICK_START / "actor.json").read_bytes(), profile)
    return dengji.Case.open((QUICK_START / "command.json").read_bytes(), context)[0]


def test_every_operation_is_public() -> None:
    renamed = {"read_document", "write_document"}
    assert set(_operations.__all__) - renamed <= set(dengji.__all__)
    for name in _operations.__all__:
        one = getattr(_operations, name)
        assert inspect.getdoc(one), name
        for member, found in vars(one).items() if inspect.isclass(one) else ():
            assert member.startswith("_") or inspect.getdoc(getattr(one, member)), (name, member, found)


def test_halves_of_two_versions_are_told_at_once() -> None:
    with pytest.raises(ImportError, match="not of one version"):
        _native.load(1, [])
    with pytest.raises(dengji.DengjiError):
        _native.call(10**6)


def test_a_handle_is_made_by_calls_alone_and_stays_what_it_is() -> None:
    assert len(CLASSES) > 25
    case = opened()
    assert isinstance(case, dengji.Case) and isinstance(case, _native.Handle) and type(case) is dengji.Case
    for kind in (_native.Handle, *CLASSES):
        with pytest.raises(TypeError):
            cast(Any, _native.Handle).__new__(kind)
        with pytest.raises(TypeError):
            cast(Any, _native.Handle).__new__(kind, case)
    for kind in CLASSES:
        with pytest.raises(TypeError, match="not an acceptable base type"):
            type("Other", (kind,), {})
    with pytest.raises(TypeError, match="state()"):
        pickle.dumps(case)
    with pytest.raises(TypeError):
        copy.deepcopy(case)
    with pytest.raises(AttributeError):
        cast(Any, case).version = 9
    with pytest.raises(AttributeError):
        cast(Any, case).more = 9
    with pytest.raises(dengji.Misuse):
        dengji.Case.state(cast(Any, profile))
    with pytest.raises(dengji.Misuse):
        cast(Any, dengji.Case.version).__get__(profile)


def test_an_error_shows_one_frame_of_ours() -> None:
    with pytest.raises(dengji.Malformed) as caught:
        profile.adjusted(cast(Any, [1]))
    frames = [frame.filename for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert len(frames) == 2 and frames[0] == __file__ and frames[1].endswith("_operations.py")


def test_a_document_of_a_list_may_be_text_by_itself() -> None:
    adjustment = {"pointer": "/version", "value": '"9"'}
    text = json.dumps(adjustment)
    for given in ([text], [text.encode()], [f"  {text}\n"]):
        assert profile.adjusted(cast(Any, given)).version == "9"
    assert profile.adjusted(cast(Any, [text, {"pointer": "/version", "value": '"10"'}])).version == "10"
    for wrong in (f"{text},{text}", f"{text}]", "", "[", f"{text} x", b"\xff", "\ud83d"):
        with pytest.raises(dengji.Malformed) as caught:
            profile.adjusted(cast(Any, [text, wrong]))
        assert caught.value.pointer == "/1"
    with pytest.raises(dengji.Malformed) as caught:
        profile.adjusted(cast(Any, [adjustment, text, {"pointer": 1}]))
    assert caught.value.pointer.startswith("/2") and "line" not in caught.value.params


STRANGE = ['"', "\\", "\\u0041", "/", "\b\f\n\r\t", "\x00\x1f\x7f", "é", "登记", "𠮷", "\u2028", "x" * 25, "y" * 24, "", "名" * 8, "null"]


def test_values_are_what_was_said() -> None:
    for text in STRANGE:
        for name in (text, f"{text}a", f"a{text}", text * 20):
            actor = {"id": "a", "role": "system", "name": name}
            assert dengji.from_json("Actor", actor)["name"] == name
            assert dengji.from_json("Actor", actor) == json.loads(dengji.to_json("Actor", actor))
    state = opened().state()
    assert state == json.loads(opened().to_json())
    # Values are the caller's: what is kept of texts shows in none of them.
    state["subCases"].clear()
    assert opened().state()["subCases"]


def test_values_are_made_by_many_threads_at_once() -> None:
    case, said = opened(), json.loads(opened().to_json())
    begin = threading.Barrier(8)

    def work(number: int) -> None:
        begin.wait()
        for at in range(200):
            actor = {"id": f"{number}-{at}", "role": "system", "name": STRANGE[at % len(STRANGE)]}
            read = dengji.from_json("Actor", actor)
            assert (read["id"], read["name"]) == (actor["id"], actor["name"]) and case.state() == said

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))


def test_a_finalizer_may_ask_while_values_are_made() -> None:
    asked = []

    def ask(phase: str, _: Any) -> None:
        asked.append(dengji.from_json("Actor", {"id": phase, "role": "system"})["id"])

    said, before = json.loads(profile.to_json()), gc.get_threshold()
    gc.callbacks.append(ask)
    gc.set_threshold(1)
    try:
        document = dengji.requirement("GZ-083"), profile.lint(), opened().state()
    finally:
        gc.set_threshold(*before)
        gc.callbacks.remove(ask)
    assert asked and all(document[:2]) and document[2] == opened().state() and profile.document() == said


def test_the_collector_of_cycles_is_left_as_it_was() -> None:
    assert len(profile.to_json()) > 64 * 1024
    for switch in (gc.disable, gc.enable):
        switch()
        before = gc.isenabled()
        assert profile.document()["id"] == profile.id
        assert gc.isenabled() is before
