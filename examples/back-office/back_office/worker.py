"""The worker of the outbox: hands effects to the world outside, and gives the commands that come back.

An effect is struck off once it was taken for certain and what was answered at once is stored, or was handed over often
enough; the nightly report tells what nobody answered. A process that ends before hands it over
again: whoever takes it knows it by its id, and whatever answers it has an id made from it, so nothing happens twice.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol
from urllib.error import URLError
from urllib.request import Request, urlopen

import dengji

from back_office import rules
from back_office.store import Unknown, answer_id

if TYPE_CHECKING:
    from dengji.documents import Action, Actor, Command, Effect, Evidence

    from back_office.store import Store


PAUSES = [timedelta(minutes=1), timedelta(minutes=15), timedelta(hours=3), timedelta(days=1)]
"""After so long an effect is handed over again to a world that may have lost it."""
CLOCKS_DIFFER = timedelta(minutes=1)
"""An answer that is of later than now by no more than this waits until it is not: clocks differ, and ours counts seconds."""


@dataclass(frozen=True)
class Answer:
    """A command that comes from outside, and who gives it."""

    id: str
    case_id: str
    actor: Actor
    command: Command


class World(Protocol):
    """The systems outside."""

    def take(self, id: str, case_id: str, effect: Effect, about: dict[str, Any], now: datetime) -> bool:
        """Takes an effect; taken again, nothing more comes of it. Whether it will be answered for certain: otherwise it is
        handed over a few times more, since one of several systems may have said nothing.
        """

    def answers(self) -> list[Answer]:
        """What there is by now. It comes again until it is acknowledged."""

    def acknowledge(self, ids: Iterable[str]) -> None:
        """These have arrived."""


class NoWorld(Exception):
    """The systems outside cannot be reached."""


@dataclass
class Round:
    """What one round came to."""

    handed: Counter[str] = field(default_factory=Counter)
    given: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[str, str]] = field(default_factory=list)
    """Of which case, what stood against it: a refusal is an outcome too, and is not asked again."""
    early: int = 0
    """How many answers wait until our clock has come to them."""

    @property
    def is_idle(self) -> bool:
        """Whether there was nothing to do."""
        return not self.handed and not self.given and not self.refused and not self.early


def work(store: Store, world: World, now: datetime) -> Round:
    """One round: all effects that wait, then all answers that have come."""
    done = Round()
    taken: list[str] = []
    asked: list[str] = []
    for id, stream, effect in store.effects(1_000, rules.rfc3339(now)):
        is_certain = True
        if effect["type"] == "open_single_case":
            # A host's own business: what was withdrawn goes on as a case by itself.
            opening: Command = {"id": answer_id(id), "action": effect["opening"]}
            store.open(opening, rules.context(rules.rules_of(store.load(stream)), now))
        else:
            is_certain = world.take(id, stream, effect, _about(store, stream), now)
        (taken if is_certain else asked).append(id)
        done.handed[effect["type"]] += 1
    for answer in world.answers():
        if now < _proven(answer.command["action"], now) <= now + CLOCKS_DIFFER:
            done.early += 1
            continue
        try:
            profile = rules.rules_of(store.load(answer.case_id))
            store.give(answer.case_id, answer.command, rules.context(profile, now, answer.actor))
            done.given[answer.command["action"]["type"]] += 1
        except dengji.Refused as refused:
            done.refused.append((answer.case_id, dengji.text(refused.unmet[0]["finding"]) if refused.unmet else ""))
        except Unknown:
            done.refused.append((answer.case_id, "没有这件案件"))
        world.acknowledge([answer.id])
    # Last of all, since a world that answers at once may keep nothing by itself.
    store.done(taken)
    for id in asked:
        store.tried(id, PAUSES, now)
    return done


def _proven(action: Action, now: datetime) -> datetime:
    """Of when the newest evidence is that a command brings."""
    brought: Any = action.get("evidence") or []
    return max((rules.instant(one["at"]) for one in (brought if isinstance(brought, list) else [brought])), default=now)


def _about(store: Store, stream: str) -> dict[str, Any]:
    """What systems outside want to know, and effects do not say."""
    state = store.load(stream).state()
    return {
        "confirmer": dict(state["confirmer"]),
        "businessType": state["business"]["businessType"],
        "units": {sub_case["id"]: sub_case["unit"]["unitCode"] for sub_case in state["subCases"]},
    }


class Simulated:
    """A world in which everybody does at once what is asked: for trying things out, and for tests."""

    def __init__(self, handler: Actor) -> None:
        self._handler = handler
        self._waiting: dict[str, Answer] = {}

    def take(self, id: str, case_id: str, effect: Effect, about: dict[str, Any], now: datetime) -> bool:
        """Signs, seals, clears tax, files."""

        def say(part: str, actor: Actor, action: Action) -> None:
            key = answer_id(id, part)
            self._waiting[key] = Answer(key, case_id, actor, {"id": key, "action": action})

        def proof(kind: str, provider: str, part: str, digest: str = "", subject: str = "") -> Evidence:
            reference, at = answer_id(id, f"proof {part}"), rules.rfc3339(now)
            found: Evidence = {"kind": kind, "provider": provider, "reference": reference, "at": at}
            if digest:
                found["digest"] = digest
                found["subject"] = subject
            return found

        if effect["type"] == "request_signatures":
            for signer in effect["signers"]:
                who: Actor = {
                    "id": signer["key"],
                    "role": signer["role"],
                    "name": signer["name"],
                    "documentNumber": signer["documentNumber"],
                }
                number, key = signer["documentNumber"], signer["key"]
                evidence = proof("personal_signature", "yuexinqian", key, effect["digest"], number)
                sub_case, signing_round = effect["subCase"], effect["round"]
                signed: Action = {
                    "type": "sign",
                    "subCase": sub_case,
                    "round": signing_round,
                    "signer": key,
                    "evidence": evidence,
                }
                say(key, who, signed)
        elif effect["type"] == "request_confirmation":
            number, sub_cases = about["confirmer"]["documentNumber"], [effect["subCase"]]
            sealed = proof("enterprise_seal", "guangzhou-seal-platform", "seal", effect["digest"], number)
            say("seal", self._handler, {"type": "seal", "subCases": sub_cases, "evidence": [sealed]})
            tax = proof("tax_certificate", "guangzhou-tax", "tax")
            say("tax", rules.HOST, {"type": "report_tax", "subCases": sub_cases, "cleared": True, "evidence": tax})
        elif effect["type"] == "file_case":
            for status in STATUSES:
                say(status, rules.HOST, {"type": "report_status", "status": status, "subCases": effect["subCases"]})
        return True

    def answers(self) -> list[Answer]:
        """All that wait."""
        return list(self._waiting.values())

    def acknowledge(self, ids: Iterable[str]) -> None:
        """Forgets them."""
        for id in ids:
            self._waiting.pop(id, None)


STATUSES = ("preprocessing", "awaiting_verification", "verified", "completed")
"""The way of a case through the registry that the simulated world takes."""


class Outside:
    """The systems of `examples/outside`, over HTTP."""

    def __init__(self, address: str) -> None:
        self._address = address.rstrip("/")

    def take(self, id: str, case_id: str, effect: Effect, about: dict[str, Any], now: datetime) -> bool:
        """Hands it over. What is none of its business, such as a message to a party, it says so, and is done with."""
        answer = self._ask("/effects", {"id": id, "caseId": case_id, "effect": effect, "about": about})
        return not answer["taken"]

    def answers(self) -> list[Answer]:
        """Those that are due."""
        found = self._ask("/answers?limit=1000")
        return [Answer(one["id"], one["caseId"], one["actor"], one["command"]) for one in found]

    def acknowledge(self, ids: Iterable[str]) -> None:
        """Says so."""
        self._ask("/receipts", {"ids": list(ids)})

    def _ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        data = json.dumps(body).encode() if body is not None else None
        request = Request(self._address + path, data, {"content-type": "application/json"} if data else {})
        try:
            with urlopen(request, timeout=20) as answer:
                return json.loads(answer.read())
        except (URLError, TimeoutError) as error:
            raise NoWorld("外部系统无法连接，事项仍在发件箱中 / the systems outside cannot be reached") from error
