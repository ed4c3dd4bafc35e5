"""Going on with replies: token ids are given only to the vocabulary that they are of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, MessageStatus, ReasoningPart, Role, TextPart
from app.domain.models import LoadedFacts
from app.services.engine import EnginePhase
from app.services.turn import SAVE_EVERY, RunningTurn
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from app.tools.builtin import BuiltinTools
from app.turns.request import TurnRequest
from app.turns.runner import TurnRunner
from tests.scripted import ScriptedEngine
from tests.services.test_chats import MODEL, Setting
from tests.services.test_engine import ScriptedSession

HALF = "<|channel|>final<|message|>The answer is"
IDS = (976, 6052, 382)


class OtherModels(ScriptedSession):
    """A session whose next model may have another vocabulary."""

    vocabulary = "v1"

    @property
    def facts(self) -> LoadedFacts | None:
        facts = super().facts
        return replace(facts, vocabulary=self.vocabulary) if facts is not None else None


def stored(setting: Setting, vocabulary: str) -> Message:
    """A reply that was cut by the end of the program, as the store has it, shown in its chat."""
    store = setting.store
    chat = store.create_chat("Cut")
    question = Message("u", chat.id, None, Role.USER, (TextPart("What is it?"),))
    reply = Message(
        "r",
        chat.id,
        "u",
        Role.ASSISTANT,
        (ReasoningPart("Hm.", 1.0, (5,)), TextPart("The answer is", tokens=IDS)),
        MessageStatus.INTERRUPTED,
        effort=Effort.LOW,
        vocabulary=vocabulary,
    )
    store.add_message(question)
    store.add_message(reply)
    return reply


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Setting]:
    monkeypatch.setattr("tests.services.test_chats.ScriptedSession", OtherModels)
    setting = Setting(tmp_path, [" 42.<|return|>"])
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.start()
    yield setting
    setting.close()


def go_on(setting: Setting, qtbot: QtBot, reply: Message, *, load: bool) -> Message:
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.open(reply.chat_id)
    setting.start_engine(qtbot)
    if not load:  # a model is known then, and loaded once a turn wants it
        setting.engine.unload()
        qtbot.waitUntil(lambda: setting.engine.state.phase is EnginePhase.EMPTY)
    with qtbot.waitSignal(setting.chats.turn_ended):
        setting.chats.resume(reply.id)
    return setting.chats.path()[-1].message


def ids_sent(setting: Setting) -> list[tuple[int, ...]]:
    return [piece.tokens for piece in setting.session.requests[-1].pieces if piece.tokens]


@pytest.mark.parametrize("load", [False, True])
def test_ids_of_no_known_vocabulary_are_given_to_no_model(setting: Setting, qtbot: QtBot, load: bool) -> None:
    reply = go_on(setting, qtbot, stored(setting, ""), load=load)
    assert (reply.text, reply.status, reply.vocabulary) == ("The answer is 42.", MessageStatus.DONE, "v1")
    assert ids_sent(setting) == []
    assert [getattr(part, "tokens", None) for part in reply.parts] == [(), ()]


@pytest.mark.parametrize("load", [False, True])
def test_ids_are_given_to_the_model_that_they_are_of(setting: Setting, qtbot: QtBot, load: bool) -> None:
    reply = go_on(setting, qtbot, stored(setting, "v1"), load=load)
    assert ids_sent(setting) == [(5,), IDS]
    assert isinstance(reply.parts[-1], TextPart)
    assert reply.parts[-1].tokens[:3] == IDS


def test_a_model_that_comes_between_gets_no_ids_of_the_one_before(setting: Setting, qtbot: QtBot) -> None:
    old = stored(setting, "v1")
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.open(old.chat_id)
    setting.start_engine(qtbot)
    session = setting.session
    assert isinstance(session, OtherModels)
    session.patient = True
    session.go.clear()
    setting.engine.load(MODEL)
    setting.chats.resume(old.id)
    session.vocabulary = "v2"
    with qtbot.waitSignal(setting.chats.turn_ended):
        session.go.set()
    reply = setting.chats.path()[-1].message
    assert setting.engine.state.phase is EnginePhase.READY
    assert (reply.text, reply.vocabulary) == ("The answer is 42.", "v2")
    assert ids_sent(setting) == []
    assert [getattr(part, "tokens", None) for part in reply.parts] == [(), ()]


class Steps:
    """A clock on which every look is later than a save is due."""

    def __init__(self) -> None:
        self.at = 0.0

    def now(self) -> float:
        return self.at

    def monotonic(self) -> float:
        self.at += 2 * SAVE_EVERY
        return self.at


def test_what_a_kill_leaves_of_a_reply_says_what_its_ids_are_of() -> None:
    saved: list[Message] = []
    reply = Message("r", "c", "u", Role.ASSISTANT, status=MessageStatus.STREAMING)
    question = Message("u", "c", None, Role.USER, (TextPart("What is it?"),))
    runner = TurnRunner(ScriptedEngine([HALF + " 42.<|return|>"]), BuiltinTools(frozenset()), Steps())
    RunningTurn(reply, saved.append, Steps()).run(runner, TurnRequest((question,)))
    written = [message for message in saved if any(getattr(part, "tokens", ()) for part in message.parts)]
    assert written
    assert {message.vocabulary for message in written} == {"v1"}


def test_what_closing_leaves_of_a_reply_says_what_its_ids_are_of(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [HALF])
    setting.session._hold = True
    setting.start(qtbot)
    setting.chats.send("What is it?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.session.played.is_set() and len(setting.chats.path()) == 2)
    chat_id = setting.chats.path()[1].message.chat_id
    setting.close()
    store = SqliteChatStore(tmp_path / "c" / "a.db", backups=tmp_path / "b", clock=SystemClock())
    store.open()
    left = store.messages(chat_id)[-1]
    store.close()
    assert (left.status, left.text, left.vocabulary) == (MessageStatus.INTERRUPTED, "The answer is", "v1")
