"""What is written behind typing, over a real file that refuses for a while: the newest text is what stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort, Message, QueuedMessage, Role, TextPart, Unfinished
from app.domain.errors import AppError, StoreError
from app.services import written
from app.services.drafts import DraftKeeper
from app.services.edits import EditKeeper
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock
from tests.services.refusals import Refusals

EDIT, NEWER = Unfinished("Dear", "ask"), Unfinished("Dear Anna", "ask")


class Desk:
    """What keeps drafts and edits, over a file that another program may hold."""

    def __init__(self, folder: Path) -> None:
        clock = SystemClock()
        self.store = SqliteChatStore(folder / "c" / "a.db", backups=None, clock=clock)
        self.store.open()
        self.refusals = Refusals(self.store)
        self.lane, self._parent = Lane("chats"), QObject()
        self.failures: list[AppError] = []
        stores = ChatStores(self.store, clock)
        self.drafts = DraftKeeper(stores, self.lane, self.failures.append, self._parent)
        self.edits = EditKeeper(stores, self.lane, self.failures.append, self._parent)

    def settled(self, qtbot: QtBot) -> None:
        """Wait until all that was asked for is done and told."""
        done: list[None] = []
        self.lane.run(lambda: None, done.append)
        qtbot.waitUntil(lambda: bool(done))

    def close(self) -> None:
        self.refusals.close()
        self.lane.close()
        self.store.close()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_an_older_text_that_was_refused_is_not_written_over_a_newer_one(desk: Desk, qtbot: QtBot) -> None:
    desk.refusals.begin()
    desk.drafts.set(None, "Dear")
    desk.drafts.save()
    desk.refusals.end_after(desk.lane)
    desk.drafts.set(None, "Dear Anna, all of a long letter")
    desk.drafts.save()  # before the window hears of the first one
    desk.settled(qtbot)
    assert [error.code for error in desk.failures] == ["store_locked"]
    desk.drafts.save()  # what was refused is tried again
    desk.settled(qtbot)
    assert desk.store.draft(None) == "Dear Anna, all of a long letter"


def test_the_newest_of_several_that_were_refused_is_written(desk: Desk, qtbot: QtBot) -> None:
    desk.refusals.begin()
    for text in ("Dear", "Dear Anna"):
        desk.drafts.set(None, text)
        desk.drafts.save()
    desk.refusals.end_after(desk.lane)
    desk.settled(qtbot)
    assert len(desk.failures) == 2
    desk.drafts.save()
    desk.settled(qtbot)
    assert desk.store.draft(None) == "Dear Anna"


def test_what_is_refused_while_the_new_chat_gets_its_name_goes_with_it(desk: Desk, qtbot: QtBot) -> None:
    """Told of too late, it would lie in the next new chat."""
    chat = desk.store.create_chat("Letter")
    desk.refusals.begin()
    desk.drafts.set(None, "Dear")
    desk.edits.set(None, "waits", Unfinished("Dear", "waits"))
    desk.drafts.save()
    desk.edits.save()
    desk.refusals.end_after(desk.lane)
    desk.drafts.named(chat.id)
    desk.edits.named(chat.id)
    desk.settled(qtbot)
    desk.drafts.save()
    desk.edits.save()
    desk.settled(qtbot)
    assert (desk.store.draft(None), desk.store.draft(chat.id)) == ("", "Dear")
    assert (list(desk.store.edits.read(None)), list(desk.store.edits.read(chat.id))) == ([], ["waits"])


def test_what_waits_in_the_new_chat_is_not_lost_to_what_is_typed_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    """Typed after the chat was stored, and written before the window heard of it."""
    waiting = (QueuedMessage("w", "Next?", Effort.LOW),)
    desk.store.drafts.set_queue(None, waiting)
    chat = desk.store.create_chat("Letter", adopts=True)
    desk.drafts.set(None, "Dear")
    desk.drafts.save()
    desk.drafts.named(chat.id)
    desk.settled(qtbot)
    assert (desk.store.draft(None), desk.store.draft(chat.id)) == ("", "Dear")
    assert desk.store.drafts.queue(chat.id) == waiting


def test_what_is_typed_does_not_wait_for_what_was_refused(desk: Desk, qtbot: QtBot) -> None:
    chat = desk.store.create_chat("Letter")
    desk.refusals.begin()
    desk.drafts.set(None, "Dear")
    desk.drafts.save()
    desk.settled(qtbot)
    desk.refusals.end()
    timer = desk.drafts.writes._timer
    typed, again = written._DELAY_MS, written._AGAIN_MS
    assert timer.interval() == again
    desk.drafts.set(chat.id, "Hello")
    assert timer.interval() == typed
    desk.drafts.set(chat.id, "Hello Anna")
    qtbot.waitUntil(lambda: desk.store.draft(chat.id) == "Hello Anna")


def test_last_writes_are_tried_again_but_for_those_that_are_in_vain() -> None:
    tries: list[str] = []

    def refused(name: str, code: str, times: int) -> Callable[[], None]:
        def work() -> None:
            tries.append(name)
            if tries.count(name) <= times:
                raise StoreError(code=code)

        return work

    def faulty() -> None:
        tries.append("faulty")
        raise ValueError

    written.write_at_last(
        [
            faulty,
            refused("full", "disk_full", 2),
            refused("gone", "not_found", 9),
            refused("shut", "locked", 9),
        ]
    )
    assert tries == ["faulty", "full", "gone", "shut", "full", "full"]


def test_what_is_cleared_while_it_is_refused_is_not_written_later(desk: Desk, qtbot: QtBot) -> None:
    chat = desk.store.create_chat("Letter")
    desk.store.add_message(Message("m", chat.id, None, Role.USER, (TextPart("Hello"),), created_at=1.0))
    desk.refusals.begin()
    desk.drafts.set(chat.id, "Dear")
    desk.edits.set(chat.id, "m", EDIT)
    desk.drafts.save()
    desk.edits.save()
    desk.refusals.end_after(desk.lane)
    desk.drafts.clear()
    desk.edits.clear()
    desk.settled(qtbot)
    desk.drafts.save()
    desk.edits.save()
    desk.settled(qtbot)
    assert (desk.store.draft(chat.id), desk.store.edits.read(chat.id)) == ("", {})


def test_an_edit_that_was_refused_is_not_written_over_a_newer_one(desk: Desk, qtbot: QtBot) -> None:
    chat = desk.store.create_chat("Letter")
    desk.store.add_message(Message("m", chat.id, None, Role.USER, (TextPart("Hello"),), created_at=1.0))
    desk.refusals.begin()
    desk.edits.set(chat.id, "m", EDIT)
    desk.edits.save()
    desk.refusals.end_after(desk.lane)
    desk.edits.set(chat.id, "m", NEWER)
    desk.edits.save()
    desk.settled(qtbot)
    desk.edits.save()
    desk.settled(qtbot)
    assert desk.store.edits.read(chat.id) == {"m": NEWER}
