"""Documents in and out: as dicts, as JSON text, and what is refused."""

from __future__ import annotations

import json
import pickle
from typing import Any

import dengji
import pytest
from dengji.documents import PropertyUnit, Ticket

UNIT: PropertyUnit = {"unitCode": "440106001001GB00001F00010001"}


def ticket() -> Ticket:
    return {
        "keyId": "k1",
        "caseId": "c1",
        "subCase": "s1",
        "round": 1,
        "issued": "2024-08-01T01:30:00Z",
        "expires": "2024-08-02T01:30:00Z",
        "digest": "ab" * 32,
    }


def test_text_bytes_and_dict_are_the_same_document() -> None:
    as_text = dengji.to_json(Ticket, ticket())
    assert dengji.from_json(Ticket, as_text) == ticket()
    assert dengji.from_json(Ticket, as_text.encode()) == ticket()
    assert dengji.from_json(Ticket, ticket()) == ticket()
    assert json.loads(as_text) == ticket()


def test_instants_are_brought_to_utc() -> None:
    local = {**ticket(), "issued": "2024-08-01T09:30:00+08:00"}
    assert dengji.from_json(Ticket, json.dumps(local))["issued"] == "2024-08-01T01:30:00Z"


@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize(
    ("change", "code", "pointer"),
    [
        ({"extra": 1}, dengji.codes.JSON_UNKNOWN_FIELD, "/extra"),
        ({"round": "1"}, dengji.codes.JSON_WRONG_TYPE, "/round"),
        ({"round": True}, dengji.codes.JSON_WRONG_TYPE, "/round"),
        ({"round": 1.0}, dengji.codes.JSON_WRONG_TYPE, "/round"),
        ({"round": -1}, dengji.codes.JSON_WRONG_TYPE, "/round"),
        ({"round": 2**53}, dengji.codes.JSON_WRONG_TYPE, "/round"),
        ({"round": 2**70}, dengji.codes.JSON_WRONG_TYPE, "/round"),
        ({"caseId": None}, dengji.codes.JSON_WRONG_TYPE, "/caseId"),
        ({"issued": "yesterday"}, dengji.codes.JSON_WRONG_TYPE, "/issued"),
    ],
)
def test_a_dict_is_read_as_strictly_as_text(change: dict[str, Any], code: str, pointer: str, as_text: bool) -> None:
    document: Any = {**ticket(), **change}
    with pytest.raises(dengji.Malformed) as caught:
        dengji.from_json(Ticket, json.dumps(document) if as_text else document)
    assert (caught.value.code, caught.value.pointer) == (code, pointer)


def test_a_missing_field_is_named() -> None:
    document: Any = ticket()
    del document["digest"]
    with pytest.raises(dengji.Malformed) as caught:
        dengji.from_json(Ticket, document)
    assert caught.value.code == dengji.codes.JSON_MISSING_FIELD
    assert caught.value.params == {"name": "digest"}


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(dengji.Malformed) as caught:
        dengji.from_json(Ticket, dengji.to_json(Ticket, ticket()).replace('"round":1', '"round":1,"round":2'))
    assert caught.value.code == dengji.codes.JSON_DUPLICATE_KEY
    assert caught.value.params["name"] == "round"


@pytest.mark.parametrize("value", [object(), b"\xff", {1: 2}, {"keyId": {"a"}}, {"keyId": "\ud800"}, "", "[", 3, None])
def test_what_is_no_document_is_malformed(value: Any) -> None:
    with pytest.raises(dengji.Malformed):
        dengji.from_json(Ticket, value)


def test_a_list_that_holds_itself_ends() -> None:
    endless: list[Any] = []
    endless.append(endless)
    # Before `type` is known, whatever stands there has to be kept.
    content: Any = {"payload": endless, "type": "signed"}
    with pytest.raises(dengji.Malformed) as caught:
        dengji.from_json("TicketContent", content)
    assert caught.value.code == dengji.codes.JSON_TOO_DEEP


def test_a_document_that_does_not_exist_is_misuse() -> None:
    class Nothing:
        pass

    with pytest.raises(dengji.Misuse) as caught:
        dengji.from_json(Nothing, "{}")
    assert "Application" in caught.value.params["expected"]


def test_an_error_speaks_both_languages_and_travels() -> None:
    with pytest.raises(dengji.DengjiError) as caught:
        dengji.from_json(Ticket, "{}")
    error = caught.value
    assert "缺少字段" in error.text_zh and "missing" in error.text_en
    assert "缺少字段" in str(error) and "json.missing_field" in str(error)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is dengji.Malformed and copy.findings == error.findings
    assert dengji.text(error.findings[0], "en") == error.text_en
    assert dengji.text(error.findings[0]) == error.text_zh


def test_no_value_of_the_caller_gets_into_an_error() -> None:
    with pytest.raises(dengji.Malformed) as caught:
        dengji.from_json(Ticket, {**ticket(), "issued": "11010519491231002X"})
    assert "19491231" not in str(caught.value) + repr(caught.value)
