"""Chats carried in one file to another computer, with locks and without; nothing there is ever lost."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

from app.store import backup_file
from app.store.backup_file import SUFFIX
from app.store.cipher import is_plain
from tests.store.computers import NOW, PRECIOUS, Computer, code_of
from tests.store.lock_child import NEW, OLD

OWN = "a third one for this computer"


def parts(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as package:
        return package.namelist()


def test_chats_go_to_another_computer_in_one_file(old: Computer, new: Computer, stick: Path) -> None:
    before = old.files()
    file = old.save(stick / f"a{SUFFIX}")
    assert [path.name for path in stick.iterdir()] == [file.name]
    assert old.files() == before  # nothing of it stays behind
    about = backup_file.look(file)
    assert (about.made_at, about.locked) == (NOW, False)
    keep = new.restore(file)
    assert new.titles() == [PRECIOUS]
    new.store.create_chat("goes on")
    new.store.restore(keep)
    assert new.titles() == ["mine"]
    assert not [name for name in new.files() if "to-restore" in name]


def test_a_locked_one_carries_what_opens_it_and_no_word(old: Computer, new: Computer, stick: Path) -> None:
    old.lock.switch_on(OLD)
    file = old.save(stick / f"a{SUFFIX}")
    assert parts(file) == ["alcove-backup.json", "lock.json", "chats.db"]
    assert PRECIOUS.split()[1].encode() not in file.read_bytes()
    about = backup_file.look(file)
    assert about.locked
    assert new.carrying.needs_passphrase(about)
    assert code_of(lambda: new.restore(file)) == "backup_locked"
    assert code_of(lambda: new.restore(file, NEW)) == "wrong_passphrase"
    assert (new.titles(), new.safety_copies()) == (["mine"], 0)
    new.restore(file, OLD)
    assert new.titles() == [PRECIOUS]
    assert not new.lock.on  # the lock of this computer stays as it is
    assert is_plain(new.folder / "chats" / "alcove.db")
    assert not [name for name in new.files() if "to-restore" in name]


def test_one_of_another_lock_comes_under_the_lock_here(old: Computer, new: Computer, stick: Path) -> None:
    old.lock.switch_on(OLD)
    file = old.save(stick / f"a{SUFFIX}")
    new.lock.switch_on(OWN)
    keep = new.restore(file, OLD)
    assert new.titles() == [PRECIOUS]
    new.lock.shut()
    new.lock.open(new.lock.key(OWN))  # no other passphrase
    assert new.titles() == [PRECIOUS]
    assert new.holds(PRECIOUS) == []
    new.store.restore(keep)
    assert new.titles() == ["mine"]


def test_a_plain_one_is_encrypted_where_there_is_a_lock(old: Computer, new: Computer, stick: Path) -> None:
    file = old.save(stick / f"a{SUFFIX}")
    new.lock.switch_on(OWN)
    new.restore(file)
    assert new.titles() == [PRECIOUS]
    assert new.holds(PRECIOUS) == []
    new.lock.shut()
    new.lock.open(new.lock.key(OWN))
    assert new.titles() == [PRECIOUS]


def test_what_is_readable_on_its_way_under_a_lock_is_written_over(
    old: Computer, new: Computer, stick: Path
) -> None:
    file = old.save(stick / f"a{SUFFIX}")
    new.lock.switch_on(OWN)
    path, key = new.carrying.unpack(file, backup_file.look(file), None, lambda: True)
    block = stick / "the same block of the disk"
    os.link(path, block)
    assert PRECIOUS.encode() in block.read_bytes()
    new.carrying.restore(path, key, new.store.restore)
    assert set(block.read_bytes()) == {0}


def test_one_of_the_lock_here_asks_for_nothing(old: Computer, stick: Path) -> None:
    old.lock.switch_on(OLD)
    file = old.save(stick / f"a{SUFFIX}")
    old.lock.change(OLD, NEW)  # the key is the same
    old.store.create_chat("later")
    assert not old.carrying.needs_passphrase(backup_file.look(file))
    old.restore(file)
    assert old.titles() == [PRECIOUS]
    old.lock.shut()
    old.lock.open(old.lock.key(NEW))
    assert old.titles() == [PRECIOUS]


def test_it_opens_with_the_passphrase_that_it_was_made_under(
    old: Computer, new: Computer, stick: Path
) -> None:
    old.lock.switch_on(OLD)
    old.lock.change(OLD, NEW)
    file = old.save(stick / f"a{SUFFIX}")
    old.lock.switch_off(NEW)
    assert old.carrying.needs_passphrase(backup_file.look(file))
    assert code_of(lambda: new.restore(file, OLD)) == "wrong_passphrase"
    new.restore(file, NEW)
    assert new.titles() == [PRECIOUS]


def test_the_lock_has_no_file_to_carry_without_a_passphrase(old: Computer) -> None:
    assert old.lock.carried() is None
    old.lock.switch_on(OLD)
    carried = old.lock.carried()
    assert carried is not None
    assert carried.replaces == ()
