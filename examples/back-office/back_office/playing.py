"""Sample cases: made by the library from a seed, the same at every run, by the commands that people give.

Each is carried as far as its time goes, by a world that answers in its own time, and now and then not at all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from random import Random
from typing import TYPE_CHECKING

import dengji

from back_office import pool, rules, sample
from back_office.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dengji.documents import (
        Action,
        ActionUploadMaterial,
        Actor,
        Effect,
        EffectRequestSignatures,
        Evidence,
        Outcome,
        Project,
        PropertyUnit,
        Signer,
        SubCaseDocument,
    )

Step = Callable[[], "list[Effect]"]


@dataclass
class Played:
    """A case with the answers to its commands, as far as it had come by the end."""

    case: dengji.Case
    outcomes: list[tuple[str, Outcome]] = field(default_factory=list)


class Player:
    """Carries one case from its opening as far as its time goes, answering effects as the world outside would."""

    def __init__(self, seed: str, start: datetime, end: datetime, of: Project, chosen: list[PropertyUnit]) -> None:
        self.chance = Random(seed)
        self.seed, self.now, self.end, self.project = seed, start, end, of
        self.units = {f"{at:02}": unit for at, unit in enumerate(chosen, 1)}
        self.mortgaged = self.chance.random() < 0.3
        self.rules = rules.profile()
        self.handler = sample.handler(of["developer"])
        self.contexts: dict[str, dengji.Context] = {}
        self.case: dengji.Case
        self.outcomes: list[tuple[str, Outcome]] = []
        self.agenda: list[tuple[datetime, int, Step]] = []

    def play(self, case_id: str, number: str) -> Played:
        """The whole story, up to the end of the time."""
        seller = self.project["developer"]
        business = sample.MORTGAGED if self.mortgaged else sample.PLAIN
        opening: Action = {
            "type": "open_batch",
            "caseId": case_id,
            "business": {"organisationType": "developer", "propertyType": "building", "businessType": business},
            "initiator": seller,
            "project": {"id": self.project["id"], "name": self.project["name"], "developer": seller},
            "units": [{"subCase": id, "unit": unit} for id, unit in self.units.items()],
            "number": number,
        }
        self.case, outcome = dengji.Case.open({"id": "c1", "action": opening}, self.context(self.handler))
        self.outcomes.append(("c1", outcome))
        self.later(0.2, 30, self.fill)
        while self.agenda:
            self.now, _, step = heappop(self.agenda)
            if self.now > self.end:
                break
            for effect in step():
                self.answer(effect)
        return Played(self.case, self.outcomes)

    def later(self, low: float, high: float, step: Step, after: datetime | None = None) -> datetime:
        """Something happens some hours after now, or after another instant."""
        at = (after or self.now) + timedelta(seconds=int(3600 * self.chance.uniform(low, high)))
        heappush(self.agenda, (at, len(self.agenda) + 1000 * len(self.outcomes), step))
        return at

    def likely(self, probability: float) -> bool:
        return self.chance.random() < probability

    def context(self, actor: Actor) -> dengji.Context:
        salt = hashlib.sha256(f"{self.seed}/{len(self.outcomes)}".encode()).hexdigest()[:32]
        known = self.contexts.setdefault(actor["id"], dengji.Context(self.now, actor, self.rules))
        return known.at(self.now, salt)

    def give(self, action: Action, actor: Actor) -> list[Effect]:
        id = f"c{len(self.outcomes) + 1}"
        outcome = self.case.handle({"id": id, "action": action}, self.context(actor))
        self.outcomes.append((id, outcome))
        return outcome["effects"]

    # The enterprise

    def fill(self) -> list[Effect]:
        """Forms and answers."""
        for id, unit in self.units.items():
            today = str(rules.day(self.now))
            form = sample.application(self.chance, unit, self.project["developer"], self.mortgaged, today)
            self.give({"type": "edit_application", "subCase": id, "application": form}, self.handler)
        answers = sample.questionnaire(self.mortgaged)
        self.give({"type": "answer_questionnaire", "subCases": [*self.units], "questionnaire": answers}, self.handler)
        self.later(0.1, 40, self.upload)
        return []

    def upload(self) -> list[Effect]:
        """What the checklist asks for; now and then something is forgotten, and the case stays where it is."""
        forgets, has_shared = self.likely(0.04), False
        for id, unit in self.units.items():
            sub_case = next(one for one in self.case.state()["subCases"] if one["id"] == id)
            filed: SubCaseDocument = {
                "businessType": sample.MORTGAGED if self.mortgaged else sample.PLAIN,
                "organisationType": "developer",
                "propertyType": "building",
                "unit": unit,
                "application": sub_case["application"],
            }
            for row in self.rules.checklist(filed, rules.day(self.now)):
                is_shared = row["scope"] == "shared"
                if (forgets and row["item"] == "notice_agreement") or (is_shared and has_shared):
                    continue
                self.give(self.material(row["item"], None if is_shared else id), self.handler)
            has_shared = True
        self.give({"type": "share_materials"}, self.handler)
        if not forgets:
            self.later(0.1, 10, self.save)
        return []

    def material(self, item: str, sub_case: str | None) -> Action:
        key = f"{sub_case}-{item}" if sub_case else item
        name, digest = f"{item}.pdf", hashlib.sha256(f"{self.seed}/{key}".encode()).hexdigest()
        action: ActionUploadMaterial = {
            "type": "upload_material",
            "material": {
                "item": item,
                "files": [{"id": key, "name": name, "digest": digest, "bytes": 49_000, "pages": 2}],
            },
        }
        if sub_case:
            action["subCase"] = sub_case
        return action

    def save(self) -> list[Effect]:
        self.give({"type": "save"}, self.handler)
        if self.likely(0.97):
            self.later(0.1, 20, lambda: self.give({"type": "submit"}, self.handler))
        return []

    # What comes of effects

    def answer(self, effect: Effect) -> None:
        """What the world outside does about it, in its time or never."""
        if effect["type"] == "request_signatures":
            self.ask_signers(effect)
        elif effect["type"] == "request_confirmation" and self.likely(0.95):
            asked = effect
            self.later(0.5, 70, lambda: self.confirm(asked["subCase"], asked["digest"]))
        elif effect["type"] == "file_case":
            self.ask_registry(effect["subCases"], ["preprocessing", "awaiting_verification", "verified", "completed"])

    def ask_signers(self, asked: EffectRequestSignatures) -> None:
        expires, at = rules.instant(asked["expires"]), self.now
        for signer in asked["signers"]:
            if self.likely(0.03):
                # Somebody waits too long, and the code lapses; most clerks make a new one.
                if self.likely(0.7):
                    renewal: Action = {"type": "regenerate_ticket", "subCase": asked["subCase"]}
                    self.later(1, 60, partial(self.give, renewal, self.handler), after=expires)
                return
            at = self.later(0.1, 5, partial(self.sign, asked, signer), after=at)

    def sign(self, asked: EffectRequestSignatures, signer: Signer) -> list[Effect]:
        who: Actor = {
            "id": f"signer-{asked['subCase']}-{signer['key']}",
            "role": signer["role"],
            "name": signer["name"],
            "documentNumber": signer["documentNumber"],
        }
        proof = self.evidence("personal_signature", "yuexinqian", asked["digest"], signer["documentNumber"])
        action: Action = {
            "type": "sign",
            "subCase": asked["subCase"],
            "round": asked["round"],
            "signer": signer["key"],
            "evidence": proof,
        }
        return self.give(action, who)

    def confirm(self, sub_case: str, digest: str) -> list[Effect]:
        if self.likely(0.03):
            return self.give({"type": "reject", "subCase": sub_case, "reason": "建筑面积与合同不一致"}, self.handler)
        number = self.project["developer"]["documentNumber"]
        proof = self.evidence("enterprise_seal", "guangzhou-seal-platform", digest, number)
        self.later(3, 150, partial(self.clear_tax, sub_case))
        return self.give({"type": "seal", "subCases": [sub_case], "evidence": [proof]}, self.handler)

    def clear_tax(self, sub_case: str) -> list[Effect]:
        tax = self.evidence("tax_certificate", "guangzhou-tax", None, None)
        action: Action = {"type": "report_tax", "subCases": [sub_case], "cleared": True, "evidence": tax}
        return self.give(action, rules.HOST)

    def evidence(self, kind: str, provider: str, digest: str | None, subject: str | None) -> Evidence:
        reference = f"{kind}-{len(self.outcomes)}"
        proof: Evidence = {"kind": kind, "provider": provider, "reference": reference, "at": rules.rfc3339(self.now)}
        if digest:
            proof["digest"] = digest
        if subject:
            proof["subject"] = subject
        return proof

    def ask_registry(self, sub_cases: list[str], statuses: list[str]) -> None:
        self.later(20, 150, partial(self.report, sub_cases, statuses))

    def report(self, sub_cases: list[str], statuses: list[str]) -> list[Effect]:
        status, *others = statuses
        if status == "verified" and self.likely(0.02):
            status, others = "not_accepted", []
        elif others:
            self.ask_registry(sub_cases, others)
        elif self.likely(0.5):
            # The building is finished: from then on the notice lapses unless the right is registered.
            self.later(24, 24 * 60, partial(self.registrable, sub_cases))
        return self.give({"type": "report_status", "status": status, "subCases": sub_cases}, rules.HOST)

    def registrable(self, sub_cases: list[str]) -> list[Effect]:
        since = str(rules.day(self.now))
        return self.give({"type": "report_registrable", "subCases": sub_cases, "since": since}, rules.HOST)


_PROJECTS: dict[int, tuple[Project, list[PropertyUnit]]] = {}


def played(seed: int, at: int, now: datetime, days: int = 150) -> Played:
    """The case with this number of a seed: begun within the days before `now`, and as far as it is by then."""
    chance = Random(f"{seed}/{at}")
    of = at % len(sample.PLACES)
    if of not in _PROJECTS:
        built = sample.project(of)
        _PROJECTS[of] = built, sample.units(built)
    built, doors = _PROJECTS[of]
    count = chance.choice([1, 1, 1, 1, 1, 1, 2, 3])
    first = chance.randrange(len(doors) - count)
    # Offices open at nine and close at six, five days a week.
    start = now - timedelta(days=chance.uniform(0, days))
    start -= timedelta(days=max(0, start.weekday() - 4))
    start = start.replace(hour=1, minute=0, second=0) + timedelta(seconds=chance.randrange(9 * 3600))
    start = min(start, now).replace(microsecond=0)
    player = Player(f"{seed}/{at}/play", start, now, built, doors[first : first + count])
    return player.play(f"k{at:06}", f"P{start:%Y%m}{at:07}")


def all_played(seed: int, cases: int, now: datetime, first: int = 0) -> Iterator[Played]:
    """Cases of a seed, one after the other."""
    return (played(seed, at, now) for at in range(first, first + cases))


def _fill(portion: tuple[str, int, int, int, datetime]) -> int:
    url, seed, first, count, now = portion
    # Made before the transaction begins: it holds up all who write.
    made = [(one.case, one.outcomes) for one in all_played(seed, count, now, first)]
    store = Store(url)
    store.adopt(made)
    store.close()
    return count


def fill(url: str, cases: int, seed: int, now: datetime, *, processes: int | None = None, quiet: bool = False) -> None:
    """A store full of cases."""
    Store(url).create().close()
    chunk = 50
    portions = [(url, seed, at, min(chunk, cases - at), now) for at in range(0, cases, chunk)]
    made = pool.each(
        _fill,
        portions,
        title="生成样例案件 / making sample cases",
        total=cases,
        size=lambda portion: portion[3],
        processes=1 if cases < 100 and processes is None else processes,
        quiet=quiet,
    )
    for _ in made:
        pass
