"""Backup files as a service: saved beside what goes on, restored with nothing of before left in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.chat import Effort
from app.services.backup_files import FileWork
from app.services.data import DataService
from app.store.backup_file import SUFFIX, About
from app.store.backups import BackupKind
from app.store.locking import StoreLock
from app.system.clock import SystemClock
from app.system.paths import Paths
from tests.services.test_chats import ANSWER, Setting, texts
from tests.store.lock_child import CHEAP, NEW, OLD


class Carried(Setting):
    """A chat with an answer, and the service."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, [ANSWER.format(number) for number in range(6)])
        self.lock = StoreLock(self.store, folder / "c" / "a.db", folder / "b", CHEAP)
        self.data = DataService(
            Paths.discover(str(folder)), self.stores, self.chats, self.chats._lane, SystemClock(), self.lock
        )
        self.files = self.data.files
        self.folder, self.faults = folder, list[str]()
        self.works = list[FileWork]()
        self.files.failed.connect(lambda error: self.faults.append(error.code))
        self.files.working.connect(self.works.append)
        self.start(qtbot)
        self.ask(qtbot, "Before?")
        self.chat_id = str(self.chats.current_id)

    def save(self, qtbot: QtBot, name: str = "a") -> Path:
        target = self.folder / f"{name}{SUFFIX}"
        with qtbot.waitSignal(self.files.saved) as saved:
            self.files.save(target)
        assert saved.args == [target]
        return target

    def look(self, qtbot: QtBot, source: Path) -> About:
        with qtbot.waitSignal(self.files.looked) as looked:
            self.files.look(source)
        about = looked.args[1]
        assert isinstance(about, About)
        return about

    def safety_copies(self) -> int:
        return sum(b.kind is BackupKind.BEFORE_RESTORE for b in self.store.backups.all())

    def left(self) -> list[str]:
        return [path.name for path in (self.folder / "b").iterdir() if "to-" in path.name]

    def close(self) -> None:
        self.data.close()
        super().close()


@pytest.fixture
def setting(tmp_path: Path, qtbot: QtBot) -> Iterator[Carried]:
    made = Carried(tmp_path, qtbot)
    yield made
    made.close()


def test_what_is_saved_is_put_back(setting: Carried, qtbot: QtBot) -> None:
    file = setting.save(qtbot)
    setting.ask(qtbot, "After?")
    about = setting.look(qtbot, file)
    with qtbot.waitSignal(setting.data.restored) as restored:
        setting.files.restore(file, about)
    assert restored.args[0].name.startswith("before-restore-")
    with qtbot.waitSignal(setting.chats.opened):
        setting.chats.open(setting.chat_id)
    assert texts(setting) == ["Before?", "It is 0."]
    saving, reading, none = FileWork.SAVING, FileWork.READING, FileWork.NONE
    assert setting.works == [saving, none, reading, none, reading, none]
    assert (setting.faults, setting.failures, setting.left()) == ([], [], [])


def test_an_answer_goes_on_while_a_file_is_saved(setting: Carried, qtbot: QtBot) -> None:
    setting.session._hold, setting.session._scripts = True, ["<|channel|>final<|message|>Half"]
    setting.chats.send("A long one?", Effort.LOW)
    qtbot.waitUntil(lambda: setting.chats.turns.running is not None)
    file = setting.save(qtbot)
    assert setting.chats.busy
    about = setting.look(qtbot, file)
    setting.files.restore(file, about)  # in the place of what is being written it is not put
    assert setting.faults == ["answer_running"]
    setting.chats.turns.stop()
    qtbot.waitUntil(lambda: not setting.chats.busy)
    with qtbot.waitSignal(setting.data.restored):
        setting.files.restore(file, about)
    setting.chats.open(setting.chat_id)
    qtbot.waitUntil(lambda: len(setting.chats.path()) >= 3)
    assert texts(setting)[:3] == ["Before?", "It is 0.", "A long one?"]


def test_an_answer_that_was_begun_while_the_file_was_read_goes_on(setting: Carried, qtbot: QtBot) -> None:
    file = setting.save(qtbot)
    about = setting.look(qtbot, file)
    setting.session._hold, setting.session._scripts = True, ["<|channel|>final<|message|>Half"]
    setting.files.restore(file, about)
    setting.chats.send("A new one?", Effort.LOW)  # before what was read is handed over
    qtbot.waitUntil(lambda: setting.faults == ["answer_running"])
    assert setting.files.work is FileWork.NONE
    assert setting.safety_copies() == 0
    qtbot.waitUntil(lambda: setting.left() == [])
    qtbot.waitUntil(lambda: setting.chats.turns.running is not None)  # the question is stored
    setting.chats.turns.stop()
    qtbot.waitUntil(lambda: not setting.chats.busy)
    assert texts(setting)[2] == "A new one?"


def test_one_is_done_at_a_time(setting: Carried, qtbot: QtBot) -> None:
    other = setting.folder / f"b{SUFFIX}"
    with qtbot.waitSignal(setting.files.saved):
        setting.files.save(setting.folder / f"a{SUFFIX}")
        setting.files.save(other)
        setting.files.look(other)
    assert setting.works == [FileWork.SAVING, FileWork.NONE]
    assert not other.exists()


def test_what_goes_wrong_is_told_and_the_next_one_is_saved(setting: Carried, qtbot: QtBot) -> None:
    setting.files.save(setting.folder / "gone" / f"a{SUFFIX}")
    qtbot.waitUntil(lambda: setting.faults == ["not_written"])
    setting.files.look(setting.folder / f"nowhere{SUFFIX}")
    qtbot.waitUntil(lambda: setting.faults == ["not_written", "backup_unread"])
    assert setting.files.work is FileWork.NONE
    setting.save(qtbot)


def test_a_locked_one_asks_for_its_passphrase(setting: Carried, qtbot: QtBot) -> None:
    setting.lock.switch_on(OLD)
    file = setting.save(qtbot)
    setting.lock.switch_off(OLD)
    setting.ask(qtbot, "After?")
    about = setting.look(qtbot, file)
    with qtbot.waitSignal(setting.files.passphrase_asked) as asked:
        setting.files.restore(file, about)
    assert asked.args == [file, about]
    with qtbot.waitSignal(setting.files.refused) as refused:
        setting.files.restore(file, about, NEW)
    assert refused.args[0].code == "wrong_passphrase"
    assert setting.safety_copies() == 0
    with qtbot.waitSignal(setting.data.restored):
        setting.files.restore(file, about, OLD)
    assert [m.text for m in setting.store.messages(setting.chat_id)] == ["Before?", "It is 0."]
    assert setting.left() == []


def test_nothing_is_put_in_the_place_of_chats_that_are_locked(setting: Carried, qtbot: QtBot) -> None:
    setting.lock.switch_on(OLD)
    file = setting.save(qtbot)
    about = setting.look(qtbot, file)
    setting.lock.shut()
    setting.files.restore(file, about)
    assert setting.faults == ["locked"]
    setting.lock.open(setting.lock.key(OLD))
    assert setting.safety_copies() == 0


def test_what_a_kill_left_goes_with_the_first_look(setting: Carried, qtbot: QtBot) -> None:
    for name in ("to-save.part", "to-save.part.new", "to-restore.part.new", "to-restore.part.new.new"):
        (setting.folder / "b" / f"manual-{name}").write_bytes(b"half")
    with qtbot.waitSignal(setting.data.backups_changed) as listed:
        setting.data.look()
    assert not [b for b in listed.args[0] if b.kind is BackupKind.MANUAL]
    qtbot.waitUntil(lambda: setting.left() == [])


def test_a_file_that_is_being_saved_at_the_end_is_saved(tmp_path: Path, qtbot: QtBot) -> None:
    setting = Carried(tmp_path, qtbot)
    target = tmp_path / f"a{SUFFIX}"
    copy = setting.files._carrying.copy(0.0)
    setting.files._write(copy, target)
    setting.close()
    assert target.exists()
    assert setting.left() == []
