"""A case in Python: opened, filled in, submitted, stored and asked."""

from __future__ import annotations

import copy
import datetime
import gc
import json
import secrets
import threading
from pathlib import Path
from typing import Any

import dengji
import pytest
from dengji.documents import Action, Command, LogEntry, Outcome

BATCH: Any = json.loads((Path(__file__).parents[2] / "examples" / "data" / "batch.json").read_text(encoding="utf-8"))
HANDLER = BATCH["handler"]
GIVEN = BATCH["cases"][0]
UNITS = GIVEN["subCases"][:2]
CHINA = datetime.timezone(datetime.timedelta(hours=8))
MORNING = datetime.datetime(2024, 8, 1, 9, 0, tzinfo=CHINA)


class Desk:
    """A host in small: it counts commands, takes salts, and keeps the log."""

    def __init__(self) -> None:
        self.profile = dengji.Profile.builtin("guangzhou-registration")
        self.context = dengji.Context(MORNING, HANDLER, self.profile, salt=secrets.token_hex(16))
        self.count = 0
        enterprise = HANDLER["actingFor"]["enterprise"]
        opening = self.command(
            {
                "type": "open_batch",
                "caseId": "k1",
                "business": {
                    "organisationType": BATCH["organisationType"],
                    "propertyType": BATCH["propertyType"],
                    "businessType": GIVEN["businessType"],
                },
                "initiator": enterprise,
                "project": {"id": "p1", "name": "云锦雅苑", "developer": enterprise},
                "units": [{"subCase": one["subCase"], "unit": one["unit"]} for one in UNITS],
                "number": "P2024080000040",
            }
        )
        self.case, self.opened = dengji.Case.open(opening, self.context)
        assert "entry" in self.opened
        self.log: list[LogEntry] = [self.opened["entry"]]

    def command(self, action: Action) -> Command:
        self.count += 1
        return {"id": f"c{self.count}", "action": action}

    def give(self, action: Action) -> Outcome:
        self.context = self.context.at(MORNING + datetime.timedelta(minutes=self.count), secrets.token_hex(16))
        outcome = self.case.handle(self.command(action), self.context)
        assert "entry" in outcome
        self.log.append(outcome["entry"])
        return outcome

    def fill_in(self) -> None:
        for one in UNITS:
            name: str = one["subCase"]
            self.give({"type": "edit_application", "subCase": name, "application": one["application"]})
            self.give({"type": "answer_questionnaire", "subCases": [name], "questionnaire": one["questionnaire"]})
            for material in one["materials"]:
                self.give({"type": "upload_material", "subCase": name, "material": material})
        for material in GIVEN["sharedMaterials"]:
            self.give({"type": "upload_material", "material": material})
        self.give({"type": "share_materials"})


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture(scope="module")
def submitted() -> Desk:
    """A case that has come to its submission. Nothing changes it."""
    desk = Desk()
    desk.fill_in()
    desk.give({"type": "save"})
    desk.give({"type": "submit"})
    return desk


def test_a_batch_comes_from_the_first_click_to_its_signing_codes(submitted: Desk) -> None:
    last = submitted.case.state()
    assert submitted.case.version == last["metadata"]["version"] == len(submitted.log)
    progress = submitted.case.progress(submitted.profile)
    assert (progress["total"], progress["stage"]) == (2, "signing")
    assert [entry["sequence"] for entry in submitted.log] == list(range(1, len(submitted.log) + 1))
    deadline = submitted.case.next_deadline(MORNING + datetime.timedelta(hours=1))
    assert deadline is not None and deadline["at"] > "2024-08-02"


def test_opening_gives_the_case_and_what_it_came_to(desk: Desk) -> None:
    assert desk.opened["version"] == desk.case.version == 1
    assert not desk.opened["repeated"]
    entry = desk.log[0]
    assert "payload" in entry and entry["payload"]["actor"]["id"] == HANDLER["id"]
    assert [event["type"] for event in entry["payload"]["events"]] == ["batch_opened"]


def test_deciding_changes_nothing_and_says_what_handling_would_do(desk: Desk) -> None:
    action: Action = {"type": "upload_material", "material": GIVEN["sharedMaterials"][0]}
    before = desk.case.to_json()
    decision = desk.case.decide({"id": "c2", "action": action}, desk.context)
    assert desk.case.to_json() == before
    outcome = desk.give(action)
    assert "entry" in outcome and "payload" in outcome["entry"]
    assert "entry" in decision and "payload" in decision["entry"]
    assert outcome["entry"]["payload"]["events"] == decision["entry"]["payload"]["events"]


def test_a_refusal_holds_every_reason_and_who_can_mend_it(desk: Desk) -> None:
    before = desk.case.to_json()
    with pytest.raises(dengji.Refused) as caught:
        desk.give({"type": "submit"})
    refused = caught.value
    assert desk.case.to_json() == before
    assert len(refused.unmet) > 3
    assert refused.findings == [unmet["finding"] for unmet in refused.unmet]
    assert refused.code == refused.unmet[0]["finding"]["code"]
    form = [unmet for unmet in refused.unmet if unmet.get("remedy", {}).get("action") == "edit_application"]
    assert form and all("handler" in {mender["role"] for mender in unmet["menders"]} for unmet in form)
    assert "；" in refused.text_zh and "; " in refused.text_en
    [submit] = [offer for offer in desk.case.actions(desk.context) if offer["action"] == "submit"]
    assert not submit["allowed"] and submit["unmet"] == refused.unmet


def test_a_stale_version_is_refused_and_the_right_one_is_not(desk: Desk) -> None:
    upload: Action = {"type": "upload_material", "material": GIVEN["sharedMaterials"][0]}
    for version in (0, 2, 2**32 - 1):
        with pytest.raises(dengji.Refused) as caught:
            desk.case.handle({"id": "x", "expectedVersion": version, "action": upload}, desk.context)
        assert caught.value.code == dengji.codes.COMMAND_STALE_VERSION
    assert desk.case.handle({"id": "x", "expectedVersion": 1, "action": upload}, desk.context)["version"] == 2


def test_a_repeated_command_changes_nothing_and_says_so(desk: Desk) -> None:
    command = desk.command({"type": "upload_material", "material": GIVEN["sharedMaterials"][0]})
    first = desk.case.handle(command, desk.context)
    before = desk.case.to_json()
    again = desk.case.handle(json.dumps(command), desk.context)
    assert (first["repeated"], again["repeated"]) == (False, True)
    assert "entry" not in again and again["version"] == first["version"]
    assert desk.case.to_json() == before


def test_the_log_replays_and_is_verified_by_itself(submitted: Desk) -> None:
    stored = json.dumps(submitted.log)
    for log in (submitted.log, stored, stored.encode()):
        assert dengji.verify_log(log) == {"findings": []}
        assert dengji.Case.replay(log).to_json() == submitted.case.to_json()
    assert dengji.Case.from_state(submitted.case.state()).to_json() == submitted.case.to_json()
    assert dengji.Case.from_state(submitted.case.to_json()).state() == submitted.case.state()


def test_what_was_changed_in_a_log_is_found_at_its_place(submitted: Desk) -> None:
    forged = copy.deepcopy(submitted.log)
    assert "payload" in forged[3]
    forged[3]["payload"]["actor"]["name"] = "someone else"
    [finding] = dengji.verify_log(forged)["findings"]
    assert finding["pointer"].startswith("/3")
    with pytest.raises(dengji.Malformed) as caught:
        dengji.Case.replay(forged)
    assert caught.value.pointer.startswith("/3")
    missing = submitted.log[:2] + submitted.log[3:]
    assert dengji.verify_log(missing)["findings"]


def test_a_log_without_personal_data_still_verifies(submitted: Desk) -> None:
    erased = [dengji.erase_log_entry(entry) for entry in submitted.log]
    assert dengji.verify_log(erased) == {"findings": []}
    text = json.dumps(erased, ensure_ascii=False)
    buyers = [buyer for one in UNITS for buyer in one["application"]["buyers"]]
    assert all(buyer["documentNumber"] not in text and buyer["name"] not in text for buyer in buyers)


def test_what_another_profile_would_have_made_of_it(submitted: Desk) -> None:
    assert dengji.what_if(submitted.log, submitted.profile) == []
    other = submitted.profile.adjusted(
        [{"pointer": "/id", "value": '"other"'}, {"pointer": "/signing/ticketLifeSeconds", "value": "3600"}]
    )
    [difference] = dengji.what_if(submitted.log, other)
    assert (difference["action"], difference["sequence"]) == ("submit", len(submitted.log))
    assert difference["unmet"] == [] and difference["added"] != difference["missing"]


def test_everyone_sees_what_is_left_to_do(submitted: Desk) -> None:
    later = submitted.context.at(MORNING + datetime.timedelta(hours=2))
    people = submitted.case.todo(later)
    names = {person["name"] for person in people if person["role"] == "buyer"}
    assert names == {buyer["name"] for one in UNITS for buyer in one["application"]["buyers"]}
    for person in people:
        assert all(dengji.text(item["finding"]) for item in person["items"])


def test_pages_of_views_add_up_to_the_whole(submitted: Desk) -> None:
    now = MORNING + datetime.timedelta(hours=2)
    whole = submitted.case.placements(submitted.profile, now)
    first = submitted.case.placements(submitted.profile, now, {"offset": 0, "limit": 1})
    second = submitted.case.placements(submitted.profile, now, {"offset": 1, "limit": 1})
    assert whole == first + second and {one["subCase"] for one in whole} == {"z01", "z02"}
    offered = submitted.case.actions(submitted.context, {"offset": 1, "limit": 1})
    assert {offer.get("subCase", "z02") for offer in offered} == {"z02"}


def test_nothing_that_is_printed_tells_who_somebody_is(desk: Desk) -> None:
    desk.fill_in()
    printed = f"{desk.case!r} {desk.context!r} {desk.profile!r} {dengji.SubCase(subcase_document())!r}"
    with pytest.raises(dengji.Refused) as caught:
        desk.case.handle(desk.command({"type": "seal", "subCases": ["z01"], "evidence": [evidence()]}), desk.context)
    printed += str(caught.value) + repr(caught.value)
    with pytest.raises(dengji.Malformed) as malformed:
        broken: Any = copy.deepcopy(UNITS[0]["application"])
        broken["buyers"][0]["documentNumber"] = {"a": broken["buyers"][0]["documentNumber"]}
        desk.give({"type": "edit_application", "subCase": "z01", "application": broken})
    printed += repr(malformed.value)
    assert "k1" in repr(desk.case)
    for one in UNITS:
        for buyer in one["application"]["buyers"]:
            assert buyer["documentNumber"] not in printed and buyer["name"] not in printed
    assert HANDLER["documentNumber"] not in printed


def subcase_document() -> Any:
    return {"businessType": GIVEN["businessType"], **{key: UNITS[0][key] for key in ("unit", "application")}}


def evidence() -> Any:
    return {"kind": "enterprise_seal", "provider": "test", "reference": "r1"}


def test_what_is_no_command_log_or_case_is_malformed(desk: Desk) -> None:
    dance: Any = {"id": "c", "action": {"type": "dance"}}
    with pytest.raises(dengji.Malformed) as caught:
        desk.case.handle(dance, desk.context)
    assert caught.value.code == dengji.codes.JSON_UNKNOWN_VARIANT
    with pytest.raises(dengji.Malformed):
        dengji.Case.replay([])
    newer: Any = desk.case.state()
    newer["metadata"]["schemaVersion"] = 999
    with pytest.raises(dengji.Unsupported):
        dengji.Case.from_state(newer)
    naive = datetime.datetime(2024, 8, 1, 9, 0)
    with pytest.raises(dengji.Malformed):
        desk.case.next_deadline(naive)
    with pytest.raises(TypeError):
        dengji.Case()
    nothing: Any = None
    with pytest.raises(dengji.Misuse):
        desk.case.todo(nothing)


def test_threads_share_a_case(submitted: Desk) -> None:
    case = dengji.Case.from_state(submitted.case.state())
    wrong: list[BaseException] = []

    def look() -> None:
        try:
            for _ in range(50):
                assert case.progress(submitted.profile)["total"] == 2
                assert len(case.todo(submitted.context)) > 0
                assert case.version == submitted.case.version
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert not wrong and not any(thread.is_alive() for thread in threads)


def test_a_finalizer_may_ask_the_case_that_is_being_asked(submitted: Desk) -> None:
    seen: list[int] = []

    class Curious:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            seen.append(submitted.case.version)

    before = gc.get_threshold()
    gc.set_threshold(50)
    try:
        for _ in range(50):
            Curious()
            submitted.case.state()
    finally:
        gc.set_threshold(*before)
    assert set(seen) == {submitted.case.version}
