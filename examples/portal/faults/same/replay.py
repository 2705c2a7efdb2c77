"""As replay.ts, in Python."""

import json
import sys

import dengji

sys.stdin.reconfigure(encoding="utf-8")
sys.stdout.reconfigure(encoding="utf-8")
profile = dengji.Profile.builtin("guangzhou-registration")


def say(document: object) -> None:
    print(json.dumps(document, ensure_ascii=False, separators=(",", ":")))


case = None
for line in sys.stdin:
    step = json.loads(line)
    context = dengji.Context(step["now"], step["actor"], profile, salt=step["salt"])
    try:
        if case is None:
            case, outcome = dengji.Case.open(step["command"], context)
        else:
            outcome = case.decide(step["command"], context)
            if not outcome["repeated"]:
                case.apply([outcome["entry"]])
        say({"repeated": outcome["sequence"]} if outcome["repeated"] else outcome["entry"])
    except dengji.Refused as refused:
        say({"refused": [unmet["finding"]["code"] for unmet in refused.unmet]})
assert case is not None
print(case.to_json())
