"""A choice among a few words, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
)

from app.ui.widgets.keys import arrow_step
from app.ui.widgets.mnemonics import literal


class SegmentedControl(QFrame):
    """One of a few values; arrow keys move inside it, Tab moves past it."""

    changed = Signal(object)  # the value chosen by the user

    def __init__(self, items: Sequence[tuple[object, str]], name: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._values = [value for value, _ in items]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, (_, text) in enumerate(items):
            layout.addWidget(self._make(index, text, len(items)))
        self._group.idClicked.connect(self._chosen)
        if items:
            self.set_value(self._values[0])

    def _make(self, index: int, text: str, count: int) -> QPushButton:
        button = QPushButton(literal(text))
        place = "only" if count == 1 else "first" if index == 0 else "last" if index == count - 1 else "mid"
        button.setProperty("kind", "segment")
        button.setProperty("place", place)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(text)
        _keep_room(button, text)
        self._group.addButton(button, index)
        return button

    @property
    def value(self) -> object:
        """The value that is chosen."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose a value without a signal; for one that isn't offered none is shown as chosen."""
        index = self._values.index(value) if value in self._values else -1
        self._group.setExclusive(False)
        for other, button in enumerate(self._group.buttons()):
            button.setChecked(other == index)
            # Only the chosen one takes Tab, as in a group of radio buttons.
            takes_tab = other == max(index, 0)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if takes_tab else Qt.FocusPolicy.NoFocus)
        self._group.setExclusive(True)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Replace the words, in order (a change of language)."""
        for button, text in zip(self._group.buttons(), labels, strict=True):
            button.setText(literal(text))
            button.setAccessibleName(text)
            _keep_room(button, text)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another size of text."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            for button in self._group.buttons():
                _keep_room(button, button.accessibleName())
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step = arrow_step(self, event)
        index = self._group.checkedId() + step
        if not step or not 0 <= index < len(self._values):
            super().keyPressEvent(event)
            return
        self._chosen(index)
        self._group.button(index).setFocus(Qt.FocusReason.TabFocusReason)

    def _chosen(self, index: int) -> None:
        self.set_value(self._values[index])
        self.changed.emit(self._values[index])


def _keep_room(button: QAbstractButton, text: str) -> None:
    """The chosen word is bold: keep room for that, so that nothing moves."""
    bold = QFont(QApplication.font())
    bold.setPixelSize(max(1, round(bold.pixelSize() * 12 / 14)))  # of the text around it (style.qss)
    bold.setBold(True)
    button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 22)
