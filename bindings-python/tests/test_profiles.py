"""Profiles: brought along, read from a document, refused when newer."""

from __future__ import annotations

from typing import Any, cast

import dengji
import pytest
from dengji.documents import Region

GUANGZHOU = "guangzhou-registration"


def test_the_library_brings_guangzhou_along() -> None:
    assert GUANGZHOU in {one["id"] for one in dengji.builtin_profiles()}
    profile = dengji.Profile.builtin(GUANGZHOU)
    assert (profile.id, profile.version) == (GUANGZHOU, dengji.builtin_profiles()[-1]["version"])
    assert dengji.Profile.builtin(GUANGZHOU, profile.version).to_json() == profile.to_json()


def test_a_profile_goes_round() -> None:
    profile = dengji.Profile.builtin(GUANGZHOU)
    assert dengji.Profile(profile.document()).to_json() == profile.to_json()
    assert dengji.Profile(profile.to_json().encode()).document() == profile.document()


def test_a_profile_that_is_not_there_is_misuse() -> None:
    with pytest.raises(dengji.Misuse) as caught:
        dengji.Profile.builtin(GUANGZHOU, "0")
    assert GUANGZHOU in caught.value.params["expected"]


def test_a_newer_format_is_unsupported() -> None:
    document = cast("dict[str, Any]", dengji.Profile.builtin(GUANGZHOU).document())
    with pytest.raises(dengji.Unsupported) as caught:
        dengji.Profile(cast("Any", {**document, "schemaVersion": 99, "later": []}))
    assert caught.value.pointer == "/schemaVersion"


def test_the_table_of_regions_says_how_old_it_is() -> None:
    added: Region = {"code": "990101", "name": "示范区"}
    assert dengji.Regions().as_of == dengji.Regions([added]).as_of == 2023
