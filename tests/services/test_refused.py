"""While the disk refuses what is written: nothing is lost, nothing comes back, and the end is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, MessageStatus, Role, TextPart, Unfinished
from app.domain.errors import EngineError
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from tests.services.refusals import Refusals
from tests.services.test_attachments import WithFiles
from tests.services.test_chats import ANSWER, Setting, texts


class Refused(WithFiles):
    """A chat with one answer, over a file that may refuse what is written."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder)
        self.closed = False
        self.start(qtbot)
        self.ask(qtbot, "First?")
        self.chat_id = str(self.chats.current_id)
        self.settle(qtbot)
        self.refusals = Refusals(self.store)

    def behind(self) -> bool:
        """What the window asks before it closes."""
        return self.chats.replies.messages.behind

    def settle(self, qtbot: QtBot) -> None:
        """Wait until all that was asked for is done and told."""
        done: list[None] = []
        self.chats._lane.run(lambda: None, done.append)
        qtbot.waitUntil(lambda: bool(done))

    def new_chat(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.chats.opened):
            self.chats.new_chat()
        self.settle(qtbot)

    def attach(self, qtbot: QtBot) -> None:
        self.attachments.add_text("word " * 50, "notes")
        qtbot.waitUntil(lambda: all(i.attachment and i.attachment.vocabulary for i in self.items()))
        self.settle(qtbot)

    def files(self, chat_id: str | None) -> list[str]:
        return [file.name for file in self.store.draft_attachments.read(chat_id)]

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            super().close()
            self.refusals.close()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Refused]:
    made = Refused(tmp_path, qtbot)
    yield made
    made.close()


def opened(folder: Path) -> SqliteChatStore:
    """The store after the end of the program."""
    store = SqliteChatStore(folder / "c" / "a.db", backups=folder / "b", clock=SystemClock())
    store.open()
    return store


# -- messages ----------------------------------------------------------------------------------


def test_what_a_file_or_an_error_is_called_stops_no_message(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Setting(tmp_path, [EngineError("/disk/mod\udce8le.gguf: gone", code="engine_hung"), ANSWER])
    setting.start(qtbot)
    setting.ask(qtbot, "First?")
    setting.start_engine(qtbot)
    setting.ask(qtbot, "Second?")
    chat_id = str(setting.chats.current_id)
    setting.close()
    store = opened(tmp_path)
    found = store.messages(chat_id)
    store.close()
    assert [message.status for message in found if message.role is Role.ASSISTANT] == [
        MessageStatus.FAILED,
        MessageStatus.DONE,
    ]
    assert found[1].detail == "/disk/mod?le.gguf: gone"


def test_a_message_that_cannot_be_written_holds_up_its_own_chat_alone(setting: Refused, qtbot: QtBot) -> None:
    messages, store = setting.chats.replies.messages, setting.store
    other = store.create_chat("Other").id
    leaf = setting.chats.current.tree.leaf_id
    odd = Message("\udce8", setting.chat_id, leaf, Role.USER, (TextPart("Never stored"),), created_at=1.0)
    messages.add(odd)
    messages.add(odd.with_(id="after", parent_id=odd.id))
    messages.add(Message("o", other, None, Role.USER, (TextPart("Stored"),), created_at=1.0))
    setting.settle(qtbot)
    assert {error.code for error in setting.failures} == {"store_failed"}
    assert [message.id for message in store.messages(other)] == ["o"]
    assert len(store.messages(setting.chat_id)) == 2
    assert setting.behind()
    messages.flush()
    messages.add(Message("p", other, "o", Role.ASSISTANT, (TextPart("Stored too"),), created_at=2.0))
    setting.settle(qtbot)
    assert [message.id for message in store.messages(other)] == ["o", "p"]
    assert setting.behind()
    messages.drop()
    setting.settle(qtbot)


def refuse_a_retry(setting: Refused, qtbot: QtBot) -> None:
    """Leave a reply that is shown and not stored."""
    setting.refusals.begin()
    setting.chats.retry(setting.chats.path()[1].message.id, None)
    qtbot.waitUntil(lambda: texts(setting) == ["First?", "It is 1."] and not setting.chats.busy)
    setting.settle(qtbot)
    setting.failures.clear()


def test_a_question_after_a_reply_that_was_refused_is_asked(setting: Refused, qtbot: QtBot) -> None:
    refuse_a_retry(setting, qtbot)
    setting.refusals.end()
    setting.ask(qtbot, "Next?")
    assert setting.failures == []
    qtbot.waitUntil(lambda: not setting.behind())
    setting.settle(qtbot)
    stored = [message.text for message in setting.store.messages(setting.chat_id)]
    assert stored == ["First?", "It is 0.", "It is 1.", "Next?", "It is 2."]


def test_a_question_that_is_refused_says_why(setting: Refused, qtbot: QtBot) -> None:
    refuse_a_retry(setting, qtbot)
    setting.chats.send("Next?", Effort.LOW)
    setting.settle(qtbot)
    assert {error.code for error in setting.failures} == {"store_locked"}
    assert texts(setting) == ["First?", "It is 1."]
    setting.refusals.end()


def test_half_a_character_is_asked_and_named(setting: Refused, qtbot: QtBot) -> None:
    """It came with a paste; what is shown is what is stored."""
    chats = setting.chats
    setting.new_chat(qtbot)
    setting.ask(qtbot, "Hi \ud83d there")
    chat_id = str(chats.current_id)
    qtbot.waitUntil(lambda: chat_id in [chat.id for chat in chats.list.all()])
    assert texts(setting) == ["Hi \ud83d there", "It is 1."]
    named: list[str] = []
    chats.list.renamed.connect(lambda _, title: named.append(title))
    chats.list.rename(chat_id, "Odd \ud83d title")
    chats.list.create_folder("Odd \ud83d folder")
    setting.settle(qtbot)
    assert (named, setting.store.chat(chat_id).title) == (["Odd ? title"], "Odd ? title")
    assert [folder.name for folder in setting.store.folders.all()] == ["Odd ? folder"]
    with qtbot.waitSignal(chats.list.copied):
        chats.list.duplicate(chat_id, "Odd \ud83d copy")
    assert setting.failures == []


# -- drafts, editors, files --------------------------------------------------------------------


def test_drafts_and_editors_that_are_refused_are_told_of_at_the_end(setting: Refused, qtbot: QtBot) -> None:
    chats, question = setting.chats, setting.chats.path()[0].message.id
    assert not setting.behind()
    setting.refusals.begin()
    chats.edits.set(setting.chat_id, question, Unfinished("First, and more?"))
    chats.edits.save()
    setting.settle(qtbot)
    assert setting.behind()
    setting.refusals.end()
    chats.edits.save()
    setting.settle(qtbot)
    assert not setting.behind()
    setting.refusals.begin()
    chats.set_draft("Half a thought")
    chats.drafts.save()
    setting.settle(qtbot)
    assert setting.behind()
    setting.refusals.end()
    chats.drafts.save()
    setting.settle(qtbot)
    assert not setting.behind()


def test_a_file_that_is_refused_is_kept_later(setting: Refused, qtbot: QtBot) -> None:
    setting.refusals.begin()
    setting.attach(qtbot)
    assert {error.code for error in setting.refused} == {"store_locked"}
    assert setting.behind()
    setting.refusals.end()
    qtbot.waitUntil(lambda: setting.files(setting.chat_id) == ["notes"])  # by itself
    setting.settle(qtbot)
    assert not setting.behind()


def test_a_file_that_was_refused_is_there_after_the_lock(setting: Refused, qtbot: QtBot) -> None:
    """What was read of the draft was all that was known of its files then."""
    setting.refusals.begin()
    setting.attach(qtbot)
    setting.attachments.leave()
    chat_id = setting.chats.leave()
    setting.settle(qtbot)
    setting.refusals.end()
    setting.attachments.come_back()
    assert setting.items() == []
    setting.chats.start(None, chat_id, keyed=True)
    qtbot.waitUntil(lambda: [item.name for item in setting.items()] == ["notes"])
    qtbot.waitUntil(lambda: setting.files(setting.chat_id) == ["notes"])


def test_a_file_that_was_refused_is_nobody_elses(setting: Refused, qtbot: QtBot) -> None:
    setting.new_chat(qtbot)
    setting.refusals.begin()
    setting.attach(qtbot)
    setting.attachments.leave()
    setting.attachments.come_back()
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.start(keyed=True, anew=True)
    setting.settle(qtbot)
    setting.refusals.end()
    assert (setting.items(), setting.behind()) == ([], False)


@pytest.mark.parametrize("typed", [True, False])
def test_what_was_sent_does_not_come_back(
    setting: Refused, qtbot: QtBot, tmp_path: Path, *, typed: bool
) -> None:
    """The chat was stored, and all that followed was refused."""
    setting.new_chat(qtbot)
    setting.attach(qtbot)
    setting.chats.set_draft("Second?")
    setting.chats.drafts.save()
    setting.settle(qtbot)
    assert setting.store.draft(None) == "Second?"
    if not typed:  # it is of an earlier session
        setting.chats.drafts.rest()
        setting.settle(qtbot)
    setting.refusals.begin_after_a_commit()
    setting.chats.send("Second?", Effort.LOW, setting.attachments.take())
    qtbot.waitUntil(lambda: texts(setting) == ["Second?", "It is 1."] and not setting.chats.busy)
    setting.settle(qtbot)
    assert setting.failures
    assert (setting.store.draft(None), setting.files(None)) == ("", [])
    chat_id = setting.chats.current_id
    setting.refusals.end()
    setting.close()
    store = opened(tmp_path)
    kept = [(store.draft(of), store.draft_attachments.read(of)) for of in (None, chat_id)]
    answers = [message.text for message in store.messages(str(chat_id))]
    store.close()
    assert kept == [("", ()), ("", ())]
    assert answers == ["Second?", "It is 1."]


# -- the end -----------------------------------------------------------------------------------


def test_what_is_refused_while_the_program_ends_is_tried_again(
    setting: Refused, qtbot: QtBot, tmp_path: Path
) -> None:
    messages, leaf = setting.chats.replies.messages, setting.chats.current.tree.leaf_id
    setting.chats.set_draft("typed last")
    messages.add(Message("last", setting.chat_id, leaf, Role.USER, (TextPart("Last"),), created_at=9.0))
    setting.refusals.begin_and_end_after(6)
    setting.close()
    store = opened(tmp_path)
    assert store.draft(setting.chat_id) == "typed last"
    assert [message.text for message in store.messages(setting.chat_id)][2:] == ["Last"]
    store.close()
