"""The files beside the text being written, kept in the store as soon as they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.domain.attachment import Attachment
from app.domain.errors import AppError
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.services.written import WriteBehind

Key = str | None  # a chat, None for the new one
Kept = tuple[int, tuple[Attachment, ...]]  # after which of the restored backups, and what


class DraftFileKeeper:
    """Writes the files of drafts, again and again where they are refused."""

    def __init__(
        self, stores: ChatStores, lane: Lane, failed: Callable[[AppError], None], parent: QObject
    ) -> None:
        self._stores = stores
        self._restored = stores.restored
        self.writes: WriteBehind[Key, Kept] = WriteBehind(self._write, lane, failed, parent)

    def set(self, key: Key, files: Sequence[Attachment]) -> None:
        """Keep the files of a draft, at once."""
        self.writes.set(key, (self._restored, tuple(files)))
        self.writes.save()

    def unwritten(self, key: Key) -> tuple[Attachment, ...] | None:
        """The files of a draft that aren't known to be written, None: what is stored holds."""
        kept = self.writes.unwritten().get(key)
        return kept[1] if kept is not None else None

    def named(self, chat_id: str) -> None:
        """The new chat has got its id: its files go with it, as do those that are stored already."""
        if self.writes.rename(None, chat_id):
            self.set(None, ())

    def replaced(self) -> None:
        """A backup was restored: the files of its drafts hold."""
        self._restored = self._stores.restored
        self.writes.clear()

    def _write(self, key: Key, kept: Kept) -> None:
        store, (restored, files) = self._stores.of(key), kept
        if restored == self._stores.restored or store is not self._stores.main:  # else it is of before that
            store.draft_attachments.write(key, files)
