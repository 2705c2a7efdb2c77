import datetime

import dengji
from harness import CASE, DATA, judge, ms, start

start("dengji")
name, key = CASE.split("-")
verifier = dengji.Verifier([(DATA / f"{key}.crt").read_bytes()])
now = datetime.datetime.now(datetime.timezone.utc)
ms(CASE, *judge(lambda file: verifier.verify(file.read_bytes(), now)["verdict"] == "valid"))
