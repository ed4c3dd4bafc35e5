"""Another language for the whole window, a widget at a time: Qt tells all of them in one call."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.pieces import Between, Pieces, Work
from app.ui.theme.restyle import not_drawn


class Retelling(QObject):
    """Tells the widgets of a window of a change of language between its events, those that are seen first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._between = Between(self)

    @property
    def going_on(self) -> bool:
        """Whether some don't know yet."""
        return self._between.busy

    def start(self) -> None:
        """Begin, anew where it isn't done: the language changed once more."""
        self._between.start(Pieces(self._tell()), self._between.stop)

    def _tell(self) -> Work:
        all_inside = self._window.findChildren(QWidget)
        kinds = {kind for kind in {type(one) for one in all_inside} if _follows(kind)}
        inside = (one for one in all_inside if type(one) in kinds)
        widgets = [self._window, *(one for one in inside if not one.isWindow())]  # Qt tells windows by itself
        with not_drawn():
            yield from _told([one for one in widgets if one.isVisible()])
            yield  # what came of it is laid out
        yield from _told([one for one in widgets if isValid(one) and not one.isVisible()])


def _follows(kind: type[QWidget]) -> bool:
    """Whether it is a class of ours that does something when the language changes."""
    return any("changeEvent" in vars(one) for one in kind.__mro__ if one.__module__.startswith("app."))


def _told(widgets: list[QWidget]) -> Work:
    for widget in widgets:
        if isValid(widget):
            widget.changeEvent(QEvent(QEvent.Type.LanguageChange))
            yield
