"""The chat store: chats, messages, drafts, trash and search over one SQLite file."""

from __future__ import annotations

from pathlib import Path

import apsw

from app.domain.chat import ChatSummary, Message, MessageStatus, SearchHit, new_id
from app.domain.errors import StoreError
from app.domain.ports import Clock
from app.store import codec
from app.store.database import Database, Recovery
from app.store.extras import ChatExtras
from app.store.search import fold, fts_query, like_pattern, short_words, snippet, words_of

_CHAT = "id, title, created_at, updated_at, leaf_id, deleted_at"
TRASH_SECONDS = 30 * 24 * 3600.0


class SqliteChatStore:
    """Implements the port `ChatStore`; see there for what each call promises."""

    def __init__(self, path: Path, *, backups: Path, clock: Clock) -> None:
        self._database = Database(path, backups)
        self._clock = clock
        self.extras = ChatExtras(self._database)

    def open(self) -> Recovery | None:
        """Open the file; marks what a crash left streaming, empties the old trash, makes today's backup.

        Returns what was done when the file was damaged. Raises `StoreError`.
        """
        recovery = self._database.open()
        self._mark_interrupted()
        self.empty_trash(TRASH_SECONDS)
        self._database.back_up_daily(self._clock.now())
        return recovery

    def close(self) -> None:
        """Write everything and let go of the file."""
        self._database.close()

    # -- chats ---------------------------------------------------------------------------------

    def chats(self) -> list[ChatSummary]:
        """All chats that are not in the trash, last updated first."""
        sql = f"SELECT {_CHAT} FROM chat WHERE deleted_at IS NULL ORDER BY updated_at DESC, rank DESC"  # noqa: S608
        return self._database.run(lambda db: [ChatSummary(*row) for row in db.execute(sql)])

    def trash(self) -> list[ChatSummary]:
        """Chats in the trash, last deleted first."""
        sql = f"SELECT {_CHAT} FROM chat WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, rank DESC"  # noqa: S608
        return self._database.run(lambda db: [ChatSummary(*row) for row in db.execute(sql)])

    def chat(self, chat_id: str) -> ChatSummary:
        """One chat; code not_found when there is none."""
        return self._database.run(lambda db: _chat(db, chat_id))

    def create_chat(self, title: str, *, created_at: float | None = None) -> ChatSummary:
        """Store a new chat."""
        now = self._clock.now() if created_at is None else created_at
        chat = ChatSummary(new_id(), title, now, now)

        def work(db: apsw.Connection) -> None:
            db.execute(
                "INSERT INTO chat (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)",
                (chat.id, title, now, now),
            )
            _index_title(db, chat.id, title)

        self._database.write(work)
        return chat

    def rename_chat(self, chat_id: str, title: str) -> None:
        """Give a chat a title."""

        def work(db: apsw.Connection) -> None:
            _chat(db, chat_id)
            db.execute("UPDATE chat SET title = ? WHERE id = ?", (title, chat_id))
            _index_title(db, chat_id, title)

        self._database.write(work)

    def delete_chat(self, chat_id: str) -> None:
        """Move a chat to the trash."""
        now = self._clock.now()

        def work(db: apsw.Connection) -> None:
            _chat(db, chat_id)
            db.execute("UPDATE chat SET deleted_at = ? WHERE id = ?", (now, chat_id))

        self._database.write(work)

    def restore_chat(self, chat_id: str) -> None:
        """Take a chat out of the trash."""

        def work(db: apsw.Connection) -> None:
            _chat(db, chat_id)
            db.execute("UPDATE chat SET deleted_at = NULL WHERE id = ?", (chat_id,))

        self._database.write(work)

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
        return self._database.run(lambda db: [codec.from_row(row) for row in db.execute(sql, (chat_id,))])

    def add_message(self, message: Message, *, show: bool = True) -> None:
        """Store a message; with `show` it becomes the chat's leaf."""
        row = codec.to_row(message)
        marks = ", ".join("?" * len(row))

        def work(db: apsw.Connection) -> None:
            _chat(db, message.chat_id)
            db.execute(f"INSERT INTO message ({codec.COLUMNS}) VALUES ({marks})", row)  # noqa: S608
            db.execute("UPDATE chat SET updated_at = ? WHERE id = ?", (message.created_at, message.chat_id))
            if show:
                db.execute("UPDATE chat SET leaf_id = ? WHERE id = ?", (message.id, message.chat_id))
            _index_message(db, message)

        self._database.write(work)

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
                    message.model,
                    message.vocabulary,
                    message.error,
                    message.detail,
                    codec.encode_record(message.record),
                    message.effort.value if message.effort else None,
                    message.id,
                ),
            )
            if db.changes() == 0:
                raise StoreError(message.id, code="not_found")
            _index_message(db, message)

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
                _index_message(db, ended)

        self._database.write(work)

    # -- drafts and search ---------------------------------------------------------------------

    def draft(self, chat_id: str | None) -> str:
        """The text being written in a chat (None: in the new chat)."""

        def work(db: apsw.Connection) -> str:
            row = db.execute("SELECT text FROM draft WHERE chat_id = ?", (chat_id or "",)).fetchone()
            return str(row[0]) if row else ""

        return self._database.run(work)

    def set_draft(self, chat_id: str | None, text: str) -> None:
        """Keep the text being written; "" forgets it."""
        clean = text.encode("utf-8", "replace").decode("utf-8")

        def work(db: apsw.Connection) -> None:
            if clean:
                db.execute(
                    "INSERT OR REPLACE INTO draft (chat_id, text) VALUES (?, ?)",
                    (chat_id or "", clean),
                )
            else:
                db.execute("DELETE FROM draft WHERE chat_id = ?", (chat_id or "",))

        self._database.write(work)

    def search(self, query: str, limit: int = 50) -> list[SearchHit]:
        """Find chats and messages by words or parts of words; accents and case ignored."""
        words = words_of(query)
        if not words:
            return []
        return self._database.run(lambda db: _search(db, words, limit))


def _chat(db: apsw.Connection, chat_id: str) -> ChatSummary:
    row = db.execute(f"SELECT {_CHAT} FROM chat WHERE id = ?", (chat_id,)).fetchone()  # noqa: S608
    if row is None:
        raise StoreError(chat_id, code="not_found")
    return ChatSummary(*row)


def _index_title(db: apsw.Connection, chat_id: str, title: str) -> None:
    (rank,) = db.execute("SELECT rank FROM chat WHERE id = ?", (chat_id,)).fetchone()  # type: ignore[misc]
    db.execute("INSERT OR REPLACE INTO search (rowid, body) VALUES (?, ?)", (-rank, fold(title)))


def _index_message(db: apsw.Connection, message: Message) -> None:
    """Index a message once it no longer changes: the index is not touched while an answer streams."""
    if message.status is MessageStatus.STREAMING or not message.text:
        return
    (rank,) = db.execute("SELECT rank FROM message WHERE id = ?", (message.id,)).fetchone()  # type: ignore[misc]
    body = fold(message.text.encode("utf-8", "replace").decode("utf-8"))
    db.execute("INSERT OR REPLACE INTO search (rowid, body) VALUES (?, ?)", (rank, body))


def _search(db: apsw.Connection, words: list[str], limit: int) -> list[SearchHit]:
    conditions, values = ["chat.deleted_at IS NULL"], []
    if expression := fts_query(words):
        conditions.append("search MATCH ?")
        values.append(expression)
    for word in short_words(words):
        conditions.append(r"search.body LIKE ? ESCAPE '\'")
        values.append(like_pattern(word))
    where = " AND ".join(conditions)
    titles = (
        f"SELECT chat.id, chat.title FROM search JOIN chat ON search.rowid = -chat.rank WHERE {where}"  # noqa: S608
        " ORDER BY chat.updated_at DESC LIMIT ?"
    )
    found = [
        SearchHit(chat_id, title, None, *snippet(title, words))
        for chat_id, title in db.execute(titles, (*values, limit))
    ]
    messages = (
        f"SELECT chat.title, {', '.join('message.' + c for c in codec.COLUMNS.split(', '))}"  # noqa: S608
        " FROM search JOIN message ON search.rowid = message.rank JOIN chat ON chat.id = message.chat_id"
        f" WHERE {where} ORDER BY message.rank DESC LIMIT ?"
    )
    for title, *row in db.execute(messages, (*values, limit - len(found))):
        message = codec.from_row(tuple(row))
        found.append(SearchHit(message.chat_id, title, message.id, *snippet(message.text, words)))
    return found
