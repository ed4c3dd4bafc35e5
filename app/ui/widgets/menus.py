"""Names that a user or a file gave, as entries of a menu: in a line, whole or told whole, no two alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.widgets.mnemonics import literal
from app.ui.widgets.tips import set_tip

_WIDEST = 420  # pixels; so a menu stays inside the smallest window, in large letters too
_NAMELESS = "…"


def let_scroll(menu: QMenu) -> None:
    """Show very many entries in one column that scrolls, not side by side; before the menu is opened."""
    menu.setProperty("many", "true")
    menu.style().unpolish(menu)
    menu.style().polish(menu)
    QApplication.sendEvent(menu, QEvent(QEvent.Type.StyleChange))  # only then it asks whether it may scroll


def add_names(menu: QMenu, names: Sequence[str]) -> list[QAction]:
    """Add an entry for each name; one that is cut in its middle says all of it in its tool tip."""
    let_scroll(menu)
    menu.ensurePolished()
    menu.setToolTipsVisible(True)
    metrics, seen, actions = QFontMetrics(menu.font()), dict[str, int](), []
    for name in names:
        line = " ".join(name.split()) or _NAMELESS
        text = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, _WIDEST)
        seen[text] = seen.get(text, 0) + 1
        shown = text if seen[text] == 1 else f"{text} ({seen[text]})"
        action = menu.addAction(literal(shown))
        set_tip(action, line if text != line else "", wrap=True)
        actions.append(action)
    return actions
