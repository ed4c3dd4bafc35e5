"""Tool tips, all of them: Qt takes what looks like HTML in one for HTML, and draws the files it names."""

from __future__ import annotations

import html
from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QToolTip, QWidget


class Tipped(Protocol):
    """What has a tool tip: a widget, an action, an item of a table, a format of characters."""

    def setToolTip(self, tip: str, /) -> None:
        """Set it."""


def in_a_tip(text: str, *, wrap: bool = False) -> str:
    """Return what a tool tip must be told so that it says a text to the letter.

    Only HTML is wrapped where it is long. Words that Qt doesn't take for HTML stay as they are else: screen
    readers read tips aloud, tags and all.
    """
    if not text or not (wrap or GuiQt.mightBeRichText(text)):
        return text
    return f'<qt style="white-space: pre-wrap">{html.escape(text)}</qt>'


def set_tip(tipped: Tipped, text: str, *, wrap: bool = False) -> None:
    """Give something a tool tip of plain words, "" for none; long ones wrap if asked to."""
    tipped.setToolTip(in_a_tip(text, wrap=wrap))


def show_tip(place: QPoint, text: str, widget: QWidget) -> None:
    """Show plain words at a place of the screen, as the tip of a part of a widget."""
    QToolTip.showText(place, in_a_tip(text), widget)
