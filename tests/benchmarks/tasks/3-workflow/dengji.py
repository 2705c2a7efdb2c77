import dengji
from harness import load, rate, start

start("dengji")
profile = dengji.Profile.builtin("guangzhou-registration")
steps = load("case-trace.json")
at = lambda step: dengji.Context(now=step["now"], actor=step["actor"], profile=profile)
prepare, commands = steps["prepare"], steps["commands"]
opened, _ = dengji.Case.open(prepare[0]["command"], at(prepare[0]))
for step in prepare[1:]:
    opened.handle(step["command"], at(step))
state = opened.to_json()
contexts = [at(step) for step in commands]


def trace():
    held = dengji.Case.from_state(state)
    for step, context in zip(commands, contexts):
        held.handle(step["command"], context)
    return held


assert trace().progress(profile)["filed"] == 1
rate("full traces", trace, note=f"{len(commands)} commands with their chained log, from a stored snapshot of a filled form")
