"""What the disk refuses is written again, in order, until it takes it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, MessageStatus
from tests.services.test_chats import Setting

ANSWER = "It is four. " * 20_000  # more than the pages there are can hold


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Setting]:
    made = Setting(tmp_path, [f"<|channel|>final<|message|>{ANSWER}<|return|>"])
    made.start(qtbot)
    yield made
    made.close()


def refuse(setting: Setting, *, yes: bool) -> None:
    """Let the database have no page more, as on a full disk."""

    def work(db: apsw.Connection) -> None:
        db.execute(f"PRAGMA max_page_count = {1 if yes else 1_000_000}")

    setting.store._database.run(work)


def test_a_reply_that_was_refused_is_stored_later(setting: Setting, qtbot: QtBot) -> None:
    chats = setting.chats
    chats.send("2 + 2?", Effort.LOW)
    # The question is stored, then the disk is full.
    chats.replies.accepted.connect(lambda *_: refuse(setting, yes=True))
    with qtbot.waitSignal(chats.turn_ended):
        pass
    qtbot.waitUntil(lambda: bool(setting.failures))
    assert {error.code for error in setting.failures} == {"disk_full"}
    assert chats.replies.messages.behind
    refuse(setting, yes=False)
    chats.replies.messages.flush()
    qtbot.waitUntil(lambda: not chats.replies.messages.behind)
    messages = setting.store.messages(chats.current_id or "")
    assert [message.text for message in messages] == ["2 + 2?", ANSWER]
    assert messages[-1].status is MessageStatus.DONE


def test_a_chat_that_is_opened_again_has_the_reply_that_was_refused(setting: Setting, qtbot: QtBot) -> None:
    """The next prompt needs it, and nobody sees that it is not stored yet."""
    chats = setting.chats
    chats.send("2 + 2?", Effort.LOW)
    chats.replies.accepted.connect(lambda *_: refuse(setting, yes=True))
    with qtbot.waitSignal(chats.turn_ended):
        pass
    qtbot.waitUntil(lambda: chats.replies.messages.behind)
    shown = [visible.message for visible in chats.path()]
    chat_id = str(chats.current_id)
    with qtbot.waitSignal(chats.opened):
        chats.new_chat()
    with qtbot.waitSignal(chats.opened):
        chats.open(chat_id)
    assert [visible.message for visible in chats.path()] == shown
    history = chats.request(chats.current.tree.leaf_id, Effort.LOW).history
    assert [message.text for message in history] == ["2 + 2?", ANSWER]
    refuse(setting, yes=False)
    chats.replies.messages.flush()
    qtbot.waitUntil(lambda: not chats.replies.messages.behind)
    assert [m.text for m in setting.store.messages(chat_id)] == ["2 + 2?", ANSWER]


def test_a_reply_of_another_chat_that_was_refused_stays_there(setting: Setting, qtbot: QtBot) -> None:
    chats = setting.chats
    other = setting.store.create_chat("Other").id
    chats.send("2 + 2?", Effort.LOW)
    chats.replies.accepted.connect(lambda *_: refuse(setting, yes=True))
    with qtbot.waitSignal(chats.turn_ended):
        pass
    qtbot.waitUntil(lambda: chats.replies.messages.behind)
    with qtbot.waitSignal(chats.opened):
        chats.open(other)
    assert chats.path() == ()
    refuse(setting, yes=False)
