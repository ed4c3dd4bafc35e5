"""Reading aloud with the voice of the system: an optional component, there where Qt's speech module is.

PySide6's Addons hold the module; nothing needs it, and nothing is said where it or a voice is missing.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from app.ui.chat.announcer import spoken_line

_MODULE = "PySide6.QtTextToSpeech"
_SILENT = "mock"  # Qt's engine for tests
_FENCES = ("```", "~~~")
_ADDRESS = re.compile(r" \(\w+:[^)\s]*\)")  # of a link, after its words


@cache
def has_voice() -> bool:
    """Whether this system can read aloud; looks once, and loads the module only where it is installed."""
    try:
        if importlib.util.find_spec(_MODULE) is None:
            return False
        module = importlib.import_module(_MODULE)
    except (ImportError, ValueError):  # ValueError: a module without a spec
        return False
    return any(name != _SILENT for name in module.QTextToSpeech.availableEngines())


def spoken(markdown: str, code_words: Callable[[int], str]) -> str:
    """What is said of an answer: its lines without markup, and of code only how long it is."""
    lines: list[str] = []
    fence, inside = "", 0
    for line in markdown.splitlines():
        sign = line.strip()[:3]
        if fence:
            if sign == fence:
                lines.append(code_words(inside))
                fence = ""
            inside += 1
        elif sign in _FENCES:
            fence, inside = sign, 0
        elif words := _ADDRESS.sub("", spoken_line(line)).removeprefix("- "):
            lines.append(words)
    if fence:
        lines.append(code_words(inside))
    return "\n".join(lines)


class Voice(QObject):
    """Says one text at a time; `ended` follows, also when it was stopped."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind: Any = importlib.import_module(_MODULE).QTextToSpeech
        self._engine: Any = self._kind(self)
        self._speaking = False
        self._heard = False  # the voice has said that it speaks: only what ends after that is this text
        self._engine.stateChanged.connect(self._state_changed)

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._speaking

    def say(self, text: str) -> None:
        """Say a text in place of what is being said, in the language of the window where there is a voice."""
        self.stop()
        language = QLocale().language()
        locales = [found for found in self._engine.availableLocales() if found.language() == language]
        if locales:
            self._engine.setLocale(locales[0])
        self._speaking, self._heard = True, False
        self._engine.say(text)

    def stop(self) -> None:
        """Say no more."""
        if self._speaking:
            self._engine.stop()
            self._end()

    def _state_changed(self, state: object) -> None:
        states = self._kind.State
        if state == states.Speaking:
            self._heard = True
        elif state == states.Error or (state == states.Ready and self._heard):
            self._end()

    def _end(self) -> None:
        if self._speaking:
            self._speaking = False
            self.ended.emit()
