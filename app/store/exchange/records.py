"""Whole chats out of the database and into it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import apsw
from msgspec.structs import replace

from app.domain.chat import ChatSummary, new_id
from app.domain.errors import StoreError
from app.domain.exchange import WholeChat
from app.domain.options import ChatOptions
from app.store import codec
from app.store.attachments import read_for_chat, write_for_message
from app.store.database import Database
from app.store.index import index_chat

_CHAT = "id, title, created_at, updated_at, leaf_id, deleted_at, pinned, folder_id, options, context"


class Exchange:
    """A part of the chat store, in the same file; a call blocks until committed, raises `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self, chat_id: str) -> WholeChat:
        """One chat with everything that belongs to it; code not_found when there is none."""
        return self._database.run(lambda db: _read(db, chat_id))

    def known(self, chat_ids: Iterable[str]) -> frozenset[str]:
        """Those of some ids that a chat here has; one in the trash isn't here for who looks for it."""
        ids = list(chat_ids)

        def work(db: apsw.Connection) -> frozenset[str]:
            sql = "SELECT 1 FROM chat WHERE id = ? AND deleted_at IS NULL"
            return frozenset(i for i in ids if db.execute(sql, (i,)).fetchone() is not None)

        return self._database.run(work)

    def write(self, chats: Sequence[WholeChat]) -> None:
        """Store chats in one transaction; ids that are taken are replaced by new ones.

        One that lies in the trash is brought back as it was left there, if it holds all of the other; if
        that went on elsewhere, it is stored beside it.
        """

        def work(db: apsw.Connection) -> None:
            for chat in chats:
                if not _brought_back(db, chat):
                    _write(db, chat)

        if chats:
            self._database.write(work)


def _read(db: apsw.Connection, chat_id: str) -> WholeChat:
    sql = f"SELECT {_CHAT} FROM chat WHERE id = ?"  # noqa: S608
    row: tuple[Any, ...] | None = db.execute(sql, (chat_id,)).fetchone()
    if row is None:
        raise StoreError(chat_id, code="not_found")
    summary = replace(ChatSummary(*row[:6]), pinned=bool(row[6]), folder_id=row[7])
    folder = db.execute("SELECT name FROM folder WHERE id = ?", (row[7],)).fetchone()
    attached = read_for_chat(db, chat_id)
    sql = f"SELECT {codec.COLUMNS} FROM message WHERE chat_id = ? ORDER BY rank"  # noqa: S608
    messages = [codec.from_row(values) for values in db.execute(sql, (chat_id,))]
    return WholeChat(
        summary,
        tuple(m.with_(attachments=attached.get(m.id, ())) for m in messages),
        codec.decode_options(str(row[8])),
        codec.decode_choices(str(row[9])),
        str(folder[0]) if folder else "",
    )


def _brought_back(db: apsw.Connection, whole: WholeChat) -> bool:
    chat_id = whole.chat.id
    sql = "SELECT 1 FROM chat WHERE id = ? AND deleted_at IS NOT NULL"
    if db.execute(sql, (chat_id,)).fetchone() is None or not _holds(db, whole):
        return False
    db.execute("UPDATE chat SET deleted_at = NULL WHERE id = ?", (chat_id,))
    return True


def _holds(db: apsw.Connection, whole: WholeChat) -> bool:
    """Whether the chat of the same id has every message, with the same text."""
    sql = f"SELECT {codec.COLUMNS} FROM message WHERE chat_id = ?"  # noqa: S608
    here = {m.id: m.parts for m in map(codec.from_row, db.execute(sql, (whole.chat.id,)))}
    return all(here.get(message.id) == message.parts for message in whole.messages)


def _write(db: apsw.Connection, whole: WholeChat) -> None:
    if _taken(db, whole):
        whole = whole.with_new_ids()
    chat = whole.chat
    db.execute(
        "INSERT INTO chat (id, title, created_at, updated_at, leaf_id, pinned, folder_id, options, context)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(chat.id, chat.title, chat.created_at, chat.updated_at, chat.leaf_id, int(chat.pinned)),
            _folder(db, whole.folder),
            "{}" if whole.options == ChatOptions() else codec.encode_options(whole.options),
            codec.encode_choices(whole.choices),
        ),
    )
    marks = ", ".join("?" * len(codec.COLUMNS.split(",")))
    sql = f"INSERT INTO message ({codec.COLUMNS}) VALUES ({marks})"  # noqa: S608
    for message in whole.messages:
        db.execute(sql, codec.to_row(message))
        write_for_message(db, message.id, message.attachments)
    index_chat(db, chat.id)


def _taken(db: apsw.Connection, whole: WholeChat) -> bool:
    if db.execute("SELECT 1 FROM chat WHERE id = ?", (whole.chat.id,)).fetchone() is not None:
        return True
    sql = "SELECT 1 FROM message WHERE id = ?"
    return any(db.execute(sql, (m.id,)).fetchone() is not None for m in whole.messages)


def _folder(db: apsw.Connection, name: str) -> str | None:
    """The folder of a name, made when there is none."""
    if not name:
        return None
    row = db.execute("SELECT id FROM folder WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return str(row[0])
    folder_id = new_id()
    db.execute("INSERT INTO folder (id, name) VALUES (?, ?)", (folder_id, name))
    return folder_id
