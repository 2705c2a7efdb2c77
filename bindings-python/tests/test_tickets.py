"""QR tickets: signed here or by a device, checked offline."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import dengji
import pytest
from dengji.documents import PlatformKey, Ticket

PRIVATE = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8"
PUBLIC = (
    "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
    "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"
)
ISSUED = datetime(2024, 8, 1, 9, 30, tzinfo=timezone(timedelta(hours=8)))
KEYS: list[PlatformKey] = [{"keyId": "k1", "publicKey": PUBLIC}]


@pytest.fixture
def ticket() -> Ticket:
    return {
        "keyId": "k1",
        "caseId": "c1",
        "subCase": "s1",
        "round": 1,
        "issued": "2024-08-01T01:30:00Z",
        "expires": "2024-08-02T01:30:00Z",
        "digest": "ab" * 32,
    }


def codes(payload: str, now: datetime | str) -> list[str]:
    return [finding["code"] for finding in dengji.verify_ticket(payload, KEYS, now)["report"]["findings"]]


def test_a_ticket_lives_for_a_day(ticket: Ticket) -> None:
    payload = dengji.sign_ticket(ticket, PRIVATE)["payload"]
    assert codes(payload, ISSUED) == []
    assert codes(payload, ISSUED - timedelta(seconds=1)) == [dengji.codes.TICKET_NOT_YET_VALID]
    assert codes(payload, ISSUED + timedelta(hours=24, microseconds=-1)) == []
    assert codes(payload, ISSUED + timedelta(hours=24)) == [dengji.codes.TICKET_EXPIRED]
    assert dengji.verify_ticket(payload, KEYS, "2024-08-01T09:30:00+08:00").get("ticket") == ticket


def test_a_device_may_sign(ticket: Ticket) -> None:
    to_sign = dengji.prepare_ticket(ticket, PUBLIC)
    assert len(to_sign.get("digest", "")) == 64
    with pytest.raises(dengji.Misuse) as caught:
        dengji.complete_ticket(ticket, "11" * 64, PUBLIC)
    assert caught.value.code == dengji.codes.CRYPTO_SIGNATURE_WRONG


def test_a_time_without_a_zone_is_refused(ticket: Ticket) -> None:
    payload = dengji.sign_ticket(ticket, PRIVATE)["payload"]
    with pytest.raises(dengji.Malformed):
        dengji.verify_ticket(payload, KEYS, ISSUED.replace(tzinfo=None))


def test_any_changed_letter_is_seen(ticket: Ticket) -> None:
    payload = dengji.sign_ticket(ticket, PRIVATE)["payload"]
    for place in range(len(payload)):
        changed = payload[:place] + ("A" if payload[place] != "A" else "B") + payload[place + 1 :]
        assert codes(changed, ISSUED), place
