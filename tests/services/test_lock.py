"""The lock as a service, over a real store: after a while, with an answer under way, a wrong passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import ChatView, Effort, MessageStatus
from app.domain.errors import AppError, StoreError
from app.services.data import DataService
from app.services.lock import LockPhase, LockService
from app.store.locking import StoreLock
from app.system.paths import Paths
from tests.services.test_attachments import WithFiles
from tests.store.lock_child import CHEAP, NEW, OLD


class Hands:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.at = 1_700_000_000.0

    def now(self) -> float:
        return self.at

    def monotonic(self) -> float:
        return self.at


class Locked(WithFiles):
    """The chat service with its lock."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.clock = Hands()
        self.cleared = 0
        self.exporting = False
        self.files = StoreLock(self.store, folder / "c" / "a.db", folder / "b", CHEAP)
        self.lock = LockService(
            self.files,
            self.chats,
            self.attachments,
            self.settings,
            self.chats._lane,
            self.clock,
            busy=lambda: self.chats.busy or self.exporting,
            clear_states=self._clear,
        )
        self.refusals: list[float] = []
        self.faults: list[str] = []
        self.views: list[ChatView] = []
        self.lock.refused.connect(self.refusals.append)
        self.lock.failed.connect(lambda error: self.faults.append(error.code))
        self.chats.opened.connect(self.views.append)

    def _clear(self) -> None:
        self.cleared += 1

    def start(self, qtbot: QtBot) -> None:
        self.lock.start()
        self.start_engine(qtbot)

    def switch_on(self, qtbot: QtBot) -> None:
        with qtbot.waitSignal(self.lock.switched):
            self.lock.switch_on(OLD)

    def phase(self) -> LockPhase:
        return self.lock.phase

    def keeps_states(self) -> bool:
        return self.lock.keeps_states

    def locked(self, qtbot: QtBot) -> None:
        self.reach(qtbot, LockPhase.LOCKED)

    def unlock(self, qtbot: QtBot, passphrase: str = OLD) -> None:
        self.lock.unlock(passphrase)
        self.reach(qtbot, LockPhase.OPEN)

    def reach(self, qtbot: QtBot, phase: LockPhase) -> None:
        qtbot.waitUntil(lambda: self.phase() is phase)

    def close(self) -> None:
        self.lock.close()
        super().close()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Locked]:
    setting = Locked(tmp_path)
    setting.start(qtbot)
    qtbot.waitUntil(lambda: bool(setting.views))
    yield setting
    setting.close()


def test_locked_nothing_is_held_and_unlocked_all_is_back(setting: Locked, qtbot: QtBot) -> None:
    setting.ask(qtbot, "Where does the curlew nest?")
    chat_id = setting.chats.current_id
    setting.attachments.add_text("curlew " * 50, "notes")
    qtbot.waitUntil(lambda: bool(setting.items()) and setting.items()[0].attachment is not None)
    assert setting.keeps_states()
    setting.switch_on(qtbot)
    assert setting.cleared == 2
    assert not setting.keeps_states()
    setting.chats.set_draft("half a curlew")
    setting.lock.lock()
    setting.locked(qtbot)
    assert setting.views[-1].path == ()
    assert (setting.views[-1].draft, setting.chats.current_id) == ("", None)
    assert (setting.chats.list.all(), setting.items(), setting.chats.path()) == ([], [], ())
    setting.unlock(qtbot)
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id and len(setting.chats.list.all()) == 1)
    assert setting.views[-1].draft == "half a curlew"
    assert len(setting.chats.path()) == 2
    qtbot.waitUntil(lambda: len(setting.items()) == 1)
    assert setting.failures == []
    assert setting.faults == []


def test_an_answer_is_finished_behind_the_cover(setting: Locked, qtbot: QtBot) -> None:
    setting.switch_on(qtbot)
    setting.session._hold, setting.session._scripts = True, ["<|channel|>final<|message|>Half"]
    setting.chats.send("A long one?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.chats.turns.running is not None)
    setting.lock.lock()
    assert setting.phase() is LockPhase.CLOSING
    assert setting.lock.covered
    setting.unlock(qtbot)  # while it goes on, the cover comes off at once
    assert setting.chats.busy
    setting.lock.lock()
    setting.chats.turns.stop()
    setting.locked(qtbot)
    setting.unlock(qtbot)
    qtbot.waitUntil(lambda: len(setting.chats.path()) == 2)
    assert setting.chats.path()[1].message.status is MessageStatus.STOPPED


def test_an_export_is_waited_for(setting: Locked, qtbot: QtBot) -> None:
    setting.switch_on(qtbot)
    setting.exporting = True
    setting.lock.switch_off(OLD)
    assert setting.faults == ["answer_running"]
    setting.lock.lock()
    assert setting.phase() is LockPhase.CLOSING
    setting.exporting = False
    setting.locked(qtbot)


def test_it_locks_after_a_while_without_a_key(setting: Locked, qtbot: QtBot) -> None:
    setting.settings.update({"lock_after": 5})
    setting.clock.at += 3600
    setting.lock.look()
    assert setting.phase() is LockPhase.OFF  # no passphrase, no lock
    setting.switch_on(qtbot)
    setting.clock.at += 299
    setting.lock.look()
    assert setting.phase() is LockPhase.OPEN
    setting.lock.touched()
    setting.clock.at += 299
    setting.lock.look()
    assert setting.phase() is LockPhase.OPEN
    setting.clock.at -= 100_000  # somebody sets the clock back: the time begins anew
    setting.lock.look()
    setting.clock.at += 301
    setting.lock.look()
    setting.locked(qtbot)
    setting.unlock(qtbot)
    setting.settings.update({"lock_after": None})
    setting.clock.at += 1e6
    setting.lock.look()
    assert setting.phase() is LockPhase.OPEN


def test_a_computer_that_slept_wakes_up_locked(setting: Locked, qtbot: QtBot) -> None:
    setting.switch_on(qtbot)
    setting.clock.at += 3600
    setting.lock.touched()  # a key, before the next look at the clock
    setting.locked(qtbot)


def test_a_hidden_window_locks_only_when_asked_to(setting: Locked, qtbot: QtBot) -> None:
    setting.switch_on(qtbot)
    setting.lock.hidden()
    assert setting.phase() is LockPhase.OPEN
    setting.settings.update({"lock_when_hidden": True})
    setting.lock.hidden()
    setting.locked(qtbot)


def test_each_wrong_passphrase_makes_the_next_try_wait_longer(setting: Locked, qtbot: QtBot) -> None:
    setting.switch_on(qtbot)
    setting.lock.lock()
    setting.locked(qtbot)
    for number in range(9):
        setting.lock.unlock("not it")
        qtbot.waitUntil(lambda count=number + 1: len(setting.refusals) == count)  # type: ignore[misc]
        setting.lock.unlock(OLD)  # too early, even with the right one
        assert setting.lock.wait > 0
        setting.clock.at += setting.lock.wait
    assert setting.refusals == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert setting.phase() is LockPhase.LOCKED
    setting.unlock(qtbot)
    setting.lock.lock()
    setting.locked(qtbot)
    setting.lock.unlock("not it")
    qtbot.waitUntil(lambda: len(setting.refusals) == 10)
    assert setting.refusals[-1] == 1  # the right one ends the row


def test_the_passphrase_is_changed_and_the_lock_switched_off(setting: Locked, qtbot: QtBot) -> None:
    setting.ask(qtbot, "Where?")
    setting.switch_on(qtbot)
    setting.lock.change(NEW, OLD)
    qtbot.waitUntil(lambda: setting.faults == ["wrong_passphrase"])
    with qtbot.waitSignal(setting.lock.passphrase_changed):
        setting.lock.change(OLD, NEW)
    steps: list[str] = []
    setting.lock.worked.connect(lambda step, _done, _count: steps.append(step))
    with qtbot.waitSignal(setting.lock.switched) as told:
        setting.lock.switch_off(NEW)
    assert told.args == [False, []]
    assert {"unsealed", "marked", "backups", "copied", "replaced", "finished"} <= set(steps)
    assert setting.phase() is LockPhase.OFF
    assert len(setting.store.chats()) == 1


def test_a_new_start_asks_and_opens_as_usual(setting: Locked, qtbot: QtBot, tmp_path: Path) -> None:
    setting.ask(qtbot, "Where?")
    setting.switch_on(qtbot)
    setting.close()
    again = Locked(tmp_path)
    assert again.phase() is LockPhase.LOCKED
    again.start(qtbot)
    again.chats.list.refresh()
    qtbot.waitUntil(lambda: [error.code for error in again.failures] == ["locked"])
    assert again.views == []
    again.unlock(qtbot)
    qtbot.waitUntil(lambda: len(again.chats.list.all()) == 1 and bool(again.views))
    again.close()


def test_a_change_that_was_cut_off_is_taken_back_at_the_start(
    setting: Locked, qtbot: QtBot, tmp_path: Path
) -> None:
    setting.ask(qtbot, "Where?")

    def cut(step: str, _done: int, _count: int) -> None:
        if step == "marked":
            raise KeyboardInterrupt  # as good as a kill: nothing after it is done

    marked = (tmp_path / "c" / "lock.json", tmp_path / "b" / "lock.json")
    with pytest.raises(KeyboardInterrupt):
        StoreLock(setting.store, tmp_path / "c" / "a.db", tmp_path / "b", CHEAP).switch_on(OLD, cut)
    assert all(path.exists() for path in marked)
    setting.close()
    again = Locked(tmp_path)
    assert again.lock.covered  # nothing is shown until it is known
    again.start(qtbot)
    again.reach(qtbot, LockPhase.OFF)
    qtbot.waitUntil(lambda: len(again.chats.list.all()) == 1)
    assert not any(path.exists() for path in marked)
    again.close()


def test_begun_anew_the_old_chats_are_put_aside(setting: Locked, qtbot: QtBot, tmp_path: Path) -> None:
    setting.ask(qtbot, "Where?")
    setting.switch_on(qtbot)
    setting.lock.begin_anew()
    assert setting.phase() is LockPhase.OPEN  # only where it is forgotten
    setting.lock.lock()
    setting.locked(qtbot)
    views = len(setting.views)
    setting.lock.begin_anew()
    setting.reach(qtbot, LockPhase.OFF)
    qtbot.waitUntil(lambda: len(setting.views) > views)
    assert setting.store.chats() == []
    setting.close()
    for place in ("c", "b"):
        for path in (tmp_path / place).iterdir():
            path.unlink()
        (tmp_path / place).rmdir()
        (tmp_path / f"{place}-locked-1").rename(tmp_path / place)
    back = Locked(tmp_path)
    back.start(qtbot)
    back.unlock(qtbot)
    qtbot.waitUntil(lambda: len(back.chats.list.all()) == 1)
    back.close()


def test_a_damaged_key_file_is_said(setting: Locked, qtbot: QtBot, tmp_path: Path) -> None:
    setting.switch_on(qtbot)
    setting.lock.lock()
    setting.locked(qtbot)
    for place in ("b", "c"):
        (tmp_path / place / "lock.json").write_text("{}")
    setting.lock.unlock(OLD)
    qtbot.waitUntil(lambda: setting.faults == ["lock_damaged"])
    assert setting.refusals == []
    error: AppError = StoreError(code="lock_damaged")
    assert error.code in setting.faults


def test_begun_anew_shows_nothing_of_before(setting: Locked, qtbot: QtBot) -> None:
    setting.switch_on(qtbot)
    setting.chats.new_temporary()
    qtbot.waitUntil(lambda: setting.chats.current_id is not None)
    setting.ask(qtbot, "Where does the curlew nest?")
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    setting.chats.set_draft("half a letter")
    setting.lock.lock()
    setting.locked(qtbot)
    seen = len(setting.views)
    setting.lock.begin_anew()  # which asks for no passphrase
    setting.reach(qtbot, LockPhase.OFF)
    qtbot.waitUntil(lambda: len(setting.views) > seen)
    assert [view.draft for view in setting.views[seen:]] == [""]
    assert setting.chats.list.all() == []
    setting.ask(qtbot, "Hello?")  # there is a store again, for both kinds
    stored = setting.chats.current_id
    setting.chats.new_temporary()
    qtbot.waitUntil(lambda: setting.chats.current_id not in (None, stored))
    setting.ask(qtbot, "And again?")
    qtbot.waitUntil(lambda: [chat.temporary for chat in setting.chats.list.all()] == [True, False])


def test_a_refused_draft_outlives_the_lock(setting: Locked, qtbot: QtBot) -> None:
    """What the disk refuses is in memory alone, and comes back with the passphrase."""
    setting.switch_on(qtbot)
    setting.ask(qtbot, "Where does the curlew nest?")
    chat_id = setting.chats.current_id
    write = setting.store.set_draft

    def refuse(chat: str | None, text: str) -> None:
        raise StoreError(code="disk_full")

    setting.store.set_draft = refuse  # type: ignore[method-assign, assignment]
    setting.chats.set_draft("half a letter")
    setting.lock.lock()
    setting.locked(qtbot)
    setting.store.set_draft = write  # type: ignore[method-assign]
    setting.unlock(qtbot)
    qtbot.waitUntil(lambda: setting.views[-1].chat.id == chat_id)
    assert setting.views[-1].draft == "half a letter"


@pytest.mark.parametrize("temporary", [False, True])
def test_nothing_that_was_being_read_comes_behind_the_lock(
    setting: Locked, qtbot: QtBot, temporary: bool
) -> None:
    setting.ask(qtbot, "Where does the curlew nest?")
    qtbot.waitUntil(lambda: len(setting.chats.list.all()) == 1)  # it is read after the answer's end
    first = setting.chats.list.all()[0]
    setting.chats.list.delete([first.id])
    qtbot.waitUntil(lambda: not setting.chats.list.all() and setting.chats.current_id is None)
    setting.ask(qtbot, "Where does the heron nest?")
    setting.switch_on(qtbot)
    if temporary:
        setting.chats.new_temporary()  # an empty one isn't kept, and the list is read without it
    settled(setting, qtbot)
    told: list[object] = []
    setting.chats.list.changed.connect(lambda chats, _: told.extend(chats))
    setting.chats.list.trash_read.connect(told.extend)
    setting.chats.list.trash_counted.connect(lambda count: told.extend(range(count)))
    setting.lock.changed.connect(lambda phase: told.clear() if phase is LockPhase.LOCKED else None)
    hold = setting.lock._close

    def close() -> None:
        setting.chats.list.refresh()
        setting.chats.list.read_trash()
        hold()

    setting.lock._close = close  # type: ignore[method-assign]
    setting.lock.lock()
    setting.locked(qtbot)
    settled(setting, qtbot)
    assert (told, setting.chats.list.all()) == ([], [])
    setting.unlock(qtbot)
    qtbot.waitUntil(lambda: len(setting.chats.list.all()) == 1)


def test_what_a_covered_window_shows_is_nobodys_draft(setting: Locked, qtbot: QtBot) -> None:
    """The window tells of its empty field when the session ends, and may go on after all."""
    setting.chats.set_draft("long unsent text")
    setting.switch_on(qtbot)
    setting.lock.lock()
    setting.locked(qtbot)
    setting.chats.set_draft("")
    seen, phases = len(setting.views), list[LockPhase]()

    def told(phase: LockPhase) -> None:
        phases.append(phase)
        setting.chats.set_draft("")
        setting.chats.drafts.save()

    setting.lock.changed.connect(told)
    setting.unlock(qtbot)
    assert phases == [LockPhase.OPENING, LockPhase.OPEN]
    qtbot.waitUntil(lambda: len(setting.views) > seen)
    assert setting.views[-1].draft == "long unsent text"
    setting.chats.drafts.save()
    settled(setting, qtbot)
    assert setting.store.draft(None) == "long unsent text"
    assert setting.failures == []


def settled(setting: Locked, qtbot: QtBot) -> None:
    """All that was asked of the store is done and told."""
    done: list[object] = []
    setting.chats._lane.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_a_draft_of_a_restored_copy_is_shown(setting: Locked, qtbot: QtBot, tmp_path: Path) -> None:
    setting.ask(qtbot, "Hello?")
    chat_id = setting.chats.current_id
    assert chat_id is not None
    setting.chats.set_draft("two pages of a letter")
    lane, stores = setting.chats._lane, setting.chats._stores
    data = DataService(
        Paths.discover(str(tmp_path)), stores, setting.chats, lane, setting.clock, setting.files
    )
    setting.chats.new_chat()  # writes the draft
    with qtbot.waitSignal(data.backed_up) as made:
        data.back_up()
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id)
    setting.chats.set_draft("")  # by mistake
    with qtbot.waitSignal(data.restored):
        data.restore(made.args[0])
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id)
    assert setting.views[-1].draft == "two pages of a letter"
    data.close()


def test_the_files_of_a_restored_copy_are_those_of_its_drafts(
    setting: Locked, qtbot: QtBot, tmp_path: Path
) -> None:
    lane, stores = setting.chats._lane, setting.chats._stores
    data = DataService(
        Paths.discover(str(tmp_path)), stores, setting.chats, lane, setting.clock, setting.files
    )

    def names() -> list[str]:
        return [item.name for item in setting.items()]

    def take(name: str) -> None:
        setting.attachments.add_text(f"{name} curlews", name)
        qtbot.waitUntil(lambda: names()[-1] == name and setting.items()[-1].attachment is not None)

    setting.ask(qtbot, "Hello?")
    chat_id = setting.chats.current_id
    assert chat_id is not None
    take("old")
    setting.chats.new_chat()
    qtbot.waitUntil(lambda: setting.chats.current_id is None)
    take("old of the new chat")
    with qtbot.waitSignal(data.backed_up) as made:
        data.back_up()
    setting.attachments.remove(setting.items()[0].id)
    take("new of the new chat")
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: names() == ["old"])
    setting.attachments.remove(setting.items()[0].id)
    take("new")
    setting.chats.new_temporary()
    temporary = setting.chats.current_id
    assert temporary is not None
    take("temporary")
    with qtbot.waitSignal(data.restored):
        data.restore(made.args[0])
        setting.attachments._told(chat_id)  # as for a count that ends meanwhile
    qtbot.waitUntil(lambda: setting.chats.current_id is None and names() == ["old of the new chat"])
    setting.chats.open(chat_id)
    qtbot.waitUntil(lambda: setting.chats.current_id == chat_id and names() == ["old"])
    take("third")
    settled(setting, qtbot)
    assert [kept.name for kept in setting.store.draft_attachments.read(chat_id)] == ["old", "third"]
    setting.chats.open(temporary)
    qtbot.waitUntil(lambda: setting.chats.current_id == temporary and names() == ["temporary"])
    assert (setting.refused, setting.failures) == ([], [])
    data.close()


def test_a_program_that_runs_for_weeks_makes_a_copy_each_day(
    setting: Locked, qtbot: QtBot, tmp_path: Path
) -> None:
    lane, stores = setting.chats._lane, setting.chats._stores
    data = DataService(
        Paths.discover(str(tmp_path)), stores, setting.chats, lane, setting.clock, setting.files
    )
    copies = tmp_path / "b"
    setting.store.upkeep._clock = setting.clock
    before = len(list(copies.glob("alcove-*.db")))
    setting.clock.at += 86_400
    data._hourly.timeout.emit()
    data._hourly.timeout.emit()
    qtbot.waitUntil(lambda: len(list(copies.glob("alcove-*.db"))) == before + 1)
    setting.switch_on(qtbot)
    setting.lock.lock()
    setting.locked(qtbot)
    setting.clock.at += 86_400
    data._hourly.timeout.emit()  # no one is asked for the passphrase
    setting.unlock(qtbot)
    data._hourly.timeout.emit()
    qtbot.waitUntil(lambda: len(list(copies.glob("alcove-*.db"))) == before + 2)
    assert setting.faults == []
    data.close()
