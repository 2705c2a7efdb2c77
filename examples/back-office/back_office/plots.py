"""Plots as SVG, to stand in a page: text stays text, so that it can be read, searched and printed sharp."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

import matplotlib
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

FONTS = [
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",  # what the collection of all of them calls itself here
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "Microsoft YaHei",
    "PingFang SC",
    "SimHei",
    "SimSun",
    "Noto Serif CJK SC",
    "Noto Serif CJK JP",
]
"""Fonts with Chinese that are looked for, by which texts are measured. Without any the plots are a little uneven, and
still right: the browser draws the texts, with a font of its own."""
BROWSER_FONTS = "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif"
INK, GRID = "#28353d", "#dfe5e8"
COLOURS = ["#2f6f8f", "#c9803b", "#8aa05a", "#8f5b7b", "#5c6f7b", "#b9a13f", "#46887f"]


@lru_cache(maxsize=1)
def font() -> str | None:
    """The font that texts are measured with; none where there is none with Chinese."""
    known = {face.name for face in font_manager.fontManager.ttflist}
    return next((name for name in FONTS if name in known), None)


def _settings() -> dict[str, object]:
    return {
        "svg.fonttype": "none",
        "svg.hashsalt": "back-office",  # the same figures give the same file
        "font.family": [font() or "DejaVu Sans"],
        "font.size": 9,
        "axes.edgecolor": GRID,
        "axes.unicode_minus": False,
        "text.color": INK,
        "axes.labelcolor": INK,
        "xtick.color": INK,
        "ytick.color": INK,
    }


def _svg(figure: Figure, described: str) -> str:
    """The drawing alone, with what it shows said for those who cannot see it."""
    buffer = io.StringIO()
    with warnings.catch_warnings():
        # Texts are measured without a font that has them, which is said above; nothing is drawn with it.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font", category=UserWarning)
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None}, transparent=True)
    drawn = buffer.getvalue()
    drawn = drawn[drawn.index("<svg") :]
    drawn = re.sub(r"font: ([\d.]+px) [^;\"]+", rf"font: \1 {BROWSER_FONTS}", drawn)
    return drawn.replace("<svg ", f'<svg role="img" aria-label="{described}" ', 1)


def _axes(width: float, height: float) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.add_subplot()
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(length=0)
    axes.set_axisbelow(True)
    return figure, axes


def per_day(counts: Mapping[str, Mapping[date, int]], first: date, days: int, described: str) -> str:
    """Stacked columns: how many of each kind on each day."""
    with matplotlib.rc_context(_settings()):  # type: ignore[arg-type]
        figure, axes = _axes(9.2, 2.5)
        span = [first + timedelta(days=at) for at in range(days)]
        below = [0] * days
        for (kind, found), colour in zip(counts.items(), COLOURS, strict=False):
            heights = [found.get(day, 0) for day in span]
            axes.bar(range(days), heights, bottom=below, color=colour, label=kind, width=0.72)
            below = [low + height for low, height in zip(below, heights, strict=True)]
        step = max(1, -(-days // 12))
        axes.set_xticks(range(0, days, step), [f"{day.month}月{day.day}日" for day in span[::step]])
        axes.yaxis.grid(color=GRID)
        axes.set_xlim(-0.6, days - 0.4)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        if counts:
            axes.legend(frameon=False, ncols=min(4, len(counts)), loc="lower left", bbox_to_anchor=(0, 1))
        return _svg(figure, described)


def bars(rows: Sequence[tuple[str, Mapping[str, int]]], described: str, width: float = 9.2) -> str:
    """Lying bars, one for each row, of one or more parts; the sum stands at the end."""
    with matplotlib.rc_context(_settings()):  # type: ignore[arg-type]
        figure, axes = _axes(width, 0.5 + 0.29 * max(2, len(rows)))
        names = list(dict.fromkeys(part for _, parts in rows for part in parts))
        left = [0] * len(rows)
        for name, colour in zip(names, COLOURS, strict=False):
            widths = [parts.get(name, 0) for _, parts in rows]
            axes.barh(range(len(rows)), widths, left=left, color=colour, label=name, height=0.66)
            left = [at + wide for at, wide in zip(left, widths, strict=True)]
        most = max(left, default=0) or 1
        for at, total in enumerate(left):
            axes.text(total + most * 0.01, at, f"{total:,}", va="center", fontsize=8.5)
        axes.set_yticks(range(len(rows)), [label for label, _ in rows])
        axes.invert_yaxis()
        axes.set_xlim(0, most * 1.1)
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        if len(names) > 1:
            axes.legend(frameon=False, ncols=min(5, len(names)), loc="lower left", bbox_to_anchor=(0, 1))
        return _svg(figure, described)


def lines(series: Mapping[str, Sequence[int]], labels: Sequence[str], described: str) -> str:
    """Lines over time, such as weeks."""
    with matplotlib.rc_context(_settings()):  # type: ignore[arg-type]
        figure, axes = _axes(9.2, 2.6)
        for (name, values), colour in zip(series.items(), COLOURS, strict=False):
            axes.plot(range(len(values)), values, color=colour, label=name, linewidth=1.8, marker="o", markersize=3)
        step = max(1, -(-len(labels) // 12))
        axes.set_xticks(range(0, len(labels), step), labels[::step])
        axes.yaxis.grid(color=GRID)
        axes.set_ylim(bottom=0)
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        axes.legend(frameon=False, ncols=4, loc="lower left", bbox_to_anchor=(0, 1))
        return _svg(figure, described)
