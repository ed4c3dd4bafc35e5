"""Questions before what can't be undone, or only with effort."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.fitting import FittedDialog
from app.ui.widgets.labels import Label
from app.ui.widgets.paths import PathLabel

_WIDTH = 460


class Confirmation(FittedDialog):
    """A question with the act as a button; `places` are the paths that it is about.

    With a `word`, the button waits until that word is typed.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        act: str,
        do: Callable[[], object],
        *,
        word: str = "",
        places: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self._word, self._do = word, do
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(title, "title"))
        column.addWidget(Label(text, "note", wrap=True))
        if places:
            lines = QVBoxLayout()
            lines.setSpacing(2)
            for place in places:
                line = PathLabel(place)
                line.setAccessibleName(place)
                lines.addWidget(line)
            column.addLayout(lines)
        self.act = Button(act, "danger", clicked=self._done)
        self.field = QLineEdit()
        if word:
            ask = self.tr("Type {word} to go on.").replace("{word}", word)
            column.addWidget(Label(ask, "strong", wrap=True))
            self.field.setAccessibleName(ask)
            self.field.textChanged.connect(self._typed)
            column.addWidget(self.field)
            self.field.setFocus()
            self.act.setEnabled(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Cancel"), clicked=self.reject))
        row.addWidget(self.act)
        column.addLayout(row)

    def _typed(self, text: str) -> None:
        self.act.setEnabled(text.strip().casefold() == self._word.casefold())

    def _done(self) -> None:
        self.accept()
        self._do()
