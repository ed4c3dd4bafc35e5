"""Buttons: with a word, with an icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton

from app.ui.theme.style import ROUND
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label
from app.ui.widgets.mnemonics import literal
from app.ui.widgets.tips import set_tip

_GAP = 6  # pixels between a button's word and what stands at its end
_REFITTED = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.StyleChange)


class Button(QPushButton):
    """A button with a word; `kind` is a style of the sheet, "" for outlined.

    Clicking doesn't take the keyboard focus, so that the ring shows only for those who use the keyboard.
    """

    def __init__(
        self, text: str = "", kind: str = "", *, name: str = "", clicked: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
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
        self.setText(literal(text))
        self.setAccessibleName(name or text)


class EndButton(Button):
    """A button with something small at its end, such as its keys, where there is room beside its word."""

    def __init__(self, kind: str, clicked: Callable[[], object], *, margin: int = 8) -> None:
        super().__init__(kind=kind, clicked=clicked)
        self._end, self._margin = Label(kind="small"), margin
        self._end.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._end)
        row.addSpacing(margin)

    def set_words(self, text: str, name: str = "") -> None:
        """Set the visible word and the accessible name."""
        super().set_words(text, name)
        if hasattr(self, "_end"):  # not while it is being made
            self._fit()

    def set_end(self, text: str) -> None:
        """Set what stands at the end, "" for nothing."""
        self._end.setText(text)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow the room, and letters of another size."""
        done = super().event(event)
        if event.type() in _REFITTED:
            self._fit()
        return done

    def _fit(self) -> None:
        wanted = self.sizeHint().width() + _GAP + self._end.sizeHint().width() + self._margin
        fits = bool(self._end.text()) and wanted <= self.width()
        if self._end.isHidden() is fits:
            self._end.setVisible(fits)


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
        self._size = size  # pixels of the icon, in text of the usual size
        if kind:
            self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_name(name)
        self._dress()
        theme.changed.connect(self._dress)
        if clicked is not None:
            self.clicked.connect(lambda _=False: clicked())

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        set_tip(self, name)

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

    def _dress(self) -> None:
        """Follow the theme and the size of the text."""
        size = self._theme.scaled(self._size)
        self.setIconSize(QSize(size, size))
        if self._kind in ROUND:
            side = self._theme.scaled(ROUND[self._kind])
            self.setFixedSize(side, side)
        self._redraw()

    def _redraw(self, *, hovered: bool = False) -> None:
        colour = "on_accent" if self._kind == "round" else self._colour
        if hovered and colour == "muted":
            colour = "text"
        self.setIcon(self._theme.icon(self._icon, colour))
