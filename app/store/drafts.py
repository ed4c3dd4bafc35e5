"""What is being written: the draft of each chat, the messages that wait behind it, messages written anew.

Nothing is kept for a chat that isn't in this file: it may have been a temporary one, or is gone for good.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsw
import msgspec

from app.domain.chat import WAITS, QueuedMessage, Unfinished
from app.store.codec import storable
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


def adopt(db: apsw.Connection, chat_id: str) -> None:
    """Let what lies in the new chat, with its files, belong to this one, inside its transaction."""
    db.execute("UPDATE OR REPLACE draft SET chat_id = ? WHERE chat_id = ''", (chat_id,))
    db.execute("UPDATE attachment SET draft_of = ? WHERE draft_of = ''", (chat_id,))
    db.execute("UPDATE edit SET chat_id = ? WHERE chat_id = ''", (chat_id,))


class Drafts:
    """A part of the chat store, in the same file; chat None is the new chat that isn't stored yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def text(self, chat_id: str | None) -> str:
        """The text being written in a chat."""
        return str(self._column(chat_id, "text") or "")

    def set_text(self, chat_id: str | None, text: str) -> None:
        """Keep the text being written."""
        clean = storable(text)
        self._database.write(lambda db: _set_column(db, chat_id, "text", clean))

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
        clean = [msgspec.structs.replace(item, text=storable(item.text)) for item in queue]
        waiting = {item.id for item in clean}

        def work(db: apsw.Connection) -> None:
            _set_column(db, chat_id, "queue", msgspec.json.encode(clean).decode("utf-8"))
            sql = "SELECT of FROM edit WHERE chat_id = ? AND wish = ?"
            written = [of for (of,) in db.execute(sql, (chat_id or "", WAITS))]
            db.executemany("DELETE FROM edit WHERE of = ?", [(of,) for of in written if of not in waiting])

        self._database.write(work)

    def forget_text(self, chat_id: str | None, sent: str) -> None:
        """Forget the text being written in a chat if it is this one."""
        if self.text(chat_id) == storable(sent):
            self.set_text(chat_id, "")

    def _column(self, chat_id: str | None, column: str) -> object:
        sql = f"SELECT {column} FROM draft WHERE chat_id = ?"  # noqa: S608
        row = self._database.run(lambda db: db.execute(sql, (chat_id or "",)).fetchone())
        return row[0] if row else None


class Edits:
    """A part of the chat store, in the same file; chat None is the new chat that isn't stored yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, chat_id: str | None) -> dict[str, Unfinished]:
        """What is being written in a chat, by the message in whose place it stands; raises `StoreError`."""
        sql = "SELECT of, text, wish FROM edit WHERE chat_id = ?"
        rows = self._database.run(lambda db: db.execute(sql, (chat_id or "",)).fetchall())
        return {str(of): Unfinished(str(text), str(wish)) for of, text, wish in rows}

    def set(self, chat_id: str | None, of: str, edit: Unfinished | None) -> None:
        """Keep what is being written in the place of a message; None forgets it. Raises `StoreError`."""

        def work(db: apsw.Connection) -> None:
            db.execute("DELETE FROM edit WHERE of = ?", (of,))
            if edit is None or not _takes_edit(db, chat_id, of, edit):
                return
            values = (of, chat_id or "", edit.wish, storable(edit.text))
            db.execute("INSERT INTO edit (of, chat_id, wish, text) VALUES (?, ?, ?, ?)", values)

        self._database.write(work)


def _set_column(db: apsw.Connection, chat_id: str | None, column: str, value: str) -> None:
    key = chat_id or ""
    if takes_draft(db, chat_id):
        db.execute("INSERT OR IGNORE INTO draft (chat_id, text) VALUES (?, '')", (key,))
        db.execute(f"UPDATE draft SET {column} = ? WHERE chat_id = ?", (value, key))  # noqa: S608
        db.execute("DELETE FROM draft WHERE chat_id = ? AND text = '' AND queue = '[]'", (key,))


def _takes_edit(db: apsw.Connection, chat_id: str | None, of: str, edit: Unfinished) -> bool:
    """Whether there is such a message: its chat may be gone for good."""
    if edit.wish == WAITS:
        return takes_draft(db, chat_id)
    return bool(db.execute("SELECT 1 FROM message WHERE id = ?", (of,)).fetchone())
