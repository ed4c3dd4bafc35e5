"""What the open chat has cost, below its header."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.chat import Effort
from app.turns.usage import ChatUsage, TurnUsage
from app.ui.chat.numbers import speed_text
from app.ui.figures import number, percent
from app.ui.theme.theme import Theme
from app.ui.usage.chart import UsageChart
from app.ui.widgets.cards import Card
from app.ui.widgets.fitting import fit_height
from app.ui.widgets.labels import Label
from app.ui.widgets.share_bar import short_tokens

_WIDTH = 420
_LINES = 3  # of text about one turn


class UsagePanel(QWidget):
    """A popup: totals, the chart, one line about the turn that is looked at."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._usage, self._length = ChatUsage(), 0
        self._title = Label(kind="title")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self._names = [Label(kind="small", wrap=True) for _ in range(6)]
        self._values = [Label(kind="strong") for _ in range(6)]
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            self._grid.addWidget(name, place // 3 * 3, place % 3, Qt.AlignmentFlag.AlignBottom)
            self._grid.setColumnStretch(place % 3, 1)
            self._grid.addWidget(value, place // 3 * 3 + 1, place % 3)
        self._grid.setRowMinimumHeight(2, 8)
        self.chart = UsageChart(theme)
        self.chart.turn_changed.connect(self._show_turn)
        self._legend = Label(kind="small", wrap=True)
        self._line = Label(kind="note", wrap=True)
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        card = Card("card", margins=(18, 16, 18, 14), spacing=10)
        card.column.addWidget(self._title)
        card.column.addLayout(self._grid)
        card.column.addWidget(self._legend)
        card.column.addWidget(self.chart)
        card.column.addWidget(self._line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._theme = theme
        self.retranslate()

    def show_usage(self, usage: ChatUsage, length: int, end: QPoint) -> None:
        """Show what a chat has cost; `length` is the context length, `end` the corner above."""
        self._usage, self._length = usage, length
        self.chart.set_turns(usage.turns, length)
        self.retranslate()
        self._line.setMinimumHeight(_LINES * self._line.fontMetrics().lineSpacing())
        width = self._theme.scaled(_WIDTH)
        self.setFixedWidth(width)
        fit_height(self, width)
        self.move(end if self.isRightToLeft() else end - QPoint(self.width(), 0))
        self.show()
        self.chart.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def text(self) -> str:
        """All of it in words: what a screen reader says of the chart."""
        return "\n".join(self._turn_words(number) for number in range(len(self._usage.turns)))

    def _show_turn(self, number: int) -> None:
        self._line.setText(self._turn_words(number))
        self.chart.setAccessibleDescription(self._line.text())
        event = QAccessibleEvent(self.chart, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def _turn_words(self, number: int) -> str:
        if not 0 <= number < len(self._usage.turns):
            return self.tr("The arrow keys or the mouse go through the turns.")
        turn: TurnUsage = self._usage.turns[number]
        locale = QLocale()
        words = self.tr(
            "Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context"
            " {context}, {reused} of it reused"
        )
        values = {
            "{number}": locale.toString(number + 1),
            "{speed}": speed_text(turn.speed),
            "{tokens}": locale.toString(turn.tokens),
            "{seconds}": locale.toString(turn.seconds, "f", 1),
            "{first}": locale.toString(turn.first_token, "f", 1),
            "{context}": short_tokens(turn.context),
            "{reused}": short_tokens(turn.reused),
        }
        for name, value in values.items():
            words = words.replace(name, value)
        efforts = {
            Effort.LOW: self.tr("effort low"),
            Effort.MEDIUM: self.tr("effort medium"),
            Effort.HIGH: self.tr("effort high"),
        }
        return f"{words}, {efforts[turn.effort]}" if turn.effort else words

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text again."""
        usage, locale = self._usage, QLocale()
        self._title.setText(self.tr("Usage of this chat"))
        self.setAccessibleName(self.tr("Usage of this chat"))
        prompts = usage.read + usage.reused
        share = usage.reused / prompts if prompts else 0.0
        pairs = (
            (self.tr("Answers"), locale.toString(usage.replies)),
            (self.tr("Tokens written"), locale.toString(usage.tokens)),
            (self.tr("of them reasoning"), locale.toString(usage.reasoning)),
            (self.tr("Average speed"), self.tr("{speed} tok/s").replace("{speed}", speed_text(usage.speed))),
            (self.tr("Time"), _duration(usage.seconds)),
            (self.tr("Prompt reused"), percent(share)),
        )
        for (name, value), name_label, value_label in zip(pairs, self._names, self._values, strict=True):
            name_label.setText(name)
            value_label.setText(value)
        best = max((turn.speed for turn in usage.turns), default=0.0)
        legend = self.tr("Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.")
        self._legend.setText(
            legend.replace("{speed}", speed_text(best)).replace(
                "{length}", short_tokens(self._length or max((t.context for t in usage.turns), default=0))
            )
        )
        self.chart.setAccessibleName(self.tr("Speed and context over %n turns", None, len(usage.turns)))
        self._show_turn(self.chart.chosen)


def _duration(seconds: float) -> str:
    translate = QCoreApplication.translate
    minutes, rest = divmod(round(seconds), 60)
    pattern = translate("UsagePanel", "{seconds} s")
    if minutes:
        pattern = translate("UsagePanel", "{minutes} min {seconds} s")
    return pattern.replace("{minutes}", number(minutes)).replace("{seconds}", number(rest))
