"""Runs every vector of `tests/vectors` through the package.

A vector is a list of steps; a step names an operation, which the table below maps to a call. An operation that is not in
the table fails: a vector is skipped only by name, with its reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import dengji
import pytest

FOLDER = Path(__file__).parents[2] / "tests" / "vectors"

SKIPPED: dict[str, str] = {}
"""Vectors that do not apply to Python: their id, and why."""

OPERATIONS: dict[str, Callable[[Any], Any]] = {
    "ticket.sign": lambda given: dengji.sign_ticket(given["ticket"], given["privateKey"]),
    "ticket.prepare": lambda given: dengji.prepare_ticket(given["ticket"], given.get("publicKey")),
    "ticket.complete": lambda given: dengji.complete_ticket(
        given["ticket"], given["signature"], given.get("publicKey")
    ),
    "ticket.verify": lambda given: dengji.verify_ticket(given["payload"], given["keys"], given["now"]),
}


def vectors() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for path in sorted(FOLDER.rglob("*.json")):
        if path.name == "not-applicable.json" or path.name.endswith(".schema.json"):
            continue
        read = json.loads(path.read_text(encoding="utf-8"))
        found.extend(read if isinstance(read, list) else [read])
    return found


VECTORS = vectors()


def exactly(value: Any) -> str:
    """Text by which two JSON values are compared: 1 is not true, and key order does not matter."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def outcome(step: dict[str, Any], state: dict[str, Any]) -> dict[str, Any]:
    operation = OPERATIONS[step["operation"]]
    given = step["inputText"] if "inputText" in step else step["input"]
    try:
        return {"expect": operation(given)}
    except dengji.Refused as refused:
        findings = [unmet["finding"] for unmet in refused.unmet]
        return {"expectRefusal": [{"code": one["code"], "pointer": one["pointer"]} for one in findings]}
    except dengji.DengjiError as error:
        kind = {"DocumentError": "document"}.get(type(error).__name__, type(error).__name__.lower())
        return {"expectFailure": {"kind": kind, "code": error.code, "pointer": error.pointer}}


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_vector(vector: dict[str, Any]) -> None:
    if vector["id"] in SKIPPED:
        pytest.skip(SKIPPED[vector["id"]])
    state: dict[str, Any] = {}
    for number, step in enumerate(vector["steps"]):
        assert step["operation"] in OPERATIONS, f"no such operation: {step['operation']}"
        expected = {key: step[key] for key in ("expect", "expectFailure", "expectRefusal") if key in step}
        assert len(expected) == 1, f"step {number} expects nothing"
        assert exactly(outcome(step, state)) == exactly(expected), f"step {number}"


def test_all_vectors_are_run(record_property: Callable[[str, object], None]) -> None:
    known = {vector["id"] for vector in VECTORS}
    assert len(known) == len(VECTORS), "two vectors have one id"
    assert set(SKIPPED) <= known, "a skipped vector does not exist"
    record_property("vectors", len(VECTORS) - len(SKIPPED))
    print(f"{len(VECTORS) - len(SKIPPED)} vectors run, {len(SKIPPED)} skipped", *SKIPPED.items(), sep="\n")
