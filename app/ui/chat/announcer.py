"""Tells a screen reader what is written, sentence by sentence, and that the model thinks while it does."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.domain.chat import Channel
from app.domain.deltas import ChannelEnded, ChannelStarted, Delta, TextAdded, ToolCallReady
from app.ui.chat.numbers import seconds_text

_EVERY_MS = 1000  # between two announcements; what comes meanwhile is said in one
_SENTENCE = re.compile(r".+?(?:[.!?…:;](?=\s)|[。！？]|\n)", re.DOTALL)
_FENCE = re.compile(r"^\s{0,3}(```+|~~~+)(.*)$")
_LONGEST = 400  # characters of a sentence; a longer one is said in pieces


class Announcer(QObject):
    """Takes the deltas of a reply; `said` gets no more than one announcement a second."""

    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.quiet = False  # nothing is said while the window is covered
        self._rest = ""  # the beginning of a sentence
        self._pending: list[str] = []
        self._fence = ""
        self._lines = 0
        self._language = ""
        self._thinking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._flush)

    def take(self, deltas: Iterable[Delta]) -> None:
        """Take deltas of the running turn."""
        for delta in deltas:
            if isinstance(delta, ChannelStarted):
                self._finish()
                if delta.channel is Channel.ANALYSIS:
                    self._thinking = True
                    self._say(self.tr("Thinking"))
            elif isinstance(delta, TextAdded) and delta.channel is not Channel.ANALYSIS:
                self._thinking = False
                self._add(delta.text)
            elif isinstance(delta, ChannelEnded):
                if self._thinking:
                    seconds = seconds_text(delta.seconds)
                    self._say(self.tr("Thought for {seconds} s").replace("{seconds}", seconds))
                self._thinking = False
                self._finish()
            elif isinstance(delta, ToolCallReady):
                name = delta.call.name.rpartition(".")[2]
                self._say(self.tr("Tool call: {name}").replace("{name}", name))

    def end(self, words: str) -> None:
        """Say how the reply ended, after what is left of it."""
        self._finish()
        self._fence = ""
        self._say(words)

    def code_words(self, lines: int) -> str:
        """What is said in place of code."""
        return self.tr("Code, %n lines", None, lines)

    def _add(self, text: str) -> None:
        self._rest += text
        while match := _SENTENCE.match(self._rest):
            self._rest = self._rest[match.end() :]
            self._sentence(match.group())
        while len(self._rest) > _LONGEST:
            cut = self._rest.rfind(" ", 0, _LONGEST) + 1 or _LONGEST
            self._sentence(self._rest[:cut])
            self._rest = self._rest[cut:]

    def _sentence(self, text: str) -> None:
        line = text.rstrip("\n")
        match = _FENCE.match(line)
        if self._fence:
            self._inside_code(text, line)
        elif match is not None and text.endswith("\n"):
            self._fence, self._language, self._lines = match.group(1), match.group(2).strip(), 0
        elif (words := spoken_line(line)) and re.search(r"\w", words):
            self._say(words)

    def _inside_code(self, text: str, line: str) -> None:
        if line.strip() == self._fence:
            self._fence = ""
            self._say(f"{self._language} {self.code_words(self._lines)}".strip())
        elif text.endswith("\n"):
            self._lines += 1

    def _finish(self) -> None:
        """What has no end of a sentence ends here."""
        rest, self._rest = self._rest, ""
        if rest:
            self._sentence(rest if rest.endswith("\n") else f"{rest}\n")

    def _say(self, words: str) -> None:
        self._pending.append(words)
        if not self._timer.isActive():
            self._flush()

    def _flush(self) -> None:
        if self.quiet:
            self._pending.clear()
        elif self._pending:
            words, self._pending = " ".join(self._pending), []
            self._timer.start()
            self.said.emit(words)


def spoken_line(line: str) -> str:
    """Return a line without its markup, "" for one that says nothing."""
    from app.ui.chat.render import to_plain

    if re.fullmatch(r"[\s|:=-]*", line):
        return ""  # the rule of a table, a line across
    return " ".join(to_plain(line.strip().strip("|").replace("|", ", ")).split())


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something when it has said what it is saying."""
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
