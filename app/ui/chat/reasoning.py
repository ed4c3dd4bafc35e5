"""The model's reasoning: live while it runs, folded afterwards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.chat import Effort
from app.ui.chat.markdown import clean
from app.ui.chat.numbers import seconds_text
from app.ui.theme.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.rich import RichText
from app.ui.widgets.stack import Stack, hold_place, mark_dirty

_RULE = 14  # pixels from the rule to the text
_HEAD = 24  # pixels of the line that folds it, at least


class ReasoningText(RichText):
    """Muted plain text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._recolour()
        theme.changed.connect(self._recolour)
        theme.zoomed.connect(self._recolour)

    def _recolour(self) -> None:
        style, block = QTextCharFormat(), QTextBlockFormat()
        style.setFont(self._theme.reading_font(13))
        style.setForeground(self._theme.token("muted"))
        block.setLineHeight(self._theme.px(20), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(style)
        cursor.setCharFormat(style)
        self._style = style
        mark_dirty(self)

    def add(self, text: str) -> None:
        """Write more text."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text, self._style)
        mark_dirty(self)


class ReasoningBody(Stack):
    """The text with a rule where its lines begin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(left=_RULE)
        self._theme = theme
        self.text = ReasoningText(theme)
        self.append(self.text)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rule."""
        x = self.width() - 2 if self.isRightToLeft() else 0
        QPainter(self).fillRect(x, 0, 2, self.height(), self._theme.token("line"))


class Reasoning(Stack):
    """ "Thought for 4.1 s · effort medium", and the reasoning below it when unfolded."""

    answer_now_requested = Signal()

    def __init__(self, theme: Theme, effort: Effort | None, seconds: float | None = None) -> None:
        super().__init__()
        self._effort = effort
        self._text: list[str] = []
        self._unwritten = ""
        self._seconds = seconds  # None while it runs
        self._open, self._chosen = seconds is None, False
        self._fold = Button("", "fold", clicked=self.toggle)
        self._theme = theme
        self._now: Button | None = None  # while it thinks
        self._body: ReasoningBody | None = None  # made when it is shown
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._fold)
        if seconds is None:
            self._now = Button("", "quiet", clicked=self.answer_now_requested.emit)
            row.addWidget(self._now)
        row.addStretch(1)
        row.addStrut(_HEAD)  # at least; the words may be larger
        self.append(head)
        self.retranslate()

    @property
    def text(self) -> str:
        """The reasoning so far."""
        return "".join(self._text)

    @property
    def unfolded(self) -> bool:
        """Whether the text is shown."""
        return self._open

    def add(self, text: str) -> None:
        """Take more of it."""
        self._text.append(text)
        self._unwritten += clean(text)
        self._write()

    def finish(self, seconds: float) -> None:
        """Take its end: it folds, unless the reader chose to see it."""
        if self._seconds == seconds:
            return
        self._seconds = seconds
        if self._now is not None:
            self._now.hide()
        if not self._chosen:
            self._set_open(opened=False)
        self.retranslate()

    def toggle(self) -> None:
        """Fold or unfold."""
        self._chosen = True
        hold_place(self)
        self._set_open(opened=not self._open)
        self.retranslate()

    def _set_open(self, *, opened: bool) -> None:
        self._open = opened
        if self._body is not None:
            self._body.setVisible(opened)
        self._write()
        mark_dirty(self)

    def _write(self) -> None:
        # Folded text is written only when it is shown.
        if self._open and self._unwritten:
            if self._body is None:
                self._body = ReasoningBody(self._theme)
                self._body.text.setAccessibleName(self.tr("Reasoning"))
                self.append(self._body, 6)
            self._body.text.add(self._unwritten)
            self._unwritten = ""

    def retranslate(self) -> None:
        """Set the words."""
        sign = "▾" if self._open else "◂" if self.isRightToLeft() else "▸"
        if self._seconds is None:
            words = self.tr("Thinking…")
        elif self._seconds > 0:
            seconds = seconds_text(self._seconds)
            words = self.tr("Thought for {seconds} s").format(seconds=seconds)
        else:
            words = self.tr("Thought")
        if self._seconds is not None and self._effort is not None:
            words = f"{words} · {self._effort_words(self._effort)}"
        state = self.tr("shown") if self._open else self.tr("folded")
        self._fold.set_words(f"{sign} {words}", f"{words}, {state}")
        if self._now is not None:
            self._now.set_words(self.tr("Answer now"))
        if self._body is not None:
            self._body.text.setAccessibleName(self.tr("Reasoning"))

    def _effort_words(self, effort: Effort) -> str:
        return {
            Effort.LOW: self.tr("effort low"),
            Effort.MEDIUM: self.tr("effort medium"),
            Effort.HIGH: self.tr("effort high"),
        }[effort]

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
