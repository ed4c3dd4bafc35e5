"""A tool call: what was asked, what came back, how long it took."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.domain.chat import ToolCallPart, ToolResultPart
from app.ui.chat.markdown import clean
from app.ui.theme.theme import Theme
from app.ui.widgets.labels import ElidedLabel, Label, Picture
from app.ui.widgets.tips import set_tip

_ICONS = {"calculator": "calculator"}


class ToolCard(QFrame):
    """One line: icon, name, arguments, result and time."""

    def __init__(self, theme: Theme, call: ToolCallPart) -> None:
        super().__init__()
        self.setProperty("kind", "toolcard")
        self._theme, self._call = theme, call
        self._result: ToolResultPart | None = None
        self._ended = False
        self._icon = Picture()
        self._name = Label(short_name(call.name), "strong")
        self._arguments = ElidedLabel(readable_arguments(call.arguments), "note")
        self._answer = Label("", "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 11, 14, 11)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addSpacing(4)
        row.addWidget(self._arguments, 1)
        row.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignRight)
        theme.changed.connect(self._redraw)
        self._redraw()
        self.retranslate()

    @property
    def call_id(self) -> str:
        """The call it shows."""
        return self._call.call_id

    def finish(self, result: ToolResultPart) -> None:
        """Show what came back."""
        self._result = result
        self._answer.set_kind("note" if result.ok else "warn")
        self.retranslate()

    def end(self) -> None:
        """Say, where nothing came back, that nothing will: the reply has ended."""
        self._ended = True
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words."""
        name, result = short_name(self._call.name), self._result
        if result is None:
            words = self.tr("no result") if self._ended else self.tr("running…")
        else:
            answer = " ".join(clean(result.text).split())
            shown = answer if len(answer) <= 60 else f"{answer[:59]}…"
            time = self.tr("{time} ms").format(time=QLocale().toString(max(1, round(result.seconds * 1000))))
            failed = self.tr("failed: {reason}").format(reason=shown)
            words = f"{shown} · {time}" if result.ok else failed
            set_tip(self._answer, answer[:2000], wrap=True)
        self._answer.setText(words)
        spoken = self.tr("Tool call {name}: {arguments}, {result}")
        self.setAccessibleName(spoken.format(name=name, arguments=self._arguments.text(), result=words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _redraw(self) -> None:
        icon = _ICONS.get(short_name(self._call.name), "tool")
        self._icon.setPixmap(self._theme.pixmap(icon, "muted", 16, self.devicePixelRatioF()))


def short_name(name: str) -> str:
    """The tool's name without its namespace."""
    return clean(name.rpartition(".")[2])


def readable_arguments(arguments: str) -> str:
    """The one value of a call with one argument, else all of them as they are."""
    try:
        values = json.loads(arguments)
    except (ValueError, RecursionError):
        return clean(arguments)
    if isinstance(values, dict) and len(values) == 1:
        return clean(str(next(iter(values.values()))))
    return clean(arguments)
