"""Backup files that are no good, disks that are full or gone, a kill: nothing is ever lost."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from app.store import backup_file
from app.store.backup_file import SUFFIX, Stopped
from app.store.chats import SqliteChatStore
from tests import limits
from tests.store.computers import NOW, PRECIOUS, Computer, code_of, code_or_none
from tests.store.lock_child import OLD

ROOT = Path(__file__).parents[2]


# -- files that are none -----------------------------------------------------------------------


def changed(file: Path, part: str, content: bytes) -> None:
    """Write a backup file anew with another part."""
    with zipfile.ZipFile(file) as package:
        held = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(file, "w") as package:
        for name, old_content in held.items():
            package.writestr(name, content if name == part else old_content)


def with_about(**values: object) -> Callable[[Path], None]:
    def spoil(file: Path) -> None:
        with zipfile.ZipFile(file) as package:
            about = json.loads(package.read("alcove-backup.json"))
        changed(file, "alcove-backup.json", json.dumps(about | values).encode())

    return spoil


def another_zip(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("letter.txt", "Dear reader")


def flipped(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(bytes(content))


def folder_in_its_place(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda file: file.write_bytes(b"only words " * 999), "backup_none"),
        (lambda file: file.write_bytes(b""), "backup_none"),
        (another_zip, "backup_none"),
        (with_about(format="another"), "backup_none"),
        (lambda file: file.write_bytes(file.read_bytes()[:-40]), "backup_damaged"),
        (flipped, "backup_damaged"),
        (lambda file: changed(file, "alcove-backup.json", b"{"), "backup_damaged"),
        (lambda file: changed(file, "chats.db", b"SQLite format 3\0" * 512), "backup_damaged"),
        (with_about(sha256="0" * 64), "backup_damaged"),
        (with_about(size=5), "backup_damaged"),
        (with_about(size=1 << 52), "backup_no_room"),
        (with_about(version=2, sha256=None), "backup_newer"),
        (with_about(steps=9999), "backup_newer"),
        (Path.unlink, "backup_unread"),
        (folder_in_its_place, "backup_unread"),
    ],
)
def test_a_file_that_is_no_good_changes_nothing(
    old: Computer, new: Computer, stick: Path, spoil: Callable[[Path], object], code: str
) -> None:
    file = old.save(stick / f"a{SUFFIX}")
    before = new.files()
    spoil(file)
    assert code_of(lambda: new.restore(file)) == code
    assert new.titles() == ["mine"]
    assert new.files() == before


def test_a_database_that_is_no_chat_store_is_refused(old: Computer, new: Computer, stick: Path) -> None:
    """Its checksum is right: somebody made it so."""
    file = old.save(stick / f"a{SUFFIX}")
    copy = old.carrying.copy(NOW)
    copy.path.write_bytes(b"no database, only words " * 400)
    about = backup_file.About(NOW, copy.path.stat().st_size, backup_file.digest(copy.path), 1)
    backup_file.write(file, copy.path, about, None)
    assert code_of(lambda: new.restore(file)) == "backup_damaged"
    assert (new.titles(), new.safety_copies()) == (["mine"], 0)


def test_a_locked_one_without_its_key_file_is_refused(old: Computer, new: Computer, stick: Path) -> None:
    old.lock.switch_on(OLD)
    file = old.save(stick / f"a{SUFFIX}")
    changed(file, "lock.json", b"{}")
    assert code_of(lambda: new.restore(file, OLD)) == "backup_damaged"
    assert new.titles() == ["mine"]


def test_damage_at_any_place_is_found_or_does_no_harm(old: Computer, new: Computer, stick: Path) -> None:
    file, random = old.save(stick / f"a{SUFFIX}"), Random(3)
    whole = file.read_bytes()
    codes = {"backup_damaged", "backup_none", "backup_newer", "backup_no_room"}
    for _ in range(60):
        content = bytearray(whole)
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)
        file.write_bytes(bytes(content))
        code = code_or_none(lambda: new.restore(file))
        if code is None:  # of a name or a date in the zip file
            assert new.titles() == [PRECIOUS]
            new.store.delete_chats([chat.id for chat in new.store.chats()])
            new.store.create_chat("mine")
        else:
            assert code in codes
            assert new.titles() == ["mine"]


# -- disks -------------------------------------------------------------------------------------


def fill(store: SqliteChatStore) -> None:
    """Put in what packs badly."""
    random = Random(5)
    for _ in range(40):
        store.create_chat("".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=4000)))


def test_a_full_stick_leaves_what_was_there(old: Computer, stick: Path) -> None:
    file = old.save(stick / f"a{SUFFIX}")
    content = file.read_bytes()
    before = old.files()
    fill(old.store)
    copy = old.carrying.copy(NOW)
    with limits.file_size(40_000):
        assert code_of(lambda: old.carrying.save(copy, file)) == "backup_disk_full"
        assert code_of(lambda: old.carrying.save(copy, stick / f"b{SUFFIX}")) == "backup_disturbed"
    assert [path.name for path in stick.iterdir()] == [file.name]
    assert file.read_bytes() == content
    assert old.files() == before


def test_a_stick_that_was_pulled_out_is_not_made_here(old: Computer, stick: Path) -> None:
    assert code_of(lambda: old.save(stick / "gone" / f"a{SUFFIX}")) == "not_written"
    assert list(stick.iterdir()) == []
    assert not [name for name in old.files() if "to-save" in name]


def test_a_full_disk_here_changes_nothing(old: Computer, new: Computer, stick: Path) -> None:
    fill(old.store)
    file = old.save(stick / f"a{SUFFIX}")
    before = new.files()
    with limits.file_size(100_000):
        assert code_of(lambda: new.restore(file)) == "backup_no_room"
    assert new.titles() == ["mine"]
    assert new.files() == before


def test_a_copy_that_the_lock_takes_away_is_not_saved(old: Computer, stick: Path) -> None:
    """Switched on while a slow stick is written, the lock writes over what is readable."""
    copy = old.carrying.copy(NOW)
    content = copy.path.read_bytes()
    copy.path.write_bytes(bytes(len(content)))
    assert code_of(lambda: old.carrying.save(copy, stick / f"a{SUFFIX}")) == "backup_disturbed"
    copy = old.carrying.copy(NOW)
    old.lock.switch_on(OLD)
    assert not copy.path.exists()
    assert code_of(lambda: old.carrying.save(copy, stick / f"a{SUFFIX}")) == "backup_disturbed"
    assert list(stick.iterdir()) == []


def test_reading_ends_when_the_program_does(old: Computer, new: Computer, stick: Path) -> None:
    file = old.save(stick / f"a{SUFFIX}")
    before = new.files()
    with pytest.raises(Stopped):
        new.carrying.unpack(file, backup_file.look(file), None, lambda: False)
    assert (new.files(), new.titles()) == (before, ["mine"])


def killed(folder: Path, what: str, file: Path, most: int) -> None:
    """Do it in a process that the system kills amid it: what it writes gets too large."""
    pytest.importorskip("resource")
    command = [sys.executable, "-m", "tests.store.carrying_child", str(folder), what, str(file), str(most)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True)
    assert ended.returncode == -signal.SIGXFSZ, ended.stderr.decode()


@pytest.mark.parametrize("what", ["save", "read"])
def test_a_kill_loses_nothing_and_is_cleaned_up_after(old: Computer, stick: Path, what: str) -> None:
    fill(old.store)
    titles, file, half = old.titles(), old.save(stick / f"a{SUFFIX}"), stick / f"b{SUFFIX}"
    old.store.close()
    killed(old.folder, what, half if what == "save" else file, 50_000)
    assert [path.name for path in stick.iterdir() if path.suffix == SUFFIX] == [file.name]
    again = Computer(old.folder)
    left = {name for name in again.files() if "to-" in name}
    assert left
    assert not left & {backup.path.name for backup in again.store.backups.all()}
    again.carrying.clean()
    assert not {name for name in again.files() if "to-" in name}
    assert again.titles() == titles
    again.restore(file)
    assert again.titles() == titles
    again.store.close()


def test_a_kill_amid_the_replacement_leaves_the_chats_of_before(
    old: Computer, new: Computer, stick: Path
) -> None:
    for _ in range(8):
        fill(old.store)
    file = old.save(stick / f"a{SUFFIX}")
    new.store.close()
    killed(new.folder, "put", file, 1_000_000)
    again = Computer(new.folder)
    assert again.titles() == ["mine"]
    assert again.safety_copies() == 1
    again.restore(file)
    assert again.titles() == old.titles()
    again.store.close()
