"""Cases for trying things out: made by the library from a seed, the same at every run, by the commands that people give.

Persons, firms and numbers are nobody's: the citizen numbers are in order, of people born in 1898.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from random import Random
from typing import TYPE_CHECKING, Any

import dengji

from back_office import pool, rules
from back_office.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dengji.documents import (
        Action,
        ActionUploadMaterial,
        Actor,
        Application,
        Building,
        Effect,
        EffectRequestSignatures,
        Enterprise,
        Evidence,
        Outcome,
        Project,
        PropertyUnit,
        Questionnaire,
        Signer,
        SubCaseDocument,
    )

SURNAMES = "陈李张黄林吴梁何罗郑谢曾蔡邓冯许叶苏潘江"
GIVEN = [
    "明远",
    "秋云",
    "志航",
    "嘉仪",
    "家骏",
    "思琪",
    "咏珊",
    "晓峰",
    "雅文",
    "国栋",
    "文静",
    "海燕",
    "振宇",
    "小曼",
    "俊杰",
    "丽华",
    "伟强",
]
PLACES = [
    ("云锦雅苑", "天河区", "440106", "云锦路8号", "广州云锦置业有限公司", "91440101MA5DJ0001L"),
    ("珠江示例花园", "海珠区", "440105", "示例滨江路16号", "广州珠江示例房地产有限公司", "91440101MA5DJ001XC"),
    ("白云山居", "白云区", "440111", "示例大道201号", "广州白云示例置业有限公司", "91440101MA5DJ0028C"),
    ("南沙湾畔", "南沙区", "440115", "示例湾路3号", "广州南沙示例开发有限公司", "91440101MA5DJ00367"),
]
BANK: Enterprise = {"name": "岭南示例银行股份有限公司广州分行", "documentNumber": "91440100190000019Y"}
PLAIN, MORTGAGED = "presale_advance_notice", "presale_advance_notice_with_mortgage"
FLOORS, ROOMS = 30, 6


def checked(body: str) -> str:
    """A citizen number with its check digit."""
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True)) % 11]


def person(chance: Random, region: str = "440106") -> tuple[str, str]:
    """A name and a number."""
    number = f"{region}1898{chance.randint(1, 12):02}{chance.randint(1, 28):02}{chance.randint(1, 999):03}"
    return chance.choice(SURNAMES) + chance.choice(GIVEN), checked(number)


def project(at: int, buildings: int = 6) -> Project:
    """A project with its building table."""
    name, district, region, street, firm, number = PLACES[at % len(PLACES)]
    built: list[Building] = []
    for building in range(1, buildings + 1):
        floors: list[Any] = []
        for floor in range(1, FLOORS + 1):
            rooms = []
            for room in range(1, ROOMS + 1):
                area = [89.47, 117.83, 76.05, 98.62, 143.20, 89.47][room - 1]
                unit: PropertyUnit = {
                    "unitCode": f"{region}001001GB00001F{building:04}{(floor - 1) * ROOMS + room:04}",
                    "location": f"广州市{district}{street}{building}栋{floor}{room:02}房",
                    "contractStatus": "contracted",
                    "housingNature": "市场化商品房",
                    "housingType": "住宅",
                    "plannedUse": "住宅",
                    "buildingArea": f"{area:.2f}",
                    "innerArea": f"{area * 0.79:.2f}",
                    "district": district,
                }
                rooms.append({"label": f"{floor}{room:02}", "span": 1, "unit": unit})
            floors.append({"label": str(floor), "level": floor, "rooms": rooms})
        built.append({"id": str(building), "name": f"{building}栋", "floors": floors})
    developer: Enterprise = {"name": firm, "documentNumber": number}
    return {
        "id": f"p{at + 1}",
        "name": name,
        "developer": developer,
        "location": f"广州市{district}{street}",
        "presalePermit": f"穗房预（网）字第2024{at:04}号",
        "buildings": built,
    }


def units(of: Project) -> list[PropertyUnit]:
    """All units of a project."""
    return [
        room["unit"]
        for building in of["buildings"]
        for floor in building["floors"]
        for room in floor["rooms"]
        if "unit" in room
    ]


def handler(developer: Enterprise) -> Actor:
    """A handler of a developer, as a session of its own has authenticated her."""
    return {
        "id": f"handler-{developer['documentNumber'][-4:]}",
        "role": "handler",
        "name": "周实",
        "documentNumber": checked("44010618980505005"),
        "level": "level4",
        "login": "personal_account",
        "actingFor": {"enterprise": developer, "level": "level4", "binding": "bound"},
        "noticeAcknowledged": True,
    }


def application(chance: Random, unit: PropertyUnit, seller: Enterprise, mortgaged: bool, today: str) -> Application:
    """A form that is filled in."""
    agent = handler(seller)
    people = chance.choice([1, 1, 1, 2, 2, 3])
    shares = chance.choice([["1/2", "1/2"], ["60%", "40%"]]) if people == 2 and chance.random() < 0.3 else []
    ownership = "sole" if people == 1 else "by_shares" if shares else "joint"
    buyers: list[Any] = []
    for at in range(people):
        name, number = person(chance)
        buyer = {
            "name": name,
            "documentType": "resident_id",
            "documentNumber": number,
            "holderNature": "individual",
            "phone": f"138{chance.randint(0, 99_999_999):08}",
            "coOwnership": ownership,
        }
        buyers.append(buyer | ({"share": shares[at]} if shares else {}))
    seller_agent = {
        "name": agent.get("name", ""),
        "documentType": "resident_id",
        "documentNumber": agent.get("documentNumber", ""),
        "phone": "13900139000",
    }
    firm = {"documentType": "business_licence", "holderNature": "enterprise"}
    form: dict[str, Any] = {
        "buyers": buyers,
        "sellers": [{**seller, **firm, "agent": seller_agent}],
        "contact": {"name": agent.get("name", ""), "address": "广州市天河区示例路2号", "phone": "13900139000"},
        "property": {
            "unitCode": unit["unitCode"],
            "location": unit.get("location", ""),
            "registeredArea": unit.get("buildingArea", ""),
            "plannedUse": "住宅",
            "district": unit.get("district", ""),
        },
    }
    if mortgaged:
        name, number = person(chance)
        banker = {"name": name, "documentType": "resident_id", "documentNumber": number, "phone": "13700137000"}
        form["mortgagees"] = [{**BANK, **firm, "agent": banker}]
        form["mortgage"] = {
            "maximumAmount": False,
            "principal": str(chance.randint(80, 400)),
            "claimFrom": today,
            "claimTo": f"{int(today[:4]) + 30}{today[4:8]}01",
            "area": unit.get("buildingArea", ""),
            "transferRestricted": False,
            "securedScope": "主债权及利息、违约金和实现债权的费用",
        }
    return dengji.from_json("Application", form)  # type: ignore[no-any-return]


def questionnaire(mortgaged: bool) -> Questionnaire:
    """Answers to every question."""
    answers: list[Any] = [{"question": "building_altered", "yes": False}]
    if mortgaged:
        answers += [
            {"question": "mortgage_ordinal", "number": "1"},
            {"question": "prior_mortgagees_informed", "yes": True},
        ]
    answers += [{"question": "ems_delivery", "yes": False}, {"question": "data_sharing_consent", "yes": True}]
    return {"answers": answers}


def document(chance: Random, unit: PropertyUnit, seller: Enterprise, mortgaged: bool, today: str) -> SubCaseDocument:
    """A sub-case with all but its materials, as a sheet holds it."""
    return {
        "businessType": MORTGAGED if mortgaged else PLAIN,
        "organisationType": "developer",
        "propertyType": "building",
        "unit": unit,
        "application": application(chance, unit, seller, mortgaged, today),
        "questionnaire": questionnaire(mortgaged),
    }


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
        self.handler = handler(of["developer"])
        self.contexts: dict[str, dengji.Context] = {}
        self.case: dengji.Case
        self.outcomes: list[tuple[str, Outcome]] = []
        self.agenda: list[tuple[datetime, int, Step]] = []

    def play(self, case_id: str, number: str) -> Played:
        """The whole story, up to the end of the time."""
        seller = self.project["developer"]
        business = MORTGAGED if self.mortgaged else PLAIN
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
            form = application(self.chance, unit, self.project["developer"], self.mortgaged, today)
            self.give({"type": "edit_application", "subCase": id, "application": form}, self.handler)
        answers = questionnaire(self.mortgaged)
        self.give({"type": "answer_questionnaire", "subCases": [*self.units], "questionnaire": answers}, self.handler)
        self.later(0.1, 40, self.upload)
        return []

    def upload(self) -> list[Effect]:
        """What the checklist asks for; now and then something is forgotten, and the case stays where it is."""
        forgets, has_shared = self.likely(0.04), False
        for id, unit in self.units.items():
            sub_case = next(one for one in self.case.state()["subCases"] if one["id"] == id)
            filed: SubCaseDocument = {
                "businessType": MORTGAGED if self.mortgaged else PLAIN,
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
    of = at % len(PLACES)
    if of not in _PROJECTS:
        built = project(of)
        _PROJECTS[of] = built, units(built)
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
