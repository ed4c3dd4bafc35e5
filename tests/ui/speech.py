"""A stand-in for Qt's speech module, which is part of PySide6's Addons: the program doesn't need them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import Enum
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QObject, Signal

from app.ui.speech import has_voice

MODULE = "PySide6.QtTextToSpeech"


class StandIn(QObject):
    """The part of QTextToSpeech that is used, with a voice that says nothing."""

    class State(Enum):
        """Those of Qt 6.11."""

        Ready = 0
        Speaking = 1
        Error = 3

    stateChanged = Signal(object)
    engines: tuple[str, ...] = ("speechd", "mock")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.said: list[str] = []

    @classmethod
    def availableEngines(cls) -> list[str]:
        """The engines of the system."""
        return list(cls.engines)

    def availableLocales(self) -> list[QLocale]:
        """Those of the voices."""
        return [QLocale("de"), QLocale()]

    def setLocale(self, locale: QLocale) -> None:
        """Take the voice of a language."""
        self.locale = locale

    def say(self, text: str) -> None:
        """Begin."""
        self.said.append(text)
        self.stateChanged.emit(self.State.Speaking)

    def stop(self) -> None:
        """End."""
        self.stateChanged.emit(self.State.Ready)


@pytest.fixture
def speech_module(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[StandIn]]:
    """The module, as if it were installed."""
    made = ModuleType(MODULE)
    made.__spec__ = ModuleSpec(MODULE, None)
    made.QTextToSpeech = StandIn  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, MODULE, made)
    has_voice.cache_clear()
    yield StandIn
    has_voice.cache_clear()
