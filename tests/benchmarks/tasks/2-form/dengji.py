import datetime

import dengji
from harness import DATA, load, rate, start

# Far more than a schema: numbers, dates, shares, consistency, questionnaire, checklist. Its own document, of like size.
start("dengji")
profile = dengji.Profile.builtin("guangzhou-registration")
today = datetime.date(2026, 3, 1)
valid, invalid = load("sub-case.json"), load("sub-case-invalid.json")
text = (DATA / "sub-case.json").read_bytes()
handle = dengji.SubCase(text)
errors = lambda report: [finding for finding in report["findings"] if finding["severity"] == "error"]
assert not errors(profile.check(text, today)), "calls the valid document invalid"
found = len(errors(profile.check(invalid, today)))
note = f"its own document, {len(text)} bytes"
rate("valid object", lambda: profile.check(valid, today), note=note)
rate("valid JSON text", lambda: profile.check(text, today), note=note)
rate("on a handle", lambda: profile.check(handle, today), note=note)
rate("invalid object", lambda: profile.check(invalid, today), note=f"reports {found} of 5 errors")
