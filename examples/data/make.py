"""Writes project.json, batch.json, papers/sub-case.json and the three files of case, the same at every run. All
persons, firms and numbers are made up: nobody alive was born in 1880. `python3 make.py`, in this folder."""

import hashlib
import json
from pathlib import Path

VECTORS = Path("../../tests/vectors")
DEVELOPER = {"name": "广州云锦置业有限公司", "documentNumber": "91440101MA5DJ0001L"}
BANK = {"name": "岭南示例银行股份有限公司广州分行", "documentNumber": "91440100190000019Y"}
PARCEL = "440106001001GB00001"
STREET = "广州市天河区云锦路8号"
STATUSES = ["contracted"] * 11 + ["unsigned"] * 5 + ["noticed"] * 3 + ["transferred"]
HANDLER = {"name": "周实", "documentType": "resident_id", "documentNumber": "440106188005050051", "phone": "13900139000"}


def citizen(day: int, order: int) -> str:
    """A citizen number that is in order, of someone born in 1880."""
    body = f"4401061880{1 + day % 12:02}{1 + day % 28:02}{order:03}"
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, weights)) % 11]


def chance(*seed: int) -> int:
    return hashlib.sha256(repr(seed).encode()).digest()[0]


def unit(building: int, floor: int, room: int, number: int) -> dict:
    area = [89.47, 117.83, 76.05, 98.62, 143.20, 89.47][room - 1]
    return {
        "unitCode": f"{PARCEL}F{building:04}{number:04}",
        "location": f"{STREET}{building}栋{floor}{room:02}房",
        "contractStatus": STATUSES[chance(building, floor, room) % len(STATUSES)],
        "housingNature": "市场化商品房",
        "housingType": "住宅",
        "plannedUse": "住宅",
        "buildingArea": f"{area:.2f}",
        "innerArea": f"{area * 0.79:.2f}",
        "district": "天河区",
    }


def building(number: int, floors: int, rooms: int) -> dict:
    levels, count = [], 0
    for floor in range(1, floors + 1):
        row = []
        # The top floor has one flat as wide as two.
        widths = [1] * (rooms - 2) + [2] if floor == floors else [1] * rooms
        for room, width in enumerate(widths, 1):
            count += 1
            row.append({"label": f"{floor}{room:02}", "span": width, "unit": unit(number, floor, room, count)})
        levels.append({"label": str(floor), "level": floor, "rooms": row})
    return {"id": str(number), "name": f"{number}栋", "floors": levels}


# Building, door, buyers, co-ownership, shares; the last two borrow from the bank.
CHOSEN = [
    (1, "301", ["张明远"], "sole", []),
    (1, "502", ["李秋云", "陈志航"], "joint", []),
    (1, "805", ["黄嘉仪"], "sole", []),
    (1, "1203", ["梁家骏", "梁思琪"], "by_shares", ["2/3", "1/3"]),
    (2, "402", ["何咏珊"], "sole", []),  # of Hong Kong
    (2, "604", ["吴晓峰", "郑雅文"], "joint", []),
    (2, "906", ["冯国栋"], "sole", []),
    (2, "1101", ["许文静", "许文涛", "许文华"], "by_shares", ["1/2", "25%", "0.25"]),
    (3, "203", ["邓海燕"], "sole", []),
    (3, "705", ["罗振宇", "苏小曼"], "joint", []),
    (1, "1504", ["蔡俊杰"], "sole", []),
    (3, "1002", ["曾丽华", "叶伟强"], "joint", []),
]


def material(case: str, item: str, pages: int = 1) -> dict:
    key = f"{case}-{item}"
    digest = hashlib.sha256(key.encode()).hexdigest()
    return {"item": item, "files": [{"id": key, "name": f"{item}.pdf", "digest": digest,
                                     "bytes": 40_000 + 9_000 * pages, "pages": pages}]}


def buyer(name: str, number: int, co_ownership: str, share: str) -> dict:
    row = {"name": name, "documentType": "resident_id", "documentNumber": citizen(number, 11 + 7 * number),
           "holderNature": "individual", "phone": f"138001380{number:02}", "coOwnership": co_ownership}
    if name == "何咏珊":
        row |= {"documentType": "hk_macau_permit", "documentNumber": "H00000188", "phone": "13800138000"}
    return row | ({"share": share} if share else {})


def sub_case(at: int, chosen: dict, people: int, row: tuple) -> dict:
    _, _, names, co_ownership, shares = row
    bank, name = at >= 10, f"z{at + 1:02}"
    agent = {"name": "林信", "documentType": "resident_id", "documentNumber": citizen(3, 733), "phone": "13700137000"}
    application = {
        "buyers": [buyer(who, people + i, co_ownership, shares[i] if shares else "") for i, who in enumerate(names)],
        "sellers": [{**DEVELOPER, "documentType": "business_licence", "holderNature": "enterprise", "agent": HANDLER}],
        "mortgagees": [{**BANK, "documentType": "business_licence", "holderNature": "enterprise", "agent": agent}]
        if bank else [],
        "contact": {"name": "周实", "address": "广州市天河区示例路2号", "phone": "13900139000"},
        "property": {"unitCode": chosen["unitCode"], "location": chosen["location"],
                     "registeredArea": chosen["buildingArea"], "plannedUse": "住宅", "district": "天河区"},
    }
    answers = [{"question": "building_altered", "yes": False}]
    items = ["buyer_identity", "presale_contract", "notice_agreement"]
    if co_ownership == "joint":
        items.append("marriage_proof")
    if bank:
        application["mortgage"] = {
            "maximumAmount": False, "principal": "180" if at == 10 else "226.5", "claimFrom": "2024-07-25",
            "claimTo": "2054-07-25", "area": chosen["buildingArea"], "transferRestricted": False,
            "securedScope": "主债权及利息、违约金和实现债权的费用"}
        answers += [{"question": "mortgage_ordinal", "number": "1"},
                    {"question": "prior_mortgagees_informed", "yes": True}]
        items += ["mortgage_notice_agreement", "loan_contract", "mortgage_contract"]
    answers += [{"question": "ems_delivery", "yes": False}, {"question": "data_sharing_consent", "yes": True}]
    return {"subCase": name, "unit": chosen, "application": application, "questionnaire": {"answers": answers},
            "materials": [material(name, item, 12 if item.endswith("contract") else 1) for item in items]}


def write(name: str, document: dict) -> None:
    with open(name, "w", encoding="utf-8") as file:
        file.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")


def lines(name: str, all: list[str]) -> None:
    with open(name, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in all)


def main() -> None:
    project = {"id": "yunjin", "name": "云锦雅苑", "developer": DEVELOPER, "presalePermit": "穗房预（网）字第20240000号",
               "location": STREET, "buildings": [building(1, 18, 6), building(2, 18, 6), building(3, 15, 5)]}
    doors = {(int(b["id"]), room["label"]): room["unit"]
             for b in project["buildings"] for floor in b["floors"] for room in floor["rooms"]}
    subs, people = [], 1
    for at, row in enumerate(CHOSEN):
        doors[row[0], row[1]]["contractStatus"] = "contracted"
        subs.append(sub_case(at, doors[row[0], row[1]], people, row))
        people += len(row[2])
    shared = ["developer_licence", "seller_authorisation", "presale_permit"]
    cases = [
        {"caseId": "batch-a", "number": "P2024080000040", "businessType": "presale_advance_notice",
         "sharedMaterials": [material("a", item) for item in shared], "subCases": subs[:10]},
        {"caseId": "batch-b", "number": "P2024080000041", "businessType": "presale_advance_notice_with_mortgage",
         "sharedMaterials": [material("b", item)
                             for item in [*shared, "mortgagee_licence", "mortgagee_authorisation"]],
         "subCases": subs[10:]},
    ]
    handler = {"id": "u-handler", "role": "handler", "name": HANDLER["name"],
               "documentNumber": HANDLER["documentNumber"], "level": "level4", "login": "personal_account",
               "actingFor": {"enterprise": DEVELOPER, "level": "level4", "binding": "bound"},
               "noticeAcknowledged": True}
    write("project.json", project)
    write("batch.json", {"handler": handler, "organisationType": "developer", "propertyType": "building",
                         "cases": cases})
    sold = {part: value for part, value in subs[10].items() if part != "subCase"}
    write("papers/sub-case.json", {"businessType": cases[1]["businessType"], "organisationType": "developer",
                                   "propertyType": "building", **sold})
    [trace] = [vector for vector in json.loads((VECTORS / "case/batch.json").read_text("utf-8"))
               if vector["id"] == "case/trace"]
    commands = [step["input"] for step in trace["steps"] if step["operation"] in ("case.open", "case.handle")]
    for name, part in (("actors", "actor"), ("commands", "command")):
        lines(f"case/{name}.jsonl", [json.dumps(given[part], ensure_ascii=False) for given in commands])
    lines("case/times.txt", [given["now"] for given in commands])


main()
