"""The account of an enterprise and the e-licences of a phone: opened, commanded, asked, stored and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import dengji
import pytest

if TYPE_CHECKING:
    from dengji.documents import (
        AccountCommand,
        Actor,
        ELicence,
        Enterprise,
        Evidence,
        LicenceCommand,
        Principal,
    )

NOW = "2024-08-01T01:00:00Z"
ENTERPRISE: Enterprise = {"name": "广州示例置业有限公司", "documentNumber": "91440101MA5TE0T11U"}
REPRESENTATIVE: Principal = {"name": "梁示例", "documentNumber": "440104198501010039"}
APPLICANT: Actor = {
    "id": "u-1", "role": "person", "name": "陈申请", "documentNumber": "440104199003070017", "phone": "13800138000",
    "level": "level4", "login": "personal_account",
}
ITSELF: Actor = {
    "id": "e-1", "role": "enterprise_account", "login": "enterprise_account", "actingFor": {"enterprise": ENTERPRISE},
}
HOLDER: Actor = {
    "id": "r", "role": "legal_representative", "name": "梁示例", "documentNumber": "440104198501010039",
}


def proof(kind: str, subject: str, at: str = NOW) -> Evidence:
    return {"kind": kind, "provider": "host", "reference": f"{kind}-1", "subject": subject, "at": at}


def registration() -> AccountCommand:
    return {
        "id": "c1",
        "action": {
            "type": "register",
            "registration": {
                "loginName": "gzslzy",
                "entity": {
                    "name": ENTERPRISE["name"], "documentNumber": ENTERPRISE["documentNumber"],
                    "kind": "enterprise_legal_person", "address": "广州市天河区示例路1号", "region": "440106",
                    "representative": {
                        "name": "梁示例", "documentNumber": "440104198501010039", "documentKind": "resident_id",
                    },
                },
                "applicant": {"name": "陈申请", "documentNumber": "440104199003070017", "phone": "13800138000"},
                "accepted": ["service_agreement", "privacy_policy"],
            },
            "passwordsMatch": True,
            "evidence": [
                proof("face_check", "440104199003070017"), proof("sms_code", "13800138000"),
            ],
        },
    }


def verification(method: str = "base_register", at: str = "2024-08-01T02:00:00Z") -> AccountCommand:
    evidence = proof(method, ENTERPRISE["documentNumber"], at)
    return cast("AccountCommand", {"id": "v1", "action": {"type": "verify", "method": method, "evidence": [evidence]}})


PROFILE = dengji.IdentityProfile.builtin("guangdong-identity")
LICENCES = dengji.LicenceProfile.builtin("e-licence")


def test_an_account_is_registered_verified_and_stored() -> None:
    context = dengji.AccountContext(NOW, APPLICANT, PROFILE, salt="00" * 16)
    account, opened = dengji.EnterpriseAccount.open(registration(), context)
    assert repr(account) == "<dengji.EnterpriseAccount version 1>"
    assert account.level(PROFILE) == {}
    assert [duty["action"] for duty in account.todo(context)] == ["verify"]

    own = dengji.AccountContext("2024-08-01T02:00:00Z", ITSELF, PROFILE, salt="11" * 16)
    assert account.decide(verification(), own)["entry"]["payload"]["events"]
    done = account.handle(verification(), own)
    assert account.level(PROFILE)["level"] == "level3"
    assert account.handle(verification(), own)["repeated"] and account.version == 2

    assert account.enterprise() == ENTERPRISE and account.handlers(own) == [] and account.todo(own) == []
    bound = account.acting_for("440104198501010039")
    assert bound and bound["enterprise"] == ENTERPRISE and account.acting_for("nobody") is None
    assert {"base_register"} == {one["method"] for one in account.verifications(own) if one["state"] == "verified"}
    assert {login["method"] for login in account.logins(PROFILE)} >= {"enterprise_account"}
    assert {offer["action"] for offer in account.actions(own)} >= {"verify", "add_handler"}

    log = [opened["entry"], done["entry"]]
    assert dengji.EnterpriseAccount.replay(log).state() == account.state()
    assert dengji.EnterpriseAccount.from_state(account.state()).to_json() == account.to_json()
    erased = [dengji.EnterpriseAccount.erase_log_entry(log[0]), log[1]]
    assert "payload" not in erased[0] and dengji.EnterpriseAccount.verify_log(erased)["findings"] == []
    with pytest.raises(dengji.Misuse) as caught:
        dengji.EnterpriseAccount.replay(erased)
    assert caught.value.pointer == "/0/payload"


def test_a_refusal_says_who_mends_it_and_changes_nothing() -> None:
    account, _ = dengji.EnterpriseAccount.open(registration(), dengji.AccountContext(NOW, APPLICANT, PROFILE))
    before = account.to_json()
    command = cast(Any, verification())
    command["action"]["evidence"] = []
    with pytest.raises(dengji.Refused) as caught:
        account.handle(command, dengji.AccountContext(NOW, ITSELF, PROFILE))
    assert caught.value.unmet and caught.value.text_zh and account.to_json() == before


def test_the_profile_answers_without_an_account() -> None:
    assert PROFILE.level_named("四级") == "level4" and PROFILE.level_named("九级") is None
    form = registration()["action"]
    assert form["type"] == "register"
    wrong = {**form["registration"], "loginName": " "}
    assert PROFILE.check_registration(form["registration"], "2024-08-01")["findings"] == []
    found = PROFILE.check_registration(cast(Any, wrong), "2024-08-01")["findings"]
    assert [one["pointer"] for one in found] == ["/loginName"]
    acting = PROFILE.acting_by_e_licence(ENTERPRISE)
    assert acting and acting["enterprise"] == ENTERPRISE
    assert PROFILE.on_site_missing("nonsense", "agent", []) is None
    with pytest.raises(dengji.Malformed):
        PROFILE.on_site_missing("on_site", cast(Any, "a passer-by"), [])


@pytest.mark.parametrize("profile", [PROFILE, LICENCES, dengji.SealProfile.builtin("shenzhen-seal")])
def test_every_kind_of_profile_has_the_same_calls(
    profile: dengji.IdentityProfile | dengji.LicenceProfile | dengji.SealProfile,
) -> None:
    kind = cast(Any, type(profile))
    assert {"id": profile.id, "version": profile.version} in kind.builtin_ids()
    assert kind.builtin(profile.id, profile.version).to_json() == profile.to_json()
    assert kind(profile.document()).to_json() == kind(profile.to_json().encode()).to_json() == profile.to_json()
    assert profile.lint()["findings"] == [] and profile.get("/nowhere") is None
    other = cast(Any, profile).adjusted([{"pointer": "/version", "value": '"9"'}])
    assert cast(Any, profile).diff(other) == [
        {"pointer": "/version", "before": f'"{profile.version}"', "after": '"9"'}
    ]
    assert repr(other) == f"<dengji.{kind.__name__} {profile.id} 9>"
    with pytest.raises(dengji.Misuse) as caught:
        kind.builtin(profile.id, "0")
    assert profile.id in caught.value.params["expected"]
    with pytest.raises(dengji.Unsupported):
        kind({**profile.document(), "schemaVersion": 99})


LICENCE: ELicence = {
    "enterprise": ENTERPRISE, "place": "440106", "representative": REPRESENTATIVE, "received": False,
}


def download() -> LicenceCommand:
    kinds = ["wechat_pay", "face_check", "declaration"]
    return {
        "id": "d1",
        "action": {
            "type": "download", "place": "440106", "number": ENTERPRISE["documentNumber"], "realNameFailed": False,
            "evidence": [proof(kind, REPRESENTATIVE["documentNumber"], "2024-08-01T02:00:00Z") for kind in kinds],
        },
    }


def test_a_licence_is_downloaded_and_proves_identity() -> None:
    number = ENTERPRISE["documentNumber"]
    opening: LicenceCommand = {
        "id": "c1",
        "action": {"type": "open_wallet", "device": "phone-1", "app": "wechat_mini_program", "mobile": True},
    }
    context = dengji.LicenceContext(NOW, HOLDER, LICENCES)
    wallet, opened = dengji.LicenceWallet.open(opening, context)
    assert wallet.holders(number, context) == [] and not wallet.identity_use("gz_login", number, context)["allowed"]

    register = [LICENCE]
    told: LicenceCommand = {"id": "r1", "action": {"type": "report_licence", "licence": LICENCE}}
    reported = wallet.handle(told, dengji.LicenceContext(NOW, {"id": "register", "role": "system"}, LICENCES))
    assert len(wallet.list_at("440106", register, context)["downloadable"]) == 1
    done = wallet.handle(download(), context.at("2024-08-01T02:00:00Z"))
    assert len(wallet.list_at("440106", register, context)["downloaded"]) == 1
    assert [copy["licence"]["enterprise"] for copy in wallet.copies(context)] == [ENTERPRISE]
    assert [holder["capacity"] for holder in wallet.holders(number, context)] == ["legal_representative"]
    password = wallet.password(context)
    assert password and password["licences"] == [number] and password["version"] == 0
    stranger = dengji.LicenceContext(NOW, {"id": "x", "role": "person", "name": "陌生人"}, LICENCES)
    assert wallet.password(stranger) is None and wallet.copies(stranger) == [] and wallet.holders(number, stranger) == []
    assert wallet.identity_use("gz_login", number, context)["evidence"]["kind"] == "e_licence"
    assert "delete_copy" in {offer["action"] for offer in wallet.actions(context)}
    log = [opened["entry"], reported["entry"], done["entry"]]
    assert dengji.LicenceWallet.replay(log).state() == wallet.state()
    assert dengji.LicenceWallet.verify(wallet.state(), log)["findings"] == []
    assert dengji.LicenceWallet.verify_log(log[:2])["findings"] == []
    cut = dengji.LicenceWallet.verify_log(log[:2], wallet.state()["metadata"]["head"])
    assert [finding["code"] for finding in cut["findings"]] == ["log.head_differs"]
