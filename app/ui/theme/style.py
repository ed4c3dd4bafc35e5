"""Turns tokens into the palette and the one style sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from app.ui.theme.tokens import Tokens

_NAME = re.compile(r"@([a-z_]+)")
_FONT = re.compile(r"font-size: ([\d.]+)px")
_SIDE = re.compile(r"\b((?:padding|margin|border|border-top|border-bottom)-)(left|right)\b")
# top, right, bottom, left
_FOUR = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);")
# Room above and below of what stands in rows, in pixels; with a focus border of 2 px one is given back.
_ROOM = {"comfortable": {"row": 6, "field": 6, "segment": 4}, "compact": {"row": 3, "field": 3, "segment": 2}}
_LEAST = {"field": 18, "wide": 22, "action": 16, "segment": 17}  # pixels a line of text takes, at 100 %
ROUND = {"round": 32, "float": 36}  # pixels across, at 100 %
_ROUND_EDGE = 10  # of it that aren't content: padding and border
_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "background",
    QPalette.ColorRole.AlternateBase: "side",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "background",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "background",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Light: "background",
    QPalette.ColorRole.Midlight: "side",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
    QPalette.ColorRole.Accent: "accent",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(tokens.colours[name]))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.colours["muted"]))
    return palette


def make_style_sheet(
    template: str,
    tokens: Tokens,
    extras: Mapping[str, str],
    *,
    density: str = "comfortable",
    scale: float = 1.0,
) -> str:
    """Fill the template's `@names`, an unknown one raises `KeyError`; `scale` is that of the text."""
    values = {**tokens.colours, **_room(density), **_least(scale), **_round(scale), **extras}
    sheet = _NAME.sub(lambda match: values[match.group(1)], template)
    if scale == 1:
        return sheet
    return _FONT.sub(lambda match: f"font-size: {round(float(match.group(1)) * scale, 1):g}px", sheet)


def mirror(sheet: str) -> str:
    """Return a style sheet for a window that is read from right to left; Qt itself turns only alignments."""
    turned = _SIDE.sub(lambda m: m.group(1) + ("right" if m.group(2) == "left" else "left"), sheet)
    return _FOUR.sub(r"\1: \2 \5 \4 \3;", turned)


def _least(scale: float) -> dict[str, str]:
    """What holds a line of text is as high as that: a row else keeps it as low as the lowest beside it."""
    return {f"{name}_least": f"{round(pixels * scale)}px" for name, pixels in _LEAST.items()}


def _round(scale: float) -> dict[str, str]:
    """Round buttons grow with the text; a radius beyond half their size would make them square."""
    sizes = {name: round(pixels * scale) for name, pixels in ROUND.items()}
    radii = {f"{name}_radius": f"{size // 2}px" for name, size in sizes.items()}
    return {**radii, **{f"{name}_least": f"{size - _ROUND_EDGE}px" for name, size in sizes.items()}}


def _room(density: str) -> dict[str, str]:
    names = _ROOM.get(density, _ROOM["comfortable"])
    plain = {f"{name}_room": f"{pixels}px" for name, pixels in names.items()}
    focus = {f"{name}_room_focus": f"{max(0, pixels - 1)}px" for name, pixels in names.items()}
    return {**plain, **focus, "segment_focus": f"{names['segment'] - 2}px"}
