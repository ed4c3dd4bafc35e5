"""Finds what is wrong with a menu that is shown: too large, an entry cut, empty, or named as another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QMenu

_SIDES = 36  # pixels around the words of an entry, in the style sheet
_ITEM = 13  # pixels of its letters, there too
_SPARE = 1  # pixels that rounding may take
_CUT = "\u2026"


def entries(menu: QMenu) -> list[QAction]:
    """The entries that are shown, of the menu alone."""
    return [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def words(action: QAction) -> str:
    """What an entry says, without its keys and the mark of its letter."""
    text = action.text().partition("\t")[0].replace("&&", "\0").replace("&", "")
    return text.replace("\0", "&").strip()


def every(menu: QMenu) -> Iterator[QMenu]:
    """A menu and those that open from it."""
    yield menu
    for action in entries(menu):
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from every(inner)


def faults(menu: QMenu, window: QSize, scale: float = 1.0) -> list[str]:
    """Return what is wrong with a menu and those that open from it, a line for each."""
    return [line for one in every(menu) for line in _faults(one, window, scale)]


def _faults(menu: QMenu, window: QSize, scale: float) -> Iterator[str]:
    menu.ensurePolished()
    shown, size = entries(menu), menu.sizeHint()
    if not shown:
        yield "a menu without entries"
    if size.width() > window.width() or size.height() > window.height():
        yield f"{size.width()} x {size.height()} pixels: {words(shown[0])!r} …"
    for name, count in Counter(map(words, shown)).items():
        if not name:
            yield "an empty entry"
        elif count > 1:
            yield f"{count} entries {name!r}"
    columns = {menu.actionGeometry(action).x() for action in shown}
    if len(columns) > 1:
        yield f"{len(columns)} columns: {words(shown[0])!r} …"
    for action in shown:
        yield from _cut(menu, action, scale)


def _cut(menu: QMenu, action: QAction, scale: float) -> Iterator[str]:
    name = words(action)
    if _CUT in name.rstrip(_CUT) and _CUT not in action.toolTip():
        whole = action.toolTip()
        if not (menu.toolTipsVisible() and len(whole) > len(name)):
            yield f"{name!r} is cut and tells the rest nowhere"
    font = QFont(menu.font())
    font.setPixelSize(round(_ITEM * scale))
    metrics = QFontMetrics(font)
    keys = action.text().partition("\t")[2] or (
        action.shortcut().toString() if action.isShortcutVisibleInContextMenu() else ""
    )
    needed = sum(metrics.horizontalAdvance(part) for part in (name, keys)) + _SIDES
    have = menu.actionGeometry(action).width()
    if needed > have + _SPARE:
        yield f"{name!r}: {have} pixels wide, needs {needed}"
