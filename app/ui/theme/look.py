"""The looks among the settings."""

from __future__ import annotations

from app.settings.model import Settings
from app.ui.theme.theme import Look


def look_of(settings: Settings) -> Look:
    """The looks among the settings."""
    return Look(
        mode=settings.theme.value,
        accent=settings.accent.value,
        code_style=settings.code_style.value,
        density=settings.density.value,
        text_size=settings.text_size,
        column_width=settings.column_width,
    )
