"""Locked backups of another computer: put back with their own passphrase, and their keys are never lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import StoreError
from app.store.chats import SqliteChatStore
from app.store.cipher import is_plain
from app.store.keyfile import NAME
from app.store.locking import StoreLock
from tests.store.lock_child import NEW, OLD, opened

Computer = tuple[SqliteChatStore, StoreLock]
OWN = "a third one for this computer"


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A backup that was made under a lock, and its key file, on the way to another computer."""
    store, lock = opened(tmp_path / "old")
    store.open()
    store.create_chat("precious")
    lock.switch_on(OLD)
    made = store.backups.make(1_700_000_000.0)
    store.close()
    return made


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Computer]:
    store, lock = opened(tmp_path / "new")
    store.open()
    yield store, lock
    store.close()


def bring(backup: Path, folder: Path, *, key: bool = True) -> Path:
    """Copy a backup into the folder of backups as the help says."""
    backups = folder / "backups"
    backups.mkdir(exist_ok=True)
    if key:
        shutil.copy2(backup.parent / NAME, backups)
    return Path(shutil.copy2(backup, backups))


def code_of(work: object, *arguments: object) -> str:
    with pytest.raises(StoreError) as caught:
        work(*arguments)  # type: ignore[operator]
    return caught.value.code


def titles(store: SqliteChatStore) -> list[str]:
    return sorted(chat.title for chat in store.chats())


def put_back(here: Computer, source: Path, passphrase: str) -> None:
    store, lock = here
    store.restore(source, lock.key_of(source, passphrase))


def test_it_is_put_back_with_its_own_passphrase(here: Computer, brought: Path, tmp_path: Path) -> None:
    store, lock = here
    source = bring(brought, tmp_path / "new")
    assert code_of(store.restore, source) == "backup_locked"
    assert lock.has_other_keys()
    assert code_of(lock.key_of, source, NEW) == "wrong_passphrase"
    assert titles(store) == []
    put_back(here, source, OLD)
    assert titles(store) == ["precious"]
    assert is_plain(tmp_path / "new" / "chats" / "alcove.db")  # the lock here is off, and stays so
    assert not lock.on
    assert not is_plain(source)


def test_without_its_key_file_no_passphrase_is_asked_for(
    here: Computer, brought: Path, tmp_path: Path
) -> None:
    store, lock = here
    source = bring(brought, tmp_path / "new", key=False)
    assert not lock.has_other_keys()
    assert code_of(store.restore, source) == "backup_locked"
    assert code_of(lock.key_of, source, OLD) == "backup_locked"
    lock.switch_on(OWN)
    assert not lock.has_other_keys()  # its own opens nothing more


def test_switching_the_lock_on_and_off_leaves_its_key(here: Computer, brought: Path, tmp_path: Path) -> None:
    store, lock = here
    source = bring(brought, tmp_path / "new")
    lock.switch_on(OLD)  # the same passphrase is another key
    assert (tmp_path / "new" / "backups" / "lock-of-other-backups.json").exists()
    put_back(here, source, OLD)
    assert titles(store) == ["precious"]
    assert not is_plain(tmp_path / "new" / "chats" / "alcove.db")
    lock.change(OLD, NEW)
    assert lock.switch_off(NEW) == [source]
    put_back(here, source, OLD)
    assert titles(store) == ["precious"]


def test_one_that_is_brought_under_a_lock_takes_no_place(
    here: Computer, brought: Path, tmp_path: Path
) -> None:
    """The key file of this computer lay there and was replaced by the other one."""
    store, lock = here
    lock.switch_on(OWN)
    own = (tmp_path / "new" / "chats" / NAME).read_bytes()
    mine = store.backups.make(0.0)
    source = bring(brought, tmp_path / "new")
    put_back(here, source, OLD)
    lock.shut()
    lock.open(lock.key(OWN))
    assert (tmp_path / "new" / "backups" / NAME).read_bytes() == own
    put_back(here, source, OLD)
    assert titles(store) == ["precious"]
    store.restore(mine)
    assert titles(store) == []
    assert lock.switch_off(OWN) == [source]
    assert not (tmp_path / "new" / "backups" / NAME).exists()
    put_back(here, source, OLD)


def test_switching_the_lock_off_leaves_one_that_was_brought_meanwhile(
    here: Computer, brought: Path, tmp_path: Path
) -> None:
    lock = here[1]
    lock.switch_on(OWN)
    source = bring(brought, tmp_path / "new")
    lock.switch_off(OWN)
    put_back(here, source, OLD)
    assert titles(here[0]) == ["precious"]


def test_keys_of_several_computers_are_kept(here: Computer, brought: Path, tmp_path: Path) -> None:
    store, lock = opened(tmp_path / "third")
    store.open()
    store.create_chat("of the third")
    lock.switch_on(NEW)
    third = store.backups.make(1_700_000_001.0)
    store.close()
    first = bring(brought, tmp_path / "new")
    here[1].switch_on(OWN)
    second = bring(third, tmp_path / "new")
    here[1].shut()
    here[1].open(here[1].key(OWN))
    again = bring(brought, tmp_path / "new")  # one that is kept already
    here[1].shut()
    here[1].open(here[1].key(OWN))
    assert first == again
    kept = sorted(path.name for path in (tmp_path / "new" / "backups").glob("lock*"))
    assert kept == ["lock-of-other-backups-2.json", "lock-of-other-backups.json", NAME]
    for source, passphrase, title in ((first, OLD, "precious"), (second, NEW, "of the third")):
        put_back(here, source, passphrase)
        assert titles(here[0]) == [title]
    assert code_of(here[1].key_of, first, NEW) == "backup_locked"  # of another one's key file


def test_a_key_file_that_cannot_be_read_is_kept_too(here: Computer, tmp_path: Path) -> None:
    later = b'{"version": 9}'
    (tmp_path / "new" / "backups").mkdir(exist_ok=True)
    (tmp_path / "new" / "backups" / NAME).write_bytes(later)
    here[1].switch_on(OWN)
    assert (tmp_path / "new" / "backups" / "lock-of-other-backups.json").read_bytes() == later
