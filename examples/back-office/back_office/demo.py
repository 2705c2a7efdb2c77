"""All of it with sample data, into a folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path


def run(folder: Path, cases: int, now: datetime, platform: str | None, quiet: bool) -> dict[str, str]:
    """Not there yet."""
    raise NotImplementedError
