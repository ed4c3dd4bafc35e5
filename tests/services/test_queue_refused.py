"""Messages that wait, while the disk refuses what is written: none is lost, none comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from tests.services.refusals import Refusals
from tests.services.test_chats import ANSWER, Setting
from tests.services.test_queue import HALF, stored, waiting


class Refused(Setting):
    """A chat whose answer goes on until it is stopped, over a file that may refuse what is written."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, [HALF, HALF, ANSWER.format(0)])
        self.session._hold = True
        self.start(qtbot)
        self.chats.send("Long?", Effort.LOW)
        qtbot.waitUntil(lambda: self.session.played.is_set() and len(self.chats.path()) == 2)
        self.settle(qtbot)
        self.refusals = Refusals(self.store)
        self.closed = False

    @property
    def behind(self) -> bool:
        """What the window asks before it closes."""
        return self.chats.replies.messages.behind

    def settle(self, qtbot: QtBot) -> None:
        """Wait until all that was asked for is done and told."""
        done: list[None] = []
        self.chats._lane.run(lambda: None, done.append)
        qtbot.waitUntil(lambda: bool(done))

    def wait_in_vain(self, qtbot: QtBot, *texts: str) -> None:
        """Send what waits while everything is refused; then all is taken again."""
        self.refusals.begin()
        for text in texts:
            self.chats.send(text, Effort.LOW)
        self.settle(qtbot)
        self.refusals.end()

    def show(self, qtbot: QtBot, chat_id: str | None) -> None:
        with qtbot.waitSignal(self.chats.opened):
            self.chats.open(chat_id) if chat_id else self.chats.new_chat()

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            self.refusals.close()
            super().close()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Refused]:
    made = Refused(tmp_path, qtbot)
    yield made
    made.close()


def queue_in(folder: Path, chat_id: str | None) -> list[str]:
    """What waits in a chat after the end of the program."""
    store = SqliteChatStore(folder / "c" / "a.db", backups=folder / "b", clock=SystemClock())
    store.open()
    try:
        return [item.text for item in store.drafts.queue(chat_id)]
    finally:
        store.close()


def test_one_that_was_refused_is_told_of_and_written_again(setting: Refused, qtbot: QtBot) -> None:
    setting.wait_in_vain(qtbot, "Next?")
    assert {error.code for error in setting.failures} == {"store_locked"}
    assert setting.accepted[-1] == "Next?"
    assert setting.behind  # the window asks before it closes
    setting.chats.turns.stop()  # so that the chat waits for the user
    qtbot.waitUntil(lambda: not setting.chats.busy)
    assert waiting(setting) == ["Next?"]
    qtbot.waitUntil(lambda: stored(setting) == ["Next?"])  # by itself
    setting.settle(qtbot)
    assert not setting.behind


def test_one_that_was_refused_is_written_at_the_end(setting: Refused, qtbot: QtBot, tmp_path: Path) -> None:
    setting.wait_in_vain(qtbot, "Next?")
    chat_id = setting.chats.current_id
    setting.close()
    assert queue_in(tmp_path, chat_id) == ["Next?"]


def test_one_that_went_is_not_kept_by_a_write_that_was_refused(
    setting: Refused, qtbot: QtBot, tmp_path: Path
) -> None:
    setting.chats.send("Never mind", Effort.LOW)
    qtbot.waitUntil(lambda: stored(setting) == ["Never mind"])
    setting.refusals.begin()
    setting.chats.queue.remove(setting.chats.current, setting.chats.current.queue[0].id)
    setting.settle(qtbot)
    setting.refusals.end()
    assert setting.behind
    chat_id = setting.chats.current_id
    setting.close()
    assert queue_in(tmp_path, chat_id) == []


def test_a_chat_that_is_opened_again_has_what_was_refused(setting: Refused, qtbot: QtBot) -> None:
    setting.wait_in_vain(qtbot, "Next?")
    setting.chats.turns.stop()
    qtbot.waitUntil(lambda: not setting.chats.busy)
    chat_id = setting.chats.current_id
    setting.refusals.begin()
    setting.show(qtbot, None)
    setting.show(qtbot, chat_id)
    setting.refusals.end()
    assert waiting(setting) == ["Next?"]


def test_what_waits_in_the_new_chat_goes_with_it(setting: Refused, qtbot: QtBot, tmp_path: Path) -> None:
    setting.show(qtbot, None)
    setting.session.played.clear()
    setting.wait_in_vain(qtbot, "One?", "Two?")
    new = setting.chats.current
    setting.chats.queue.send_now(new, new.queue[0].id)
    qtbot.waitUntil(lambda: setting.session.played.is_set() and len(new.tree.path()) == 2)
    setting.close()
    assert queue_in(tmp_path, None) == []
    assert queue_in(tmp_path, new.id) == ["Two?"]


def test_begun_anew_nothing_that_was_refused_is_left(setting: Refused, qtbot: QtBot) -> None:
    setting.show(qtbot, None)
    setting.wait_in_vain(qtbot, "Nobody else's business")
    setting.refusals.begin()
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.start(keyed=True, anew=True)
    setting.settle(qtbot)
    setting.refusals.end()
    assert not setting.behind
    assert waiting(setting) == []
    setting.chats.turns.stop()
    qtbot.waitUntil(lambda: not setting.chats.busy)
    setting.settle(qtbot)
    assert setting.store.drafts.queue(None) == ()
