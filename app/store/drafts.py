"""What is being written: the draft of each chat and the messages that wait behind it.

Nothing is kept for a chat that isn't in this file: it may have been a temporary one, or is gone for good.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsw
import msgspec

from app.domain.chat import QueuedMessage
from app.store.database import Database


def takes_draft(db: apsw.Connection, chat_id: str | None) -> bool:
    """Whether there is a chat (None: the new one) that a draft may be kept for."""
    found = not chat_id or db.execute("SELECT 1 FROM chat WHERE id = ?", (chat_id,)).fetchone()
    return bool(found)


def forget_strays(database: Database) -> None:
    """Remove drafts and their files that belong to no chat; raises `StoreError`."""
    no_chat = "<> '' AND {0} NOT IN (SELECT id FROM chat)"
    text = f"FROM draft WHERE chat_id {no_chat.format('chat_id')}"
    files = f"FROM attachment WHERE draft_of {no_chat.format('draft_of')}"
    found = database.run(lambda db: db.execute(f"SELECT 1 {text} UNION SELECT 1 {files}").fetchone())

    def work(db: apsw.Connection) -> None:
        db.execute(f"DELETE {text}")
        db.execute(f"DELETE {files}")

    if found is not None:
        database.write(work)


class Drafts:
    """A part of the chat store, in the same file; chat None is the new chat that isn't stored yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def text(self, chat_id: str | None) -> str:
        """The text being written in a chat."""
        return str(self._column(chat_id, "text") or "")

    def set_text(self, chat_id: str | None, text: str) -> None:
        """Keep the text being written."""
        self._set_column(chat_id, "text", text.encode("utf-8", "replace").decode("utf-8"))

    def queue(self, chat_id: str | None) -> tuple[QueuedMessage, ...]:
        """The messages that wait to be sent in a chat; none when they can't be read."""
        try:
            return msgspec.json.decode(
                str(self._column(chat_id, "queue") or "[]"), type=tuple[QueuedMessage, ...]
            )
        except msgspec.MsgspecError:
            return ()

    def set_queue(self, chat_id: str | None, queue: Sequence[QueuedMessage]) -> None:
        """Keep the messages that wait."""
        clean = [
            msgspec.structs.replace(item, text=item.text.encode("utf-8", "replace").decode("utf-8"))
            for item in queue
        ]
        self._set_column(chat_id, "queue", msgspec.json.encode(clean).decode("utf-8"))

    def forget_text(self, chat_id: str | None, sent: str) -> None:
        """Forget the text being written in a chat if it is this one."""
        if self.text(chat_id) == sent.encode("utf-8", "replace").decode("utf-8"):
            self.set_text(chat_id, "")

    def adopt(self, chat_id: str) -> None:
        """What lies in the new chat, with its files, belongs to this one from now on."""

        def work(db: apsw.Connection) -> None:
            db.execute("UPDATE OR REPLACE draft SET chat_id = ? WHERE chat_id = ''", (chat_id,))
            db.execute("UPDATE attachment SET draft_of = ? WHERE draft_of = ''", (chat_id,))

        self._database.write(work)

    def _column(self, chat_id: str | None, column: str) -> object:
        sql = f"SELECT {column} FROM draft WHERE chat_id = ?"  # noqa: S608
        row = self._database.run(lambda db: db.execute(sql, (chat_id or "",)).fetchone())
        return row[0] if row else None

    def _set_column(self, chat_id: str | None, column: str, value: str) -> None:
        key = chat_id or ""

        def work(db: apsw.Connection) -> None:
            if not takes_draft(db, chat_id):
                return
            db.execute("INSERT OR IGNORE INTO draft (chat_id, text) VALUES (?, '')", (key,))
            db.execute(f"UPDATE draft SET {column} = ? WHERE chat_id = ?", (value, key))  # noqa: S608
            db.execute("DELETE FROM draft WHERE chat_id = ? AND text = '' AND queue = '[]'", (key,))

        self._database.write(work)
