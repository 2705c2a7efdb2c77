import base64
import datetime

import dengji
from harness import CASE, DATA, keep, ms, start

start("dengji")
name, key = CASE.split("-")
pdf = (DATA / f"{name}.pdf").read_bytes()
signer = dengji.SoftwareKey((DATA / f"{key}.key").read_bytes())
side = 35_278                                     # a box of 100 points, as pyHanko's
point = {"type": "point", "page": 1, "xUm": 158_750, "yUm": 244_122}
plan = {"stamps": [{"widthUm": side, "heightUm": side, "position": point}]}
request = {
    "field": "Seal",
    "carrier": "cades_detached",
    "scheme": signer.default_scheme(),
    "certificates": [base64.b64encode((DATA / f"{key}.crt").read_bytes()).decode()],
    "time": datetime.datetime.now(datetime.timezone.utc).isoformat(),
    "placements": dengji.resolve_plan(pdf, plan)["placements"],   # pyHanko is told the box, too
}


def sign():
    picture = dengji.Picture.from_png((DATA / "stamp.png").read_bytes(), side)
    return dengji.sign_document(pdf, request, signer, pictures=[picture])


ms(CASE, sign, "PAdES B-B, incremental update")
keep(sign)
