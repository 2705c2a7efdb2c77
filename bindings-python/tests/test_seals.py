"""A seal account: opened, applied, granted, signed, asked at any instant, stored and read back."""

from __future__ import annotations

import threading
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, cast

import dengji
import pytest

if TYPE_CHECKING:
    from dengji.documents import Actor, LicenceFacts, Principal, SealCommand, SealLogEntry

PROFILE = dengji.SealProfile.builtin("guangzhou-seal-platform")
NOW = datetime(2024, 8, 5, 1, tzinfo=timezone.utc)
LATER = "2024-08-06T01:00:00Z"
HANDLER: Principal = {"name": "李二", "documentNumber": "440106198502020020"}
LICENCE: LicenceFacts = {
    "enterprise": {"name": "示例置业有限公司", "documentNumber": "91440101MA5AAAAA1X"},
    "kind": "enterprise_legal_person",
    "region": "440106",
    "representatives": [{"name": "陈一", "documentNumber": "440106198001010019"}],
}
PLATFORM: Actor = {"id": "platform", "role": "system"}
ENTERPRISE: Actor = {
    "id": "ea", "role": "enterprise_account", "login": "e_licence", "actingFor": {"enterprise": LICENCE["enterprise"]},
}
PERSON: Actor = {"id": "u", "role": "person", "name": "李二", "documentNumber": "440106198502020020"}
OPENING: SealCommand = {"id": "c1", "action": {"type": "open_account", "accountId": "acc", "licence": LICENCE}}
SIGNING: SealCommand = {
    "id": "s1", "channel": "web", "action": {"type": "sign", "seal": "s1", "digest": "ab" * 32},
}


def applying() -> SealCommand:
    return {
        "id": "c2",
        "channel": "web",
        "action": {
            "type": "apply",
            "application": "a1",
            "seals": [
                {
                    "id": "s1", "name": "法定名称章", "kind": "official_name", "colour": "红色", "start": "2024-08-05",
                    "years": 3,
                }
            ],
            "form": {
                "organisationName": "示例置业有限公司", "organisationNumber": "91440101MA5AAAAA1X",
                "organisationType": "企业", "region": "广州市天河区", "postcode": "510000",
                "telephone": "020-00000000", "address": "示例路1号", "handler": HANDLER,
            },
        },
    }


def context(actor: Actor, now: str | datetime = NOW) -> dengji.SealContext:
    return dengji.SealContext(now, actor, PROFILE, salt="00" * 16)


def applied() -> tuple[dengji.SealAccount, list[SealLogEntry]]:
    """An account whose one seal was issued, with its log."""
    account, opened = dengji.SealAccount.open(OPENING, context(PLATFORM))
    issued: SealCommand = {"id": "c3", "action": {"type": "report_issue", "seals": ["s1"]}}
    outcomes = [account.handle(applying(), context(ENTERPRISE)), account.handle(issued, context(PLATFORM))]
    return account, [one["entry"] for one in [opened, *outcomes]]


def authorise(account: dengji.SealAccount) -> SealLogEntry:
    command: SealCommand = {
        "id": "c4", "channel": "web", "action": {"type": "authorise_handler", "person": HANDLER},
    }
    return account.handle(command, context(ENTERPRISE, LATER))["entry"]


def test_who_may_sign_and_why_not() -> None:
    account, log = applied()
    question = {"operation": "sign", "channel": "web", "seal": "s1"}
    before = account.may(cast(Any, question), context(PERSON))
    assert not before["allowed"] and before["unmet"]
    with pytest.raises(dengji.Refused) as caught:
        account.handle(SIGNING, context(PERSON))
    assert [one["finding"]["code"] for one in before["unmet"]] == [dengji.codes.SEAL_NOT_GRANTED]
    assert [one["remedy"] for one in caught.value.unmet] == [one["remedy"] for one in before["unmet"]]
    assert caught.value.pointer == "/action/seal" and account.version == 3

    log.append(authorise(account))
    answer = account.may(cast(Any, question), context(PERSON, LATER))
    assert answer["allowed"] and answer["actingAs"] == "seal_holder" and len(answer["chain"]) == 1
    log.append(account.handle(SIGNING, context(PERSON, LATER))["entry"])
    # The handler's and, above it, the organisation's: both came about by themselves.
    assert [one["layer"] for one in account.grants(LATER, context(PLATFORM, LATER), "default")] == ["organisation", "person"]
    assert account.grants(LATER, context(PLATFORM, LATER), "explicit") == []

    # A question of the past is answered as it was then.
    then, now = (account.entitled(HANDLER, "s1", at, context(PERSON, LATER)) for at in (NOW, LATER))
    assert then and now and (then["mayUse"], now["mayUse"]) == (False, True)
    assert account.entitled(HANDLER, "nothing", LATER, context(PERSON, LATER)) is None
    everybody = account.entitlements_at(LATER, context(PLATFORM, LATER))
    assert [one["person"]["name"] for one in everybody] == ["陈一", "李二"]
    assert [one["person"] for one in account.entitlements_at(LATER, context(PERSON, LATER))] == [HANDLER]
    assert dengji.SealAccount.replay(log).state() == account.state()
    assert dengji.SealAccount.verify_log(log)["findings"] == []


def test_what_people_see() -> None:
    account, _ = applied()
    [seal] = account.seals(NOW, context(PLATFORM))
    assert (seal["seal"], seal["stage"], seal["copies"]) == ("s1", "active", 0)
    assert [change["kind"] for change in account.changes(context(PLATFORM))] == ["applied", "issued"]
    assert account.claims("s1", context(PLATFORM)) == [] and account.claims("nothing", context(PLATFORM)) is None
    assert account.window_form("nothing", context(PLATFORM)) is None
    stranger = context(PERSON)
    assert not (account.seals(NOW, stranger) or account.grants(NOW, stranger) or account.changes(stranger))
    assert account.claims("s1", stranger) is None
    assert "authorise_handler" in {one["operation"] for one in account.actions("web", context(ENTERPRISE))}
    assert account.actions("web", context(ENTERPRISE), {"offset": 1, "limit": 1}) != account.actions(
        "web", context(ENTERPRISE)
    )
    assert [one["kind"] for one in account.deadlines(NOW, "2034-01-01T00:00:00Z", context(PLATFORM))][-1] == "seal_ends"
    assert all(item["finding"]["code"] for item in account.todo(context(PLATFORM)))
    with pytest.raises(dengji.Malformed):
        account.actions(cast(Any, "telex"), context(ENTERPRISE))


def test_what_a_change_of_the_licence_would_do() -> None:
    shenzhen = dengji.SealProfile.builtin("shenzhen-seal")
    at_shenzhen = dengji.SealContext(NOW, PLATFORM, shenzhen)
    account, _ = dengji.SealAccount.open(OPENING, at_shenzhen)
    changed: LicenceFacts = {**LICENCE, "representatives": [HANDLER]}
    impact = account.licence_impact(changed, at_shenzhen)
    assert "representative_name" in impact["fields"] and impact["seals"] == []
    with pytest.raises(dengji.Refused):
        account.licence_impact({**LICENCE, "representatives": []}, at_shenzhen)
    assert account.version == 1


def test_a_snapshot_goes_round_and_a_newer_one_is_refused() -> None:
    account, _ = applied()
    assert repr(account) == "<dengji.SealAccount version 3>"
    assert dengji.SealAccount.from_state(account.to_json().encode()).state() == account.state()
    state = cast(Any, account.state())
    state["metadata"]["schemaVersion"] = 99
    with pytest.raises(dengji.Unsupported):
        dengji.SealAccount.from_state(state)


def test_contexts_and_profiles_of_other_kinds_are_no_match() -> None:
    account, _ = applied()
    registration = dengji.Profile.builtin("guangzhou-registration")
    with pytest.raises(dengji.Misuse):
        account.seals(NOW, cast(Any, registration))
    with pytest.raises(dengji.Misuse):
        account.todo(cast(Any, dengji.Context(NOW, PLATFORM, registration)))


def test_platforms_side_by_side() -> None:
    profiles = [dengji.SealProfile.builtin(id) for id in ("shenzhen-seal", "guangxi-seal")]
    compared = dengji.SealProfile.compare(profiles, "2024-08-05")
    assert [one["id"] for one in compared["platforms"]] == ["shenzhen-seal", "guangxi-seal"]
    [signs] = [
        row for row in compared["operations"]
        if (row["operation"], row["channel"], row["role"]) == ("sign", "phone", "legal_representative")
    ]
    assert [(cell["offered"], cell["allowed"]) for cell in signs["cells"]] == [(True, True), (False, False)]
    with pytest.raises(dengji.Malformed):
        dengji.SealProfile.compare(profiles, "someday")


def test_threads_share_an_account() -> None:
    account, _ = applied()
    commands: list[SealCommand] = [
        {"id": f"p{number}", "action": {"type": "report_person", "person": {**HANDLER, "name": f"员工{number}"}}}
        for number in range(16)
    ]
    threads = [threading.Thread(target=account.handle, args=(one, context(PLATFORM, LATER))) for one in commands]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert account.version == 3 + len(commands)
