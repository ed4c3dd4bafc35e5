"""Going on with replies, options of a chat, room in the context: over a real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, MessageStatus, ReasoningPart, Role, TextPart
from app.domain.context import ContextAction, ContextChoices, ContextKind, ContextMap
from app.domain.generation import PromptPiece, Sampling
from app.domain.options import ChatOptions
from app.library.hashes import FileHashes
from app.services.context import ContextService
from app.services.hashes import HashService
from app.system.clock import SystemClock
from tests.services.test_chats import ANSWER, Setting, texts

CUT = "<|channel|>analysis<|message|>It is red.<|end|><|start|>assistant<|channel|>final<|message|>Red bec"


@pytest.fixture
def cut(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    """A chat with an answer that was stopped in the middle."""
    setting = Setting(tmp_path, [CUT, "ause.<|return|>", ANSWER.format("more")])
    setting.session._hold = True
    setting.start(qtbot)
    setting.chats.send("Which colour?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.session.played.is_set() and len(setting.chats.path()) == 2)
    setting.chats.turns.stop()
    qtbot.waitUntil(lambda: not setting.chats.busy)
    yield setting
    setting.close()


def ended(setting: Setting, qtbot: QtBot, act: Callable[[], None]) -> None:
    """Do something that starts a turn and wait for its end."""
    with qtbot.waitSignal(setting.chats.turn_ended):
        act()


def test_a_cut_answer_goes_on_as_a_version_beside_it(cut: Setting, qtbot: QtBot) -> None:
    old = cut.chats.path()[1].message
    assert old.status is MessageStatus.STOPPED
    ended(cut, qtbot, lambda: cut.chats.resume(old.id))
    shown = cut.chats.path()[1]
    assert (shown.message.text, shown.index, len(shown.siblings)) == ("Red because.", 1, 2)
    assert [m.text for m in cut.chats.current.versions(old.id)] == ["Red bec", "Red because."]
    assert shown.message.reasoning == "It is red."
    qtbot.waitUntil(
        lambda: [m.text for m in cut.store.messages(old.chat_id)][1:] == ["Red bec", "Red because."]
    )


def test_rewritten_reasoning_and_answers_are_versions(cut: Setting, qtbot: QtBot) -> None:
    old = cut.chats.path()[1].message
    ended(cut, qtbot, lambda: cut.chats.think_on(old.id, "It is blue."))
    first = cut.session.requests[-1].pieces
    assert "".join(piece.text for piece in first).endswith("<|channel|>analysis<|message|>It is blue.")
    cut.chats.edit(old.id, "Green, I say.", Effort.LOW)
    own = cut.chats.path()[1].message
    assert (own.text, own.edited, own.role, own.usage) == ("Green, I say.", True, Role.ASSISTANT, None)
    assert len(cut.chats.current.versions(old.id)) == 3
    assert cut.chats.current.versions(old.id)[0] == old
    qtbot.waitUntil(lambda: cut.store.messages(old.chat_id)[-1].edited)
    # The next turn reads what the user wrote in the model's place.
    ended(cut, qtbot, lambda: cut.chats.send("Sure?", Effort.LOW))
    assert any(piece.text == "Green, I say." for piece in cut.session.requests[-1].pieces)


def test_an_answer_that_never_began_is_retried_in_its_place(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format("here")])
    setting.chats.start()
    setting.chats.send("Hello?", Effort.LOW)  # no model is loaded
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2 and not setting.chats.busy)
    empty = setting.chats.path()[1].message
    assert (empty.status, empty.error) == (MessageStatus.FAILED, "not_loaded")
    setting.start_engine(qtbot)
    ended(setting, qtbot, lambda: setting.chats.retry(empty.id, None))
    assert [v.message.id for v in setting.chats.path()][1] == empty.id
    assert texts(setting) == ["Hello?", "It is here."]
    setting.close()


def test_what_followed_an_answer_that_never_began_stays_as_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format(number) for number in range(3)])
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.start()
    setting.ask(qtbot, "One?")  # no model is loaded
    setting.start_engine(qtbot)
    setting.ask(qtbot, "Two?")
    before = [v.message for v in setting.chats.path()]
    (empty, last), sent = before[1::2], setting.session.requests[-1].pieces
    ended(setting, qtbot, lambda: setting.chats.retry(empty.id, Effort.HIGH))
    assert texts(setting) == ["One?", "It is 1."]
    assert setting.chats.path()[1].index == 1
    setting.chats.show_version(empty.id)
    assert [v.message for v in setting.chats.path()] == before
    prompts: list[tuple[PromptPiece, ...]] = []
    setting.chats.extras.read_prompt(setting.chats.current, last.id, prompts.append)
    qtbot.waitUntil(lambda: prompts == [sent])
    setting.close()


def test_exact_prompts_are_kept(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format(number) for number in range(3)])
    setting.start(qtbot)
    for question in ("One?", "Two <|end|>?", "Three?"):
        setting.ask(qtbot, question)
    replies = [v.message for v in setting.chats.path() if v.message.role is Role.ASSISTANT]
    for reply, request in zip(replies, setting.session.requests, strict=True):
        qtbot.waitUntil(lambda reply=reply: setting.store.extras.prompt(reply.id) != ())  # type: ignore[misc]
        assert setting.store.extras.prompt(reply.id) == request.pieces
        assert reply.record is not None
        assert reply.record.sampling.seed is not None
    assert replies[-1].record == setting.store.messages(replies[-1].chat_id)[-1].record
    setting.close()


def test_options_belong_to_their_chat(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [ANSWER.format(number) for number in range(3)])
    setting.start(qtbot)
    options = ChatOptions("Be short.", Sampling(temperature=0.5, seed=3))
    setting.chats.extras.set_options(setting.chats.current, options)  # of the chat that isn't stored yet
    setting.ask(qtbot, "One?")
    request = setting.session.requests[0]
    assert "Be short." in "".join(piece.text for piece in request.pieces)
    assert (request.sampling.temperature, request.sampling.seed) == (0.5, 3)
    chat_id = setting.chats.current_id
    assert chat_id is not None
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    assert setting.chats.options == ChatOptions()
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id)
    assert setting.chats.options == options
    setting.close()


class Room:
    """A long chat in a small context, with the context service over it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        scripts = [ANSWER.format("x " * 40) for _ in range(5)] + [
            "<|channel|>final<|message|>Notes.<|return|>"
        ]
        self.setting = Setting(folder, [*scripts, ANSWER.format("after")])
        self.setting.start(qtbot)
        self.context = ContextService(
            self.setting.chats, self.setting.engine, self.longer, SystemClock(), self.setting.chats
        )
        self.maps: list[ContextMap] = []
        self.context.changed.connect(self.maps.append)
        for number in range(5):
            self.setting.ask(qtbot, f"{number} " + "word " * 600)

    def longer(self, needed: int, done: Callable[[int, int], None]) -> None:
        done(8192, 1_000_000)


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    room = Room(tmp_path, qtbot)
    yield room
    room.setting.close()


def test_what_does_not_fit_is_not_sent_until_there_is_room(room: Room, qtbot: QtBot) -> None:
    chats = room.setting.chats
    ended(room.setting, qtbot, lambda: chats.send("And now " + "word " * 900, Effort.LOW))
    failed = chats.path()[-1].message
    assert (failed.status, failed.error, failed.parts) == (MessageStatus.FAILED, "no_room", ())
    assert len(room.setting.session.requests) == 5
    assert not room.maps[0].fits
    assert room.maps[-1].larger == 8192
    older = next(part for part in room.maps[0].parts if part.kind is ContextKind.OLDER)
    assert older.turns == 2
    # Shortened to a summary that the model writes; the question is then answered by itself.
    ended(room.setting, qtbot, lambda: room.context.choose(ContextAction.SHORTEN, older.message_ids))
    assert chats.path()[-1].message.text == "It is after."
    assert [s.text for s in chats.choices.summaries] == ["Notes."]
    sent = "".join(piece.text for piece in room.setting.session.requests[-1].pieces)
    assert "Notes." in sent
    assert "0 word" not in sent
    assert len(chats.path()) == 12
    # It can be undone.
    summary = chats.choices.summaries[0]
    room.context.choose(ContextAction.UNDO_SUMMARY, (summary.id,))
    assert chats.choices == ContextChoices()


def test_a_reply_that_is_gone_on_from_is_kept_when_room_is_made(room: Room, qtbot: QtBot) -> None:
    chats, session = room.setting.chats, room.setting.session
    old = chats.path()[-1].message
    session.context_length = 3300
    ended(room.setting, qtbot, lambda: chats.resume(old.id))
    failed = chats.path()[-1].message
    assert (failed.status, failed.error, failed.text) == (MessageStatus.FAILED, "no_room", old.text)
    assert not room.maps[0].fits
    older = next(part for part in room.maps[0].parts if part.kind is ContextKind.OLDER)
    ended(room.setting, qtbot, lambda: room.context.choose(ContextAction.SHORTEN, older.message_ids))
    reply = chats.path()[-1].message
    assert reply.status is MessageStatus.DONE
    assert session.requests[-1].pieces[-1].text == old.text
    assert reply.text.startswith(old.text)


def test_parts_are_left_out_pinned_and_put_back(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.context.changed):
        room.context.show()
    recent = next(part for part in room.maps[-1].parts if part.kind is ContextKind.RECENT)
    assert recent.turns == 3
    assert room.maps[-1].fits
    with qtbot.waitSignal(room.context.changed):
        room.context.choose(ContextAction.LEAVE_OUT, recent.message_ids[:2])
    assert any(part.left_out and part.turns == 1 for part in room.maps[-1].parts)
    with qtbot.waitSignal(room.context.changed):
        room.context.choose(ContextAction.PUT_BACK, recent.message_ids[:2])
    with qtbot.waitSignal(room.context.changed):
        room.context.choose(ContextAction.PIN, recent.message_ids[:2])
    assert any(part.kind is ContextKind.PINNED for part in room.maps[-1].parts)
    chat_id = room.setting.chats.current_id
    assert chat_id is not None
    pinned, extras = frozenset(recent.message_ids[:2]), room.setting.store.extras
    qtbot.waitUntil(lambda: extras.choices(chat_id).pinned == pinned)
    with qtbot.waitSignal(room.context.closed):
        room.setting.chats.new_chat()


def test_a_longer_context_is_loaded_and_the_question_answered(room: Room, qtbot: QtBot) -> None:
    chats = room.setting.chats
    ended(room.setting, qtbot, lambda: chats.send("And now " + "word " * 900, Effort.LOW))
    loads = len(room.setting.session.loads)
    room.setting.session.context_length = 8192
    ended(room.setting, qtbot, lambda: room.context.enlarge(8192))
    assert len(room.setting.session.loads) == loads + 1
    assert chats.path()[-1].message.parts == (TextPart("Notes.", tokens=(6,)),)


def test_the_hash_of_a_loaded_model_is_known_soon(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [])
    hashes = HashService(FileHashes(tmp_path / "hashes.json"), setting.engine)
    (tmp_path / "m.gguf").write_bytes(b"GGUF")
    setting.session.path = tmp_path / "m.gguf"
    setting.start(qtbot)
    qtbot.waitUntil(lambda: len(hashes.loaded()) == 64)
    assert FileHashes(tmp_path / "hashes.json").known(tmp_path / "m.gguf") == hashes.loaded()
    (tmp_path / "m.gguf").write_bytes(b"GGUF and more")
    assert hashes.loaded() == ""
    hashes.close()
    setting.close()


def test_reasoning_alone_can_be_gone_on_with(cut: Setting, qtbot: QtBot) -> None:
    old = cut.chats.path()[1].message
    assert isinstance(old.parts[0], ReasoningPart)
    cut.chats.resume("unknown")
    cut.chats.think_on(cut.chats.path()[0].message.id, "a question has no reasoning")
    assert not cut.chats.busy
