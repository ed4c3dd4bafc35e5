"""The chat store: chats, messages, drafts, trash and search over one SQLite file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import apsw
from msgspec.structs import replace

from app.domain.chat import ChatSummary, Message, MessageStatus, SearchHit, new_id
from app.domain.errors import StoreError
from app.domain.options import ChatOptions
from app.domain.ports import Clock
from app.store import codec
from app.store.attachments import DraftAttachments, read_for_chat, write_for_message
from app.store.backups import Backups
from app.store.copies import ChatCopies
from app.store.database import Database
from app.store.drafts import Drafts, Edits, adopt
from app.store.exchange.records import Exchange
from app.store.extras import ChatExtras
from app.store.folders import Folders
from app.store.index import SearchIndex, index_message, index_title
from app.store.recovery import Recovery
from app.store.upkeep import Upkeep

_CHAT = "id, title, created_at, updated_at, leaf_id, deleted_at, pinned, folder_id"
Row = tuple[Any, ...]


class SqliteChatStore:
    """Implements the port `ChatStore`; see there for what each call promises.

    Without a path the chats are held in memory only: those that are never to be stored.
    """

    def __init__(self, path: Path | None, *, backups: Path | None, clock: Clock) -> None:
        self.database = self._database = Database(path, backups)
        self._clock = clock
        self._temporary = path is None
        self.extras = ChatExtras(self._database)
        self.exchange = Exchange(self._database)
        self.folders = Folders(self._database)
        self.index = SearchIndex(self._database)
        self.copies = ChatCopies(self._database)
        self.drafts = Drafts(self._database)
        self.edits = Edits(self._database)
        self.backups = Backups(self._database, backups)
        self.draft_attachments = DraftAttachments(self._database)
        self.upkeep = Upkeep(self._database, clock, self.empty_trash)

    def open(self, key: bytes | None = None) -> Recovery | None:
        """Open the file; marks what a crash left streaming, empties the old trash, makes today's backup.

        A locked one needs its key. Returns what was done when the file was damaged. Raises `StoreError`.
        """
        recovery = self._database.open(key)
        self._mark_interrupted()
        self.upkeep.run()
        return recovery

    def restore(self, source: Path, key: bytes | None = None) -> Path:
        """Put a backup in the place of all chats; return the safety copy. Raises `StoreError`.

        A backup from elsewhere may be under a key of its own.
        """
        keep = self.backups.restore(source, self._clock.now(), key)
        self._mark_interrupted()
        return keep

    def close(self) -> None:
        """Write everything and let go of the file."""
        self._database.close()

    # -- chats ---------------------------------------------------------------------------------

    def chats(self) -> list[ChatSummary]:
        """All chats that are not in the trash, last updated first."""
        sql = f"SELECT {_CHAT} FROM chat WHERE deleted_at IS NULL ORDER BY updated_at DESC, rank DESC"  # noqa: S608
        return self._database.run(lambda db: [self._summary(row) for row in db.execute(sql)])

    def trash(self) -> list[ChatSummary]:
        """Chats in the trash, last deleted first."""
        sql = f"SELECT {_CHAT} FROM chat WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, rank DESC"  # noqa: S608
        return self._database.run(lambda db: [self._summary(row) for row in db.execute(sql)])

    def count_trash(self) -> int:
        """How many chats are in the trash."""
        sql = "SELECT count(*) FROM chat WHERE deleted_at IS NOT NULL"
        return self._database.run(lambda db: int(db.execute(sql).fetchone()[0]))  # type: ignore[index]

    def chat(self, chat_id: str) -> ChatSummary:
        """One chat; code not_found when there is none."""
        return self._database.run(lambda db: self._summary(_chat(db, chat_id)))

    def _summary(self, row: Row) -> ChatSummary:
        chat, (pinned, folder_id) = ChatSummary(*row[:6]), row[6:]
        return replace(chat, pinned=bool(pinned), folder_id=folder_id, temporary=self._temporary)

    def create_chat(
        self,
        title: str,
        *,
        created_at: float | None = None,
        chat_id: str | None = None,
        first: Message | None = None,
        options: ChatOptions | None = None,
        adopts: bool = False,
    ) -> ChatSummary:
        """Store a new chat, under an id that was made for it or one of its own.

        Its first message is stored with it or neither is: a chat without one would stand in the list. One
        that `adopts` gets what lies in the new chat, in the same step: the next new one would have it else.
        """
        now = self._clock.now() if created_at is None else created_at
        chat = ChatSummary(chat_id or new_id(), codec.storable(title), now, now, temporary=self._temporary)

        def work(db: apsw.Connection) -> None:
            db.execute(
                "INSERT INTO chat (id, title, created_at, updated_at, options) VALUES (?, ?, ?, ?, ?)",
                (chat.id, chat.title, now, now, codec.encode_options(options) if options else "{}"),
            )
            index_title(db, chat.id, chat.title)
            if adopts:
                adopt(db, chat.id)
            if first is not None:
                _add_message(db, first, show=True)

        self._database.write(work)
        return chat

    def rename_chat(self, chat_id: str, title: str) -> None:
        """Give a chat a title."""
        title = codec.storable(title)

        def work(db: apsw.Connection) -> None:
            _chat(db, chat_id)
            db.execute("UPDATE chat SET title = ? WHERE id = ?", (title, chat_id))
            index_title(db, chat_id, title)

        self._database.write(work)

    def delete_chats(self, chat_ids: Sequence[str]) -> None:
        """Move chats to the trash."""
        now = self._clock.now()
        self._mark_deleted([(now, chat_id) for chat_id in chat_ids])

    def restore_chats(self, chat_ids: Sequence[str]) -> None:
        """Take chats out of the trash."""
        self._mark_deleted([(None, chat_id) for chat_id in chat_ids])

    def _mark_deleted(self, values: Sequence[tuple[float | None, str]]) -> None:
        def work(db: apsw.Connection) -> None:
            for value in values:
                _chat(db, value[1])
                db.execute("UPDATE chat SET deleted_at = ? WHERE id = ?", value)

        self._database.write(work)

    def purge_chats(self, chat_ids: Sequence[str]) -> None:
        """Remove chats of the trash for good."""
        values = [(chat_id,) for chat_id in chat_ids]
        sql = "DELETE FROM chat WHERE id = ? AND deleted_at IS NOT NULL"
        self._database.write(lambda db: db.executemany(sql, values))

    def empty_trash(self, older_than: float = 0.0) -> int:
        """Remove for good what was deleted more than `older_than` seconds ago; return how many chats."""
        limit = self._clock.now() - older_than

        def work(db: apsw.Connection) -> int:
            db.execute("DELETE FROM chat WHERE deleted_at IS NOT NULL AND deleted_at <= ?", (limit,))
            return db.changes()

        return self._database.write(work)

    # -- messages ------------------------------------------------------------------------------

    def messages(self, chat_id: str) -> list[Message]:
        """All messages of a chat, all branches, oldest first."""
        sql = f"SELECT {codec.COLUMNS} FROM message WHERE chat_id = ? ORDER BY rank"  # noqa: S608

        def work(db: apsw.Connection) -> list[Message]:
            attached = read_for_chat(db, chat_id)
            found = [codec.from_row(row) for row in db.execute(sql, (chat_id,))]
            return [m.with_(attachments=attached[m.id]) if m.id in attached else m for m in found]

        return self._database.run(work)

    def add_message(self, message: Message, *, show: bool = True) -> None:
        """Store a message; with `show` it becomes the chat's leaf."""
        self._database.write(lambda db: _add_message(db, message, show=show))

    def update_message(self, message: Message) -> None:
        """Replace the parts, status, usage and error of a stored message."""

        def work(db: apsw.Connection) -> None:
            db.execute(
                "UPDATE message SET status = ?, parts = ?, usage = ?, model = ?, vocabulary = ?, error = ?,"
                " detail = ?, record = ?, effort = ? WHERE id = ?",
                (
                    message.status.value,
                    codec.encode_parts(message.parts),
                    codec.encode_usage(message.usage),
                    codec.storable(message.model),
                    codec.storable(message.vocabulary),
                    codec.storable(message.error),
                    codec.storable(message.detail),
                    codec.encode_record(message.record),
                    message.effort.value if message.effort else None,
                    message.id,
                ),
            )
            if db.changes() == 0:
                raise StoreError(message.id, code="not_found")
            index_message(db, message)

        self._database.write(work)

    def show_leaf(self, chat_id: str, message_id: str | None) -> None:
        """Remember which leaf a chat shows."""
        self._database.write(
            lambda db: db.execute("UPDATE chat SET leaf_id = ? WHERE id = ?", (message_id, chat_id))
        )

    def _mark_interrupted(self) -> None:
        """What still streams was cut by a crash; its text stays and becomes searchable."""

        def work(db: apsw.Connection) -> None:
            sql = f"SELECT {codec.COLUMNS} FROM message WHERE status = 'streaming'"  # noqa: S608
            for message in [codec.from_row(row) for row in db.execute(sql)]:
                ended = message.with_(status=MessageStatus.INTERRUPTED, error="interrupted")
                db.execute(
                    "UPDATE message SET status = ?, error = ? WHERE id = ?",
                    (ended.status.value, ended.error, ended.id),
                )
                index_message(db, ended)

        self._database.write(work)

    # -- drafts and search ---------------------------------------------------------------------

    def draft(self, chat_id: str | None) -> str:
        """The text being written in a chat (None: in the new chat)."""
        return self.drafts.text(chat_id)

    def set_draft(self, chat_id: str | None, text: str) -> None:
        """Keep the text being written; "" forgets it."""
        self.drafts.set_text(chat_id, text)

    def search(self, query: str, limit: int = 50) -> list[SearchHit]:
        """Find chats and messages by words or parts of words; accents and case ignored."""
        return self.index.search(query, limit)[:limit]


def _add_message(db: apsw.Connection, message: Message, *, show: bool) -> None:
    _chat(db, message.chat_id)
    row = codec.to_row(message)
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO message ({codec.COLUMNS}) VALUES ({marks})", row)  # noqa: S608
    write_for_message(db, message.id, message.attachments)
    db.execute("UPDATE chat SET updated_at = ? WHERE id = ?", (message.created_at, message.chat_id))
    if show:
        db.execute("UPDATE chat SET leaf_id = ? WHERE id = ?", (message.id, message.chat_id))
    index_message(db, message)


def _chat(db: apsw.Connection, chat_id: str) -> Row:
    sql = f"SELECT {_CHAT} FROM chat WHERE id = ?"  # noqa: S608
    row: Row | None = db.execute(sql, (chat_id,)).fetchone()
    if row is None:
        raise StoreError(chat_id, code="not_found")
    return row
