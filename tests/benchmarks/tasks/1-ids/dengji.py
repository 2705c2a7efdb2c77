import datetime

import dengji
from harness import load, rate, start

start("dengji")
checker = dengji.IdentifierChecker(datetime.date(2026, 3, 1))
for name, kind in ("uscc", "uscc"), ("ric", "resident_id"), ("mobile", "phone"):
    rows = load("ids.json")[name]
    ids = [text for text, _ in rows]
    agreed = sum(checker.check(kind, text).valid == valid for text, valid in rows)

    def run():
        for text in ids:
            checker.check(kind, text).valid

    rate(f"{name} checks", run, len(ids), f"agrees on {agreed} of {len(ids)}")
    rate(f"{name} in a list", lambda: checker.check_list(kind, ids).error_count, len(ids), "columns, details on demand")
