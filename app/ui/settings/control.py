"""The base of what a setting is changed with, and a column of one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget


class Control(QWidget):
    """The base: a value in, `edited` out."""

    edited = Signal(object)
    below = False  # whether it stands under the words of its row

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)

    def set_value(self, value: object) -> None:
        """Show a value without telling of a change."""
        raise NotImplementedError

    def set_labels(self, labels: Sequence[str]) -> None:
        """Set the words of the choices, in order."""

    def set_name(self, name: str) -> None:
        """Set the accessible name."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell what was typed last, if it wasn't told yet."""

    # -- room ----------------------------------------------------------------------------------

    def wide(self) -> int:
        """The pixels that its parts take side by side."""
        widths = self._widths()
        return sum(widths) + self.row.spacing() * max(0, len(widths) - 1)

    def set_narrow(self, narrow: bool) -> None:
        """Put the parts under each other, where there is no room beside."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.row.direction() is direction or self.row.count() < 2:
            return
        self.row.setDirection(direction)
        for item in self._items():
            if item.widget() is not None:
                item.setAlignment(Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part."""
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def _widths(self) -> list[int]:
        return [item.minimumSize().width() for item in self._items() if not item.isEmpty()]

    def _items(self) -> list[QLayoutItem]:
        items = (self.row.itemAt(number) for number in range(self.row.count()))
        return [item for item in items if item is not None]


class Column(Control):
    """Something of its own kind, under the words of its row."""

    below = True

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout()
        self.column.setSpacing(6)
        self.row.addLayout(self.column, 1)

    def set_value(self, value: object) -> None:
        """Nothing by itself."""

    def set_name(self, name: str) -> None:
        """Its parts have names of their own."""
