"""Writes all that stands beside it, the same at every run: what a host keeps, who its people are, codes as they are
scanned, and what the signing platform reports. `python3 make.py`, in this folder, with the package `dengji` installed.
Persons, firms and numbers are those of ../../data: nobody's."""

import hashlib
import json
import shutil
from pathlib import Path

import dengji

SAMPLES = Path("../../data")
KEY_ID, KEY = "gz-2024-1", "7".rjust(64, "0")  # the key of tests/vectors/signing/ticket.json: whoever reads this has it
PROFILE = dengji.Profile.builtin("guangzhou-registration")


def lines(name: str) -> list[str]:
    return (SAMPLES / "case" / name).read_text("utf-8").splitlines()


def write(name: str, text: str) -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def jsonl(name: str, values: list) -> None:
    write(name, "".join(dump(value) + "\n" for value in values))


def until(last: str, case_id: str, change=lambda command: command) -> tuple[dengji.Case, list]:
    """The case of examples/data/case, up to a step, such as that by which everybody is asked to sign."""
    case, log = None, []
    for number, (now, actor, text) in enumerate(zip(lines("times.txt"), lines("actors.jsonl"), lines("commands.jsonl"))):
        command = change(json.loads(text.replace('"k1"', f'"{case_id}"')))
        salt = hashlib.sha256(f"{case_id} {number}".encode()).hexdigest()[:32]
        context = dengji.Context(now, actor, PROFILE, salt=salt)
        if case is None:
            case, outcome = dengji.Case.open(dump(command), context)
        else:
            outcome = case.decide(dump(command), context)
            case.apply([outcome["entry"]])
        log.append(outcome["entry"])
        if command["action"]["type"] == last:
            return case, log
    raise AssertionError(f"no {last}")


def strangers(command: dict) -> dict:
    """The same case of other buyers."""
    text = dump(command)
    for mine, theirs in (("张三", "王五"), ("李四", "赵六"), ("44010618800101001X", "440106188003030030"), ("440106188002020025", "440106188004040046")):
        text = text.replace(mine, theirs)
    return json.loads(text)


def code(case_id: str, case: dengji.Case, key: str = KEY, **other) -> str:
    round = case.state()["subCases"][0]["round"]
    ticket = {"keyId": KEY_ID, "caseId": case_id, "subCase": "s1", "round": round["number"], "issued": round["issued"],
              "expires": round["expires"], "digest": round["digest"]} | other
    return dengji.sign_ticket(ticket, key)["payload"]


for folder in ("host", "people", "keystore", "codes", "evidence"):
    shutil.rmtree(folder, ignore_errors=True)

k1, log = until("submit", "k1")
k2, editing = until("answer_questionnaire", "k2")
k9, other = until("submit", "k9", strangers)
jsonl("host/cases/k1.jsonl", log)
jsonl("host/cases/k2.jsonl", editing)
jsonl("host/cases/k9.jsonl", other)
jsonl("host/seals/shenzhen.jsonl", json.loads((SAMPLES / "seals/shenzhen-log.json").read_text("utf-8")))


def seals() -> list:
    """The account of the case's enterprise on the sealing platform: two seals, of which its handler may use one."""
    enterprise = json.loads(lines("commands.jsonl")[0])["action"]["initiator"]
    zhou = json.loads(lines("actors.jsonl")[0])
    handler = {"name": zhou["name"], "documentNumber": zhou["documentNumber"]}
    session = {"id": "enterprise", "role": "enterprise_account", "login": "e_licence", "actingFor": {"enterprise": enterprise}}
    platform = {"id": "platform", "role": "system"}
    form = {"organisationName": enterprise["name"], "organisationNumber": enterprise["documentNumber"], "organisationType": "企业",
            "region": "广州市天河区", "postcode": "510000", "telephone": "020-00000000", "address": "示例路1号", "handler": handler}
    licence = {"enterprise": enterprise, "kind": "enterprise_legal_person", "region": "440106",
               "representatives": [{"name": "陈云锦", "documentNumber": "440106188005050035"}]}
    one = {"colour": "红色", "start": "2024-07-01", "years": 3}
    steps = [
        (platform, {"type": "open_account", "accountId": "guangzhou", "licence": licence}),
        (session, {"type": "apply", "application": "a1", "form": form, "seals": [
            {"id": "name", "name": "法定名称章", "kind": "official_name"} | one,
            {"id": "second", "name": "法定名称章（二）", "kind": "official_name"} | one]}),
        (platform, {"type": "report_issue", "seals": ["name", "second"]}),
        (session, {"type": "authorise_handler", "person": handler}),
        (session, {"type": "suspend", "seals": ["second"]}),
    ]
    profile, account, log = dengji.SealProfile.builtin("guangzhou-seal-platform"), None, []
    for number, (actor, action) in enumerate(steps):
        channel = {} if actor is platform else {"channel": "web"}
        command = dump({"id": f"z{number}", "action": action} | channel)
        salt = hashlib.sha256(f"guangzhou {number}".encode()).hexdigest()[:32]
        context = dengji.SealContext("2024-07-01T01:00:00Z", dump(actor), profile, salt=salt)
        if account is None:
            account, outcome = dengji.SealAccount.open(command, context)
        else:
            outcome = account.decide(command, context)
            account.apply([outcome["entry"]])
        log.append(outcome["entry"])
    return log


jsonl("host/seals/guangzhou.jsonl", seals())
representative = {"role": "legal_representative", "level": "level4"}
people = {
    "zhang": {"role": "buyer", "name": "张三", "documentNumber": "44010618800101001X"},
    "li": {"role": "buyer", "name": "李四", "documentNumber": "440106188002020025"},
    "zhou": json.loads(lines("actors.jsonl")[0]),
    "zhao": representative | {"name": "赵新任", "documentNumber": "440305188002020022", "phone": "13800000002"},
    "chen": representative | {"name": "陈云锦", "documentNumber": "44010618800101001X", "phone": "13800000001"},
    "sun": {"role": "person", "name": "孙持章", "documentNumber": "440305188003030033", "phone": "13800000003"},
}
for name, actor in people.items():
    actor["id"] = f"u-{name}"
    # The phone knows who it belongs to; the host knows whose session it is, and believes nothing that the phone says.
    write(f"people/{name}.json", dump(actor) + "\n")
    write(f"keystore/{name}/session", f"sample-session-of-{name}")
    write(f"host/sessions/sample-session-of-{name}.json", dump(actor) + "\n")

public = "04ddf092555409c19dfdbe86a75c139906a80198337744ee78cd27e384d9fcaf15847d18ffb38e87065cd6b6e9c12d2922037937707d6a49a2223b949657e52bc1"
jsonl("keys.jsonl", [{"keyId": KEY_ID, "publicKey": public}])
good = code("k1", k1)
codes = {
    "sign": good,
    "changed": good[:-5] + ("0" if good[-5] != "0" else "1") + good[-4:],
    "other-case": code("k9", k9),
    "other-key": code("k1", k1, key="8".rjust(64, "0")),
    "other-content": code("k1", k1, digest="0" * 64),
    "upload": code("k1", k1, round=0),
}
for name, text in codes.items():
    write(f"codes/{name}.txt", text + "\n")

digest = k1.state()["subCases"][0]["round"]["digest"]
for name in ("zhang", "li"):
    write(f"evidence/{name}.json", dump({
        "kind": "personal_signature", "provider": "yuexinqian", "reference": f"sig-{name}-1", "digest": digest,
        "subject": people[name]["documentNumber"], "at": "2024-08-01T02:00:00Z"}) + "\n")
