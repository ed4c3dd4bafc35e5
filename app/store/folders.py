"""Folders and pins: how the chats are put in order."""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from app.domain.chat import Folder, new_id
from app.domain.errors import StoreError
from app.store.codec import storable
from app.store.database import Database


class Folders:
    """A part of the chat store, in the same file; a call blocks until committed, raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Folder]:
        """All folders, by name."""

        def work(db: apsw.Connection) -> list[Folder]:
            rows = db.execute("SELECT id, name, open FROM folder")
            folders = [Folder(folder_id, name, bool(is_open)) for folder_id, name, is_open in rows]
            return sorted(folders, key=lambda folder: folder.name.casefold())

        return self._database.run(work)

    def create(self, name: str) -> Folder:
        """Store a new folder."""
        folder = Folder(new_id(), storable(name))
        self._database.write(
            lambda db: db.execute("INSERT INTO folder (id, name) VALUES (?, ?)", (folder.id, folder.name))
        )
        return folder

    def rename(self, folder_id: str, name: str) -> None:
        """Give a folder a name."""
        self._change("UPDATE folder SET name = ? WHERE id = ?", (storable(name), folder_id))

    def set_open(self, folder_id: str, *, is_open: bool) -> None:
        """Remember whether the chats of a folder are listed."""
        self._change("UPDATE folder SET open = ? WHERE id = ?", (int(is_open), folder_id))

    def delete(self, folder_id: str) -> None:
        """Remove a folder; its chats stay, in no folder."""
        self._change("DELETE FROM folder WHERE id = ?", (folder_id,))

    def move(self, chat_ids: Sequence[str], folder_id: str | None) -> None:
        """Put chats into a folder, or take them out of theirs."""
        values = [(folder_id, chat_id) for chat_id in chat_ids]

        def work(db: apsw.Connection) -> None:
            known = db.execute("SELECT 1 FROM folder WHERE id = ?", (folder_id,)).fetchone()
            if folder_id is not None and known is None:
                raise StoreError(folder_id, code="not_found")
            db.executemany("UPDATE chat SET folder_id = ? WHERE id = ?", values)

        self._database.write(work)

    def pin(self, chat_ids: Sequence[str], *, pinned: bool) -> None:
        """List chats at the top, or no longer."""
        values = [(int(pinned), chat_id) for chat_id in chat_ids]
        self._database.write(lambda db: db.executemany("UPDATE chat SET pinned = ? WHERE id = ?", values))

    def _change(self, sql: str, values: tuple[object, ...]) -> None:
        def work(db: apsw.Connection) -> None:
            db.execute(sql, values)
            if db.changes() == 0:
                raise StoreError(str(values[-1]), code="not_found")

        self._database.write(work)
