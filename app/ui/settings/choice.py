"""A choice among a few words: side by side, or a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from app.ui.settings.control import Control
from app.ui.widgets.segmented import SegmentedControl

_FEW = 5  # choices that stand side by side
_FEW_LETTERS = 34  # and how long all their words may be
_LIST_LEAST = 140  # pixels


class Choice(Control):
    """A few words side by side, or a list where they are many or long or the room is narrow."""

    def __init__(self, values: Sequence[object], letters: int = _FEW_LETTERS) -> None:
        super().__init__()
        self._values, self._letters = list(values), letters
        self._shown: object = None
        self._name = ""
        self._labels: list[str] = []
        self._few = self._narrow = False
        self._list: CalmComboBox | None = None
        self._segments: SegmentedControl | None = None

    @property
    def value(self) -> object:
        """The value that is chosen."""
        return self._shown

    def set_labels(self, labels: Sequence[str]) -> None:
        """Set the words; their length decides which control is shown."""
        if list(labels) == self._labels:
            return
        self._labels = list(labels)
        self._few = len(labels) <= _FEW and sum(map(len, labels)) <= self._letters
        self._arrange()
        if self._segments is not None:
            self._segments.set_labels(labels)
        if self._list is not None:
            for index, label in enumerate(labels):
                self._list.setItemText(index, label)

    def set_narrow(self, narrow: bool) -> None:
        """Show a list where the words don't fit side by side."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self._arrange()

    def wide(self) -> int:
        """The pixels of the words side by side, also while a list is shown."""
        return self._segments.sizeHint().width() if self._few and self._segments is not None else 0

    def minimumSizeHint(self) -> QSize:
        """What the list takes at least."""
        return QSize(min(_LIST_LEAST, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def set_value(self, value: object) -> None:
        """Show a value; one that isn't offered shows nothing chosen in a list."""
        self._shown = value
        if self._segments is not None:
            self._segments.set_value(value)
        if self._list is not None:
            self._list.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def set_name(self, name: str) -> None:
        """Set the accessible name."""
        self._name = name
        for control in (self._segments, self._list):
            if control is not None:
                control.setAccessibleName(name)

    def _arrange(self) -> None:
        """Show the segments or the list, made when they are first wanted."""
        listed = self._narrow or not self._few
        if not self._labels:
            return
        if self._few and self._segments is None:
            self._segments = SegmentedControl(list(zip(self._values, self._labels, strict=True)))
            self._segments.changed.connect(self._chosen)
            self.row.addWidget(self._segments)
        if listed and self._list is None:
            self._list = CalmComboBox()
            self._list.addItems(self._labels)
            self._list.activated.connect(lambda index: self._chosen(self._values[index]))
            self.row.addWidget(self._list)
        if self._segments is not None:
            self._segments.setVisible(not listed)
        if self._list is not None:
            self._list.setVisible(listed)
        self.set_value(self._shown)
        self.set_name(self._name)

    def _chosen(self, value: object) -> None:
        self.set_value(value)
        self.edited.emit(value)


class CalmComboBox(QComboBox):
    """A list that the wheel doesn't change while the page is scrolled; long words may be cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(6)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its widest words, where there is no room."""
        return QSize(min(_LIST_LEAST, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
