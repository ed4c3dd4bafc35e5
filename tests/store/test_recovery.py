"""A damaged database and its copies: whenever a start ends midway, the next one has the chats."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest
from msgspec.structs import replace

from app.domain.errors import StoreError
from app.store.chats import SqliteChatStore
from app.store.keyfile import Change
from app.store.locking import StoreLock
from app.system.clock import SystemClock
from tests.store.lock_child import CHEAP, OLD

GARBAGE = b"\x55" * 8192


class Killed(BaseException):
    """The program ends here."""


def opened(folder: Path) -> SqliteChatStore:
    return SqliteChatStore(folder / "chats" / "a.db", backups=folder / "backups", clock=SystemClock())


def damaged(folder: Path, *, locked: bool = False) -> None:
    """A damaged database, and a copy of it from before."""
    store = opened(folder)
    store.open()
    store.create_chat("Kept")
    if locked:
        lock_of(store, folder).switch_on(OLD)
    store.backups.make(0.0)
    store.close()
    for daily in (folder / "backups").glob("alcove-*.db"):
        daily.unlink()  # it was made before the chat
    (folder / "chats" / "a.db").write_bytes(GARBAGE)


def lock_of(store: SqliteChatStore, folder: Path) -> StoreLock:
    return StoreLock(store, folder / "chats" / "a.db", folder / "backups", CHEAP)


def ends_at(monkeypatch: pytest.MonkeyPatch, step: int) -> list[int]:
    """Have the program end at one of its steps at files, before that is done; returns how many there were."""
    count = [0]

    def counted(work: Callable[..., Any]) -> Callable[..., Any]:
        def cut(*arguments: Any, **named: Any) -> Any:
            count[0] += 1
            if count[0] == step:
                raise Killed
            return work(*arguments, **named)

        return cut

    for module, name in (
        (os, "replace"),
        (os, "fsync"),
        (shutil, "copyfileobj"),
        (Path, "unlink"),
        (Path, "write_bytes"),
    ):
        monkeypatch.setattr(module, name, counted(getattr(module, name)))
    return count


def start(store: SqliteChatStore, folder: Path, *, locked: bool) -> object:
    if not locked:
        return store.open()
    lock = lock_of(store, folder)
    return lock.open(lock.key(OLD))


@pytest.mark.parametrize("locked", [False, True])
def test_a_start_that_ends_midway_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, locked: bool
) -> None:
    for step in range(1, 40):
        folder = tmp_path / str(step)
        damaged(folder, locked=locked)
        with monkeypatch.context() as patch:
            count = ends_at(patch, step)
            store = opened(folder)
            with contextlib.suppress(Killed):  # the daily copy, which nobody waits for, may be what ends
                start(store, folder, locked=locked)
            store.close()
        again = opened(folder)
        start(again, folder, locked=locked)
        assert [chat.title for chat in again.chats()] == ["Kept"], f"ended at step {step}"
        again.close()
        assert "a.db.recovery" not in os.listdir(folder / "chats")
        assert (folder / "chats" / "a.db.damaged-1").read_bytes() == GARBAGE
        if count[0] < step:
            return
    pytest.fail("no end")


def test_a_disk_that_refuses_leaves_the_damaged_database_for_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged(tmp_path)

    for number, code in ((errno.ENOSPC, "disk_full"), (errno.EACCES, "store_read_only")):

        def fails(_source: IO[bytes], target: IO[bytes], _size: int, number: int = number) -> None:
            target.write(b"half")
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as patch:
            patch.setattr(shutil, "copyfileobj", fails)
            store = opened(tmp_path)
            with pytest.raises(StoreError) as caught:
                store.open()
            assert caught.value.code == code
            store.close()
    assert (tmp_path / "chats" / "a.db").read_bytes() == GARBAGE
    again = opened(tmp_path)
    recovery = again.open()
    assert recovery is not None
    assert recovery.restored_from is not None
    assert [chat.title for chat in again.chats()] == ["Kept"]
    again.close()


def test_without_a_copy_it_begins_empty_and_says_so(tmp_path: Path) -> None:
    damaged(tmp_path)
    for copy in (tmp_path / "backups").iterdir():
        copy.unlink()
    store = opened(tmp_path)
    recovery = store.open()
    assert recovery is not None
    assert recovery.restored_from is None
    assert recovery.aside.read_bytes() == GARBAGE
    assert store.chats() == []
    store.close()
    again = opened(tmp_path)
    assert again.open() is None  # it is told once
    again.close()


def test_a_note_that_is_garbage_holds_nothing_up(tmp_path: Path) -> None:
    damaged(tmp_path)
    (tmp_path / "chats" / "a.db.recovery").write_bytes(b"\xff garbage")
    store = opened(tmp_path)
    assert store.open() is not None
    assert [chat.title for chat in store.chats()] == ["Kept"]
    store.close()


def test_the_key_stays_while_the_database_is_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Switched on and killed at the last step, damaged, and killed again amid the recovery."""
    damaged(tmp_path, locked=True)
    store = opened(tmp_path)
    lock = lock_of(store, tmp_path)
    file = lock._places.read()
    assert file is not None
    lock._places.write(replace(file, change=Change.ON))
    replaced = os.replace

    def cut(source: Path, target: Path) -> None:
        if str(source).endswith(".new"):
            raise Killed
        replaced(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", cut)
        with contextlib.suppress(Killed):
            lock.open(lock.key(OLD))
    store.close()
    assert not (tmp_path / "chats" / "a.db").exists()
    again = opened(tmp_path)
    its_lock = lock_of(again, tmp_path)
    assert its_lock.prepare()
    its_lock.open(its_lock.key(OLD))
    assert [chat.title for chat in again.chats()] == ["Kept"]
    again.close()
