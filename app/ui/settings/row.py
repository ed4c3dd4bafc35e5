"""A setting on the page: its words, its control, what is to be known about its value."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.settings.control import Control
from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import Folding
from app.ui.widgets.labels import Label, Rule

_DOWN, _ASIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_ROOM_FOR_WORDS = 230  # pixels beside the control, with the gap; with less it goes under the words
_GAP = 20  # pixels between the words and the control


class Row(Folding):
    """Name, one line of explanation, a warning where the value hurts, a way back to the recommended value."""

    reset_requested = Signal()

    def __init__(self, control: QWidget, *, below: bool = False) -> None:
        super().__init__()
        self._control, self._below = control, below
        self._name, self._mark = Label(kind="strong"), Label(kind="small")
        self._reset = Button(kind="link", clicked=self.reset_requested.emit)
        self._text, self._warning = Label(kind="note", wrap=True), Label(kind="warn", wrap=True)
        self._marked: tuple[str, str, str] | None = None
        self._offered = True
        for part in (self._warning, self._mark, self._reset):
            part.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._box = QBoxLayout(_ASIDE)
        self._box.setContentsMargins(0, 14, 0, 14)
        self._box.setSpacing(_GAP)
        self._box.addLayout(self._words(), 1)
        if not below:
            self._box.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._box)
        column.addWidget(Rule())

    def _words(self) -> QVBoxLayout:
        head = self._head = QBoxLayout(_ASIDE)
        head.setSpacing(8)
        for part in (self._name, self._mark, self._reset):
            head.addWidget(part)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(head)
        words.addWidget(self._text)
        words.addWidget(self._warning)
        if self._below:
            words.addSpacing(4)
            words.addWidget(self._control)
        return words

    def set_words(self, name: str, text: str) -> None:
        """Set the name and the line below it."""
        self._name.setText(name)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def set_mark(self, mark: str, reset: str = "") -> None:
        """Say something small beside the name; `reset` are the words of the way back, "" for none."""
        marked = (mark, reset, self._name.text())
        if marked == self._marked:  # to measure everything again takes long, and settings change often
            return
        self._marked = marked
        self._mark.setText(mark)
        self._mark.setVisible(bool(mark))
        self._reset.set_words(reset, f"{self._name.text()}: {reset}" if reset else "")
        self._reset.setVisible(bool(reset))
        self.fold()

    def set_warning(self, text: str) -> None:
        """Say why a value hurts, "" for nothing."""
        self._warning.setText(text)
        self._warning.setVisible(bool(text))

    @property
    def warning(self) -> str:
        """The warning shown."""
        return self._warning.text()

    def set_offered(self, offered: bool) -> None:
        """Say whether there is anything to choose here; else the row isn't shown, nor found."""
        if offered is not self._offered:
            self._offered = offered
            self.setVisible(offered)

    def matches(self, words: list[str]) -> bool:
        """Whether all the words, folded, stand in the name or the explanation."""
        if not self._offered:
            return False
        text = folded(f"{self._name.text()} {self._text.text()} {self._warning.text()}")
        return all(word in text for word in words)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: what doesn't fit side by side goes under each other."""
        parts = (self._control, self._mark, self._reset)
        width = max(part.minimumSizeHint().width() for part in parts if not part.isHidden())
        return QSize(width, super().minimumSizeHint().height())

    def fold(self) -> None:
        """Put things under each other where there is no room beside."""
        if isinstance(self._control, Control):
            wide = self._control.wide()
            self._control.set_narrow(wide > self.width())
            self._control.setMinimumWidth(0 if wide > self.width() else wide)  # the words give way
        control = self._control.sizeHint().width()
        words = (part.sizeHint().width() + _GAP for part in (self._mark, self._reset) if not part.isHidden())
        narrow = not self._below and self.width() < control + max((_ROOM_FOR_WORDS, *words))
        if not self._below and (self._box.direction() is _DOWN) is not narrow:
            self._box.setDirection(_DOWN if narrow else _ASIDE)
            self._box.setSpacing(8 if narrow else _GAP)
            place = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
            self._box.setAlignment(self._control, place)
        self._fold_head(self.width() - (0 if narrow or self._below else control + _GAP))

    def _fold_head(self, room: int) -> None:
        """Put the mark and the way back under the name, and break the name, where they don't fit."""
        parts = [part for part in (self._mark, self._reset) if not part.isHidden()]
        name = self._name.fontMetrics().horizontalAdvance(self._name.text()) + 2
        wanted = name + sum(part.sizeHint().width() + 8 for part in parts)
        if (self._head.direction() is _DOWN) is not (wanted > room):
            self._head.setDirection(_DOWN if wanted > room else _ASIDE)
            self._head.setSpacing(2 if wanted > room else 8)
            side = Qt.AlignmentFlag.AlignLeft if wanted > room else Qt.AlignmentFlag(0)
            self._head.setAlignment(self._reset, side)
        if self._name.wordWrap() is not (name > room):
            self._name.setWordWrap(name > room)


def folded(text: str) -> str:
    """Return a text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
