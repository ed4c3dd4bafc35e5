"""How a model would lie in memory, in one sentence and as bars, for the context length that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.models import FitPlan
from app.settings.model import CONTEXT_CHOICES
from app.ui.models.fit_bars import FitBars
from app.ui.theme.theme import Theme
from app.ui.widgets.fitting import FoldingRow
from app.ui.widgets.labels import Label
from app.ui.widgets.share_bar import short_tokens
from app.ui.words import memory_line

_SENTENCE = 140  # pixels at the usual size of text; with less beside it, the choice goes below


class FitView(QWidget):
    """Shows a plan; the user may look at it with another context length."""

    context_chosen = Signal(object)  # int, or None for what fits best

    def __init__(self, theme: Theme, plan: FitPlan) -> None:
        super().__init__()
        self._theme, self._plan = theme, plan
        self._automatic = plan.options.context_length
        self._bars = FitBars(theme)
        self._sentence, self._name = Label(kind="note", wrap=True), Label(kind="note")
        self._choice = QComboBox()
        for length in (None, *CONTEXT_CHOICES):
            self._choice.addItem("", length)
        self._choice.activated.connect(lambda _: self.context_chosen.emit(self._choice.currentData()))
        aside = QWidget()
        row = QHBoxLayout(aside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bars)
        column.addWidget(FoldingRow(self._sentence, aside))
        theme.changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def _measure(self) -> None:
        """Keep the sentence readable beside the choice, whatever size its letters have."""
        self._sentence.setMinimumWidth(self._theme.scaled(_SENTENCE))

    @property
    def context_length(self) -> int | None:
        """The length that is chosen, None for what fits best."""
        chosen = self._choice.currentData()
        return chosen if isinstance(chosen, int) else None

    def set_plan(self, plan: FitPlan) -> None:
        """Show a plan for the length that is chosen."""
        self._plan = plan
        if self.context_length is None:
            self._automatic = plan.options.context_length
        self.retranslate()

    def choose(self, length: int | None) -> None:
        """Choose a length without a signal."""
        with QSignalBlocker(self._choice):
            self._choice.setCurrentIndex(max(0, self._choice.findData(length)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        self._bars.set_plan(self._plan)
        self._sentence.setText(memory_line(self._plan))
        self._name.setText(self.tr("Context"))
        self._choice.setAccessibleName(self.tr("Context length"))
        automatic = self.tr("Automatic: {length}").replace("{length}", short_tokens(self._automatic))
        self._choice.setItemText(0, automatic)
        for index, length in enumerate(CONTEXT_CHOICES, start=1):
            self._choice.setItemText(index, short_tokens(length))
