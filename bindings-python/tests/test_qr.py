"""QR codes as matrix, SVG and PNG."""

from __future__ import annotations

import dengji
import pytest


def test_a_code_is_drawn_three_ways() -> None:
    code = dengji.QrCode("DJ1:" + "A" * 200)
    matrix = code.matrix()
    assert (code.version, code.size, code.mask) == (matrix["version"], matrix["size"], matrix["mask"])
    assert len(matrix["rows"]) == code.size == 17 + 4 * code.version
    assert code.to_svg().startswith("<svg") or "<svg" in code.to_svg()[:100]
    assert code.to_png().startswith(b"\x89PNG")
    assert len(code.to_png({"scale": 8})) > len(code.to_png({"scale": 1}))


def test_more_correction_needs_more_room() -> None:
    assert dengji.QrCode("A" * 300, "h").size > dengji.QrCode("A" * 300, "l").size


def test_what_cannot_be_drawn_is_said() -> None:
    with pytest.raises(dengji.Malformed) as caught:
        dengji.QrCode("登" * 2000)
    assert (caught.value.code, caught.value.pointer) == (dengji.codes.QR_TOO_LONG, "/text")
    with pytest.raises(dengji.Malformed) as caught:
        dengji.QrCode("a").to_svg({"scale": 0})
    assert caught.value.code == dengji.codes.QR_SCALE
    with pytest.raises(dengji.Malformed):
        dengji.QrCode("a", "x")  # type: ignore[arg-type]
