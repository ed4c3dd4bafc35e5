"""Below a row: how far work on its file is, what went wrong, a question before something is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.model_files import WorkPhase, WorkState
from app.ui.errors import explain
from app.ui.models.shelf_words import work_line
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.cards import Card, FlowLayout
from app.ui.widgets.labels import Label
from app.ui.widgets.progress import ProgressBar

Words = Callable[[], str]
Answer = tuple[Words, Callable[[], object]]


class WorkRow(QWidget):
    """A bar, a line, a button to stop; after a fault what happened and a button to go on."""

    cancel_requested = Signal(int)
    again_requested = Signal(int)

    def __init__(self, theme: Theme, state: WorkState) -> None:
        super().__init__()
        self._state = state
        self._bar = ProgressBar(theme)
        self._line = Label(kind="note", wrap=True)
        self._again = Button(clicked=lambda: self.again_requested.emit(self._state.id))
        self._cancel = Button(clicked=lambda: self.cancel_requested.emit(self._state.id))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._line, 1)
        row.addWidget(self._again)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addLayout(row)
        self.set_state(state)

    @property
    def state(self) -> WorkState:
        """The work shown."""
        return self._state

    def set_state(self, state: WorkState) -> None:
        """Show how far it is."""
        self._state = state
        failed = state.phase is WorkPhase.FAILED
        self._bar.setVisible(not failed)
        self._bar.set_share(state.done / state.total if state.total else 0.0)
        self._line.set_kind("warn" if failed else "note")
        self._again.setVisible(failed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        state = self._state
        line = work_line(state)
        if state.phase is WorkPhase.FAILED:
            words = explain(state.error, state.detail)
            line = f"{words.title}. {words.text}"
        self._line.setText(line)
        self._bar.setAccessibleName(line)
        self._again.set_words(self.tr("Go on"))
        self._cancel.set_words(self.tr("Cancel") if state.running else self.tr("Close"))


class Question(Card):
    """A sentence and what can be answered, in any language; any answer puts it away."""

    def __init__(self, words: Words, answers: Sequence[Answer]) -> None:
        super().__init__("notecard", margins=(14, 10, 14, 12), spacing=8)
        self._words, self._answers = words, (*answers, (self._cancel, _nothing))
        self._text = Label(kind="note", wrap=True)
        self.column.addWidget(self._text)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=6)
        self.buttons: list[Button] = []
        for _, act in self._answers:
            button = Button("", "" if self.buttons else "primary", clicked=partial(self._answer, act))
            flow.addWidget(button)
            self.buttons.append(button)
        self.column.addWidget(buttons)
        self.retranslate()

    def _cancel(self) -> str:
        return self.tr("Cancel")

    def _answer(self, act: Callable[[], object]) -> None:
        self.hide()
        self.deleteLater()
        act()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Ask again in the language of the window."""
        self._text.setText(self._words())
        for button, (words, _) in zip(self.buttons, self._answers, strict=True):
            button.set_words(words())


def _nothing() -> None:
    return
