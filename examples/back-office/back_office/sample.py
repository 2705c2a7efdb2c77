"""People, projects, forms for trying things out, from a seed.

Persons, firms and numbers are nobody's: the citizen numbers are in order, of people born in 1898.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import dengji

if TYPE_CHECKING:
    from dengji.documents import (
        Actor,
        Application,
        Building,
        Enterprise,
        Project,
        PropertyUnit,
        Questionnaire,
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
