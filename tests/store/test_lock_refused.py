"""The lock where the folder of the backups can't be written, and what a kill left there in plain text."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.store import keyfile
from app.store.chats import SqliteChatStore
from app.store.cipher import is_plain, wipe
from app.store.locking import StoreLock
from app.system.files import write_atomically
from tests.store.lock_child import NEW, OLD, opened
from tests.store.test_locking import code_of, fill, leaks, titles

NEWEST = "a third one of its own"
Stores = tuple[SqliteChatStore, StoreLock]


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    made = opened(tmp_path)
    made[0].open()
    fill(made[0])
    yield made
    made[0].close()


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Have key files in a folder refused, as on a disk that can only be read; "" takes all again."""
    refused = [""]

    def write(path: Path, content: bytes) -> None:
        if path.parent.name == refused[0]:
            raise OSError(errno.EROFS, "Read-only file system")
        write_atomically(path, content)

    monkeypatch.setattr(keyfile, "write_atomically", write)
    return lambda folder: refused.__setitem__(0, folder)


def openers(folder: Path, key: bytes | None) -> dict[str, set[str]]:
    """Which passphrases open the key in use, by key file beside the backups."""
    found: dict[str, set[str]] = {}
    for path in (folder / "backups").glob("lock*.json"):
        file = keyfile._read(path)
        assert file is not None
        found[path.name] = {word for word in (OLD, NEW, NEWEST) if opens(file, word, key)}
    return found


def opens(file: keyfile.KeyFile, passphrase: str, key: bytes | None) -> bool:
    try:
        return keyfile.unseal(file, passphrase) == key
    except StoreError:
        return False


@pytest.mark.parametrize("folder", ["chats", "backups"])
def test_a_lock_that_cant_be_switched_on_is_off(
    stores: Stores, tmp_path: Path, refuse: Callable[[str], None], folder: str
) -> None:
    store, lock = stores
    refuse(folder)
    assert code_of(lock.switch_on, OLD) == "store_read_only"
    assert not lock.on
    assert not list(tmp_path.rglob("lock*.json"))
    assert is_plain(tmp_path / "chats" / "alcove.db")
    assert len(titles(store)) == 1
    refuse("")
    assert lock.switch_on(OLD) == []
    assert lock.on


def test_another_passphrase_holds_though_its_copy_is_refused(
    stores: Stores, tmp_path: Path, refuse: Callable[[str], None]
) -> None:
    store, lock = stores
    lock.switch_on(OLD)
    key = store.database.key
    refuse("backups")
    lock.change(OLD, NEW)
    assert code_of(lock.key, OLD) == "wrong_passphrase"
    lock.change(NEW, NEWEST)  # nor is the one before that one of somebody else's
    assert not lock.has_other_keys()
    refuse("")
    lock.shut()
    lock.open(lock.key(NEWEST))
    assert openers(tmp_path, key) == {"lock.json": {NEWEST}}
    assert lock.on


def test_another_passphrase_that_is_refused_leaves_the_old_one(
    stores: Stores, tmp_path: Path, refuse: Callable[[str], None]
) -> None:
    store, lock = stores
    lock.switch_on(OLD)
    refuse("chats")
    assert code_of(lock.change, OLD, NEW) == "store_read_only"
    refuse("")
    assert lock.key(OLD) == store.database.key
    assert openers(tmp_path, store.database.key) == {"lock.json": {OLD}}


def test_a_kill_between_the_two_files_leaves_no_passphrase_that_was_given_up(
    stores: Stores, tmp_path: Path
) -> None:
    store, lock = stores
    lock.switch_on(OLD)
    key, copy = store.database.key, tmp_path / "backups" / "lock.json"
    before = copy.read_bytes()
    lock.change(OLD, NEW)
    copy.write_bytes(before)
    lock.shut()
    lock.open(lock.key(NEW))
    assert openers(tmp_path, key) == {"lock.json": {NEW}}


def test_switched_off_no_copy_of_an_older_passphrase_is_left(
    stores: Stores, tmp_path: Path, refuse: Callable[[str], None]
) -> None:
    _, lock = stores
    lock.switch_on(OLD)
    refuse("backups")
    lock.change(OLD, NEW)
    lock.switch_off(NEW)
    assert not list(tmp_path.rglob("lock*.json"))
    assert not lock.on


def test_unlocking_needs_no_folder_that_can_be_written(
    stores: Stores, tmp_path: Path, refuse: Callable[[str], None]
) -> None:
    store, lock = stores
    lock.switch_on(OLD)
    lock.shut()
    (tmp_path / "backups" / "lock.json").unlink()
    refuse("backups")
    lock.open(lock.key(OLD))
    assert len(titles(store)) == 1
    lock.shut()
    refuse("")
    lock.open(lock.key(OLD))
    assert openers(tmp_path, store.database.key) == {"lock.json": {OLD}}  # it is mended then


def test_unlocking_writes_nothing_where_nothing_differs(stores: Stores, tmp_path: Path) -> None:
    _, lock = stores
    lock.switch_on(OLD)
    files = [tmp_path / folder / "lock.json" for folder in ("chats", "backups")]
    before = [path.stat().st_ino for path in files]
    lock.shut()
    lock.open(lock.key(OLD))
    assert [path.stat().st_ino for path in files] == before


def test_what_a_kill_left_beside_the_backups_is_not_left_in_plain_text(
    stores: Stores, tmp_path: Path
) -> None:
    store, lock = stores
    store.database.settle()
    (made,) = (tmp_path / "backups").glob("manual-*.db")
    for name in ("alcove-2026-11-01.part", "manual-2026-11-01-101010.part", "manual-1.db.new"):
        (tmp_path / "backups" / name).write_bytes(made.read_bytes())
    assert lock.switch_on(OLD) == []
    assert leaks(tmp_path) == []
    assert sorted(path.suffix for path in (tmp_path / "backups").iterdir()) == [".db", ".db", ".json"]


def test_what_a_kill_left_and_cant_be_removed_is_named(
    stores: Stores, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, lock = stores
    (made,) = (tmp_path / "backups").glob("manual-*.db")
    part = tmp_path / "backups" / "alcove-2026-11-01.part"
    part.write_bytes(made.read_bytes())

    def refused(path: Path) -> None:
        if path == part:
            raise PermissionError(errno.EACCES, "in use", str(path))
        wipe(path)

    monkeypatch.setattr("app.store.backups.wipe", refused)
    assert lock.switch_on(OLD) == [part]
