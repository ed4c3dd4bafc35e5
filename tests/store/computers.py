"""A computer with chats and a lock, from which they are carried to another one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import AppError, StoreError
from app.store import backup_file
from app.store.backups import BackupKind
from app.store.carrying import Carrying
from tests.store.lock_child import opened

NOW = 1_700_000_000.0
PRECIOUS = "precious quarnelmoor"


class Computer:
    """A home with its chats and its lock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store, self.lock = opened(folder)
        self.store.open()
        self.carrying = Carrying(self.store, self.lock)

    def save(self, target: Path) -> Path:
        self.carrying.save(self.carrying.copy(NOW), target)
        return target

    def restore(self, source: Path, passphrase: str | None = None) -> Path:
        about = backup_file.look(source)
        path, key = self.carrying.unpack(source, about, passphrase, lambda: True)
        return self.carrying.restore(path, key, self.store.restore)

    def titles(self) -> list[str]:
        return sorted(chat.title for chat in self.store.chats())

    def files(self) -> set[str]:
        return {path.name for path in (self.folder / "backups").iterdir()}

    def safety_copies(self) -> int:
        return sum(backup.kind is BackupKind.BEFORE_RESTORE for backup in self.store.backups.all())

    def holds(self, word: str) -> list[str]:
        paths = (path for path in self.folder.rglob("*") if path.is_file())
        return [path.name for path in paths if word.encode() in path.read_bytes()]


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        work()
    return caught.value.code


def code_or_none(work: Callable[[], object]) -> str | None:
    try:
        work()
    except StoreError as error:
        return error.code
    return None
