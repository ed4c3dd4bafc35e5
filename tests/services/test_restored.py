"""A backup in the place of all chats: nothing of what was there before goes on in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.services.data import DataService
from app.store.locking import StoreLock
from app.system.clock import SystemClock
from app.system.paths import Paths
from tests.services.refusals import Refusals
from tests.services.test_chats import ANSWER, Setting, texts


class Restoring(Setting):
    """A chat with one answer, a backup of that, and a second answer."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, [ANSWER.format(number) for number in range(6)])
        lock = StoreLock(self.store, folder / "c" / "a.db", folder / "b")
        lane = self.chats._lane
        self.data = DataService(
            Paths.discover(str(folder)), self.stores, self.chats, lane, SystemClock(), lock
        )
        self.start(qtbot)
        self.ask(qtbot, "Before?")
        self.chat_id = str(self.chats.current_id)
        with qtbot.waitSignal(self.data.backed_up) as made:
            self.data.back_up()
        self.backup = made.args[0]
        self.ask(qtbot, "After?")

    def restore(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.data.restored):
            self.data.restore(self.backup)
        with qtbot.waitSignal(self.chats.opened):
            self.chats.open(self.chat_id)

    def close(self) -> None:
        self.data.close()
        super().close()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Restoring]:
    made = Restoring(tmp_path, qtbot)
    yield made
    made.close()


def test_a_chat_whose_message_waited_is_the_restored_one(setting: Restoring, qtbot: QtBot) -> None:
    """It went on as it was before, and a question in it had no place in what is stored."""
    chats = setting.chats
    chats.queue.add(chats.current, "Waits", Effort.LOW)
    held = chats.current.queue[0].id
    chats.queue.hold(held)  # it is being edited
    setting.restore(qtbot)
    assert chats.current_id == setting.chat_id
    assert texts(setting) == ["Before?", "It is 0."]
    assert chats.current.queue == ()
    chats.queue.release(held)
    setting.ask(qtbot, "Next?")
    assert texts(setting)[2:] == ["Next?", "It is 2."]
    qtbot.waitUntil(lambda: [m.text for m in setting.store.messages(setting.chat_id)] == texts(setting))
    assert setting.failures == []


def test_a_message_that_was_refused_to_wait_does_not_come_back(setting: Restoring, qtbot: QtBot) -> None:
    chats = setting.chats
    refusals = Refusals(setting.store)
    refusals.begin()
    chats.queue.add(chats.current, "Waits", Effort.LOW)
    chats.queue.leave()
    qtbot.waitUntil(lambda: bool(setting.failures))
    refusals.end()
    refusals.close()
    setting.restore(qtbot)
    assert chats.current.queue == ()
    assert not chats.replies.messages.behind
    chats.queue.save()
    assert setting.store.drafts.queue(setting.chat_id) == ()
