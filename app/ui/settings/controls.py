"""What a setting is changed with, by its kind; each tells `edited` and shows values without telling."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, QTimer
from PySide6.QtWidgets import (
    QLineEdit,
)

from app.settings.table import Kind, Spec
from app.ui.figures import read_number
from app.ui.settings.choice import Choice
from app.ui.settings.control import Column, Control
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import Label
from app.ui.widgets.plain_text import LimitLine, PlainTextField
from app.ui.widgets.segmented import SegmentedControl
from app.ui.widgets.switch import Switch

_TYPING_MS = 500
_CHOOSE = "choose"
_ONE_LINE = 500  # letters of a text that is typed in one line


class OnOff(Control):
    """A switch."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.switch = Switch(theme)
        self.switch.toggled.connect(self._toggled)
        self.row.addWidget(self.switch)

    def _toggled(self, on: bool) -> None:
        self.edited.emit(on)  # a signal of bool can't be joined to one of object

    def set_value(self, value: object) -> None:
        """Show on or off."""
        with QSignalBlocker(self.switch):
            self.switch.setChecked(bool(value))
        self.switch.update()

    def set_name(self, name: str) -> None:
        """Set the accessible name."""
        self.switch.setAccessibleName(name)


class Number(Control):
    """A number that is typed; optional ones are automatic until a number is chosen."""

    def __init__(self, spec: Spec) -> None:
        super().__init__()
        self._spec = spec
        self._told: object = None
        self._field, self._problem = QLineEdit(), Label("", "warn")
        self._field.setFixedWidth(96)
        self._field.textChanged.connect(self._typed)
        self._field.editingFinished.connect(self.flush)
        self._problem.hide()
        self._segments: SegmentedControl | None = None
        if spec.optional:
            self._segments = SegmentedControl([(None, "-"), (_CHOOSE, "-")])
            self._segments.changed.connect(self._switched)
            self.row.addWidget(self._segments)
        self.row.addWidget(self._problem)
        self.row.addWidget(self._field)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.flush)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Set the words for no number and for a number of one's own."""
        if self._segments is not None and labels:
            self._segments.set_labels(labels)

    def set_value(self, value: object) -> None:
        """Show a number, or that there is none."""
        self._told = value
        if self._timer.isActive():
            return  # the user is typing
        if self._segments is not None:
            chosen = value is not None or (self._segments.value == _CHOOSE and self._field.hasFocus())
            self._segments.set_value(_CHOOSE if chosen else None)
            self._field.setVisible(chosen)
        if self._number() != value:
            with QSignalBlocker(self._field):
                self._field.setText("" if value is None else self._words(value))
        self._check()

    def set_name(self, name: str) -> None:
        """Set the accessible name."""
        self._field.setAccessibleName(name)
        if self._segments is not None:
            self._segments.setAccessibleName(name)

    def flush(self) -> None:
        """Tell the number when it is one and differs."""
        self._timer.stop()
        number = self._number()
        if number is not None and number != self._told:
            self._told = number
            self.edited.emit(number)

    def _words(self, value: object) -> str:
        number = float(str(value))
        if self._spec.whole:
            return str(int(number))
        return QLocale().toString(number, "g", 6)

    def _number(self) -> float | int | None:
        number = read_number(self._field.text())
        low, high = self._spec.low, self._spec.high
        inside = math.isfinite(number) and (low is None or number >= low) and (high is None or number <= high)
        if not inside or (self._spec.whole and number != int(number)):
            return None
        return int(number) if self._spec.whole else number

    def _switched(self, value: object) -> None:
        self._field.setVisible(value == _CHOOSE)
        if value is None:
            self._timer.stop()
            self._field.clear()
            self._timer.stop()
            self._problem.hide()
            if self._told is not None:
                self._told = None
                self.edited.emit(None)
            return
        self._field.setFocus()

    def _typed(self) -> None:
        self._check()
        self._timer.start()

    def _check(self) -> None:
        wrong = bool(self._field.text().strip()) and self._number() is None
        if wrong:
            words = self.tr("from {low} to {high}")
            words = words.replace("{low}", self._words(self._spec.low))
            self._problem.setText(words.replace("{high}", self._words(self._spec.high)))
        self._problem.setVisible(wrong)

    def changeEvent(self, event: QEvent) -> None:
        """Numbers are written in the style of the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_value(self._told)
        super().changeEvent(event)


class Text(Column):
    """Several lines of text."""

    def __init__(self, most: int = 20_000, height: int = 96) -> None:
        super().__init__()
        self._told = ""
        self.field = PlainTextField()
        self.field.setProperty("kind", "field")
        self.field.setFixedHeight(height)
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._typed)
        self._limit = LimitLine(self.field, most)
        self.column.addWidget(self.field)
        self.column.addWidget(self._limit)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self.flush)

    def set_value(self, value: object) -> None:
        """Show a text, unless the user is typing."""
        self._told = str(value)
        if self._timer.isActive() or self._limit.kept == self._told:
            return
        with QSignalBlocker(self.field):
            self.field.setPlainText(self._told)
        self._limit.refresh()

    def set_labels(self, labels: Sequence[str]) -> None:
        """The first is what an empty field says."""
        if labels:
            self.field.setPlaceholderText(labels[0])

    def set_name(self, name: str) -> None:
        """Set the accessible name."""
        self.field.setAccessibleName(name)

    def flush(self) -> None:
        """Tell the text when it differs."""
        self._timer.stop()
        text = self._limit.kept
        if text != self._told:
            self._told = text
            self.edited.emit(text)

    def _typed(self) -> None:
        self._timer.start()


class Line(Control):
    """One line of text, told when it is complete."""

    below = True

    def __init__(self, most: int) -> None:
        super().__init__()
        self._told = ""
        self._field = QLineEdit()
        self._field.setMaxLength(most)
        self._field.editingFinished.connect(self.flush)
        self.row.addWidget(self._field)

    def set_value(self, value: object) -> None:
        """Show a text, unless the user is typing."""
        self._told = str(value)
        if not (self._field.hasFocus() and self._field.isModified()):
            self._field.setText(self._told)

    def set_labels(self, labels: Sequence[str]) -> None:
        """The first is what an empty field says."""
        if labels:
            self._field.setPlaceholderText(labels[0])

    def set_name(self, name: str) -> None:
        """Set the accessible name."""
        self._field.setAccessibleName(name)

    def flush(self) -> None:
        """Tell the text when it differs."""
        text = self._field.text().strip()
        self._field.setModified(False)
        if text != self._told:
            self._told = text
            self.edited.emit(text)


class Lines(Control):
    """A few short texts, a line for each."""

    below = True

    def __init__(self) -> None:
        super().__init__()
        self._text = Text(4000, height=62)
        self._text.edited.connect(self._edited)
        self.row.addWidget(self._text)

    def set_value(self, value: object) -> None:
        """Show the lines."""
        lines = value if isinstance(value, tuple) else ()
        if self._lines(self._text.field.toPlainText()) != lines:
            self._text.set_value("\n".join(map(str, lines)))

    def set_labels(self, labels: Sequence[str]) -> None:
        """The first is what an empty field says."""
        self._text.set_labels(labels)

    def set_name(self, name: str) -> None:
        """Set the accessible name."""
        self._text.set_name(name)

    def flush(self) -> None:
        """Tell the lines when they differ."""
        self._text.flush()

    def _lines(self, text: str) -> tuple[str, ...]:
        return tuple(line[:200] for line in text.split("\n") if line.strip())[:16]

    def _edited(self, text: str) -> None:
        self.edited.emit(self._lines(text))


def make_control(theme: Theme, spec: Spec, choices: Sequence[object]) -> Control:
    """Return the control for a kind of value; `choices` as declared."""
    offered = choices or spec.choices
    if offered:
        return Choice(offered)
    if spec.kind is Kind.SWITCH:
        return OnOff(theme)
    if spec.kind is Kind.NUMBER:
        return Number(spec)
    if spec.kind is Kind.LINES:
        return Lines()
    if spec.kind is Kind.TEXT and spec.high is not None and spec.high <= _ONE_LINE:
        return Line(int(spec.high))
    return Text()
