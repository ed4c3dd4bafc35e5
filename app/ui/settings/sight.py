"""Brings one row of a section in sight and gives it the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.settings.section import SectionView

_AROUND = 24  # pixels above and below the row


def bring_in_sight(area: QScrollArea, view: SectionView, name: str) -> None:
    """Show a row of the section that is shown, once it has its place; an unknown name does nothing."""
    row = view.rows.get(name)
    if row is not None:
        QTimer.singleShot(0, row, lambda: _bring(area, view, name))  # behind what lays the section out


def _bring(area: QScrollArea, view: SectionView, name: str) -> None:
    row = view.rows[name]
    if not row.isVisible():  # the user went elsewhere meanwhile
        return
    area.ensureWidgetVisible(row, 0, _AROUND)
    field = _field(view.controls.get(name, row)) or _field(row)
    if field is not None:
        field.setFocus(Qt.FocusReason.TabFocusReason)


def _field(within: QWidget) -> QWidget | None:
    """The first thing that Tab would reach."""
    for widget in (within, *within.findChildren(QWidget)):
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if reached and widget.isVisible() and widget.isEnabled():
            return widget
    return None
