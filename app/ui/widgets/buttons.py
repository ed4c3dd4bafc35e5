"""Buttons: with a word, with an icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QPushButton, QToolButton

from app.ui.theme.theme import Theme

_ROUND = {"round": 32, "float": 36}  # pixels


class Button(QPushButton):
    """A button with a word; `kind` is a style of the sheet, "" for outlined.

    Clicking doesn't take the keyboard focus, so that the ring shows only for those who use the keyboard.
    """

    def __init__(
        self, text: str = "", kind: str = "", *, name: str = "", clicked: Callable[[], object] | None = None
    ) -> None:
        super().__init__(text)
        if kind:
            self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_words(text, name)
        if clicked is not None:
            self.clicked.connect(lambda _=False: clicked())

    def set_words(self, text: str, name: str = "") -> None:
        """Set the visible word and the accessible name (the word itself when none is given)."""
        self.setText(text)
        self.setAccessibleName(name or text.replace("&", ""))


class IconButton(QToolButton):
    """A button with an icon; `name` is its tool tip and accessible name; kinds: "", round, float."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        kind: str = "",
        size: int = 18,
        colour: str = "muted",
        clicked: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._colour, self._kind = theme, icon, colour, kind
        if kind:
            self.setProperty("kind", kind)
        if kind in _ROUND:
            self.setFixedSize(_ROUND[kind], _ROUND[kind])
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(size, size))
        self.set_name(name)
        self._redraw()
        theme.changed.connect(self._redraw)
        if clicked is not None:
            self.clicked.connect(lambda _=False: clicked())

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._redraw()

    def set_colour(self, colour: str) -> None:
        """Draw the icon in another token's colour."""
        self._colour = colour
        self._redraw()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Darken the icon under the mouse."""
        super().enterEvent(event)
        self._redraw(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Back to rest."""
        super().leaveEvent(event)
        self._redraw()

    def _redraw(self, *, hovered: bool = False) -> None:
        colour = "on_accent" if self._kind == "round" else self._colour
        if hovered and colour == "muted":
            colour = "text"
        self.setIcon(self._theme.icon(self._icon, colour))
