"""Turns tokens into the palette and the one style sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

from app.ui.theme.tokens import Tokens

_NAME = re.compile(r"@([a-z_]+)")
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


def make_style_sheet(template: str, tokens: Tokens, extras: Mapping[str, str]) -> str:
    """Fill the template's `@names`; an unknown name raises `KeyError`."""
    values = {**tokens.colours, **extras}
    return _NAME.sub(lambda match: values[match.group(1)], template)
