"""Reads thousands of our QR pictures back with a decoder that is not ours: zbar (Debian package zbar-tools).

    python3 tests/conformance/qr-readback.py [count]

Without `zbarimg` it says so and counts as skipped. The last line is `N passed, N failed, N skipped`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
AT_ONCE = 100


def read(pictures: list[Path]) -> list[str]:
    """The text of each picture; a line apiece, so a picture that cannot be read leaves a line too few."""
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", *map(str, pictures)]
    done = subprocess.run(command, capture_output=True, check=False)
    return done.stdout.decode("utf-8", "replace").removesuffix("\n").split("\n")


def compare(pictures: list[Path], texts: list[str]) -> int:
    """How many pictures do not give their text back."""
    failed = 0
    for start in range(0, len(pictures), AT_ONCE):
        some, expected = pictures[start : start + AT_ONCE], texts[start : start + AT_ONCE]
        if read(some) == expected:
            continue
        for picture, text in zip(some, expected, strict=True):
            found = read([picture])
            if found != [text]:
                failed += 1
                print(f"{picture.name}: expected {text!r}, read {found!r}")
    return failed


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    if shutil.which("zbarimg") is None:
        print("skipped: zbarimg is not installed (Debian: apt-get install zbar-tools)")
        print("0 passed, 0 failed, 1 skipped")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write = ["cargo", "run", "--quiet", "--package", "dengji", "--example", "qr_pictures", "--", name, str(count)]
        subprocess.run(write, cwd=ROOT, check=True, env={**os.environ, "CARGO_TERM_COLOR": "never"})
        texts = (folder / "texts.txt").read_text(encoding="utf-8").removesuffix("\n").split("\n")
        pictures = [folder / f"{number:05}.png" for number in range(count)]
        failed = compare(pictures, texts)
    print(f"{count - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
