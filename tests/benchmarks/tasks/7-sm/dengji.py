import dengji
from harness import load, rate, skip, start

start("dengji")
given = load("sm2.json")
message = given["message"].encode()
# An ECPrivateKey (RFC 5915) that names the curve SM2.
key = dengji.SoftwareKey(bytes.fromhex("30310201010420" + given["private"] + "a00a06082a811ccf5501822d"))
assert key.public_key().hex().endswith(given["public"]), "has another public key"

rate("SM2 sign", lambda: key.sign(message), note="deterministic, as DER")
skip("SM2 verify", "no call of its own in Python: see dengji (rust)")
short, long = bytes(64), bytes(16384)
rate("SM3 64 B", lambda: dengji.digest("sm3", short))
rate("SM3 16 KiB", lambda: dengji.digest("sm3", long), len(long) / 1e6, unit="MB/s")
