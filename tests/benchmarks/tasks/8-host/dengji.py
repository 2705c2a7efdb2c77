import json
import os
import subprocess
import sys
import time
from pathlib import Path

import dengji
from dengji import _native
from harness import ONCE, emit, load, rate, start

# What a host pays: to load the package, for a call on a handle, and for a batch of 10,000 units, each with its form filled in.
start("dengji")
profile = dengji.Profile.builtin("guangzhou-registration")
# Up to its submission.
trace = load("case-trace.json")
submission = next(at for at, step in enumerate(trace["commands"]) if step["command"]["action"]["type"] == "submit")
prepare = trace["prepare"] + trace["commands"][:submission]
at = lambda step: dengji.Context(now=step["now"], actor=step["actor"], profile=profile)
small, _ = dengji.Case.open(prepare[0]["command"], at(prepare[0]))
for step in prepare[1:]:
    small.handle(step["command"], at(step))
context = at(prepare[-1])


def load_time(rounds=9):
    """The shortest time in ms for which a new process imports the package."""
    script = "import time; begun = time.perf_counter(); import dengji; print(time.perf_counter() - begun)"
    return min(float(subprocess.check_output([sys.executable, "-c", script])) for _ in range(rounds)) * 1e3


def resident():
    """MiB of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20


def large():
    """The state of a batch of 10,000 units as JSON text."""
    state = small.state()
    one = json.dumps(state["subCases"][0])
    code, name = state["subCases"][0]["unit"]["unitCode"], state["subCases"][0]["id"]
    several = [
        one.replace(code, f"440106001001GB00001F{1 + number // 1000:04}{1 + number % 1000:04}").replace(
            f'"id": "{name}"', f'"id": "u{number}"', 1)
        for number in range(10_000)
    ]
    state["subCases"] = []
    return json.dumps(state).replace('"subCases": []', '"subCases": [' + ",".join(several) + "]", 1)


def timed(metric, call, note=""):
    begun = time.perf_counter()
    result = call()
    emit(metric, (time.perf_counter() - begun) * 1e3, "ms", note)
    return result


if not ONCE:
    rate("calls on a handle", lambda: small.version, note="the version of a case")
    emit("import", load_time(), "ms", "in a new process")
    emit("library", Path(_native.__file__).stat().st_size / 2**20, "MiB")
    text = large()
    before = resident()
    case = timed("10,000 units: read", lambda: dengji.Case.from_state(text), f"{len(text) // 2**20} MiB of JSON text")
    emit("10,000 units: memory", resident() - before, "MiB", "resident, once read")
    timed("10,000 units: full check", lambda: case.check(context))
    timed("10,000 units: submit", lambda: case.handle({"id": "b1", "action": {"type": "submit"}}, context),
          "full check, 10,000 rounds, log, and its outcome as dicts")
    state = json.loads(case.to_json())
    subs = [sub["id"] for sub in state["subCases"]]
    host = dengji.Context(now=prepare[-1]["now"], actor={"id": "host", "role": "system"}, profile=profile)
    signs = iter([
        {"id": f"s{number}", "action": {
            "type": "sign", "subCase": sub["id"], "round": 1, "signer": "buyers/0",
            "evidence": {"kind": "personal_signature", "provider": "yuexinqian", "reference": f"r{number}",
                         "digest": sub["round"]["digest"], "subject": sub["round"]["signers"][0]["documentNumber"],
                         "at": prepare[-1]["now"]}}}
        for number, sub in enumerate(state["subCases"])
    ])

    def one():
        case.handle(next(signs), host)
        return case.placements(profile, prepare[-1]["now"], {"offset": 0, "limit": 10})

    one()
    begun = time.perf_counter()
    for _ in range(50):
        one()
    emit("10,000 units: one signature and a page", (time.perf_counter() - begun) / 50 * 1e3, "ms")
    tax = {"id": "tax", "action": {"type": "report_tax", "subCases": subs, "cleared": True,
                                     "evidence": {"kind": "tax_certificate", "provider": "guangzhou-tax", "reference": "t",
                                                  "at": prepare[-1]["now"]}}}
    timed("10,000 units: a command on all", lambda: case.handle(tax, host), "its outcome as dicts included")
