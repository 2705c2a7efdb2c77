"""Fonts of this machine with which papers are set and seals are drawn: files of TrueType or OpenType with Chinese."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import dengji
from matplotlib import font_manager

FAMILIES = [
    "Noto Serif CJK SC",
    "Noto Serif CJK JP",  # what the collection of all of them calls itself here
    "Source Han Serif SC",
    "SimSun",
    "Songti SC",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "SimHei",
    "PingFang SC",
]
"""What is looked for, in this order."""


class NoFont(Exception):
    """There is no font with Chinese."""

    def __init__(self) -> None:
        super().__init__(
            f"没有找到中文字体（依次查找：{'、'.join(FAMILIES)}），请安装其中之一，或用 --font 指定文件 / no font with Chinese"
        )


@dataclass(frozen=True)
class Chosen:
    """Font files; they can be sent to another process, which reads them once."""

    regular: Path
    bold: Path

    def fonts(self) -> dengji.Fonts:
        """For papers."""
        return _fonts(self)

    def for_seals(self) -> dengji.Font:
        """For drawing seals."""
        return _bold(self)


@lru_cache(maxsize=2)
def _fonts(chosen: Chosen) -> dengji.Fonts:
    return dengji.Fonts(chosen.regular.read_bytes()).with_bold(chosen.bold.read_bytes())


@lru_cache(maxsize=2)
def _bold(chosen: Chosen) -> dengji.Font:
    return dengji.Font(chosen.bold.read_bytes())


def choose(regular: Path | None = None, bold: Path | None = None) -> Chosen:
    """The files that somebody names, or else the first family that is here."""
    if regular:
        return Chosen(regular, bold or regular)
    faces = [face for face in font_manager.fontManager.ttflist if face.style == "normal"]
    for family in FAMILIES:
        weights = {_weight(face.weight): Path(face.fname) for face in faces if face.name == family}
        if weights:
            return Chosen(weights[_nearest(weights, 400)], weights[_nearest(weights, 700)])
    raise NoFont


def _weight(weight: int | str) -> int:
    return weight if isinstance(weight, int) else font_manager.weight_dict.get(weight, 400)


def _nearest(weights: dict[int, Path], wanted: int) -> int:
    return min(weights, key=lambda weight: abs(weight - wanted))
