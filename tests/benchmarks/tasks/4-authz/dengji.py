import dengji
from harness import load, rate, start

start("dengji")
requests, grants = load("requests.json"), load("grants.json")
profile = dengji.SealProfile.builtin("guangxi-seal")


def person(user):
    return {"name": user, "documentNumber": f"ID-{user}", "phone": f"T-{user}"}


def context(role, name, now):
    return dengji.SealContext(now, {"id": name, "role": role, **person(name)}, profile)


def command(number, action, **more):
    return {"id": f"c{number}", "action": action, **more}


# An account with five seals, of which the first serves as the model of all others; then its snapshot is filled.
licence = {"enterprise": {"name": "E", "documentNumber": "91450100MA5GX0001Y"}, "kind": "enterprise_legal_person",
           "region": "450103", "representatives": [person("boss")]}
begun = "2025-01-01T00:00:00Z"
system, boss = context("system", "host", begun), context("legal_representative", "boss", begun)
account, _ = dengji.SealAccount.open(command(1, {"type": "open_account", "accountId": "A", "licence": licence}), system)
users = sorted({user for user, _, _ in grants} | {user for user, *_ in requests})
for number, user in enumerate(["boss", *users]):
    certificate = {"type": "report_certificate", "person": person(user), "certificate": {"serial": f"N{number}"}}
    account.handle(command(10 + number, certificate), system)
subject = person("boss")["documentNumber"]
evidence = [{"kind": "face_check", "provider": "P", "reference": "R", "subject": subject, "at": begun}]
account.handle(command(2, {"type": "apply", "application": "a"}, channel="phone", evidence=evidence), boss)
state = account.state()
model = state["seals"][0]
state["seals"] += [{**model, "id": f"s{number}"} for number in range(50)]
state["grants"] = [
    {"id": f"g{number}", "seal": seal, "layer": "person", "role": "seal_holder", "person": person(user), "at": begun,
     "until": f"{until}T23:59:59Z", "origin": "explicit", "grantedAs": "legal_representative"}
    for number, (user, seal, until) in enumerate(grants)
]
account = dengji.SealAccount.from_state(state)
sessions = {user: context("person", user, begun) for user in users}


def asked(user, seal, now):
    question = {"operation": "sign", "channel": "web", "seal": seal}
    return account.may(question, sessions[user].at(f"{now}T12:00:00Z"))


for user, seal, now, want in requests:
    answer = asked(user, seal, now)
    assert answer["allowed"] == want and (want or answer["unmet"]), (user, seal, now, want, answer)


def run():
    for user, seal, now, _ in requests:
        asked(user, seal, now)


rate("decisions", run, len(requests), "1,000 grants; every reason included")
prepared = [({"operation": "sign", "channel": "web", "seal": seal}, sessions[user].at(f"{now}T12:00:00Z"))
            for user, seal, now, _ in requests]
rate("decisions, indexed", lambda: [account.may(question, session) for question, session in prepared], len(prepared),
     "sessions at their instants made once; every reason included")
