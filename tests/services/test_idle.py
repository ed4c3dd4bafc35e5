"""The model's memory is given back after a while, and not while it is used."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.services.engine import EnginePhase
from app.settings.model import StartWith
from tests.services.test_chats import ANSWER, MODEL, Setting

SOON = 0.0005  # minutes


def test_an_idle_model_is_unloaded_and_loaded_by_the_next_message(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format("here")])
    setting.start(qtbot)
    setting.engine.unload_when_idle(SOON)
    qtbot.waitUntil(lambda: setting.engine.state.phase is EnginePhase.EMPTY)
    assert setting.engine.state.model == MODEL
    setting.engine.unload_when_idle(None)
    setting.ask(qtbot, "Still there?")
    assert setting.chats.path()[1].message.text == "It is here."
    assert setting.engine.state.phase is EnginePhase.READY
    setting.close()


def test_a_model_that_was_only_named_is_loaded_by_the_first_message(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format("here")])
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.start()
    setting.engine.choose(MODEL)
    assert setting.session.requests == []
    setting.ask(qtbot, "There?")
    assert setting.engine.state.phase is EnginePhase.READY
    setting.close()


def test_the_window_starts_with_the_last_chat_when_asked_to(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format("here")])
    setting.start(qtbot)
    setting.ask(qtbot, "First?")
    last = setting.chats.current_id
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    setting.settings.update({"start_with": StartWith.LAST})
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.start()
    assert setting.chats.current_id == last
    setting.close()


def test_values_for_the_model_in_use_reach_the_turn(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format("here")])
    setting.start(qtbot)
    setting.settings.update(
        {"temperature": 0.9, "stop": ("END",), "reasoning_cap": 700, "max_tokens": 900, "seed": 5}
    )
    setting.settings.update_for_model(MODEL.id, {"temperature": 0.4, "repeat_penalty": 1.1})
    request = setting.chats.request(None, setting.chats.effort)
    assert (request.sampling.temperature, request.sampling.repeat_penalty) == (0.4, 1.1)
    assert (request.sampling.seed, request.stop_texts) == (5, ("END",))
    assert (request.cap, request.max_tokens) == (700, 900)
    setting.settings.reset_for_model(MODEL.id, ["temperature"])
    assert setting.chats.request(None, setting.chats.effort).sampling.temperature == 0.9
    assert setting.settings.current.overrides == {MODEL.id: {"repeat_penalty": 1.1}}
    setting.close()
