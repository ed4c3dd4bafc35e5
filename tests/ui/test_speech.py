"""Reading aloud: absent without noise where Qt's speech module isn't, and what it does where it is."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from app.ui.speech import Voice, has_voice, spoken
from tests.ui.speech import MODULE, StandIn, speech_module

__all__ = ["speech_module"]


def speaks(voice: Voice) -> bool:
    return voice.speaking


def test_nothing_is_offered_where_the_module_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, MODULE, None)
    has_voice.cache_clear()
    assert not has_voice()
    has_voice.cache_clear()


def test_nothing_is_offered_without_a_voice(
    speech_module: type[StandIn], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StandIn, "engines", ("mock",))
    assert not has_voice()


@pytest.mark.parametrize("how", ["finished", "stopped", "failed"])
def test_one_text_is_said_and_its_end_told_once(speech_module: type[StandIn], qtbot: QtBot, how: str) -> None:
    assert has_voice()
    parent = QObject()
    voice = Voice(parent)
    engine = parent.findChild(StandIn)
    assert isinstance(engine, StandIn)
    ends: list[str] = []
    voice.ended.connect(lambda: ends.append(how))
    voice.say("One.")
    assert speaks(voice)
    voice.say("Two.")
    assert ends == [how]
    assert engine.said == ["One.", "Two."]
    assert engine.locale == QLocale()
    if how == "stopped":
        voice.stop()
    else:
        engine.stateChanged.emit(StandIn.State.Ready if how == "finished" else StandIn.State.Error)
    assert ends == [how] * 2
    assert not speaks(voice)
    voice.stop()
    assert ends == [how] * 2


def test_a_stop_that_is_told_late_isnt_the_end_of_the_next_text(
    speech_module: type[StandIn], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The voices of the systems tell what they do once the caller has gone on."""
    assert has_voice()
    stops: list[str] = []
    monkeypatch.setattr(StandIn, "stop", lambda _: stops.append("stop"))
    monkeypatch.setattr(StandIn, "say", lambda self, text: self.said.append(text))
    parent = QObject()
    voice = Voice(parent)
    engine = parent.findChild(StandIn)
    assert isinstance(engine, StandIn)
    state, ends = StandIn.State, list[str]()
    voice.ended.connect(lambda: ends.append("end"))
    voice.say("One.")
    engine.stateChanged.emit(state.Speaking)
    voice.say("Two.")
    assert (stops, ends) == (["stop"], ["end"])
    engine.stateChanged.emit(state.Ready)  # of the first
    assert speaks(voice)
    engine.stateChanged.emit(state.Speaking)
    assert ends == ["end"]
    voice.stop()
    assert (stops, ends) == (["stop"] * 2, ["end"] * 2)
    voice.say("Three.")
    engine.stateChanged.emit(state.Error)  # it may fail before it says a word
    assert not speaks(voice)


def test_markup_isnt_said_and_code_is_counted(qtbot: QtBot) -> None:
    text = "# A **title**\n\n- one\n- [two](https://example.org/x)\n"
    code = "\n```python\na = 1\nb = 2\n```\n\n---\n\n~~~\nopen"
    assert spoken(text + code, lambda lines: f"code of {lines}").splitlines() == [
        *("A title", "one", "two", "code of 2", "code of 1")
    ]
