"""Another style for the whole window, a few widgets at a time: Qt restyles all of them in one call.

Qt leaves out what isn't polished. So the style is taken off every widget between the window's events, then
changed, which costs nothing any more, and put on each again, those that can be seen first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.pieces import Work

_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_NOTED = Qt.WidgetAttribute.WA_StyleSheet
_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle


class _Silence(QObject):
    """Keeps from the windows that font and palette changed: each widget learns it when it is polished anew.

    Told by Qt, all learn it in one call, and those that have their style already would change once more.
    """

    _KINDS = (QEvent.Type.ApplicationFontChange, QEvent.Type.ApplicationPaletteChange)

    def __init__(self) -> None:
        super().__init__()
        handles = (top.windowHandle() for top in QApplication.topLevelWidgets())
        self._handles = [handle for handle in handles if handle is not None]
        for handle in self._handles:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take these events away."""
        return event.type() in self._KINDS

    def end(self) -> None:
        """Let them through again."""
        for handle in self._handles:
            if isValid(handle):
                handle.removeEventFilter(self)


def restyled(
    begun: Callable[[], object],
    change: Callable[[], Work],
    told: Callable[[], Work],
    urgent: Callable[[], Work],
) -> Work:
    """Call `begun`, do `change`, which sets style sheet, font and palette, then `told` for what is seen.

    The windows aren't drawn until all of that is done. What is made meanwhile polishes itself. Before each of
    the widgets that aren't seen comes what `urgent` does.
    """
    bare = list[QWidget]()
    silence = _Silence()
    try:
        with not_drawn():
            begun()
            for widget in QApplication.allWidgets():
                if isValid(widget) and _dressed(widget):
                    widget.style().unpolish(widget)
                    widget.setAttribute(_POLISHED, on=False)
                    widget.setAttribute(_OWN_STYLE)  # it isn't told of the style until it has it
                    bare.append(widget)
                    yield
            yield from change()
            yield
            yield from _polished([widget for widget in bare if isValid(widget) and widget.isVisible()])
            yield from told()
            yield
        for widget in bare:
            yield from urgent()
            yield from _polished([widget])
    finally:
        for _ in _polished(bare):  # after an error; else there are none
            pass
        silence.end()


def dressed_inside(top: QWidget) -> Work:
    """Put the style on a widget and all in it that have none."""
    yield from _polished([top, *top.findChildren(QWidget)])


def polished_inside(top: QWidget) -> Work:
    """Polish what is in a new widget, the innermost first: Qt polishes a widget with all in it in one go."""
    for widget in reversed(top.findChildren(QWidget)):
        if isValid(widget):
            widget.ensurePolished()
            yield


def forget_rules() -> Work:
    """Let Qt take note anew of every widget: to be called once there is no style sheet any more.

    Qt marks a widget whose rules it looks up, once, to forget them when the widget goes. What it knows goes
    with the style sheet, the mark of a widget that wasn't polished stays: from then on its rules outlive it,
    and the next sheet that is put over this one ends the program (`QStyleSheetStyle::initObject`).
    """
    for widget in QApplication.allWidgets():
        if isValid(widget) and not widget.testAttribute(_POLISHED):
            widget.setAttribute(_NOTED, on=False)
            yield


def _dressed(widget: QWidget) -> bool:
    return widget.testAttribute(_POLISHED) and not widget.testAttribute(_OWN_STYLE)


def _polished(widgets: Iterable[QWidget]) -> Work:
    """Polish those that aren't; the order is that of Qt: all events of one widget before the next."""
    for widget in widgets:
        if isValid(widget) and not widget.testAttribute(_POLISHED):
            widget.setAttribute(_OWN_STYLE, on=False)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
            yield


@contextmanager
def not_drawn() -> Iterator[None]:
    """Keep the windows that are shown as they look."""
    windows = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top.updatesEnabled()]
    for window in windows:
        window.setUpdatesEnabled(False)
    try:
        yield
    finally:
        for window in windows:
            if isValid(window):
                window.setUpdatesEnabled(True)
