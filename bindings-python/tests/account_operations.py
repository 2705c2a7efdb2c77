"""The operations of the vectors on accounts: `seal.*`, `sealing.*`, `account.*`, `licence.*`, and on their profiles."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import dengji

SYSTEM = {"id": "vectors", "role": "system"}


@dataclass
class Held:
    """An account that a vector has opened, the profile it goes by now, and the log entries it gave."""

    account: Any
    profile: Any
    log: list[Any] = field(default_factory=list)


@dataclass(frozen=True)
class Kind:
    """One kind of account: its classes, and what the vectors leave unsaid."""

    account: Any
    context: Any
    profile: Any
    usual: str = ""
    salt: str = ""

    def rules(self, given: Any) -> Any:
        """A built-in profile, with the values that the vector replaces."""
        given = given or self.usual
        if isinstance(given, str):
            return self.profile.builtin(given)
        adjustments = [{"pointer": one["pointer"], "value": json.dumps(one["value"])} for one in given.get("set", [])]
        return self.profile.builtin(given.get("id", self.usual)).adjusted(adjustments)

    def setting(self, profile: Any, given: Any) -> Any:
        now = given.get("now", "1970-01-01T00:00:00Z")
        profile = self.rules(given["profile"]) if "profile" in given else profile
        return self.context(now, given.get("actor") or SYSTEM, profile, salt=given.get("salt", self.salt))


KINDS = {
    "seal": Kind(
        dengji.SealAccount, dengji.SealContext, dengji.SealProfile, salt="00112233445566778899aabbccddeeff"
    ),
    "sealing": Kind(
        dengji.SealingSession,
        dengji.SealContext,
        dengji.SealProfile,
        "guangxi-seal",
        "00112233445566778899aabbccddeeff",
    ),
    "account": Kind(dengji.EnterpriseAccount, dengji.AccountContext, dengji.IdentityProfile, "guangdong-identity"),
    "licence": Kind(dengji.LicenceWallet, dengji.LicenceContext, dengji.LicenceProfile, "e-licence"),
}

Accounts = dict[tuple[str, str], Held]
"""The accounts of one vector, by their kind and by the name that it gives them."""


def open_account(name: str, accounts: Accounts, given: Any) -> Any:
    kind = KINDS[name]
    profile = kind.rules(given.get("profile"))
    account, outcome = kind.account.open(given["command"], kind.setting(profile, given))
    accounts[name, given.get("as", "")] = Held(account, profile, [outcome["entry"]] if "entry" in outcome else [])
    return outcome


def restore(name: str, accounts: Accounts, given: Any) -> Any:
    return KINDS[name].account.from_state(given if isinstance(given, str) else given["snapshot"]).state()


def switch_profile(name: str, accounts: Accounts, given: Any) -> None:
    accounts[name, ""].profile = KINDS[name].rules(given["profile"])


def handle(kind: Kind, held: Held, given: Any) -> Any:
    before = held.account.to_json()
    try:
        outcome = held.account.handle(given["command"], kind.setting(held.profile, given))
    except dengji.Refused:
        assert held.account.to_json() == before, "a refused command changes nothing"
        raise
    held.log += [outcome["entry"]] if "entry" in outcome else []
    return outcome


def refusal(kind: Kind, held: Held, given: Any) -> Any:
    try:
        held.account.decide(given["command"], kind.setting(held.profile, given))
    except dengji.Refused as refused:
        return {"unmet": refused.unmet}
    return None


def kept(log: list[Any], given: Any, erase: Callable[[Any], Any]) -> list[Any]:
    """What a step says that there still is of a log: its `first` entries, some with their payload erased."""
    erased = given.get("erase", [])
    return [erase(entry) if entry["sequence"] in erased else entry for entry in log[: given.get("first", len(log))]]


def head(log: list[Any], given: Any) -> str | None:
    """The digest of the entry that a step names by its sequence: what a host keeps elsewhere."""
    return log[given["headOf"] - 1]["digest"] if "headOf" in given else None


def written(snapshot: Any, given: Any) -> Any:
    """A snapshot that somebody wrote in: with the values that a step's `set` replaces."""
    for one in given.get("set", []):
        *way, last = one["pointer"].split("/")[1:]
        at = snapshot
        for key in way:
            at = at[int(key)] if isinstance(at, list) else at[key]
        at[last] = one["value"]
    return snapshot


def verify_log(kind: Kind, held: Held, given: Any) -> Any:
    return kind.account.verify_log(kept(held.log, given, kind.account.erase_log_entry), head(held.log, given))


def verify(kind: Kind, held: Held, given: Any) -> Any:
    log = kept(held.log, given, kind.account.erase_log_entry)
    return kind.account.verify(written(held.account.state(), given), log)


SHARED: dict[str, Callable[[Kind, Held, Any], Any]] = {
    "decide": lambda kind, held, given: held.account.decide(given["command"], kind.setting(held.profile, given)),
    "handle": handle,
    "refusal": refusal,
    "replay": lambda kind, held, given: kind.account.replay(held.log).to_json() == held.account.to_json(),
    "snapshot": lambda kind, held, given: held.account.state(),
    "verify": verify,
    "verify_log": verify_log,
}

def looked_at(given: Any) -> Any:
    """The instant that is looked at: that of whoever looks, where only one is named."""
    return given.get("at", given["now"])


OWN: dict[str, Callable[[Kind, Held, Any], Any]] = {
    "account.acting_for": lambda kind, held, given: held.account.acting_for(
        given["documentNumber"], given.get("documentKind")
    ),
    "account.actions": lambda kind, held, given: held.account.actions(kind.setting(held.profile, given)),
    "account.handlers": lambda kind, held, given: held.account.handlers(kind.setting(held.profile, given)),
    "account.level": lambda kind, held, given: held.account.level(held.profile),
    "account.logins": lambda kind, held, given: held.account.logins(held.profile),
    "account.todo": lambda kind, held, given: held.account.todo(kind.setting(held.profile, given)),
    "account.verifications": lambda kind, held, given: held.account.verifications(kind.setting(held.profile, given)),
    "licence.actions": lambda kind, held, given: held.account.actions(kind.setting(held.profile, given)),
    "licence.copies": lambda kind, held, given: held.account.copies(kind.setting(held.profile, given)),
    "licence.holders": lambda kind, held, given: held.account.holders(
        given["number"], kind.setting(held.profile, given)
    ),
    "licence.identity_use": lambda kind, held, given: held.account.identity_use(
        given["purpose"], given["number"], kind.setting(held.profile, given)
    ),
    "licence.list": lambda kind, held, given: held.account.list_at(
        given["place"], given["register"], kind.setting(held.profile, given)
    ),
    "licence.todo": lambda kind, held, given: held.account.todo(given["register"], kind.setting(held.profile, given)),
    "licence.password": lambda kind, held, given: held.account.password(kind.setting(held.profile, given)),
    "seal.actions": lambda kind, held, given: held.account.actions(
        given["channel"], kind.setting(held.profile, given), given.get("page")
    ),
    "seal.changes": lambda kind, held, given: held.account.changes(kind.setting(held.profile, given)),
    "seal.claims": lambda kind, held, given: held.account.claims(given["seal"], kind.setting(held.profile, given)),
    "seal.deadlines": lambda kind, held, given: held.account.deadlines(
        looked_at(given), given["until"], kind.setting(held.profile, given)
    ),
    "seal.entitled": lambda kind, held, given: held.account.entitled(
        given["person"], given["seal"], looked_at(given), kind.setting(held.profile, given)
    ),
    "seal.entitlements": lambda kind, held, given: held.account.entitlements_at(
        looked_at(given), kind.setting(held.profile, given)
    ),
    "seal.grants": lambda kind, held, given: held.account.grants(
        looked_at(given), kind.setting(held.profile, given), given.get("origin")
    ),
    "seal.licence_impact": lambda kind, held, given: held.account.licence_impact(
        given["licence"], kind.setting(held.profile, given)
    ),
    "seal.may": lambda kind, held, given: held.account.may(given["question"], kind.setting(held.profile, given)),
    "seal.seals": lambda kind, held, given: held.account.seals(looked_at(given), kind.setting(held.profile, given)),
    "seal.todo": lambda kind, held, given: held.account.todo(kind.setting(held.profile, given)),
    "seal.window_form": lambda kind, held, given: held.account.window_form(
        given["application"], kind.setting(held.profile, given)
    ),
    "sealing.stored": lambda kind, held, given: held.account.stored(),
}


def ask(name: str, question: Callable[[Kind, Held, Any], Any], accounts: Accounts, given: Any) -> Any:
    return question(KINDS[name], accounts[name, given.get("as", "")], given)


def get(kind: Kind, accounts: Accounts, given: Any) -> Any:
    found = kind.rules(given.get("profile")).get(given["pointer"])
    return None if found is None else json.loads(found)


def of_profile(prefix: str, kind: Kind) -> dict[str, Callable[[Accounts, Any], Any]]:
    """What the profiles of every kind are asked."""
    return {
        f"{prefix}.diff": lambda accounts, given: kind.rules(given["before"]).diff(kind.rules(given["after"])),
        f"{prefix}.get": partial(get, kind),
        f"{prefix}.lint": lambda accounts, given: kind.rules(given.get("profile")).lint(),
        f"{prefix}.read": lambda accounts, given: kind.profile(given).document(),
    }


def right(accounts: Accounts, given: Any) -> Any:
    return dengji.right_at_signing(accounts["seal", ""].account, KINDS["sealing"].rules(given.get("profile")), given["use"])


def attach(accounts: Accounts, given: Any) -> Any:
    document = given["document"] if "document" in given else accounts["sealing", ""].account.stored()
    return dengji.attach_document(document, given["person"], given["item"])


def identity(given: Any) -> Any:
    return KINDS["account"].rules(given.get("profile"))


OPERATIONS: dict[str, Callable[[Accounts, Any], Any]] = {
    **{f"{name}.open": partial(open_account, name) for name in KINDS},
    **{f"{name}.restore": partial(restore, name) for name in KINDS},
    **{f"{name}.switch_profile": partial(switch_profile, name) for name in KINDS},
    **{f"{name}.{what}": partial(ask, name, question) for name in KINDS for what, question in SHARED.items()},
    **{what: partial(ask, what.partition(".")[0], question) for what, question in OWN.items()},
    **of_profile("identity_profile", KINDS["account"]),
    **of_profile("licence_profile", KINDS["licence"]),
    **of_profile("seal_profile", KINDS["seal"]),
    "seal_profile.compare": lambda accounts, given: dengji.SealProfile.compare(
        [KINDS["seal"].rules(one) for one in given["profiles"]], given["today"]
    ),
    "sealing.attach": attach,
    "sealing.case_evidence": lambda accounts, given: dengji.case_evidence(given["document"], given["current"]),
    "sealing.coverage": lambda accounts, given: dengji.check_seal_coverage(
        KINDS["sealing"].rules(given.get("profile")), given["pages"], given["placements"]
    ),
    "sealing.output": lambda accounts, given: dengji.output_plan(
        KINDS["sealing"].rules(given.get("profile")), given["request"]
    ),
    "sealing.recognise": lambda accounts, given: dengji.recognise_file(bytes.fromhex(given["bytes"])),
    "sealing.right": right,
    "account.acting_by_e_licence": lambda accounts, given: identity(given).acting_by_e_licence(given["enterprise"]),
    "account.check": lambda accounts, given: identity(given).check_registration(given["registration"], given["today"]),
    "account.level_named": lambda accounts, given: identity(given).level_named(given["name"]),
    "account.on_site_missing": lambda accounts, given: identity(given).on_site_missing(
        given["method"], given["presenter"], given["documents"]
    ),
}
"""What the steps of a vector call, with the accounts that it has opened."""
