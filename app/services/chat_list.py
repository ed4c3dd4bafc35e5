"""The list of chats: names, order, trash, copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.chat import ChatSummary, Folder
from app.domain.errors import AppError
from app.domain.ports import Clock
from app.services.lane import Lane
from app.services.stores import ChatStores
from app.store.codec import storable
from app.system.files import replacing


class ChatListService(QObject):
    """Holds the list as last read; every call to the store is on the lane of the chats."""

    changed = Signal(list, list)  # list[ChatSummary], list[Folder]
    renamed = Signal(str, str)  # chat id, title
    deleted = Signal(list)  # list[ChatSummary]
    restored = Signal(list)  # chat ids
    copied = Signal(str)  # id of the copy
    folder_created = Signal(object)  # Folder
    trash_read = Signal(list)  # list[ChatSummary]
    trash_counted = Signal(int)
    exported = Signal(str)  # path
    failed = Signal(object)  # AppError

    def __init__(self, stores: ChatStores, lane: Lane, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stores = stores
        self._lane = lane
        self._clock = clock
        self._chats: list[ChatSummary] = []
        self._folders: list[Folder] = []
        self._reads = 0
        self._stay = 0  # another one after each `leave`

    def all(self) -> list[ChatSummary]:
        """The chats as last read."""
        return list(self._chats)

    def folders(self) -> list[Folder]:
        """The folders as last read, by name."""
        return list(self._folders)

    def get(self, chat_id: str) -> ChatSummary | None:
        """One chat of the list."""
        return next((chat for chat in self._chats if chat.id == chat_id), None)

    def refresh(self) -> None:
        """Read the list anew; of several wishes at once only the last is carried out."""
        self._reads += 1
        number = self._reads

        def work() -> tuple[list[ChatSummary], list[Folder], int] | None:
            if number != self._reads:
                return None
            main = self._stores.main
            return self._stores.all(), main.folders.all(), main.count_trash()

        self._lane.run(work, lambda result: self._take(number, result), self.failed.emit)

    def _take(self, number: int, result: tuple[list[ChatSummary], list[Folder], int] | None) -> None:
        if result is not None and number == self._reads:
            self._chats, self._folders, trash = result
            self.changed.emit(self._chats, self._folders)
            self.trash_counted.emit(trash)

    def leave(self) -> None:
        """Let go of all that was read, for everybody who shows it, and of what is being read."""
        self._reads += 1
        self._stay += 1
        self._chats, self._folders = [], []
        self.changed.emit([], [])
        self.trash_read.emit([])
        self.trash_counted.emit(0)

    def _do(self, work: Callable[[], object], done: Callable[[], None] | None = None) -> None:
        """Do something to the store, tell of it, and read the list anew."""
        self._lane.run(work, (lambda _: done()) if done else None, self.failed.emit)
        self.refresh()

    def rename(self, chat_id: str, title: str) -> None:
        """Give a chat a title; an empty one is ignored."""
        clean = storable(" ".join(title.split())[:200])
        if clean:
            self.renamed.emit(chat_id, clean)
            self._do(lambda: self._stores.of(chat_id).rename_chat(chat_id, clean))

    # -- order ---------------------------------------------------------------------------------

    def pin(self, chat_ids: Sequence[str], *, pinned: bool) -> None:
        """List chats at the top, or no longer."""
        self._do(lambda: self._stores.main.folders.pin(chat_ids, pinned=pinned))

    def move(self, chat_ids: Sequence[str], folder_id: str | None) -> None:
        """Put chats into a folder, or take them out of theirs."""
        self._do(lambda: self._stores.main.folders.move(chat_ids, folder_id))

    def create_folder(self, name: str, chat_ids: Sequence[str] = ()) -> None:
        """Make a folder with some chats in it; `folder_created` follows."""
        made: list[Folder] = []

        def work() -> None:
            folders = self._stores.main.folders
            made.append(folders.create(name))
            folders.move(chat_ids, made[0].id)

        self._lane.run(work, failed=self.failed.emit)
        self.refresh()
        self._lane.run(lambda: None, lambda _: self.folder_created.emit(made[0]) if made else None)

    def rename_folder(self, folder_id: str, name: str) -> None:
        """Give a folder a name; an empty one is ignored."""
        clean = " ".join(name.split())[:100]
        if clean:
            self._do(lambda: self._stores.main.folders.rename(folder_id, clean))

    def open_folder(self, folder_id: str, is_open: bool) -> None:
        """Remember whether the chats of a folder are listed."""
        self._do(lambda: self._stores.main.folders.set_open(folder_id, is_open=is_open))

    def delete_folder(self, folder_id: str) -> None:
        """Remove a folder; its chats stay."""
        self._do(lambda: self._stores.main.folders.delete(folder_id))

    # -- trash ---------------------------------------------------------------------------------

    def delete(self, chat_ids: Sequence[str]) -> None:
        """Move chats to the trash; `deleted` lets the window offer Undo."""
        wanted = set(chat_ids)
        gone: list[ChatSummary] = []

        def work() -> None:
            # Not those of the list as last read: a chat may be younger.
            gone.extend(chat for chat in self._stores.all() if chat.id in wanted)
            self._delete(gone)

        def done() -> None:
            if gone:
                self.deleted.emit(gone)

        self._do(work, done)

    def restore(self, chat_ids: Sequence[str]) -> None:
        """Take chats out of the trash."""
        ids = list(chat_ids)

        def work() -> None:
            for chat_id in ids:
                self._stores.of(chat_id).restore_chats([chat_id])

        self._do(work, lambda: self.restored.emit(ids))

    def _delete(self, chats: Sequence[ChatSummary]) -> None:
        self._stores.main.delete_chats([chat.id for chat in chats if not chat.temporary])
        for chat in chats:
            if chat.temporary:
                self._stores.of(chat.id).delete_chats([chat.id])

    def read_trash(self) -> None:
        """Read what is in the trash; `trash_read` follows."""
        stay = self._stay

        def read(chats: list[ChatSummary]) -> None:
            if stay == self._stay:
                self.trash_read.emit(chats)

        self._lane.run(self._stores.main.trash, read, self.failed.emit)

    def purge(self, chat_ids: Sequence[str]) -> None:
        """Remove chats of the trash for good."""
        self._do(lambda: self._stores.main.purge_chats(chat_ids))
        self.read_trash()

    def empty_trash(self) -> None:
        """Remove everything in the trash for good."""
        self._do(self._stores.main.empty_trash)
        self.read_trash()

    # -- copies --------------------------------------------------------------------------------

    def duplicate(self, chat_id: str, title: str, message_id: str | None = None) -> None:
        """Copy a chat, or its branch down to one message; `copied` follows."""
        now = self._clock.now()
        copies = self._stores.of(chat_id).copies
        temporary = copies is not self._stores.main.copies

        def work() -> str:
            copy = copies.duplicate(chat_id, title, now, message_id)
            if temporary:
                self._stores.adopt(copy)
            return copy

        self._lane.run(work, self.copied.emit, self.failed.emit)
        self.refresh()

    def export_text(self, path: Path, text: str) -> None:
        """Write a text that the window has, for example a prompt."""

        def work() -> str:
            write_file(path, text)
            return str(path)

        self._lane.run(work, self.exported.emit, self.failed.emit)


def write_file(path: Path, text: str) -> None:
    """Write a text that the user asked for; raises `AppError` (not_written)."""
    try:
        with replacing(path) as stream:
            stream.write(text.encode("utf-8", "replace"))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise AppError(f"{path}: {reason}", code="not_written") from error
