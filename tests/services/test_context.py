"""Summaries and measurements that come once another chat is open: each belongs to the chat that asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.domain.context import ContextAction, ContextKind
from app.domain.generation import (
    Finished,
    FinishReason,
    GenerationEvent,
    GenerationRequest,
    PromptPiece,
)
from tests.services.test_chats import ANSWER
from tests.services.test_versions_and_context import Room, ended

NOTES = "<|channel|>final<|message|>Notes of A.<|return|>"


class TwoChats:
    """Chat A, long and open, and chat B; what the engine does waits for `go` once it is `slow`."""

    def __init__(self, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.room, self._qtbot = Room(folder, qtbot), qtbot
        self.chats, self.session = self.room.setting.chats, self.room.setting.session
        self.go = threading.Event()
        self.go.set()
        self._slow_down(monkeypatch)
        self.working: list[bool] = []
        self.room.context.working.connect(self.working.append)
        self.failures: list[str] = []
        self.room.context.failed.connect(lambda error: self.failures.append(error.code))
        self.a = str(self.chats.current_id)
        self.session._scripts = [ANSWER.format("b")]
        with qtbot.waitSignal(self.chats.opened):
            self.chats.new_chat()
        self.room.setting.ask(qtbot, "Chat B?")
        self.b = str(self.chats.current_id)
        self.open(self.a)

    def _slow_down(self, monkeypatch: pytest.MonkeyPatch) -> None:
        generate, count, go = self.session.generate, self.session.count, self.go

        def generated(request: GenerationRequest) -> Iterator[GenerationEvent]:
            go.wait(60)
            yield from generate(request)

        def counted(groups: Sequence[Sequence[PromptPiece]]) -> tuple[int, ...]:
            go.wait(60)
            return count(groups)

        monkeypatch.setattr(self.session, "generate", generated)
        monkeypatch.setattr(self.session, "count", counted)

    def open(self, chat_id: str) -> None:
        with self._qtbot.waitSignal(self.chats.opened):
            self.chats.open(chat_id)

    def shorten(self) -> None:
        """Ask for a summary of the older turns of the open chat; it is written once `go` is set."""
        with self._qtbot.waitSignal(self.room.context.changed):
            self.room.context.show()
        older = next(part for part in self.room.maps[-1].parts if part.kind is ContextKind.OLDER)
        self.session._scripts = [NOTES]
        self.go.clear()
        self.room.context.choose(ContextAction.SHORTEN, older.message_ids)
        assert self.working == [True]

    def let_it_be_written(self) -> None:
        """Let the engine work, until the summary is there and all that follows from it."""
        self.go.set()
        self._qtbot.waitUntil(lambda: self.working == [True, False])
        self.settle()

    def settle(self) -> None:
        """Wait until all that was asked of the engine and the store has been answered."""
        self._qtbot.waitUntil(lambda: not self.chats.busy)
        for lane in (self.chats.turns._lane, self.chats._lane):
            answers: list[None] = []
            lane.run(lambda: None, answers.append)
            self._qtbot.waitUntil(lambda answers=answers: bool(answers))  # type: ignore[misc]

    def stored(self, chat_id: str) -> list[str]:
        return [summary.text for summary in self.room.setting.store.extras.choices(chat_id).summaries]

    def held(self) -> list[str]:
        return [summary.text for summary in self.chats.choices.summaries]


@pytest.fixture
def two(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoChats]:
    two = TwoChats(tmp_path, qtbot, monkeypatch)
    yield two
    two.go.set()
    two.room.setting.close()


def test_a_summary_belongs_to_the_chat_that_it_was_asked_for_in(two: TwoChats) -> None:
    two.shorten()
    two.open(two.b)
    shown = len(two.room.maps)
    two.let_it_be_written()
    assert (two.held(), two.stored(two.b)) == ([], [])
    assert two.stored(two.a) == ["Notes of A."]
    assert len(two.room.maps) == shown  # no card over B
    two.open(two.a)
    assert two.held() == ["Notes of A."]


def cut_at_its_limit(two: TwoChats, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Let what is written end at the limit of tokens, as often as is said."""
    generate, cut = two.session.generate, iter(range(times))

    def generated(request: GenerationRequest) -> Iterator[GenerationEvent]:
        for event in generate(request):
            if isinstance(event, Finished) and next(cut, None) is not None:
                yield Finished(FinishReason.LENGTH, event.usage)
            else:
                yield event

    monkeypatch.setattr(two.session, "generate", generated)


def test_a_summary_that_was_cut_stands_for_nothing(two: TwoChats, monkeypatch: pytest.MonkeyPatch) -> None:
    two.shorten()
    two.session._scripts = ["<|channel|>final<|message|>Notes of the fir"] * 2
    cut_at_its_limit(two, monkeypatch, 2)
    before = len(two.session.requests)
    two.let_it_be_written()
    assert (two.held(), two.stored(two.a)) == ([], [])
    assert len(two.session.requests) == before + 2  # of two turns, then of the first of them
    assert [error.code for error in two.room.setting.failures] == []
    assert two.failures == ["no_summary"]


def test_a_summary_that_was_cut_is_written_of_half_the_turns(
    two: TwoChats, monkeypatch: pytest.MonkeyPatch
) -> None:
    two.shorten()
    two.session._scripts = ["<|channel|>final<|message|>Notes of the fir", NOTES]
    cut_at_its_limit(two, monkeypatch, 1)
    two.let_it_be_written()
    assert two.held() == two.stored(two.a) == ["Notes of A."]
    (summary,) = two.chats.choices.summaries
    assert summary.message_ids == tuple(v.message.id for v in two.chats.path()[:2])


def test_a_chat_that_is_open_again_has_its_summary(two: TwoChats) -> None:
    two.shorten()
    two.open(two.b)
    two.open(two.a)
    shown = len(two.room.maps)
    two.let_it_be_written()
    assert two.held() == two.stored(two.a) == ["Notes of A."]
    assert len(two.room.maps) == shown + 1
    assert any(part.kind is ContextKind.SUMMARY for part in two.room.maps[-1].parts)


def test_what_was_decided_meanwhile_stays_beside_the_summary(two: TwoChats) -> None:
    two.shorten()
    last = two.chats.path()[-2].message.id
    two.room.context.choose(ContextAction.PIN, (last,))
    two.open(two.b)
    two.let_it_be_written()
    choices = two.room.setting.store.extras.choices(two.a)
    assert choices.pinned == {last}
    assert [summary.text for summary in choices.summaries] == ["Notes of A."]


def test_a_measurement_of_another_chat_starts_nothing(two: TwoChats, qtbot: QtBot) -> None:
    ended(two.room.setting, qtbot, lambda: two.chats.send("And now " + "word " * 900, Effort.LOW))
    assert two.chats.path()[-1].message.error == "no_room"
    two.open(two.b)
    two.go.clear()
    two.room.context.show()
    two.open(two.a)
    shown, sent = len(two.room.maps), len(two.session.requests)
    two.go.set()
    two.settle()
    assert two.chats.path()[-1].message.error == "no_room"
    assert (len(two.room.maps), len(two.session.requests)) == (shown, sent)


def test_a_longer_context_is_offered_for_what_is_shown(
    two: TwoChats, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[Callable[[int, int], None]] = []
    monkeypatch.setattr(two.room.context, "_larger", lambda _, done: looks.append(done))
    ended(two.room.setting, qtbot, lambda: two.chats.send("And now " + "word " * 900, Effort.LOW))
    assert not two.room.maps[-1].fits
    two.open(two.b)
    with qtbot.waitSignal(two.room.context.changed):
        two.room.context.show()
    ofb = two.room.maps[-1]
    looks[0](8192, 1_000_000)  # comes late: it is of chat A
    assert two.room.maps[-1] == ofb
    assert ofb.fits


def test_a_look_waits_for_the_answer(two: TwoChats, qtbot: QtBot) -> None:
    two.session._scripts = [ANSWER.format("late")]
    two.go.clear()
    two.chats.send("And?", Effort.LOW)
    qtbot.waitUntil(lambda: two.chats.turns.running is not None)
    with qtbot.waitSignal(two.room.context.waits):
        two.room.context.show()
    shown = len(two.room.maps)
    two.go.set()
    qtbot.waitUntil(lambda: len(two.room.maps) == shown + 1)
    assert two.chats.path()[-1].message.text == "It is late."


def test_a_look_that_is_over_or_of_another_chat_comes_no_more(two: TwoChats, qtbot: QtBot) -> None:
    shown = len(two.room.maps)
    for leave in (two.room.context.close, lambda: two.open(two.b)):
        two.session._scripts = [ANSWER.format("late")]
        two.go.clear()
        two.chats.send("And?", Effort.LOW)
        qtbot.waitUntil(lambda: two.chats.turns.running is not None)
        two.room.context.show()
        leave()
        two.go.set()
        two.settle()
        assert len(two.room.maps) == shown


def test_a_summary_waits_for_the_answer(two: TwoChats, qtbot: QtBot) -> None:
    with qtbot.waitSignal(two.room.context.changed):
        two.room.context.show()
    older = next(part for part in two.room.maps[-1].parts if part.kind is ContextKind.OLDER)
    two.session._scripts = [ANSWER.format("late"), NOTES]
    two.go.clear()
    two.chats.send("And?", Effort.LOW)
    qtbot.waitUntil(lambda: two.chats.turns.running is not None)
    with qtbot.waitSignal(two.room.context.waits):
        two.room.context.choose(ContextAction.SHORTEN, older.message_ids)
    two.room.context.close()  # what was asked for is done all the same
    two.go.set()
    qtbot.waitUntil(lambda: two.held() == ["Notes of A."])
