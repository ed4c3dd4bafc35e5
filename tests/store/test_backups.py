"""Backups: listed, made, restored with a safety copy; a bad one changes nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from app.domain.errors import StoreError
from app.store.backups import BackupKind
from app.store.chats import SqliteChatStore
from app.system.clock import SystemClock


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteChatStore]:
    store = SqliteChatStore(tmp_path / "chats" / "a.db", backups=tmp_path / "backups", clock=SystemClock())
    store.open()
    yield store
    store.close()


def titles(store: SqliteChatStore) -> list[str]:
    return sorted(chat.title for chat in store.chats())


def test_a_backup_is_put_back_and_what_was_there_is_kept(store: SqliteChatStore) -> None:
    store.create_chat("first")
    made = store.backups.make(1_700_000_000.0)
    store.create_chat("second")
    keep = store.restore(made)
    assert titles(store) == ["first"]
    store.create_chat("third")  # the file can be written as before
    kinds = {backup.path: backup.kind for backup in store.backups.all()}
    assert kinds[made] is BackupKind.MANUAL
    assert kinds[keep] is BackupKind.BEFORE_RESTORE
    store.restore(keep)
    assert titles(store) == ["first", "second"]


def test_restored_chats_are_there_after_a_new_start(store: SqliteChatStore, tmp_path: Path) -> None:
    store.create_chat("kept")
    made = store.backups.make(0.0)
    store.delete_chats([store.chats()[0].id])
    store.restore(made)
    store.close()
    again = SqliteChatStore(tmp_path / "chats" / "a.db", backups=tmp_path / "backups", clock=SystemClock())
    again.open()
    assert titles(again) == ["kept"]
    again.close()


def test_two_copies_of_one_second_have_two_names(store: SqliteChatStore) -> None:
    assert store.backups.make(5.0) != store.backups.make(5.0)


def damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:12_288] = b"\x55" * 8192
    path.write_bytes(bytes(content))


def of_another_program(path: Path) -> None:
    path.unlink()
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE notes (x)")
    connection.close()


def newer(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (damaged, "backup_unusable"),
        (of_another_program, "backup_unusable"),
        (newer, "store_newer"),
        (lambda path: path.write_bytes(b"no database, only words " * 400), "backup_unusable"),
        (Path.unlink, "backup_unusable"),
    ],
)
def test_a_bad_copy_is_refused_and_nothing_changes(store: SqliteChatStore, spoil: object, code: str) -> None:
    made = store.backups.make(0.0)
    store.create_chat("mine")
    spoil(made)  # type: ignore[operator]
    with pytest.raises(StoreError) as caught:
        store.restore(made)
    assert caught.value.code == code
    assert titles(store) == ["mine"]
    assert not any(b.kind is BackupKind.BEFORE_RESTORE for b in store.backups.all())


def test_an_older_copy_is_brought_up_to_date(store: SqliteChatStore, tmp_path: Path) -> None:
    first = (Path(__file__).parents[2] / "app" / "store" / "migrations" / "0001_chats.sql").read_text()
    store.backups.make(0.0)  # after today's own copy, which makes the folder
    old = tmp_path / "backups" / "manual-old.db"
    connection = apsw.Connection(str(old))
    connection.execute(first)
    connection.execute("PRAGMA user_version = 1")
    connection.execute("INSERT INTO chat (id, title, created_at, updated_at) VALUES ('a', 'old', 1, 1)")
    connection.close()
    store.restore(old)
    assert titles(store) == ["old"]


def test_only_the_newest_safety_copies_are_kept(store: SqliteChatStore) -> None:
    made = store.backups.make(0.0)
    for number in range(5):
        store.backups.restore(made, 1_700_000_000.0 + 60 * number)
    kept = [b for b in store.backups.all() if b.kind is BackupKind.BEFORE_RESTORE]
    assert len(kept) == 3


def safety_copies(store: SqliteChatStore) -> set[Path]:
    return {b.path for b in store.backups.all() if b.kind is BackupKind.BEFORE_RESTORE}


@pytest.mark.parametrize("ahead", [3600.0, -100.0], ids=["the clock was ahead", "summer time ended"])
def test_a_safety_copy_outlives_those_that_only_look_newer(store: SqliteChatStore, ahead: float) -> None:
    """Their names are an hour ahead, and with a wrong clock their dates too."""
    now, real = 1_700_000_000.0, SystemClock().now()
    made = store.backups.make(now)

    def restored(name: float, date: float) -> Path:
        path = store.backups.restore(made, name)
        os.utime(path, (date, date))
        return path

    for second in range(3):
        restored(now + 3600 + second, real + ahead + second)
    kept = [restored(now + 60 * number, real - 10 + number) for number in range(3)]
    assert all(path.exists() for path in kept)
    assert safety_copies(store) == set(kept)


def test_the_copy_that_is_put_back_stays(store: SqliteChatStore) -> None:
    oldest = store.backups.restore(store.backups.make(0.0), 0.0)
    for number in range(1, 5):
        store.backups.restore(oldest, 60.0 * number)
    assert oldest in safety_copies(store)
