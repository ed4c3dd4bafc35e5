"""An error in the place where it happened: title, one sentence, a remedy, the details on demand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.chat.markdown import clean
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, FlowLayout
from app.ui.widgets.labels import Label, unmarked
from app.ui.widgets.stack import mark_dirty


class ErrorWords(Protocol):
    """What a user reads of an error; `severity` is bad, warn or note."""

    @property
    def title(self) -> str:
        """What happened."""

    @property
    def text(self) -> str:
        """One sentence more."""

    @property
    def remedy(self) -> str:
        """The code of what may help, "" when nothing does."""

    @property
    def button(self) -> str:
        """The word on the remedy's button."""

    @property
    def second(self) -> str:
        """The code of another remedy, "" when there is none."""

    @property
    def second_button(self) -> str:
        """The word on its button."""

    @property
    def severity(self) -> str:
        """How bad it is."""


Explain = Callable[[str, str], ErrorWords]
_LONGEST = 4000  # characters of a detail that are shown


class _Technical(Label):
    """What only the log says; copied without the marks that let its long words break."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "mono", wrap=True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # "Copy details" stands above

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(unmarked(self.selectedText()))
        else:
            super().keyPressEvent(event)


class ErrorCard(Card):
    """A calm card."""

    remedy_requested = Signal(str)

    def __init__(self, code: str, detail: str, explain: Explain) -> None:
        words = explain(code, detail)
        super().__init__(f"{words.severity}card", margins=(16, 13, 16, 13), spacing=5)
        self._code, self._detail, self._explain = code, detail, explain
        self._copied = False
        self._title = Label("", "title", wrap=True)
        self._text = Label("", "note", wrap=True, on=words.severity if words.severity != "note" else "")
        self._technical = _Technical(clean(detail)[:_LONGEST])
        self._copy = Button("", "", clicked=self._copy_details)
        self._remedy = Button("", "primary", clicked=lambda: self.remedy_requested.emit(words.remedy))
        self._second = Button("", "", clicked=lambda: self.remedy_requested.emit(words.second))
        self._details = Button("", "", clicked=self._toggle)
        row = QWidget()
        flow = FlowLayout(row, spacing=6)
        for button in (self._remedy, self._second, self._details, self._copy):
            flow.addWidget(button)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        if words.remedy or detail.strip():
            self.column.addSpacing(3)
        self.column.addWidget(row)
        self.column.addWidget(self._technical)
        # Shown or hidden only now, inside the card: alone they would be windows.
        self._remedy.setVisible(bool(words.remedy))
        self._second.setVisible(bool(words.second))
        self._details.setVisible(bool(detail.strip()))
        self._technical.hide()
        self._copy.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        words = self._explain(self._code, self._detail)
        self._title.setText(words.title)
        self._text.setText(words.text)
        self._remedy.set_words(words.button or words.title)
        self._second.set_words(words.second_button or words.title)
        shown = not self._technical.isHidden()
        self._details.set_words(self.tr("Hide details") if shown else self.tr("Details"))
        self._copy.set_words(self.tr("Copied") if self._copied else self.tr("Copy details"))
        self._technical.setAccessibleName(self.tr("Details"))
        self.setAccessibleName(f"{words.title}. {words.text}")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _toggle(self) -> None:
        shown = self._technical.isHidden()
        self._technical.setVisible(shown)
        self._copy.setVisible(shown)
        self._copied = False
        self.retranslate()
        mark_dirty(self)

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._technical.text())
        self._copied = True
        self.retranslate()
